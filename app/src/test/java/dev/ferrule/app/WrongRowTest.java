package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.CheckView;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One row of panels, optics or devices that is wrong takes many ports away: it is one error, at the cell. */
final class WrongRowTest {

    @TempDir
    private Path folder;

    private PlantCopy copy(String example) throws IOException {
        return PlantCopy.of(example, folder);
    }

    @Test
    void aCassetteInThePlaceOfAPlate() throws IOException {
        CheckView view = copy("hall-400g")
                .with("panels.csv", "PP-A04-01,1,PLATE-12MPO12-A", "PP-A04-01,1,CASSETTE-SEQ-OS2")
                .check();

        assertThat(view.diagnostics()).extracting(PlantCopy::line).containsExactly("F603 panels.csv:2:13");
        assertThat(view.diagnostics().getFirst().detail())
                .contains("module CASSETTE-SEQ-OS2", "repair: PP-A04-01 slot 1: module PLATE-12MPO12-A");
    }

    @Test
    void modulesOfTwoSlotsExchanged() throws IOException {
        CheckView view = copy("row-40g")
                .with("panels.csv", "PP-C01,1,CASSETTE-SEQ-OM4,A", "PP-C01,9,PLATE-6MPO12-A,A")
                .with("panels.csv", "PP-C01,2,PLATE-6MPO12-A,A", "PP-C01,2,CASSETTE-SEQ-OM4,A")
                .with("panels.csv", "PP-C01,9,", "PP-C01,1,")
                .check();

        assertThat(view.diagnostics()).hasSize(1);
        assertThat(PlantCopy.line(view.diagnostics().getFirst())).endsWith("panels.csv:2:10");
        assertThat(view.diagnostics().getFirst().detail())
                .contains("PP-C01 slots 1 and 2", "repair: exchange the modules of the two slots");
    }

    @Test
    void aModeLeftOut() throws IOException {
        CheckView view = copy("breakout-400g").with("optics.csv", "4x100", "").check();

        assertThat(view.diagnostics()).extracting(PlantCopy::line).containsExactly("F603 optics.csv:2:22");
        assertThat(view.diagnostics().getFirst().detail()).contains("mode 4x100");
    }

    @Test
    void aTransceiverOfOneMdiInThePlaceOfOneOfTwo() throws IOException {
        CheckView view = copy("rail-800g")
                .with(
                        "optics.csv",
                        text -> text.replaceFirst("(?m)^(leaf-\\*,swp\\[1-4\\],).*$", "$1MMA4Z00-NS400,1x400"))
                .check();

        assertThat(view.diagnostics()).hasSize(1);
        assertThat(PlantCopy.line(view.diagnostics().getFirst())).startsWith("F603 optics.csv");
        assertThat(view.diagnostics().getFirst().detail()).contains("2x400");
    }

    @Test
    void aTransceiverWithAnotherInterfaceIsToldOnce() throws IOException {
        assertThat(copy("hall-400g")
                        .with("optics.csv", "QSFP-DD-400G-DR4", "QSFP-DD-400G-FR4")
                        .lines())
                .containsExactly("F203 optics.csv:2:25");
    }

    @Test
    void everyWrongRowIsOneError() throws IOException {
        assertThat(copy("hall-400g")
                        .with("panels.csv", "PP-A04-01,1,PLATE-12MPO12-A", "PP-A04-01,1,CASSETTE-SEQ-OS2")
                        .with("panels.csv", "PP-B04-01,1,PLATE-12MPO12-A", "PP-B04-01,1,CASSETTE-SEQ-OS2")
                        .lines())
                .containsExactly("F603 panels.csv:2:13", "F603 panels.csv:4:13");
    }

    /** What two rows explain only together, or none, is told as it is. */
    @Test
    void otherErrorsStand() throws IOException {
        assertThat(copy("hall-400g")
                        .with("panels.csv", "PP-A04-01,1,PLATE-12MPO12-A", "PP-A04-01,1,CASSETTE-SEQ-OS2")
                        .with("cords.csv", "C064,MPO-12 B", "C064,MPO-12 A")
                        .lines())
                .containsExactly("F301 cords.csv:65:1", "F603 panels.csv:2:13");
    }
}
