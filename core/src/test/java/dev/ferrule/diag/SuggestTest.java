package dev.ferrule.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are near to one that nobody knows. */
final class SuggestTest {

    private static final List<String> PMDS =
            List.of("100GBASE-DR", "400GBASE-DR4", "400GBASE-DR4-2", "400GBASE-SR4", "200GBASE-DR4");

    @Test
    void aNameThatDiffersInCaseOnlyIsTheOnlyOne() {
        assertThat(Suggest.near("400gbase-dr4", PMDS)).containsExactly("400GBASE-DR4");
        assertThat(Suggest.near("MPO12", List.of("MPO-12", "MPO-16"))).containsExactly("MPO-12");
    }

    @Test
    void theEndOfANameIsHowPeopleCallIt() {
        assertThat(Suggest.near("DR4", PMDS)).containsExactly("200GBASE-DR4", "400GBASE-DR4");
        assertThat(Suggest.near("sr4", PMDS)).containsExactly("400GBASE-SR4");
    }

    @Test
    void halfOfAShortWordStays() {
        assertThat(Suggest.near("foo", List.of("MPO", "F", "fo", "for"))).containsExactly("fo", "for");
    }

    @Test
    void aTypingErrorIsNear() {
        assertThat(Suggest.near("cordd", List.of("cord", "trunk"))).containsExactly("cord");
        assertThat(Suggest.near("400GBASE-DR5", PMDS)).startsWith("400GBASE-DR4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "FF", "-5", "SM", "0m"})
    void oneOrTwoLettersAreNearToNothing(String word) {
        assertThat(Suggest.near(word, List.of("A", "B", "M", "8f", "12f", "PC", "M/F")))
                .isEmpty();
    }
}
