package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.CheckView;
import dev.ferrule.view.DiagnosticView;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row of a leg that is unlike the other rows of its cable is the one that is wrong. */
final class WrongLegTest {

    @TempDir
    private Path folder;

    @Test
    void theLegOfATrunkInThePortOfAnother() throws IOException {
        DiagnosticView leg = one("hall-400g", "trunks.csv", "(?m)^(T01,02,.*,PP-H02-01),1/2,", "$1,1/12,");

        assertThat(PlantCopy.line(leg)).isEqualTo("F601 trunks.csv:3:76");
        assertThat(leg.detail())
                .contains("T01.02 goes to PP-H02-01/1/12 (rear), where T01.12 goes too", "let expect PP-H02-01/1/2");
    }

    @Test
    void theLegOfAHarnessInThePortOfAnother() throws IOException {
        DiagnosticView leg = one("breakout-400g", "harnesses.csv", "(?m)^(H01,3,.*),nas03,e3a,", "$1,nas04,e3b,");

        assertThat(PlantCopy.line(leg)).startsWith("F601 harnesses.csv:4:");
        assertThat(leg.detail()).contains("H01.3 goes to nas04/e3b, where H02.4 goes too", "let expect nas03/e3a");
    }

    @Test
    void theLegOfAHarnessWithoutARow() throws IOException {
        DiagnosticView leg = one("breakout-400g", "harnesses.csv", "(?m)^H01,3,.*\\n", "");

        assertThat(PlantCopy.line(leg)).isEqualTo("F610 harnesses.csv:2:1");
        assertThat(leg.detail()).contains("H01, of which a leg goes nowhere", "no row speaks of leg 3", "add its row");
    }

    @Test
    void aPartInTheWrongCaseIsOneError() throws IOException {
        DiagnosticView part = one("hall-400g", "cords.csv", "(?m)^C002,[^,]*,", "C002,mpo-12 b f/f apc os2,");

        assertThat(PlantCopy.line(part)).isEqualTo("F101 cords.csv:3:6");
        assertThat(part.detail()).contains("Did you mean B?", "write \"F/F\"", "Did you mean OS2?");
    }

    private DiagnosticView one(String example, String file, String right, String wrong) throws IOException {
        CheckView view = PlantCopy.of(example, folder)
                .with(file, text -> text.replaceFirst(right, wrong))
                .check();
        assertThat(view.diagnostics()).as(view.diagnostics().toString()).hasSize(1);
        return view.diagnostics().getFirst();
    }
}
