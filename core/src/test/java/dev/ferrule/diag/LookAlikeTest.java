package dev.ferrule.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that nobody can tell apart are told apart. */
final class LookAlikeTest {

    @ParameterizedTest
    @CsvSource({
        "le\u0430f01,     leaf01,     here with U+0430 CYRILLIC SMALL LETTER A",
        "LE\u0410F01,     LEAF01,     here with U+0410 CYRILLIC CAPITAL LETTER A",
        "leaf01,          le\u0430f01, there with U+0430 CYRILLIC SMALL LETTER A",
        "leaf\uff10\uff11, leaf01,   here with U+FF10 FULLWIDTH DIGIT ZERO and U+FF11 FULLWIDTH DIGIT ONE",
        "leaf\u200d01,    leaf01,     here with U+200D ZERO WIDTH JOINER",
        "s\u00e9,         se\u0301,  here with U+00E9 LATIN SMALL LETTER E WITH ACUTE",
        "sw\u00a01,       sw 1,       here with U+00A0 NO-BREAK SPACE",
        "leaf\u201301,    leaf-01,    here with U+2013 EN DASH",
        "leaf\u221201,    leaf-01,    here with U+2212 MINUS SIGN",
        "leaf\u201101,    leaf-01,    here with U+2011 NON-BREAKING HYPHEN",
        "leaf01\ufe0f,    leaf01,     here with U+FE0F VARIATION SELECTOR-16",
        "\ua4d0\ua4d11,  BP1,        here with U+A4D0 LISU LETTER BA",
        "\u03a1\u03a11,  PP1,        here with U+03A1 GREEK CAPITAL LETTER RHO"
    })
    void aNameThatLooksTheSameIsMeantAndItsDifferenceIsTold(String here, String there, String told) {
        assertThat(Suggest.question(here, List.of("leaf1", there, "x")))
                .startsWith("Did you mean " + there + "? They look alike and are written otherwise: ")
                .contains(told);
    }

    @Test
    void shortNamesToo() {
        assertThat(Suggest.near("\u0430", List.of("a", "b"))).containsExactly("a");
    }

    @Test
    void whatLooksOtherwiseIsOnlyNear() {
        assertThat(Suggest.question("leaf-01", List.of("LEAF01"))).isEqualTo("Did you mean LEAF01?");
        assertThat(Suggest.question("leaf\u00e9", List.of("leafe"))).isEqualTo("Did you mean leafe?");
        assertThat(LookAlike.difference("a", "a")).isEmpty();
    }

    @Test
    void lettersInAnotherOrderAreToldWithoutThem() {
        assertThat(LookAlike.difference("a\u0430", "\u0430a")).isEqualTo("They look alike and are written otherwise");
    }
}
