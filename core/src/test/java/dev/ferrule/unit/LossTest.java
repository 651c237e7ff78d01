package dev.ferrule.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LossTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void lossesAreReadAsExactDecimalsAreRounded(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5000; i++) {
            String number = number(random);
            if (number.matches("[1-9][0-9]*,[0-9]{3}")) {
                continue;
            }
            Long micro = reference(number);
            assertThat(micro(Loss.parse(number + " dB")))
                    .as("seed %d: %s", seed, number)
                    .isEqualTo(micro);
            assertThat(micro(Loss.parseSigned("-" + number)))
                    .as("seed %d: -%s", seed, number)
                    .isEqualTo(micro == null ? null : (Long) (-micro));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void decibelsArePrintedWithoutTrailingZerosAndReadBack(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            long micro = random.nextLong(random.nextBoolean() ? 3_000_000 : 1_000_000_001L);
            Loss loss = new Loss(random.nextBoolean() ? micro : -micro);
            String exact =
                    BigDecimal.valueOf(loss.micro(), 6).stripTrailingZeros().toPlainString();
            assertThat(loss.toDb()).isEqualTo(exact);
            assertThat(Loss.parseSigned(loss.toString())).isEqualTo(loss);
        }
    }

    @Test
    void aLossIsWrittenWithOrWithoutItsUnit() {
        assertThat(micro(Loss.parse("0.35"))).isEqualTo(350_000);
        assertThat(micro(Loss.parse(" 0.35 dB "))).isEqualTo(350_000);
        assertThat(micro(Loss.parse("0,35DB"))).isEqualTo(350_000);
        assertThat(micro(Loss.parse(".5"))).isEqualTo(500_000);
        assertThat(new Loss(350_000)).hasToString("0.35 dB");
        assertThat(Loss.ZERO).hasToString("0 dB");
    }

    @Test
    void whatIsNoLossIsNull() {
        assertThat(Loss.parse("")).isNull();
        assertThat(Loss.parse("dB")).isNull();
        assertThat(Loss.parse(".")).isNull();
        assertThat(Loss.parse("0.3.5")).isNull();
        assertThat(Loss.parse("0.35 dBm")).isNull();
        assertThat(Loss.parse("0.35 dB/km")).isNull();
        assertThat(Loss.parse("1e-1")).isNull();
        assertThat(Loss.parse("\u0661")).as("a digit of another script").isNull();
    }

    @Test
    void aNumberThatCanBeReadInTwoWaysIsNull() {
        assertThat(Loss.parse("1,500")).isNull();
        assertThat(micro(Loss.parse("0,500"))).isEqualTo(500_000);
        assertThat(micro(Loss.parse("1.500"))).isEqualTo(1_500_000);
    }

    @Test
    void aThousandDecibelsAreTheLargestAndOnlySomeMayBeNegative() {
        assertThat(micro(Loss.parse("1000"))).isEqualTo(1_000_000_000);
        assertThat(Loss.parse("1000.0000005")).isNull();
        assertThat(Loss.parse("99999999999999999999999999")).isNull();
        assertThat(Loss.parse("-0.5")).isNull();
        assertThat(Loss.parse("+0.5")).isNull();
        assertThat(micro(Loss.parseSigned("\u22120.5 dB"))).isEqualTo(-500_000);
        assertThat(micro(Loss.parseSigned("+0.5"))).isEqualTo(500_000);
        assertThat(Loss.parseSigned("--0.5")).isNull();
        assertThat(Loss.parseSigned("-1000.1")).isNull();
    }

    @Test
    void lossesAreAddedExactlyAndNeverOverflowSilently() {
        Loss pair = new Loss(100_000);
        assertThat(pair.plus(new Loss(200_000))).isEqualTo(new Loss(300_000));
        assertThat(pair.minus(new Loss(200_000)).toDb()).isEqualTo("-0.1");
        assertThat(pair).isLessThan(new Loss(100_001)).isGreaterThan(Loss.ZERO);
        assertThat(pair.decibels()).isEqualTo(0.1);
        assertThatThrownBy(() -> new Loss(Long.MAX_VALUE).plus(pair)).isInstanceOf(ArithmeticException.class);
    }

    /** Digits with a separator now and then, more of them than are kept. */
    private static String number(Random random) {
        StringBuilder number = new StringBuilder();
        int length = 1 + random.nextInt(random.nextBoolean() ? 5 : 16);
        int point = random.nextInt(Math.min(6, 2 * length));
        for (int i = 0; i < length; i++) {
            boolean separator = i == point || random.nextInt(60) == 0;
            number.append(separator ? (random.nextBoolean() ? "." : ",") : random.nextInt(10));
        }
        return number.toString();
    }

    private static @Nullable Long reference(String number) {
        try {
            BigDecimal micro =
                    new BigDecimal(number.replace(',', '.')).movePointRight(6).setScale(0, RoundingMode.HALF_UP);
            return micro.compareTo(BigDecimal.valueOf(1_000_000_000)) <= 0 ? (Long) micro.longValueExact() : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Long micro(@Nullable Loss loss) {
        return loss == null ? null : (Long) loss.micro();
    }
}
