package dev.ferrule.io.channel;

import static dev.ferrule.io.channel.Judged.judged;
import static dev.ferrule.io.channel.Judged.only;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Modes that both ends say must cut the lanes alike; what is not said is cut by what is plugged in. */
final class ModesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pmd 400GBASE-DR4 mode=1x400 > harness H12-4LC F APC OS2 > pmd 100GBASE-DR x4",
                "pmd 100GBASE-DR x4 > harness H12-4LC F APC OS2 > pmd 400GBASE-DR4 mode=1",
                "pmd 400GBASE-DR4 mode=4x100 > cord MPO-12 B APC OS2 > pmd 400GBASE-DR4 mode=1x400",
                "pmd 800G-2xDR4 mode=2x400 > cord MPO-12 B APC OS2 x2 > pmd 800G-2xDR4 mode=1x800",
                "pmd 800G-2xDR4 mode=1x800 > cord MPO-12 B APC OS2 x2 > pmd 400GBASE-DR4 x2",
                "pmd 800GBASE-DR8 mode=1x800 > harness Y16-2x12-X F APC OS2 > pmd 400GBASE-DR4 x2"
            })
    void modesThatContradictEachOtherAreAnError(String chain) {
        assertThat(judged(chain).verdict()).isEqualTo("FAIL");
        assertThat(judged(chain).codes()).containsExactly("F306");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pmd 400GBASE-DR4 > harness H12-4LC F APC OS2 > pmd 100GBASE-DR x4",
                "pmd 400GBASE-DR4 mode=4x100 > harness H12-4LC F APC OS2 > pmd 100GBASE-DR x4",
                "pmd 400GBASE-DR4 mode=4x100 > cord MPO-12 B APC OS2 > pmd 400GBASE-DR4",
                "pmd 400GBASE-DR4 mode=1x400 > cord MPO-12 B APC OS2 > pmd 400GBASE-DR4 mode=1x400",
                "pmd 800G-2xDR4 mode=2x400 > cord MPO-12 B APC OS2 x2 > pmd 400GBASE-DR4 x2"
            })
    void modesThatAgreeOrAreNotSaidAreRight(String chain) {
        assertThat(judged(chain).codes()).isEmpty();
    }

    @Test
    void theDetailSaysBothCutsAndTheModeThatFits() {
        String chain = "pmd 400GBASE-DR4 mode=1x400 > harness H12-4LC F APC OS2 > pmd 100GBASE-DR x4";

        assertThat(only(chain).detail())
                .isEqualTo("element 1 (pmd 400GBASE-DR4) is cut into 1 link of 4 lanes; "
                        + "element 3 (pmd 1 of 4 100GBASE-DR) has links of 1\n4 pairs of ports differ alike\n"
                        + "say the mode that cuts both alike, with 4 links for element 1 (pmd 400GBASE-DR4)");
        assertThat(Judged.behindCaret(chain)).isEqualTo(chain);
    }

    @Test
    void anEmptyMdiBesideALoopbackIsASpareUnlessThePortIsOneLink() {
        assertThat(judged("pmd 800G-2xDR4 > loopback MPO-12 APC").verdict()).isEqualTo("OK");
        assertThat(judged("pmd 800G-2xDR4 mode=1x800 > loopback MPO-12 APC").codes())
                .containsExactly("F302");
        assertThat(judged("pmd 800G-2xDR4 > loopback MPO-12 APC x2").verdict()).isEqualTo("OK");
    }
}
