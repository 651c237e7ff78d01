package dev.ferrule.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MultipathInterferenceTest {

    /** As printed. */
    private static final Offset<Double> PRINTED = within(0.005);

    /** Rows E40 and E42 of the published examples, and three more of the report that they are from. */
    @ParameterizedTest
    @CsvSource({
        "E40, 2, -35, -19, 3.5, 0.5, 0.34",
        "E42, 4, -35, -19, 3.5, 1.0, 1.08",
        "table 4.1, 4, -35, -19, 3.5, 0.5, 0.51",
        "table 4.4, 6, -35, -19, 3.5, 0.5, 0.70",
        "section 3.6, 4, -35, -24, 4.5, 0.5, 0.205",
    })
    void publishedPenaltiesOfNrzAreReproduced(
            String row, int pairs, double pair, double end, double extinctionRatio, double discount, double penalty) {
        var interference = new MultipathInterference(extinctionRatio, discount, 2);
        assertThat(interference.penalty(link(pairs, pair, end))).as(row).isCloseTo(penalty, PRINTED);
    }

    /**
     * The upper bound of bhatt_01_0512 for PAM4, as told to IEEE 802.3 400GSG (message 229). The message says
     * 26 dB beside the 6.2 dB, which need 25 dB.
     */
    @ParameterizedTest
    @CsvSource({"4, -25, -35, 2.5", "4, -25, -25, 6.2"})
    void publishedPenaltiesOfPam4AreReproduced(int pairs, double pair, double end, double penalty) {
        var interference = new MultipathInterference(6, 1, 4);
        assertThat(interference.penalty(link(pairs, pair, end))).isCloseTo(penalty, within(0.05));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSumOverAllPairsIsTheFormulaForEqualPairs(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 12; n++) {
            double pair = -35 - 20 * random.nextDouble();
            double end = -26 - 10 * random.nextDouble();
            double rc = Math.pow(10, pair / 10);
            double re = Math.pow(10, end / 10);
            double sum = re + 2 * n * Math.sqrt(re * rc) + n * (n - 1) / 2.0 * rc;
            double ratio = Math.pow(10, 0.45);
            double closure = 4 * 0.5 * sum * ratio / (ratio - 1);
            assertThat(new MultipathInterference(4.5, 0.5, 2).penalty(link(n, pair, end)))
                    .as("seed %d: %d", seed, n)
                    .isCloseTo(-10 * Math.log10(1 - closure), within(1e-12));
        }
    }

    @Test
    void morePairsAndMoreReflectanceCostMore() {
        var interference = new MultipathInterference(3.5, 0.5, 4);
        double before = interference.penalty(link(0, -45, -26));
        for (int pairs = 1; pairs < 8; pairs++) {
            double now = interference.penalty(link(pairs, -45, -26));
            assertThat(now).isGreaterThan(before);
            assertThat(interference.penalty(link(pairs, -44, -26))).isGreaterThan(now);
            assertThat(interference.penalty(link(pairs, -45, -25))).isGreaterThan(now);
            assertThat(new MultipathInterference(4.5, 0.5, 4).penalty(link(pairs, -45, -26)))
                    .as("a better extinction ratio")
                    .isLessThan(now);
            before = now;
        }
    }

    @Test
    void oneReflectionMeetsNoOther() {
        var interference = new MultipathInterference(3.5, 1, 4);
        assertThat(interference.penalty(new double[] {-20})).isZero();
        assertThat(interference.penalty(new double[0])).isZero();
        assertThat(interference.penalty(new double[] {-20, Double.NEGATIVE_INFINITY}))
                .isZero();
    }

    @Test
    void theOrderOfReflectionsDoesNotMatter() {
        var interference = new MultipathInterference(3.5, 1, 2);
        assertThat(interference.penalty(new double[] {-26, -35, -45, -30}))
                .isCloseTo(interference.penalty(new double[] {-45, -30, -35, -26}), within(1e-12));
    }

    @Test
    void aClosedEyeHasNoFinitePenalty() {
        assertThat(new MultipathInterference(3.5, 1, 4).penalty(link(10, -20, -14)))
                .isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(new MultipathInterference(1e-300, 1, 2).penalty(link(2, -35, -26)))
                .as("no extinction at all")
                .isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void figuresOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new MultipathInterference(3.5, 1, 2).penalty(new double[] {35}))
                .hasMessage("a reflectance of 35.0 dB is not negative");
        assertThatThrownBy(() -> new MultipathInterference(3.5, 1, 2).penalty(new double[] {Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MultipathInterference(0, 1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MultipathInterference(3.5, 1.5, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MultipathInterference(3.5, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Two ends, and equal pairs between them. */
    private static double[] link(int pairs, double pair, double end) {
        double[] reflectances = new double[pairs + 2];
        Arrays.fill(reflectances, pair);
        reflectances[0] = end;
        reflectances[pairs + 1] = end;
        return reflectances;
    }
}
