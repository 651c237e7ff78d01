package dev.ferrule.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a pattern means is among the candidates, and these are few where it has letters that few names have. */
final class NameIndexTest {

    private static final String[] PIECES = {"leaf", "l", "e", "1", "23", "07", "-", "é", "😀", "[b]", "*"};
    private static final String[] WILD = {"*", "?", "[1-30]", "leaf", "af", "a", "1", "23", "é", "😀", "[b]"};

    private static String text(Random random, String[] pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private static Pattern pattern(String text) {
        return Objects.requireNonNull(Pattern.parse(text, Span.ofFile("optics.csv"), new Report()), text);
    }

    private static List<Integer> candidates(NameIndex index, Pattern pattern) {
        List<Integer> candidates = new ArrayList<>();
        index.candidates(pattern, candidates::add);
        return candidates;
    }

    @Test
    void whatAPatternMeansIsAmongThem() {
        int found = 0;
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            List<String> names = Stream.generate(() -> text(random, PIECES))
                    .limit(200)
                    .distinct()
                    .toList();
            NameIndex index = new NameIndex(names);
            for (int i = 0; i < 100; i++) {
                Pattern pattern = pattern(text(random, WILD));
                List<Integer> meant = IntStream.range(0, names.size())
                        .filter(n -> pattern.matches(names.get(n)))
                        .boxed()
                        .toList();

                assertThat(candidates(index, pattern))
                        .as("seed %d, %s", seed, pattern.text())
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .containsAll(meant);
                found += meant.size();
            }
        }
        assertThat(found).isGreaterThan(1_000);
    }

    @Test
    void thoseOfThreeLettersThatFewNamesHaveAreFew() {
        NameIndex index = new NameIndex(
                IntStream.range(0, 100_000).mapToObj("leaf%05d"::formatted).toList());

        assertThat(candidates(index, pattern("*12345*"))).hasSizeLessThan(400).contains(12_345);
        assertThat(candidates(index, pattern("leaf[1-20]*xyz"))).isEmpty();
        assertThat(pattern("l?af*12[3]").letters()).containsExactly("l", "af", "12");
        assertThat(pattern("*").letters()).isEmpty();
    }
}
