package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Limits of a plant, beside its verdict. */
final class LimitsCommandTest {

    @TempDir
    private Path folder;

    private List<NamedCsvRecord> rows() {
        String csv = Captured.run("limits", folder.toString(), "--format", "csv", "--method", "1")
                .out();
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    /** 400GBASE-DR4 reaches 500 m; the cords are 5 m. */
    @Test
    void ofLinksThatFailByTheirLengthNoneHasALimit() throws IOException {
        PlantCopy plant = PlantCopy.of("hall-400g", folder)
                .with("trunks.csv", text -> text.replaceAll("(T01,.*),23m,", "$1,499m,"));
        Set<String> failed = new TreeSet<>();
        plant.check().failed().forEach(line -> failed.add(line.split("[ :]", 2)[0]));
        assertThat(failed).isNotEmpty();

        Set<String> without = new TreeSet<>();
        for (NamedCsvRecord row : rows()) {
            String link = row.getField("link");
            if (row.getField("wavelength_nm").equals("1310") && !link.isEmpty()) {
                boolean none = row.getField("limit_db").isEmpty();
                assertThat(row.getField("excluded").isEmpty()).as(link).isEqualTo(!none);
                assertThat(row.getField("component_db")).isNotEmpty();
                if (none) {
                    without.add(link);
                }
            }
        }
        assertThat(without).isEqualTo(failed);
    }

    @Test
    void aValueOfLowConfidenceIsToldInEveryRowThatItDecides() throws IOException {
        PlantCopy.of("hall-400g", folder);

        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            boolean weak = row.getField("confidence").equals("low");
            assertThat(row.getField("doubts").isEmpty()).isEqualTo(!weak);
            boolean recalled = row.getField("kind").equals("permanent_link")
                    || row.getField("decided_by").equals("component");
            assertThat(weak).isEqualTo(row.getField("standard").equals("ISO") && recalled);
        });
    }
}
