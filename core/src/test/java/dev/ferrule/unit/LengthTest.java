package dev.ferrule.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LengthTest {

    private static final Map<String, BigDecimal> MILLIMETRES = Map.of(
            "m", new BigDecimal("1000"),
            "ft", new BigDecimal("304.8"),
            "in", new BigDecimal("25.4"),
            "mm", BigDecimal.ONE,
            "cm", BigDecimal.TEN,
            "km", new BigDecimal("1000000"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void lengthsAreReadAsExactDecimalsAreRounded(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5000; i++) {
            String number = number(random);
            if (number.matches("[1-9][0-9]{0,2},[0-9]{3}")) {
                continue;
            }
            MILLIMETRES.forEach((unit, factor) -> assertThat(millimetres(Length.parse(number + unit)))
                    .as("seed %d: %s%s", seed, number, unit)
                    .isEqualTo(reference(number, factor)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void metresArePrintedWithoutTrailingZeros(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            long millimetres = random.nextLong(random.nextBoolean() ? 3000 : 1_000_000_001L);
            String exact =
                    BigDecimal.valueOf(millimetres, 3).stripTrailingZeros().toPlainString();
            assertThat(new Length(millimetres).toMetres()).isEqualTo(exact);
        }
    }

    @Test
    void halfAMillimetreIsRoundedUpAndAThousandKilometresAreTheLongest() {
        assertThat(millimetres(Length.parse("0.5mm"))).isEqualTo(1);
        assertThat(millimetres(Length.parse("0.4999999999mm"))).isEqualTo(0);
        assertThat(millimetres(Length.parse("1000km"))).isEqualTo(1_000_000_000L);
        assertThat(Length.parse("1000.0000005km")).isNull();
        assertThat(Length.parse("1.2.3m")).isNull();
        assertThat(Length.parse(".m")).isNull();
    }

    @Test
    void aColumnWithAUnitHasNumbersOrLengthsInThatUnit() {
        assertThat(millimetres(Length.metres("10"))).isEqualTo(10_000);
        assertThat(millimetres(Length.metres("10 m"))).isEqualTo(10_000);
        assertThat(Length.metres("10 ft")).isNull();
        assertThat(Length.metres("m")).isNull();
        assertThat(millimetres(Length.feet("10 ft"))).isEqualTo(3_048);
        assertThat(Length.feet("10m")).isNull();
    }

    /** Digits with a separator now and then, up to one more than are read. */
    private static String number(Random random) {
        StringBuilder number = new StringBuilder();
        int length = 1 + random.nextInt(random.nextBoolean() ? 5 : 16);
        int point = random.nextInt(2 * length);
        for (int i = 0; i < length; i++) {
            boolean separator = i == point || random.nextInt(40) == 0;
            number.append(separator ? (random.nextBoolean() ? "." : ",") : random.nextInt(10));
        }
        return number.toString();
    }

    private static @Nullable Long reference(String number, BigDecimal factor) {
        if (number.length() > 15) {
            return null;
        }
        try {
            long millimetres = new BigDecimal(number.replace(',', '.'))
                    .multiply(factor)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
            return millimetres <= 1_000_000_000L ? millimetres : null;
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Long millimetres(@Nullable Length length) {
        return length == null ? null : (Long) length.millimetres();
    }
}
