package dev.ferrule.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RackUnitTest {

    @ParameterizedTest
    @CsvSource({
        "42,42,false",
        "U42,42,false",
        "RU39,39,false",
        "42U,42,false",
        "42 U,42,false",
        "42.0,42,false",
        "40.5,40,true",
        "U40.5,40,true"
    })
    void aUnitIsANumberPerhapsWithAHalf(String written, int number, boolean upperHalf) {
        assertThat(RackUnit.parse(written)).isEqualTo(new RackUnit(number, upperHalf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "41-42", "u13L", "40.25", "1000", ".5", "U"})
    void otherWordsAreNone(String written) {
        assertThat(RackUnit.parse(written).isNone()).isTrue();
    }
}
