package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.CheckView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row that says what another says already is one error, whatever follows from it. */
final class RowTwiceTest {

    @TempDir
    private Path folder;

    @Test
    void aCordPastedTwice() throws IOException {
        CheckView view = check("cords.csv", "(?m)^(C002,.*\\n)", "$1$1");

        assertThat(view.diagnostics()).extracting(PlantCopy::line).containsExactly("F605 cords.csv:4:1");
        assertThat(view.diagnostics().getFirst().detail()).contains("take one of them out");
    }

    @Test
    void aLegPastedTwiceOrWithTheNumberOrTheIdOfAnother() throws IOException {
        assertThat(lines("trunks.csv", "(?m)^(T01,02,.*\\n)", "$1$1")).containsExactly("F605 trunks.csv:4:1");
        assertThat(lines("trunks.csv", "(?m)^T01,02,", "T01,01,")).containsExactly("F605 trunks.csv:3:1");
        assertThat(lines("trunks.csv", "(?m)^T02,02,", "T01,02,")).containsExactly("F605 trunks.csv:15:1");
    }

    @Test
    void aDevicePastedTwice() throws IOException {
        assertThat(lines("devices.csv", "(?m)^(leaf02,.*\\n)", "$1$1")).containsExactly("F102 devices.csv:5:1");
    }

    @Test
    void aSlotThatIsSaidTwiceAndOneThatIsNotSaid() throws IOException {
        assertThat(lines("panels.csv", "(?m)^(PP-H02-01),2,", "$1,1,"))
                .hasSize(1)
                .allMatch(line -> line.startsWith("F601"));
        assertThat(lines("panels.csv", "(?m)^PP-H02-01,2,", "PP-H02-09,2,"))
                .hasSize(1)
                .allMatch(line -> line.startsWith("F101"));
    }

    private List<String> lines(String file, String right, String wrong) throws IOException {
        return check(file, right, wrong).diagnostics().stream()
                .map(PlantCopy::line)
                .toList();
    }

    private CheckView check(String file, String right, String wrong) throws IOException {
        return PlantCopy.of("hall-400g", folder)
                .with(file, text -> text.replaceFirst(right, wrong))
                .check();
    }
}
