package dev.ferrule.io.channel;

import static dev.ferrule.io.channel.Judged.judged;
import static dev.ferrule.io.channel.Judged.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.ChannelView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word of fibre against what the catalogue says of a PMD or a tap. */
final class FibreOfTheOtherModeTest {

    @ParameterizedTest
    @CsvSource({
        "pmd 400GBASE-DR4 OM4 > cord MPO-12 B F/F APC OM4, 400GBASE-DR4 is single-mode",
        "pmd 10GBASE-SR OS2 > cord LC A-B OS2, 10GBASE-SR is multimode",
        "cord LC A-B OS2 > cassette TAP-50-50-MM OS2, TAP-50-50-MM is multimode",
        "cord LC-simplex APC OM4 > cassette PLC-1x4 OM4, PLC-1x4 is single-mode"
    })
    void aWordCannotMakeItOfTheOtherMode(String chain, String why) {
        assertThat(judged(chain).verdict()).isEqualTo("FAIL");
        assertThat(only(chain).code()).isEqualTo("F401");
        assertThat(only(chain).detail()).startsWith(why);
        assertThat(Judged.behindCaret(chain)).matches("O[MS]\\d.*");
    }

    @Test
    void aFibreThatTheCatalogueDoesNotListIsAnAssumptionAndHasNoLimit() {
        ChannelView view = judged("pmd 100GBASE-SR4 OM1 > cord MPO-12 B PC OM1 > pmd 100GBASE-SR4 OM1");

        assertThat(view.codes()).containsExactly("F508");
        assertThat(view.assumptions())
                .filteredOn(it -> it.word().equals("fibre"))
                .hasSize(2)
                .allSatisfy(it -> {
                    assertThat(it.value()).isEqualTo("OM1");
                    assertThat(it.from()).startsWith("said in the chain; the catalogue has OM3");
                });
        assertThat(judged("pmd 100GBASE-SR4 OM4").assumptions())
                .extracting(ChannelView.Assumption::word)
                .doesNotContain("fibre");
    }
}
