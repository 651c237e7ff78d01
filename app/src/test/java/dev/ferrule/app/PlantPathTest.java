package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlantPathTest {

    /** Names that are no folders here, so that each is one YAML file: its folder is where files lie. */
    @ParameterizedTest
    @CsvSource({
        "halls/a/plant.yaml, cables.csv,       halls/a/cables.csv",
        "hall.yaml,          hall.yaml,        hall.yaml",
        "./halls/./b.yaml,   ./sub/cables.csv, halls/sub/cables.csv",
        "../other/b.yaml,    cables.csv,       cables.csv",
        "a/../b.yaml,        cables.csv,       cables.csv",
        "/srv/halls/b.yaml,  cables.csv,       cables.csv",
        "/srv/halls/b.yaml,  ,                 b.yaml",
        "halls/b.yaml,       ,                 halls/b.yaml"
    })
    void aFileLiesBehindThePathOfItsPlant(String plant, String file, String path) {
        assertThat(PlantPath.of(Path.of(plant)).of(file)).isEqualTo(path);
    }

    @Test
    void whoStandsInThePlantNamesNoFolder() {
        assertThat(PlantPath.of(Path.of("."))).isEqualTo(new PlantPath(true, "", "plant.yaml"));
        assertThat(PlantPath.of(Path.of(""))).isEqualTo(new PlantPath(true, "", "plant.yaml"));
    }

    @Test
    void aFolderFromElsewhereIsNotTold(@TempDir Path folder) throws IOException {
        Path plant = Files.createDirectory(folder.resolve("hall"));

        assertThat(PlantPath.of(plant)).isEqualTo(new PlantPath(false, "", "plant.yaml"));
    }

    @ParameterizedTest
    @CsvSource({
        "a b.csv,   a%20b.csv",
        "é.csv,     %C3%A9.csv",
        "c:x.csv,   c%3Ax.csv",
        "100%.csv,  100%25.csv",
        "a?b#c.csv, a%3Fb%23c.csv",
        "a\\b.csv,  a%5Cb.csv",
        "sub/x.csv, sub/x.csv"
    })
    void aUriIsEncoded(String file, String uri) {
        assertThat(new PlantPath(true, "h/", "plant.yaml").uri(file)).isEqualTo("h/" + uri);
    }
}
