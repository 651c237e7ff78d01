package dev.ferrule.io.channel;

import static dev.ferrule.io.channel.Judged.judged;
import static dev.ferrule.io.channel.Judged.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.ChannelView;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** MPO-8 is MPO-12 with its outer eight fibres (ferrules.csv): the name says how many there are. */
final class NamedFibresTest {

    private static String through(String trunk) {
        return "pmd 10GBASE-SR x6 > cord LC A-B OM4 x6 > cassette SEQ M PC OM4 > adapter A > trunk " + trunk
                + " C F/F PC OM4 > adapter A > cassette SEQ M PC OM4 > cord LC A-B OM4 x6 > pmd 10GBASE-SR x6";
    }

    @ParameterizedTest
    @ValueSource(strings = {"MPO-8", "MTP-8", "MPO8", "MTP8", "1xMPO-8", "MPO-8 8f"})
    void theNameSaysEightFibres(String trunk) {
        ChannelView said = judged(through("MPO-12 8f"));
        ChannelView named = judged(through(trunk));

        assertThat(named.verdict()).isEqualTo("FAIL");
        assertThat(named.codes()).containsExactly("F302");
        assertThat(named.lanes()).isEqualTo(said.lanes());
    }

    @Test
    void positionTwelveHasTheColourOfTheEighthFibre() {
        String cord = "pmd 400GBASE-DR4 > cord MPO-8 B APC > pmd 400GBASE-DR4";
        String loopback = "pmd 400GBASE-DR4 > loopback MPO-8 APC";

        assertThat(judged(cord).lanes())
                .isEqualTo(judged(cord.replace("MPO-8", "MPO-12 8f")).lanes());
        assertThat(judged(loopback).lanes())
                .isEqualTo(judged(loopback.replace("MPO-8", "MPO-12 8f")).lanes());
    }

    @Test
    void howTheNameIsReadIsSaid() {
        assertThat(judged("trunk 2xMPO-8 B M/M APC OS2").assumptions())
                .containsExactly(new ChannelView.Assumption(
                        1, "fibres", "8 a plug", "MPO-8 is MPO-12 with so many of its positions filled", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trunk 4xMPO-8 B 32f", "trunk 4xMPO-8 B 8f", "cord MPO-8 B", "adapter MPO-8 A"})
    void numbersThatAgreeAreRead(String chain) {
        assertThat(judged(chain).verdict()).isEqualTo("OK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cord MPO-8 B 12f", "trunk 4xMPO-8 B 48f", "loopback MPO-8 12f", "cord 12f MTP-8 A"})
    void anotherNumberIsAnErrorAtItsPlace(String chain) {
        assertThat(only(chain).code()).isEqualTo("F102");
        assertThat(Judged.behindCaret(chain)).matches("(12|48)f.*");
        assertThat(only(chain).detail())
                .contains("-8 is MPO-12 with 8 fibres only, not 12")
                .contains("say MPO-12");
    }

    @Test
    void noWordOfAnotherElementIsTakenForFibres() {
        assertThat(judged("pmd 400GBASE-DR4 MPO-8").assumptions())
                .extracting(ChannelView.Assumption::word)
                .isEqualTo(List.of("polish"));
    }
}
