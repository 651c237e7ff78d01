package dev.ferrule.stat;

import dev.ferrule.unit.Loss;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Figures that tests are about, and random ones. */
final class Figures {

    /** Grade B of IEC 61753-1. */
    static final LossFigures IEC_B = stated("0.12", "0.25", "0.25", null);

    /** US Conec MTP Elite: typical and maximum. */
    static final LossFigures ELITE = stated("0.10", null, "0.35", null);

    /** A mechanical splice: IBM, link loss calculation example, single-mode. */
    static final LossFigures SPLICE = stated("0.15", null, null, "0.10");

    private Figures() {}

    static LossFigures stated(
            @Nullable String mean, @Nullable String p97, @Nullable String maximum, @Nullable String deviation) {
        return new LossFigures(loss(mean), loss(p97), loss(maximum), loss(deviation));
    }

    static Loss db(String text) {
        return Objects.requireNonNull(Loss.parseSigned(text), text);
    }

    private static @Nullable Loss loss(@Nullable String text) {
        return text == null ? null : db(text);
    }

    /** A mean and a percentile that a gamma distribution of at least one squared normal term has both. */
    static LossFigures random(Random random) {
        long mean = 20_000 + random.nextLong(180_000);
        long p97 = Math.round(mean * (1.05 + 3.6 * random.nextDouble()));
        return new LossFigures(new Loss(mean), new Loss(p97), null, null);
    }
}
