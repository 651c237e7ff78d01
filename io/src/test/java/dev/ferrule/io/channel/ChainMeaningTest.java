package dev.ferrule.io.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.chain.Origin;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import dev.ferrule.view.DiagnosticView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a chain beside its verdict: which word is wrong, what it is about and what helps. */
final class ChainMeaningTest {

    private static final ChannelCheck CHECK = new ChannelCheck(ShippedCatalogue.load());

    private static ChannelView of(String chain) {
        return CHECK.check("1", chain, Origin.COMMAND_LINE);
    }

    private static DiagnosticView only(String chain) {
        assertThat(of(chain).diagnostics()).hasSize(1);
        return of(chain).diagnostics().getFirst();
    }

    /** The chain from the place of its only diagnostic on. */
    private static String behindCaret(String chain) {
        DiagnosticView.Place place = only(chain).span();
        return place == null || place.column() == null ? "" : chain.substring(place.column() - 1);
    }

    @Test
    void aPairWithoutAnAdapterIsTheAdaptersFault() {
        String chain =
                "pmd 400GBASE-DR4 x3 > cord MPO-12 B F/F APC OS2 x3 > adapter A x2 > trunk 3xMPO-12 B M/M APC OS2"
                        + " > adapter A > cord MPO-12 B F/F APC OS2 x3 > pmd 400GBASE-DR4 x3";

        assertThat(behindCaret(chain)).startsWith("adapter A x2");
        assertThat(only(chain).detail()).contains("element 4 (trunk) meets a plug without one");
    }

    @Test
    void aSpliceIsNotCalledAnAdapter() {
        DiagnosticView atTransceiver = only("pmd 400GBASE-DR4 > splice > cord MPO-12 B F/F APC OS2 > pmd 400GBASE-DR4");
        DiagnosticView twice = only("cord MPO-12 B > splice > splice > cord MPO-12 B");

        assertThat(atTransceiver.summary() + atTransceiver.detail())
                .contains("splice")
                .doesNotContain("adapter");
        assertThat(twice.summary() + twice.detail()).contains("two splices").doesNotContain("adapter");
    }

    @Test
    void aShareThatNobodyTakesIsANoteAndNoCode() {
        ChannelView view = of("pmd 400GBASE-DR4 > harness H12-4LC F APC OS2 > pmd 100GBASE-DR x3");

        assertThat(view.codes()).isEmpty();
        assertThat(view.assumptions())
                .extracting(ChannelView.Assumption::value)
                .contains("lane 4 of pmd 400GBASE-DR4 unused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pmd 400GBASE-DR4 mode=7x999 > harness H12-4LC F APC OS2 > pmd 100GBASE-DR x4",
                "pmd 400GBASE-DR4 mode=3x100 > cord MPO-12 B F/F > pmd 400GBASE-DR4",
                "pmd 400GBASE-DR4 mode=4x10 > cord MPO-12 B F/F > pmd 400GBASE-DR4",
                "pmd 10GBASE-SR mode=4x100 > cord LC A-B > pmd 10GBASE-SR"
            })
    void aModeThatCannotBeIsAnErrorAtItsWord(String chain) {
        assertThat(of(chain).codes()).containsExactly("F103");
        assertThat(behindCaret(chain)).startsWith("mode=");
    }

    @Test
    void aPortIsConnectedOnce() {
        assertThat(only("cassette SEQ M ports=1,1").detail()).contains("1 is said twice");
    }
}
