package dev.ferrule.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.ColourOrder;
import dev.ferrule.catalog.Pmd;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that people use for what the catalogue has. */
final class CatalogueNamesTest {

    private final Catalogue catalogue = ShippedCatalogue.load();

    @ParameterizedTest
    @CsvSource({
        "400GBASE-DR4+, 400GBASE-DR4-2",
        "400GBASE-XDR4, 400GBASE-DR4-2",
        "400G-DR4, 400GBASE-DR4",
        "400G-FR4, 400GBASE-FR4",
        "400G-SRBD, 400GBASE-SR4.2",
        "100G-DR1, 100GBASE-DR",
        "100G-FR, 100GBASE-FR1",
        "100G-LR, 100GBASE-LR1",
        "800G-2DR4, 800G-2xDR4",
        "800G-2FR4, 800G-2xFR4",
        "800G-2SR4, 800G-2xSR4",
        "QSFP-40G-PLR4, 40G-PSM4"
    })
    void aTradeNameIsTheNameOfItsPmd(String name, String pmd) {
        assertThat(catalogue.pmd(name)).isNotNull().extracting(Pmd::name).isEqualTo(pmd);
    }

    @Test
    void theColoursOfIsoAreThoseOfIec60304() {
        ColourOrder colours = Objects.requireNonNull(catalogue.colours("ISO"));

        assertThat(List.of(colours.code(1), colours.code(2), colours.code(3), colours.code(12), colours.code(13)))
                .containsExactly("RD", "GR", "BL", "RS", "RD-D");
    }
}
