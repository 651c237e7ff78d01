package dev.ferrule.io.netbox;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.ferrule.diag.Report;
import dev.ferrule.io.SharedFolder;
import dev.ferrule.netbox.Inside;
import dev.ferrule.shape.ItemType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Fibre orders of real cassettes, as maps of optics blocks: each is the cassette of the catalogue that it should be. */
final class PolarityFactsTest {

    @Test
    void everyPublishedOrderIsACassetteOfTheCatalogue() throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        for (NamedCsvRecord row : SharedFolder.rows("data/devicetypes/portrayal/polarity_facts.csv")) {
            String order = row.getField("port_to_fibre_as_list");
            if (!order.isEmpty()) {
                String fibres = row.getField("mpo_width");
                found.put(
                        row.getField("pattern") + " " + fibres,
                        cassette(Integer.parseInt(fibres), order).name());
            }
        }

        assertThat(found).isEqualTo(Map.of("A 12", "SEQ", "AF 12", "AF", "AF 24", "AF24", "Universal 12", "U-low-A"));
    }

    private static ItemType cassette(int fibres, String order) {
        List<String> map = new ArrayList<>();
        int position = 0;
        for (String fibre : order.split(" ", -1)) {
            map.add(fibre + " > " + (position / 2 + 1) + "." + (position % 2 == 0 ? "A" : "B"));
            position++;
        }
        int pairs = fibres / 2;
        String yaml = DeviceTypeText.cassette(
                        "BOX", pairs, IntStream.rangeClosed(1, pairs).toArray())
                + "optics: { map: \"" + String.join(", ", map) + "\", positions: pairs, pins: M }\n";
        Report report = new Report();
        Inside inside = DeviceTypeText.inside("BOX", report, yaml);

        assertThat(report.findings()).isEmpty();
        assertThat(inside).isInstanceOf(Inside.Units.class);
        return ((Inside.Units) inside).units().getFirst().type();
    }
}
