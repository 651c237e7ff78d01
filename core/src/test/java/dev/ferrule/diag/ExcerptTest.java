package dev.ferrule.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExcerptTest {

    @Test
    void aShortTextIsItself() {
        assertThat(Excerpt.of("x".repeat(80))).isEqualTo("x".repeat(80));
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        assertThat(Excerpt.of("😀".repeat(81))).isEqualTo("😀".repeat(80) + "…");
        assertThat(Excerpt.of("abc", 2)).isEqualTo("ab…");
    }

    @Test
    void ofManyNamesTheFirstAreListedAndAllCounted() {
        assertThat(Excerpt.list(List.of("a", "b"))).isEqualTo("a, b");
        assertThat(Excerpt.list(Collections.nCopies(250, "x".repeat(32_000))))
                .hasSizeLessThan(4000)
                .endsWith("… (250)");
    }
}
