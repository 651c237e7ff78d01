package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Report;
import dev.ferrule.fabric.Compiler;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The arrays that docs/stages/fabric.md writes out are those of the plant that stands above them. */
final class FabricPageTest {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Test
    void theArraysOfThePageAreThoseOfItsPlant() throws Exception {
        String page = Files.readString(
                Path.of(Objects.requireNonNull(System.getProperty("ferrule.checkout")), "docs", "stages", "fabric.md"));
        Report report = new Report();
        Fabric fabric =
                Compiler.compile(PlantFolder.read("plant.yaml", fence(page, "yaml")), ShippedCatalogue.load(), report);
        List<String> arrays = fence(page, "text").lines().toList();

        assertThat(report.findings()).isEmpty();
        assertThat(arrays).hasSize(13);
        for (String line : arrays) {
            String[] words = BLANKS.split(line, -1);
            int[] written =
                    Arrays.stream(words).skip(1).mapToInt(Integer::parseInt).toArray();
            Field field = Fabric.class.getDeclaredField(words[0]);
            field.setAccessible(true);
            assertThat((int[]) field.get(fabric)).as(words[0]).isEqualTo(written);
        }
    }

    private static String fence(String page, String language) {
        String opening = "```" + language + "\n";
        int start = page.indexOf(opening) + opening.length();
        return page.substring(start, page.indexOf("```", start));
    }
}
