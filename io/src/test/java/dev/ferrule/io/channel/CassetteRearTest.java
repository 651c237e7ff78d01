package dev.ferrule.io.channel;

import static dev.ferrule.io.channel.Judged.judged;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plug at the rear of a cassette is inside its housing: it goes into an adapter, never into a transceiver. */
final class CassetteRearTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pmd 400GBASE-DR4 > cassette U8-low-A F APC OS2 > cord LC A-B UPC OS2 x4 > pmd 100GBASE-DR x4",
                "pmd 400GBASE-DR4 > adapter A > cassette U8-low-A APC OS2 > cord LC A-B UPC OS2 x4 > pmd 100GBASE-DR x4",
                "pmd 100GBASE-DR x4 > cord LC A-B UPC OS2 x4 > cassette U8-low-A F APC OS2 > pmd 400GBASE-DR4",
                "pmd 10GBASE-SR x6 > cord LC A-B x6 > cassette SEQ M > adapter A > cassette SEQ F > cord LC A-A x6 > pmd 10GBASE-SR x6"
            })
    void withoutACordItIsMisplaced(String chain) {
        assertThat(judged(chain).verdict()).isEqualTo("FAIL");
        assertThat(judged(chain).codes()).containsExactly("F106");
        assertThat(judged(chain).diagnostics().getFirst().detail())
                .contains("between two receptacles there is no cable", "put a cord between them");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pmd 400GBASE-DR4 > harness H12-4LC F APC OS2 > pmd 100GBASE-DR x4",
                "pmd 400GBASE-DR4 > cord MPO-12 A F/F APC OS2 > adapter A > cassette U8-low-A M APC OS2 > cord LC A-B UPC OS2 x4"
                        + " > pmd 100GBASE-DR x4"
            })
    void withACordOrAsAHarnessItIsRight(String chain) {
        assertThat(judged(chain).codes()).isEmpty();
    }
}
