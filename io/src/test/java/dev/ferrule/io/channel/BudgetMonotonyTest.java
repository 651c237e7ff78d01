package dev.ferrule.io.channel;

import static dev.ferrule.io.channel.Judged.judged;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.BudgetView;
import dev.ferrule.view.ChannelView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** More of anything that loses light never makes a verdict better, and sums do not depend on their order. */
final class BudgetMonotonyTest {

    private static final List<String> GRADES = List.of("0.1dB", "0.2dB", "low-loss", "0.5dB", "standard");
    private static final List<String> VERDICTS = List.of("OK", "OK_WARN", "FAIL");

    /** Cords of a channel: lengths in decimetres, and the grade of each one's plugs. */
    private record Cords(List<Integer> decimetres, List<String> grades) {

        static Cords random(Random random) {
            int count = 2 + random.nextInt(5);
            return new Cords(
                    random.ints(count, 10, 300).boxed().toList(),
                    IntStream.range(0, count)
                            .mapToObj(i -> GRADES.get(random.nextInt(GRADES.size())))
                            .toList());
        }

        String chain() {
            List<String> cords = new ArrayList<>();
            for (int i = 0; i < decimetres.size(); i++) {
                cords.add("cord LC A-B OM4 " + grades.get(i) + " " + decimetres.get(i) * 10 + "cm");
            }
            return "pmd 25GBASE-SR > " + String.join(" > adapter LC > ", cords) + " > pmd 25GBASE-SR";
        }

        Cords with(int index, int length, String grade) {
            List<Integer> lengths = new ArrayList<>(decimetres);
            List<String> words = new ArrayList<>(grades);
            lengths.set(index, length);
            words.set(index, grade);
            return new Cords(lengths, words);
        }

        Cords more(int length, String grade) {
            List<Integer> lengths = new ArrayList<>(decimetres);
            List<String> words = new ArrayList<>(grades);
            lengths.add(length);
            words.add(grade);
            return new Cords(lengths, words);
        }
    }

    @TestFactory
    Stream<DynamicTest> aMetreAPairOrAWorseGradeNeverImprovesAVerdict() {
        Random random = new Random(20_261_128);
        return IntStream.range(0, 150).mapToObj(i -> {
            Cords cords = Cords.random(random);
            int which = random.nextInt(cords.decimetres.size());
            int grade = GRADES.indexOf(cords.grades.get(which));
            return DynamicTest.dynamicTest(cords.chain(), () -> {
                notBetter(cords, cords.with(which, cords.decimetres.get(which) + 10, cords.grades.get(which)));
                notBetter(cords, cords.more(10, "0.1dB"));
                if (grade + 1 < GRADES.size()) {
                    notBetter(cords, cords.with(which, cords.decimetres.get(which), GRADES.get(grade + 1)));
                }
            });
        });
    }

    private static void notBetter(Cords before, Cords after) {
        ChannelView one = judged(before.chain());
        ChannelView other = judged(after.chain());
        assertThat(VERDICTS.indexOf(other.verdict()))
                .as(after.chain())
                .isGreaterThanOrEqualTo(VERDICTS.indexOf(one.verdict()));
        assertThat(loss(other)).isGreaterThanOrEqualTo(loss(one));
    }

    private static BigDecimal loss(ChannelView view) {
        return Objects.requireNonNull(Objects.requireNonNull(view.budget()).lossDb());
    }

    @Test
    void theSumIsTheSameInAnyOrder() {
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            List<Integer> lengths =
                    new ArrayList<>(random.ints(5, 1, 200).boxed().toList());
            Cords cords = new Cords(List.copyOf(lengths), Collections.nCopies(5, "low-loss"));
            Collections.shuffle(lengths, random);
            Cords shuffled = new Cords(lengths, cords.grades);

            assertThat(loss(judged(shuffled.chain()))).isEqualTo(loss(judged(cords.chain())));
        }
    }

    /** Rounded once: a cable in two pieces, of which each would be rounded up, loses what it lost whole. */
    @Test
    void aCableInPiecesLosesWhatItLostWhole() {
        String whole = "pmd 400GBASE-DR4 > cord MPO-12 B F/F APC OS2 2.003m > pmd 400GBASE-DR4";
        BudgetView one = Objects.requireNonNull(judged(whole).budget());
        assertThat(one.lossDb()).isEqualByComparingTo("0.000801");

        String pieces =
                "pmd 400GBASE-DR4 > cord MPO-12 A F/F APC OS2 1.001m > splice > cord MPO-12 B F/F APC OS2 1.002m"
                        + " > pmd 400GBASE-DR4";
        BigDecimal sum = loss(judged(pieces));
        assertThat(sum.subtract(new BigDecimal("0.3"))).isEqualByComparingTo("0.000801");
    }
}
