package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.source.PlantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that nobody can tell apart. */
final class LookAlikeDevicesTest {

    private static List<String> warned(String one, String other) throws PlantFolder.Unreadable {
        PlantSource source =
                PlantFolder.read("p.yaml", "devices: [ { name: \"%s\" }, { name: \"%s\" } ]\n".formatted(one, other));
        return new dev.ferrule.view.PlantCheck(dev.ferrule.io.catalogue.ShippedCatalogue.load())
                .check(source, "").diagnostics().stream()
                        .map(finding -> finding.severity() + " " + finding.summary())
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"l\\u0435af1", "leaf\\uff11", "leaf1\\u200b"})
    void twoThatLookAlikeAreAWarning(String other) throws PlantFolder.Unreadable {
        assertThat(warned("leaf1", other)).containsExactly("warning two devices look alike");
    }

    @Test
    void othersAreNone() throws PlantFolder.Unreadable {
        assertThat(warned("l\\u00e9af1", "leaf1")).isEmpty();
        assertThat(warned("leaf1", "leaf2")).isEmpty();
    }
}
