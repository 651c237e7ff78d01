package dev.ferrule.io.netbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Report;
import dev.ferrule.netbox.Inside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The examples of docs/stages/netbox.md do what the page says. */
final class WorkedExamplesTest {

    private final Report report = new Report();

    /** Runs of indented lines, in the order of the page. */
    private static List<String> examples() throws IOException {
        Path checkout = Path.of(Objects.requireNonNull(System.getProperty("ferrule.checkout")));
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (String line : Files.readAllLines(checkout.resolve("docs/stages/netbox.md"))) {
            if (line.startsWith("    ")) {
                block.append(line.substring(4)).append('\n');
            } else if (!block.isEmpty()) {
                blocks.add(block.toString());
                block.setLength(0);
            }
        }
        return blocks;
    }

    @Test
    void thePlateIsTwoAdapters() throws IOException {
        List<String> pages = examples();
        Inside inside = DeviceTypeText.inside("PLATE-2", report, pages.get(0), pages.get(1));

        assertThat(inside).isInstanceOf(Inside.Adapters.class);
        assertThat(((Inside.Adapters) inside).adapters()).hasSize(2);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void theCassetteIsTheSameByNameAndByMap() throws IOException {
        List<String> pages = examples();
        for (String block : pages.subList(3, 5)) {
            Inside inside = DeviceTypeText.inside("CASSETTE-6", report, pages.get(2), block);

            assertThat(inside).isInstanceOf(Inside.Units.class);
            assertThat(((Inside.Units) inside).units())
                    .extracting(unit -> unit.type().name())
                    .containsExactly("AF");
            assertThat(report.findings()).isEmpty();
        }
    }
}
