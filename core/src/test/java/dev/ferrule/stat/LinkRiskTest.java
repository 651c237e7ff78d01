package dev.ferrule.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LinkRiskTest {

    /** J. Hanberg to IEEE 802.3 10GMMF, August 2004: four connectors, each with 5 per cent, are 19 per cent. */
    @Test
    void fourOfFivePerCentAreNineteenPerCent() {
        LinkRisk link = LinkRisk.of(0.05, 4);
        assertThat(link.independent()).isCloseTo(0.19, within(0.005));
        assertThat(link.together()).isEqualTo(0.05);
        assertThat(link.pessimistic()).isEqualTo(link.independent());
    }

    @Test
    void smallProbabilitiesKeepTheirDigits() {
        assertThat(LinkRisk.of(1e-18, 8).independent()).isCloseTo(8e-18, Percentage.withPercentage(1e-10));
        assertThat(LinkRisk.of(new double[] {1e-30, 2e-30}).independent())
                .isCloseTo(3e-30, Percentage.withPercentage(1e-10));
    }

    @Test
    void certaintyAndNothingAreKept() {
        assertThat(LinkRisk.of(0, 8)).isEqualTo(new LinkRisk(0, 0));
        assertThat(LinkRisk.of(1, 8)).isEqualTo(new LinkRisk(1, 1));
        assertThat(LinkRisk.of(1, 0)).isEqualTo(new LinkRisk(0, 0));
        assertThat(LinkRisk.of(new double[] {0.3}))
                .isEqualTo(new LinkRisk(0.3, LinkRisk.of(0.3, 1).independent()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aLinkFailsAtLeastAsOftenAsEachLaneAndAtMostAsOftenAsAllTogether(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            double[] lanes = random.doubles(1 + random.nextInt(8))
                    .map(p -> Math.pow(p, 20))
                    .toArray();
            LinkRisk link = LinkRisk.of(lanes);
            double sum = 0;
            double none = 1;
            for (double lane : lanes) {
                assertThat(link.together()).isGreaterThanOrEqualTo(lane);
                sum += lane;
                none *= 1 - lane;
            }
            assertThat(link.independent()).isBetween(link.together() * (1 - 1e-15), sum * (1 + 1e-15));
            assertThat(link.independent()).as("seed %d", seed).isCloseTo(1 - none, within(1e-14));
        }
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThatThrownBy(() -> LinkRisk.of(-0.1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LinkRisk.of(1.1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LinkRisk.of(Double.NaN, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
