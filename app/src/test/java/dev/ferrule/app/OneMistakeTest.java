package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.CheckView;
import dev.ferrule.view.DiagnosticView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One cell of a right plant is wrong: one error says so, at its place, and the links that are dark for it say nothing. */
final class OneMistakeTest {

    @TempDir
    private Path folder;

    @Test
    void anUnknownTransceiverIsToldOnce() throws IOException {
        assertThat(errors("row-40g", "optics.csv", "SFP+-10G-SR", "SFP+-10G-SRX"))
                .containsExactly("F101 optics.csv:2:15");
    }

    @Test
    void aPatternThatNobodyCanReadIsToldOnce() throws IOException {
        assertThat(errors("row-40g", "optics.csv", "p1p[1-2]", "p1p[1-")).containsExactly("F103 optics.csv:2:6");
    }

    @Test
    void aPatternThatNothingMatchesIsToldOnce() throws IOException {
        assertThat(errors("row-40g", "optics.csv", "esx*", "exs*")).containsExactly("F101 optics.csv:2:1");
    }

    @Test
    void anUnknownPartIsToldOnceForAllItsLegs() throws IOException {
        assertThat(errors("row-40g", "trunks.csv", "TRUNK-MPO12-A-OM4-24", "TRUNK-MPO12-A-OM4-23"))
                .containsExactly("F101 trunks.csv:3:8");
    }

    @Test
    void anUnknownPanelPortIsToldOnce() throws IOException {
        assertThat(errors("sr8-mpo16", "cords.csv", "PP-K03,1/4", "PP-K03,4/1")).containsExactly("F603 cords.csv:5:63");
    }

    @Test
    void anMdiThatTheModuleDoesNotHaveIsToldOnce() throws IOException {
        assertThat(errors("rail-800g", "cords.csv", "dgx01,OSFP1:1", "dgx01,OSFP1:3"))
                .containsExactly("F603 cords.csv:9:25");
    }

    @Test
    void nicsExchangedBetweenTwoRailsAreOneErrorAtTheFirstCord() throws IOException {
        CheckView view = check(
                "rail-800g",
                "cords.csv",
                text -> text.replaceFirst("dgx01,OSFP4:2", "dgx01,X")
                        .replaceFirst("dgx01,OSFP3:2", "dgx01,OSFP4:2")
                        .replaceFirst("dgx01,X", "dgx01,OSFP3:2"));
        assertThat(view.diagnostics().stream().map(PlantCopy::line)).containsExactly("F611 cords.csv:2:1");
        assertThat(view.diagnostics().getFirst().detail()).contains("the exchange is at one of: F001, F002");
    }

    @Test
    void anAdapterThatSpoilsSlopesAndPolarityIsOneErrorAtItsPlate() throws IOException {
        CheckView view = check(
                "sr8-mpo16",
                "panels.csv",
                text -> text.replaceFirst("PP-L03,1,FRAME-8MPO16-A,A", "PP-L03,1,adapter MPO-16 B x8,B"));
        assertThat(view.diagnostics().stream().map(PlantCopy::line)).containsExactly("F206 panels.csv:4:1");
        assertThat(view.diagnostics().getFirst().detail()).contains("8 channels share", "also mends F301");
    }

    @Test
    void aHeaderWithoutAColumnThatItNeedsIsToldOnce() throws IOException {
        assertThat(errors("row-40g", "devices.csv", "name,model", "nmae,model"))
                .containsExactly("F103 devices.csv:1:1");
        assertThat(errors("row-40g", "optics.csv", "transceiver", "trnscever")).containsExactly("F103 optics.csv:1:1");
        assertThat(errors("row-40g", "panels.csv", "panel,", "pnl,")).containsExactly("F103 panels.csv:1:1");
        assertThat(errors("row-40g", "cords.csv", "a_port", "aport2")).containsExactly("F103 cords.csv:1:1");
        assertThat(errors("row-40g", "links.csv", "z_port", "x")).containsExactly("F103 links.csv:1:1");
    }

    @Test
    void aPanelWithoutItsRowIsToldOnceAPanel() throws IOException {
        CheckView view = check("sr8-mpo16", "panels.csv", text -> text.replaceFirst("(?m)^PP-L03,.*\\n", ""));

        assertThat(view.diagnostics()).extracting(DiagnosticView::code).containsExactly("F603");
        assertThat(view.diagnostics().getFirst().detail()).contains("panels", "more places");
    }

    @Test
    void legsThatATrunkDoesNotHaveAreToldOnce() throws IOException {
        CheckView view = check("hall-400g", "trunks.csv", text -> text.replaceAll("12xMPO-12", "7xMPO-12"));

        assertThat(view.diagnostics()).extracting(DiagnosticView::code).containsOnly("F609");
        assertThat(view.diagnostics()).allMatch(finding -> finding.detail().contains("so no legs 8, 9"));
        assertThat(view.counts().linksFailed()).isPositive();
    }

    private List<String> errors(String example, String file, String right, String wrong) throws IOException {
        return PlantCopy.of(example, folder)
                .with(file, text -> text.replace(right, wrong))
                .lines();
    }

    private CheckView check(String example, String file, UnaryOperator<String> mistake) throws IOException {
        return PlantCopy.of(example, folder).with(file, mistake).check();
    }
}
