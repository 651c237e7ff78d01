package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two faults that meet in one channel are two errors, each at its own place, and nothing else is blamed. */
final class TwoMistakesTest {

    @TempDir
    private Path folder;

    private PlantCopy copy(String example) throws IOException {
        return PlantCopy.of(example, folder);
    }

    @Test
    void aCassetteOfAnotherMapAndACordOfAnotherFibre() throws IOException {
        assertThat(copy("row-40g")
                        .with("panels.csv", "PP-C01,1,CASSETTE-SEQ-OM4", "PP-C01,1,cassette AF M flat OM4")
                        .with("cords.csv", "P001,CORD-LC-A-B-OM4", "P001,LC A-B UPC OS2")
                        .lines())
                .containsExactly("F401 cords.csv:2:1", "F301 panels.csv:2:1");
    }

    @Test
    void aCassetteOfAnotherMapAndACordOfAnotherCategoryOfFibre() throws IOException {
        assertThat(copy("row-40g")
                        .with("panels.csv", "PP-C01,1,CASSETTE-SEQ-OM4", "PP-C01,1,cassette AF M flat OM4")
                        .with("cords.csv", "P001,CORD-LC-A-B-OM4", "P001,LC A-B UPC OM3")
                        .lines())
                .containsExactly("F402 cords.csv:2:1", "F301 panels.csv:2:1");
    }

    @Test
    void aPlateOfTheOtherTypeAndAFlatCord() throws IOException {
        assertThat(copy("sr8-mpo16")
                        .with("panels.csv", "PP-L03,1,FRAME-8MPO16-A,A", "PP-L03,1,adapter MPO-16 B x8,B")
                        .with("cords.csv", "C001,MPO-16 B F/F APC", "C001,MPO-16 B F/F flat")
                        .lines())
                .containsExactly("F205 cords.csv:2:1", "F206 panels.csv:4:1");
    }

    @Test
    void aPlateOfTheOtherTypeAndATrunkWithPinsForNone() throws IOException {
        assertThat(copy("sr8-mpo16")
                        .with("panels.csv", "PP-L03,1,FRAME-8MPO16-A,A", "PP-L03,1,adapter MPO-16 B x8,B")
                        .with("trunks.csv", text -> text.replaceAll("(?m)^T01,(.*)B M/M", "T01,$1B F/F"))
                        .check()
                        .diagnostics())
                .extracting(PlantCopy::line)
                .containsExactly("F206 panels.csv:4:1", "F202 trunks.csv:2:1");
    }

    /** Where the two meet they fit each other, and only where both are seen is each of them wrong. */
    @Test
    void aFlatTrunkAndAFlatCordOnIt() throws IOException {
        assertThat(copy("sr8-mpo16")
                        .with("trunks.csv", text -> text.replaceAll("(?m)^T01,(.*)M/M APC", "T01,$1M/M flat"))
                        .with("cords.csv", "C001,MPO-16 B F/F APC", "C001,MPO-16 B F/F flat")
                        .lines())
                .containsExactly("F205 cords.csv:2:1", "F205 trunks.csv:2:1");
    }

    @Test
    void allPlatesOfTheOtherTypeAreOneError() throws IOException {
        assertThat(copy("sr8-mpo16")
                        .with("panels.csv", text -> text.replace("FRAME-8MPO16-A,A", "adapter MPO-16 B x8,B"))
                        .lines())
                .containsExactly("F206 panels.csv:2:1");
    }

    @Test
    void cordsExchangedBetweenRailsOneOfThemOfTheWrongType() throws IOException {
        PlantCopy plant = copy("rail-800g")
                .with("cords.csv", "dgx01,OSFP4:2", "dgx01,X")
                .with("cords.csv", "dgx01,OSFP3:2", "dgx01,OSFP4:2")
                .with("cords.csv", "dgx01,X", "dgx01,OSFP3:2")
                .with("cords.csv", text -> text.replaceFirst("(?m)^F001,[^,]*,", "F001,MPO-12 A F/F APC OS2,"));

        assertThat(plant.lines()).containsExactlyInAnyOrder("F301 cords.csv:2:1", "F611 cords.csv:2:1");
    }

    @Test
    void aMissingTrunkIsOneErrorForAllItsLinks() throws IOException {
        PlantCopy plant = copy("hall-400g").with("trunks.csv", text -> {
            String first = text.lines().skip(1).findFirst().orElseThrow().replaceFirst(",.*", ",");
            return text.replaceAll("(?m)^" + first + ".*\n", "");
        });

        assertThat(plant.check().diagnostics()).hasSize(1);
        assertThat(plant.check().diagnostics().getFirst().detail())
                .contains("links are meant, and no light gets there");
    }
}
