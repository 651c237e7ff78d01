package dev.ferrule.io.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.chain.Origin;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A grade that is stated for other plugs than those it is said of is told, and counts all the same. */
final class GradeFitTest {

    private static final ChannelCheck CHECK = new ChannelCheck(ShippedCatalogue.load());

    private static final String PARALLEL =
            "pmd 400GBASE-SR4 > cord MPO-12 B F/F APC OM4 %s 5m > adapter A > trunk MPO-12 B"
                    + " M/M APC OM4 low-loss 20m > adapter A > cord MPO-12 B F/F APC OM4 low-loss 5m > pmd 400GBASE-SR4";

    private static final String DUPLEX = "pmd 100GBASE-LR4 > cord LC A-B %s OS2 %s 5m > adapter > cord LC A-B OS2 UPC"
            + " low-loss 20m > pmd 100GBASE-LR4";

    private static ChannelView view(String chain) {
        return CHECK.check("1", chain, Origin.COMMAND_LINE);
    }

    private static void isTold(String chain, String words) {
        assertThat(view(chain).diagnostics()).as(chain).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("F505");
            assertThat(found.detail()).contains(words);
        });
        assertThat(view(chain).verdict()).isEqualTo("OK_WARN");
    }

    @ParameterizedTest
    @CsvSource({
        "IEC-B, 'element 2 (cord): grade IEC-B is stated for single-mode, and these plugs are multimode'",
        "NVIDIA-LC, 'is stated for LC, and these plugs are MPO-12'",
        "NVIDIA-LC, 'is stated for flat plugs, and these are angled (APC)'",
        "IBM-ST, 'is stated for ST'"
    })
    void ofAnArray(String grade, String words) {
        assertThat(view(PARALLEL.formatted(grade)).diagnostics())
                .filteredOn(found -> found.code().equals("F505"))
                .singleElement()
                .satisfies(found -> assertThat(found.detail()).contains(words));
    }

    @Test
    void ofADuplexPlug() {
        isTold(DUPLEX.formatted("UPC", "IEC-Bm"), "is stated for multimode, and these plugs are single-mode");
        isTold(DUPLEX.formatted("UPC", "FS-MTP-trunk-SM"), "is stated for MPO, and these plugs are LC");
    }

    @Test
    void theFiguresCountAllTheSame() {
        assertThat(view(PARALLEL.replace("low-loss", "IEC-B").formatted("IEC-B"))
                        .budget())
                .isNotNull()
                .satisfies(budget -> assertThat(budget.lossDb()).isEqualByComparingTo("0.59"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IEC-Bm", "NVIDIA-MPO-MM", "MTP-Elite", "low-loss", "0.2dB", "opticalCON-MTP"})
    void aGradeThatFitsIsNot(String grade) {
        assertThat(view(PARALLEL.formatted(grade)).diagnostics())
                .noneMatch(found -> found.summary().contains("stated for other plugs"));
    }

    /** The pairs at the MDIs count nothing, so that the grade of their plugs decides nothing. */
    @Test
    void aGradeThatDecidesNothingIsNot() {
        assertThat(view("pmd 400GBASE-SR4 > cord MPO-12 B F/F APC OM4 NVIDIA-LC 5m > pmd 400GBASE-SR4")
                        .codes())
                .isEmpty();
    }
}
