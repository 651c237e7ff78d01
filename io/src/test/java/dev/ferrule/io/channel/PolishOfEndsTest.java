package dev.ferrule.io.channel;

import static dev.ferrule.io.channel.Judged.judged;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.ChannelView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which ends a word of polish is of: the arrays of an item that has some, else all of them. */
final class PolishOfEndsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cord LC-simplex UPC OS2 > cassette PLC-1x4 APC",
                "cassette PLC-1x4-SC APC > cord SC-simplex UPC OS2 x4",
                "cord LC A-B UPC/APC OS2 > cassette TAP-50-50 UPC",
                "cord LC A-B APC OS2 > adapter > harness LC-SC UPC OS2",
                "harness LC-SC APC OS2 > adapter > cord SC A-B UPC OS2",
                "harness LC-SC APC/UPC OS2 > adapter > cord SC A-B APC OS2",
                "pmd 10GBASE-LR > harness LC-SC APC OS2",
                "pmd 10GBASE-LR > harness LC-2ST APC OS2"
            })
    void aWordOfPolishCountsAtEndsThatAreNoArrays(String chain) {
        assertThat(judged(chain).verdict()).isEqualTo("FAIL");
        assertThat(judged(chain).codes()).containsExactly("F205");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cord LC-simplex APC OS2 > cassette PLC-1x4 > cord LC-simplex APC OS2 x4",
                "cord LC-simplex UPC OS2 > cassette PLC-1x4 UPC > cord LC-simplex UPC OS2 x4",
                "pmd 10GBASE-LR > harness LC-SC UPC/APC OS2 > adapter > cord SC A-B APC OS2",
                "pmd 400GBASE-DR4 > harness H12-4LC F APC OS2 > pmd 100GBASE-DR x4"
            })
    void polishThatFitsIsRight(String chain) {
        assertThat(judged(chain).codes()).isEmpty();
    }

    @Test
    void whatTheCatalogueDoubtsIsAWarning() {
        ChannelView view = judged("cord LC-simplex UPC OS2 > cassette PLC-1x4 > cord LC-simplex UPC OS2 x4");

        assertThat(view.verdict()).isEqualTo("OK_WARN");
        assertThat(view.codes()).containsExactly("F205");
    }

    @Test
    void aWordAgainstTheCatalogueIsAnAssumption() {
        assertThat(judged("cassette PLC-1x4 UPC").assumptions()).anySatisfy(assumption -> {
            assertThat(assumption.word()).isEqualTo("polish");
            assertThat(assumption.value()).isEqualTo("flat");
            assertThat(assumption.from()).startsWith("said in the chain; the catalogue has APC");
        });
    }
}
