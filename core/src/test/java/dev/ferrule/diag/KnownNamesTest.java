package dev.ferrule.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names that many words are held against: what is passed over at a glance is not near. */
final class KnownNamesTest {

    /** Few letters, so that many names are near to many. */
    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = 3 + random.nextInt(10); word.length() < length; ) {
            word.append("abcdefgh12".charAt(random.nextInt(10)));
        }
        return word.toString();
    }

    /** Optimal string alignment by its definition. */
    private static int distance(String a, String b) {
        int[][] far = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                int least = i == 0 || j == 0 ? i + j : Integer.MAX_VALUE;
                if (i > 0 && j > 0) {
                    int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                    least = Math.min(far[i - 1][j - 1] + other, 1 + Math.min(far[i - 1][j], far[i][j - 1]));
                }
                boolean exchanged =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                far[i][j] = exchanged ? Math.min(least, far[i - 2][j - 2] + 1) : least;
            }
        }
        return far[a.length()][b.length()];
    }

    @Test
    void theNearestAreThoseOfAllThatAreTried() {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            List<String> known =
                    Stream.generate(() -> word(random)).limit(100).distinct().toList();
            KnownNames names = KnownNames.of(known);
            for (int i = 0; i < 50; i++) {
                String word = word(random);
                int allowed = Math.min(Math.min(4, word.length() / 3 + 1), word.length() / 2);
                List<String> near = known.contains(word)
                        ? List.of(word)
                        : known.stream()
                                .filter(name -> distance(word, name) <= allowed)
                                .sorted(Comparator.<String>comparingInt(name -> distance(word, name))
                                        .thenComparing(Comparator.naturalOrder()))
                                .limit(3)
                                .toList();

                assertThat(names.near(word)).as("seed %d, %s", seed, word).isEqualTo(near);
            }
        }
    }

    @Test
    void ofAFileWhereEveryWordIsWrongTheFirstAreSought() {
        List<String> known =
                IntStream.range(0, 100_000).mapToObj("leaf%06d"::formatted).toList();
        KnownNames names = KnownNames.forFile(known);
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            asked.add(names.question("laef%06d".formatted(i)));
        }

        assertThat(asked.getFirst()).startsWith("Did you mean leaf000000");
        assertThat(asked.subList(0, 100)).doesNotContain("");
        assertThat(asked.subList(1_000, 100_000)).containsOnly("");
    }

    @Test
    void aWordOfTheCatalogueIsSoughtHoweverManyWereBefore() {
        KnownNames names =
                KnownNames.of(IntStream.range(0, 100_000).mapToObj(i -> "x" + i).toList());
        for (int i = 0; i < 300; i++) {
            assertThat(names.near("no such thing")).isEmpty();
        }

        assertThat(names.near("X-99999")).containsExactly("x99999");
    }
}
