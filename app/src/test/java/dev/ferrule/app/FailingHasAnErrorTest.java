package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.CheckView;
import dev.ferrule.view.DiagnosticView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law: a plant fails when and only when an error says why, whatever part stands in a row of cables. */
final class FailingHasAnErrorTest {

    private static final List<String> PARTS = List.of(
            "loopback MPO-12",
            "LB-MPO-12",
            "adapter MPO-12 A",
            "cassette SEQ F APC OS2",
            "TAP-50-50-SM",
            "MESH-4x4",
            "harness H12-4LC F APC OS2",
            "harness Y16-2x12-X",
            "trunk 4xMPO-12 B F/F APC OS2",
            "LC A-B OS2",
            "QSFP-DD-400G-DR4");

    @TempDir
    private Path folder;

    @Test
    void oddPartsBetweenTwoPorts() throws IOException {
        List<String> unexplained = new ArrayList<>();
        for (String part : PARTS) {
            CheckView view = hall("cords.csv", "(?m)^(C002),[^,]*,", "$1," + part + ",");
            boolean fails = view.counts().linksFailed() > 0 || view.verdict().equals("FAIL");
            if (fails != view.counts().errors() > 0) {
                unexplained.add(part + ": " + view.counts());
            }
        }
        assertThat(unexplained).isEmpty();
    }

    @Test
    void linksOfModulesThatDoNotFitTheirCagesFail() throws IOException {
        CheckView view = hall("optics.csv", "QSFP-DD-400G-DR4", "OSFP-400G-DR4");

        assertThat(view.diagnostics()).extracting(DiagnosticView::code).containsExactly("F209");
        assertThat(view.counts().linksFailed()).isEqualTo(64);
        assertThat(view.counts().channelsFailed()).isEqualTo(64);
        assertThat(view.failed()).hasSize(64);
    }

    @Test
    void aCableWithOnePlugIsNoneWithTwoEnds() throws IOException {
        CheckView view = hall("cords.csv", "(?m)^(C002),[^,]*,", "$1,loopback MPO-12,");

        assertThat(view.diagnostics()).extracting(PlantCopy::line).containsExactly("F609 cords.csv:3:6");
        assertThat(view.counts().linksFailed()).isEqualTo(1);
    }

    private CheckView hall(String file, String right, String wrong) throws IOException {
        return PlantCopy.of("hall-400g", folder)
                .with(file, text -> text.replaceFirst(right, wrong))
                .check();
    }
}
