package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.CheckView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cord is in the front of a spare leg, along which its light goes on: the cord is named, and not where the light ends. */
final class AstrayPlugTest {

    private static final int CORDS = 64;
    private static final List<String> SPARE = List.of("1/9", "1/10", "1/11", "1/12");

    @TempDir
    private Path folder;

    @Test
    void everyCordOfTheHallInASparePortOfItsPanel() throws IOException {
        List<String> rows = cords();
        for (int line = 2; line <= CORDS + 1; line++) {
            String row = rows.get(line - 1);
            assertNamed(line, row, row.replaceFirst(",1/[1-8],", "," + SPARE.get(line % 4) + ","));
        }
    }

    @Test
    void aCordInAnotherPanel() throws IOException {
        String row = cords().get(17);
        assertNamed(18, row, row.replace("PP-B04-01,1/1,", "PP-A09-01,1/12,"));
    }

    @Test
    void aCordOfASpine() throws IOException {
        List<String> rows = cords();
        assertNamed(70, rows.get(69), rows.get(69).replace(",3/1,", ",3/12,"));
        assertNamed(101, rows.get(100), rows.get(100).replace("PP-H02-01,2/6,", "PP-B04-01,1/9,"));
    }

    @Test
    void twoCordsAreTwoErrors() throws IOException {
        List<String> rows = cords();
        CheckView view = PlantCopy.of("hall-400g", folder.resolve("two"))
                .with("cords.csv", rows.get(17), rows.get(17).replace(",1/1,", ",1/12,"))
                .with("cords.csv", rows.get(18), rows.get(18).replace(",1/2,", ",1/11,"))
                .check();

        assertThat(places(view)).containsExactly("F610 cords.csv:18:1", "F610 cords.csv:19:1");
    }

    private static List<String> cords() throws IOException {
        return Files.readAllLines(CheckedIn.CHECKOUT.resolve("examples/hall-400g/cords.csv"));
    }

    private void assertNamed(int line, String row, String moved) throws IOException {
        assertThat(moved).isNotEqualTo(row);
        CheckView view = PlantCopy.of("hall-400g", folder.resolve("line" + line))
                .with("cords.csv", row, moved)
                .check();

        assertThat(places(view)).as(moved).containsExactly("F610 cords.csv:" + line + ":1");
        String[] cells = row.split(",", -1);
        assertThat(view.diagnostics().getFirst().detail())
                .contains("\nplug " + cells[0] + " in at " + cells[4] + "/" + cells[5]);
    }

    private static List<String> places(CheckView view) {
        return view.diagnostics().stream().map(PlantCopy::line).toList();
    }
}
