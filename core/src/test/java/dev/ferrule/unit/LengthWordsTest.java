package dev.ferrule.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths as people write them, and those that nobody can be sure of. */
final class LengthWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5m; 5000",
                "2.5 m; 2500",
                "3,5m; 3500",
                "0,500m; 500",
                "1500,250m; 1500250",
                "1.500m; 1500",
                "100ft; 30480",
                "30cm; 300",
                "1.2km; 1200000",
                "1,25km; 1250000"
            })
    void aLengthIsMillimetres(String text, long millimetres) {
        assertThat(Length.parse(text)).isEqualTo(new Length(millimetres));
        assertThat(Length.fault(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1,500; 1500m or 1.5m", "12,345; 12345m or 12.345m", "999,000; 999000m or 999m"})
    void aCommaBeforeThreeDigitsIsNeitherThousandsNorDecimals(String number, String either) {
        assertThat(Length.parse(number + "m")).isNull();
        assertThat(Length.metres(number)).isNull();
        assertThat(Length.feet(number)).isNull();
        assertThat(Length.fault(number + "m")).isEqualTo("it can be read in two ways: write " + either);
    }

    @Test
    void metresAreASmallLetter() {
        assertThat(Length.parse("5M")).isNull();
        assertThat(Length.fault("5M")).isEqualTo("metres are a small \"m\": write 5m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0m", "-5m", "\u22125m", "99999999999999999999m", "1001km", "1,234,567m", "1'500m", "1.2.3m"})
    void whatIsMeantAsALengthAndIsNoneIsToldTheRange(String text) {
        assertThat(Length.fault(text)).startsWith("lengths are from 1 mm to 1000 km");
    }

    @ParameterizedTest
    @ValueSource(strings = {"m", "8f", "M", "MPO-12", "12xMPO-12", "0.35dB", "5parsec", ""})
    void otherWordsAreNotMeantAsALength(String text) {
        assertThat(Length.fault(text)).isNull();
    }

    @Test
    void aDecimalCommaIsKnown() {
        assertThat(Length.hasDecimalComma("3,5m")).isTrue();
        assertThat(Length.hasDecimalComma("3.5m")).isFalse();
        assertThat(Length.hasDecimalComma("1,500m")).isFalse();
    }
}
