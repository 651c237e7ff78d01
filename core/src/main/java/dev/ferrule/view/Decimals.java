package dev.ferrule.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers of statistics as they are shown: with as many digits as mean something. */
final class Decimals {

    /** Of decibels: those of a µdB. */
    private static final int PLACES = 6;

    /** Of probabilities: the grid of the sums is not finer. */
    private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private Decimals() {}

    static BigDecimal db(double decibels) {
        return plain(BigDecimal.valueOf(decibels).setScale(PLACES, RoundingMode.HALF_UP));
    }

    /** A probability that is not zero never becomes zero. */
    static BigDecimal probability(double probability) {
        return plain(BigDecimal.valueOf(probability).round(DIGITS));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
