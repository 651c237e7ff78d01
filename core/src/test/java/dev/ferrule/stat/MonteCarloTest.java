package dev.ferrule.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ferrule.unit.Loss;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

/** Sums on the grid against ten million links whose pairs are drawn from the continuous distributions. */
final class MonteCarloTest {

    private static final int SAMPLES = 10_000_000;
    private static final long SEED = 20261128;

    private final LossDistribution iecB = Figures.IEC_B.distribution();
    private final LossDistribution elite = Figures.ELITE.distribution();

    private final List<Sum> ofIecB = List.of(new Sum(iecB.times(2)), new Sum(iecB.times(4)), new Sum(iecB.times(6)));
    private final List<Sum> ofElite =
            List.of(new Sum(elite.times(2)), new Sum(elite.times(4)), new Sum(elite.times(6)));
    private final Sum mixed =
            new Sum(iecB.times(2).plus(Figures.SPLICE.distribution()).plus(elite.times(2)));

    @Test
    void tailsOfSumsAreThoseOfTheLinksThatAreDrawn() {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(SEED);
        SharedStateContinuousSampler drawIecB = sampler(random, Figures.IEC_B);
        SharedStateContinuousSampler drawElite = sampler(random, Figures.ELITE);
        SharedStateContinuousSampler drawSplice = sampler(random, Figures.SPLICE);
        for (int i = 0; i < SAMPLES; i++) {
            double some = draw(drawIecB, ofIecB) + draw(drawElite, ofElite);
            mixed.count(some + drawSplice.sample());
        }
        ofIecB.forEach(Sum::assertTails);
        ofElite.forEach(Sum::assertTails);
        mixed.assertTails();
    }

    /** Two, four and six pairs; the loss of the first two. */
    private static double draw(SharedStateContinuousSampler pair, List<Sum> sums) {
        double two = pair.sample() + pair.sample();
        double sum = two;
        sums.getFirst().count(two);
        for (Sum more : sums.subList(1, sums.size())) {
            sum += pair.sample() + pair.sample();
            more.count(sum);
        }
        return two;
    }

    private static SharedStateContinuousSampler sampler(UniformRandomProvider random, LossFigures figures) {
        GammaLoss gamma = figures.gamma();
        return AhrensDieterMarsagliaTsangGammaSampler.of(random, gamma.shape(), gamma.scale());
    }

    /** How many of the links that are drawn are above limits that few exceed, fewer, and so on. */
    private static final class Sum {
        private static final double[] TAILS = {0.5, 0.1, 0.03, 1e-2, 1e-3, 1e-4};

        private final LossDistribution sum;
        private final Loss[] limits = new Loss[TAILS.length];
        private final double[] decibels = new double[TAILS.length];
        private final int[] above = new int[TAILS.length];

        Sum(LossDistribution sum) {
            this.sum = sum;
            for (int i = 0; i < TAILS.length; i++) {
                limits[i] = sum.quantile(1 - TAILS[i]);
                decibels[i] = limits[i].decibels();
            }
        }

        void count(double loss) {
            for (int i = 0; i < TAILS.length && loss > decibels[i]; i++) {
                above[i]++;
            }
        }

        void assertTails() {
            for (int i = 0; i < TAILS.length; i++) {
                double tail = sum.exceeds(limits[i]);
                double sigma = Math.sqrt(tail * (1 - tail) / SAMPLES);
                assertThat(above[i] / (double) SAMPLES)
                        .as("seed %d: above %s", SEED, limits[i])
                        .isCloseTo(tail, within(4 * sigma));
            }
        }
    }
}
