package dev.ferrule.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.plant.PlantFolder;
import dev.ferrule.view.DiagnosticView;
import dev.ferrule.view.PlantCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Rows of optics whose patterns are very many, in a plant of very many devices. */
@Timeout(120)
final class ManyPatternsTest {

    /** Each row held against each device, so many took three minutes. */
    private static final int MANY = 20_000;

    private static final Catalogue SHIPPED = ShippedCatalogue.load();

    @TempDir
    private Path folder;

    private List<DiagnosticView> check(IntFunction<String> optics) throws Exception {
        write("plant.yaml", "", i -> i == 0 ? "name: many" : "");
        write("devices.csv", "name\n", i -> "leaf" + i);
        write("optics.csv", "device,port,transceiver\n", i -> optics.apply(i) + ",QSFP-DD-400G-DR4");
        write(
                "cables.csv",
                "id,part,a_device,a_port,b_device,b_port\n",
                i -> i % 2 == 1
                        ? ""
                        : "C" + i + ",MPO-12 B F/F APC OS2,leaf" + i + ",Ethernet1,leaf" + (i + 1) + ",Ethernet1");
        return new PlantCheck(SHIPPED).check(PlantFolder.read(folder), "test").diagnostics();
    }

    private void write(String file, String header, IntFunction<String> row) throws Exception {
        Files.writeString(
                folder.resolve(file),
                IntStream.range(0, MANY).mapToObj(row).collect(Collectors.joining("\n", header, "\n")));
    }

    @Test
    void thoseWithLettersThatFewNamesHaveAreAllRead() throws Exception {
        List<DiagnosticView> told = check(i -> "*f%d*,*[1-4]".formatted(i));

        assertThat(told).extracting(DiagnosticView::code).doesNotContain("F103");
        assertThat(told).extracting(DiagnosticView::summary).doesNotContain("a cable goes into an empty cage");
    }

    @Test
    void ofThoseThatAllNamesMayMeanTheFirstAreReadAndTheOthersTold() throws Exception {
        List<DiagnosticView> told = check(i -> "l*[1-%d]?[0-%d]*[0-9],*".formatted(i + 1, i));

        assertThat(told)
                .filteredOn(each -> each.code().equals("F103"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.summary()).isEqualTo("there are too many patterns");
                    assertThat(String.valueOf(each.span().compact())).startsWith("optics.csv:");
                    assertThat(each.detail()).contains("letters that few names have");
                });
    }
}
