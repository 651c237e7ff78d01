package dev.ferrule.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.catalogue.UserCatalogue;
import dev.ferrule.io.plant.PlantFolder;
import dev.ferrule.source.PlantSource;
import dev.ferrule.view.CheckView;
import dev.ferrule.view.PlantCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlantGeneratorTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"direct", "cassettes", "breakouts", "twin-ports"})
    void whatIsWrongIsFoundAndNothingElse(String kind) throws Exception {
        generate("2400", "--kind", kind);
        assertThat(failing()).hasSize(2).isEqualTo(expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"direct", "cassettes", "breakouts", "twin-ports"})
    void theFormOfAPlantChangesNothing(String kind) throws Exception {
        generate("1200", "--kind", kind, "--shuffle", "--long-names", "--extra-columns", "--seed", "7");
        assertThat(failing()).hasSize(1).isEqualTo(expected());
    }

    @Test
    void linksSayWhatIsMeant() throws Exception {
        generate("240", "--links");
        CheckView view = check();
        assertThat(view.counts().links()).isEqualTo(240);
        assertThat(view.counts().linksFailed()).isEqualTo(1);
    }

    /** Programs in other languages make the same plant; these are the sums of what one in C wrote. */
    @Test
    void theSameSeedMakesTheSameRows() throws Exception {
        generate("1000");
        assertThat(sum("cables.csv")).isEqualTo("7de6d315252a712d1b499173ec4bf280f67899cd3083181246651ad9fe93e920");
        generate("1000", "--shuffle", "--seed", "5");
        assertThat(sum("cables.csv")).isEqualTo("48aa5e722ee1d3035b8a358e056752c1780e6dbf1e79f207a703e22fed91cfda");
    }

    private void generate(String links, String... options) throws Exception {
        PlantGenerator.main(Stream.concat(List.of(links, folder.toString()).stream(), List.of(options).stream())
                .toArray(String[]::new));
    }

    private CheckView check() throws Exception {
        PlantSource source = PlantFolder.read(folder);
        Catalogue catalogue = UserCatalogue.over(ShippedCatalogue.load(), source.catalogue(), source.report());
        return new PlantCheck(catalogue).check(source, "");
    }

    /** Of each channel that fails the port that is expected, or all where none is. */
    private List<String> failing() throws Exception {
        List<String> expected = expected();
        return check().failed().stream()
                .map(line -> Stream.of(line.split(" +"))
                        .filter(expected::contains)
                        .findFirst()
                        .orElse(line))
                .sorted()
                .toList();
    }

    private List<String> expected() throws Exception {
        return Files.readAllLines(folder.resolve("expected.txt")).stream()
                .map(line -> line.replace(' ', '/'))
                .sorted()
                .toList();
    }

    private String sum(String file) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve(file))));
    }
}
