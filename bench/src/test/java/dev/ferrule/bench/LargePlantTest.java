package dev.ferrule.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.catalogue.UserCatalogue;
import dev.ferrule.io.plant.PlantFolder;
import dev.ferrule.source.PlantSource;
import dev.ferrule.view.CheckView;
import dev.ferrule.view.JudgedPlant;
import dev.ferrule.view.PlantCheck;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plants whose cables are read by parts: what is found in them does not depend on it, and grows no faster than they do. */
class LargePlantTest {

    /** So many links have cables of several megabytes. */
    private static final String LARGE = "12000";

    /** In bytes, of a file that is surely read by parts. */
    private static final long TWO_PARTS = 5 << 18;

    @TempDir
    private Path folder;

    /** Of lines that end with CR no part is known to be plain, so that all rows are read one after the other. */
    @ParameterizedTest
    @ValueSource(strings = {"direct", "cassettes", "breakouts", "twin-ports"})
    void whatIsFoundByPartsIsWhatIsFoundRowByRow(String kind) throws Exception {
        generate(LARGE, "--kind", kind, "--shuffle", "--extra-columns");
        spoil();
        CheckView byParts = check();
        Path cables = folder.resolve("cables.csv");
        assertThat(Files.size(cables)).isGreaterThan(TWO_PARTS);
        Files.writeString(cables, Files.readString(cables).replace('\n', '\r'));
        CheckView rowByRow = check();

        assertThat(byParts.diagnostics()).isEqualTo(rowByRow.diagnostics());
        assertThat(byParts).isEqualTo(rowByRow);
        assertThat(byParts.counts().errors()).isGreaterThan(30);
    }

    /** Ids that are there twice, names that nobody has, words between the rows, cells too few and too many. */
    private void spoil() throws Exception {
        Path cables = folder.resolve("cables.csv");
        List<String> rows = new ArrayList<>(Files.readAllLines(cables));
        for (int row = 500; row < rows.size(); row += 211) {
            String whole = rows.get(row);
            String[] cells = whole.split(",", 3);
            switch (row % 9) {
                case 0 -> rows.set(row, rows.get(row - 400).split(",", 2)[0] + "," + cells[1] + "," + cells[2]);
                case 1 -> rows.set(row, whole.replaceFirst("-0", "-X"));
                case 2 -> rows.set(row, "# " + cells[0]);
                case 3 -> rows.set(row, whole.replace("installed", row % 2 == 0 ? "spare" : "abandoned"));
                case 4 -> rows.set(row, whole + ",surplus");
                case 5 -> rows.set(row, " " + whole);
                case 6 -> rows.set(row, "\"" + cells[0] + "\"," + cells[1] + "," + cells[2]);
                case 7 -> rows.set(row, cells[0] + ".3," + cells[1] + "," + cells[2]);
                default -> rows.set(row, whole.replace("OM4", "OM9"));
            }
        }
        Files.writeString(cables, String.join("\n", rows) + "\n");
    }

    @Test
    void aLinkMoreTakesNoMoreThanTheLinksBeforeIt() throws Exception {
        generate("12000");
        allocated();
        long some = allocated();
        generate("24000");
        long twice = allocated();

        assertThat((twice - some) / 12000).isLessThan(MOST_BYTES_OF_A_LINK);
    }

    /** Allocated while a link is read, compiled, traced and judged, its 200 bytes of file among them. */
    private static final long MOST_BYTES_OF_A_LINK = 2000;

    private long allocated() throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getTotalThreadAllocatedBytes();
        PlantSource source = PlantFolder.read(folder);
        JudgedPlant plant = JudgedPlant.of(source, catalogue(source));
        assertThat(plant.channels().count()).isGreaterThan(1);
        return threads.getTotalThreadAllocatedBytes() - before;
    }

    private void generate(String links, String... options) throws Exception {
        PlantGenerator.main(Stream.concat(List.of(links, folder.toString()).stream(), List.of(options).stream())
                .toArray(String[]::new));
    }

    private CheckView check() throws Exception {
        PlantSource source = PlantFolder.read(folder);
        return new PlantCheck(catalogue(source)).check(source, "");
    }

    private static Catalogue catalogue(PlantSource source) {
        return UserCatalogue.over(ShippedCatalogue.load(), source.catalogue(), source.report());
    }
}
