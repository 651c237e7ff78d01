package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.budget.Imposed;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.chain.Origin;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.unit.Loss;
import dev.ferrule.view.BudgetAnswers;
import dev.ferrule.view.BudgetAsked;
import dev.ferrule.view.BudgetCheck;
import dev.ferrule.view.BudgetQuestions;
import dev.ferrule.view.BudgetSheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers are tried on the channels that they speak of: what they allow passes, a little more does not. */
final class BudgetQuestionsTest {

    private static final int CHAINS = 25;

    /** Half a µdB of a fibre of 0.2 dB/km, and a millimetre. */
    private static final long HIDDEN_MM = 3;

    private static final Catalogue CATALOGUE = ShippedCatalogue.load();
    private static final List<String> GRADES =
            List.of("standard", "low-loss", "ultra-low-loss", "0.1dB", "0.5dB", "1.25dB", "IEC-B", "IEC-C");

    /** PMDs with the connector and fibres of their cables. */
    private static final List<List<String>> ENDS = List.of(
            List.of("400GBASE-SR4", "MPO-12 B %s APC", "OM3", "OM4", "OM5"),
            List.of("40GBASE-SR4", "MPO-12 B %s flat", "OM3", "OM4"),
            List.of("400GBASE-DR4", "MPO-12 B %s APC", "OS2"),
            List.of("100GBASE-FR1", "LC A-B UPC", "OS2", "OS1a"),
            List.of("10GBASE-LR", "LC A-B UPC", "OS2"));

    /** A chain in the making: cables with what is between each and the next. */
    private record Made(String pmd, String words, String fibre, List<String> grades, List<Long> millimetres) {

        String chain() {
            List<String> elements = new ArrayList<>(List.of("pmd " + pmd));
            for (int i = 0; i < grades.size(); i++) {
                String pins = i % 2 == 0 ? "F/F" : "M/M";
                String joint = words.startsWith("LC") ? "adapter" : "adapter A";
                elements.add("cord " + words.formatted(pins) + " " + fibre + " " + grades.get(i) + " "
                        + new BigDecimal(millimetres.get(i)).movePointLeft(3).toPlainString() + "m");
                elements.add(i + 1 < grades.size() ? joint : "pmd " + pmd);
            }
            return String.join(" > ", elements);
        }

        Made with(int cable, long length) {
            List<Long> other = new ArrayList<>(millimetres);
            other.set(cable, length);
            return new Made(pmd, words, fibre, grades, other);
        }

        Made graded(String grade) {
            return new Made(pmd, words, fibre, Collections.nCopies(grades.size(), grade), millimetres);
        }

        /** With another attenuation of one cable, in dB/km. */
        Made losing(int cable, BigDecimal perKm) {
            List<String> other = new ArrayList<>(grades);
            other.set(cable, other.get(cable) + " att=" + perKm.toPlainString() + "dB/km");
            return new Made(pmd, words, fibre, other, millimetres);
        }

        /** With so many pairs, and the same fibre. */
        Made pairs(int count, String grade) {
            long all = millimetres.stream().mapToLong(Long::longValue).sum();
            List<Long> lengths = new ArrayList<>(Collections.nCopies(count + 1, 1L));
            lengths.set(0, all - count);
            return new Made(pmd, words, fibre, Collections.nCopies(count + 1, grade), lengths);
        }

        int longest() {
            return millimetres.indexOf(Collections.max(millimetres));
        }
    }

    private static Made random(Random random) {
        List<String> end = ENDS.get(random.nextInt(ENDS.size()));
        int cables = 1 + random.nextInt(6);
        List<String> grades = new ArrayList<>();
        List<Long> lengths = new ArrayList<>();
        for (int i = 0; i < cables; i++) {
            grades.add(GRADES.get(random.nextInt(GRADES.size())));
            lengths.add(1L + random.nextLong(random.nextInt(3) == 0 ? 200_000 : 20_000));
        }
        return new Made(end.getFirst(), end.get(1), end.get(2 + random.nextInt(end.size() - 2)), grades, lengths);
    }

    private static BudgetSheet.Way way(Made made, @Nullable Loss reserve, BudgetQuestions questions) {
        BudgetSheet sheet = new BudgetCheck(
                        CATALOGUE, new BudgetAsked(null, false, reserve, null, null, null), Imposed.NOTHING, questions)
                .check("1", made.chain(), Origin.COMMAND_LINE);
        assertThat(sheet.ways()).as(made.chain() + sheet.diagnostics()).isNotEmpty();
        return sheet.ways().getFirst();
    }

    private static BudgetSheet.Way way(Made made, @Nullable Loss reserve) {
        return way(made, reserve, BudgetQuestions.NONE);
    }

    private static boolean lossPasses(BudgetSheet.Way way) {
        return Objects.requireNonNull(way.totalMarginDb()).signum() >= 0;
    }

    private static boolean passes(BudgetSheet.Way way) {
        return lossPasses(way)
                && Objects.requireNonNull(way.lengthM())
                                .compareTo(Objects.requireNonNull(way.reach()).valueM())
                        <= 0;
    }

    private static @Nullable Loss reserve(Random random) {
        return random.nextBoolean() ? null : new Loss(random.nextLong(400_000));
    }

    private static BudgetQuestions asks(boolean length, @Nullable String pairs, boolean grade, boolean sensitivity) {
        return new BudgetQuestions(length, pairs != null, pairs, grade, sensitivity, null, null, null);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void atTheLongestLengthItPassesAndWhatRoundingHidesMoreFails(long seed) {
        Random random = new Random(seed);
        int answered = 0;
        for (int i = 0; i < CHAINS; i++) {
            Made made = random(random);
            Loss reserve = reserve(random);
            BudgetAnswers.MaxLength answer = Objects.requireNonNull(
                    way(made, reserve, asks(true, null, false, false)).maxLength());
            String said = "seed " + seed + ": " + made.chain() + ", " + reserve + ": " + answer;
            int cable = made.longest();
            if (answer.lengthM() == null) {
                assertThat(passes(way(made.with(cable, 1), reserve))).as(said).isFalse();
                continue;
            }
            answered++;
            long length = Objects.requireNonNull(answer.cableLengthM())
                    .movePointRight(3)
                    .longValueExact();
            if (length > 0) {
                assertThat(passes(way(made.with(cable, length), reserve)))
                        .as(said)
                        .isTrue();
            }
            assertThat(passes(way(made.with(cable, length + HIDDEN_MM), reserve)))
                    .as(said)
                    .isFalse();
        }
        assertThat(answered).isGreaterThan(CHAINS / 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void soManyPairsPassAndOneMoreFails(long seed) {
        Random random = new Random(seed);
        int answered = 0;
        for (int i = 0; i < CHAINS; i++) {
            Made made = random(random);
            Loss reserve = reserve(random);
            String grade = GRADES.get(random.nextInt(GRADES.size()));
            BudgetAnswers.MaxPairs answer = Objects.requireNonNull(
                    way(made, reserve, asks(false, grade, false, false)).maxPairs());
            String said = "seed " + seed + ": " + made.chain() + ", " + reserve + ": " + answer;
            Integer fit = answer.byLoss();
            if (fit == null) {
                assertThat(lossPasses(way(made.pairs(0, grade), reserve)))
                        .as(said)
                        .isFalse();
            } else if (fit < 30) {
                answered++;
                assertThat(lossPasses(way(made.pairs(fit, grade), reserve)))
                        .as(said)
                        .isTrue();
                assertThat(lossPasses(way(made.pairs(fit + 1, grade), reserve)))
                        .as(said)
                        .isFalse();
                Integer pairs = answer.pairs();
                if (pairs != null) {
                    assertThat(Objects.requireNonNull(answer.statistically()))
                            .as(said)
                            .isGreaterThanOrEqualTo(pairs);
                    assertThat(pairs).as(said).isLessThanOrEqualTo(fit);
                }
            }
        }
        assertThat(answered).isGreaterThan(CHAINS / 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theCheapestGradePassesAndTheNextCheaperFails(long seed) {
        Random random = new Random(seed);
        int cheapest = 0;
        for (int i = 0; i < CHAINS; i++) {
            Made made = random(random);
            Loss reserve = reserve(random);
            BudgetAnswers.WhichGrade answer = Objects.requireNonNull(
                    way(made, reserve, asks(false, null, true, false)).whichGrade());
            String said = "seed " + seed + ": " + made.chain() + ", " + reserve + ": " + answer;
            boolean found = false;
            for (BudgetAnswers.Choice choice : answer.grades()) {
                BudgetSheet.Way way = way(made.graded(choice.grade()), reserve);
                assertThat(lossPasses(way) && !way.verdict().equals("FAIL"))
                        .as(said)
                        .isEqualTo(choice.passes());
                assertThat(way.lossDb()).as(said).isEqualByComparingTo(choice.lossDb());
                if (choice.grade().equals(answer.cheapest())) {
                    found = true;
                    cheapest++;
                }
                assertThat(choice.passes()).as(said).isEqualTo(found);
            }
        }
        assertThat(cheapest).isGreaterThan(CHAINS / 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatATermMayBeMakesUpTheLimitToTheMicrodecibel(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CHAINS; i++) {
            Made made = random(random);
            Loss reserve = reserve(random);
            BudgetSheet.Way way = way(made, reserve, asks(false, null, false, true));
            BigDecimal allowed = Objects.requireNonNull(way.limit())
                    .valueDb()
                    .subtract(reserve == null ? BigDecimal.ZERO : new BigDecimal(reserve.toDb()));
            for (BudgetAnswers.Sensitive one : Objects.requireNonNull(way.sensitivity())) {
                String said = "seed " + seed + ": " + made.chain() + ", " + reserve + ": " + one;
                BigDecimal others = Objects.requireNonNull(way.lossDb()).subtract(Objects.requireNonNull(one.lossDb()));
                BigDecimal left = allowed.subtract(others);
                if (one.atMostDb() == null) {
                    assertThat(left).as(said).isLessThan(new BigDecimal("0.000002"));
                } else if (one.kind().equals("pair")) {
                    assertThat(one.atMostDb()).as(said).isEqualByComparingTo(left);
                } else {
                    assertThat(one.atMostDb().subtract(left).abs())
                            .as("rounded once, not by the cable: " + said)
                            .isLessThan(new BigDecimal("0.000003"));
                }
            }
        }
    }

    /** Half a µdB in the cable's length, in dB/km, and a millionth. */
    private static BigDecimal hidden(Made made, int cable) {
        return new BigDecimal("0.5")
                .divide(new BigDecimal(made.millimetres().get(cable)), 6, RoundingMode.UP)
                .add(new BigDecimal("0.000001"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void withTheAttenuationThatAFibreMayHaveItPassesAndWithMoreItFails(long seed) {
        Random random = new Random(seed);
        int answered = 0;
        for (int i = 0; i < CHAINS; i++) {
            Made made = random(random);
            Loss reserve = reserve(random);
            List<BudgetAnswers.Sensitive> answers = Objects.requireNonNull(
                    way(made, reserve, asks(false, null, false, true)).sensitivity());
            // Cables and pairs take turns.
            for (int cable = 0; 2 * cable < answers.size(); cable++) {
                BigDecimal most = answers.get(2 * cable).atMostDbPerKm();
                if (most != null && most.compareTo(new BigDecimal(900)) < 0) {
                    answered++;
                    String said =
                            "seed " + seed + ": " + made.chain() + ", " + reserve + ", cable " + cable + ": " + most;
                    assertThat(lossPasses(way(made.losing(cable, most), reserve)))
                            .as(said)
                            .isTrue();
                    assertThat(lossPasses(way(made.losing(cable, most.add(hidden(made, cable))), reserve)))
                            .as(said)
                            .isFalse();
                }
            }
        }
        assertThat(answered).isGreaterThan(CHAINS / 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aPairMoreAMetreMoreAndAWorseGradeNeverHelp(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CHAINS; i++) {
            Made made = random(random);
            int pairs = 1 + random.nextInt(5);
            BudgetSheet.Way few = way(made.pairs(pairs, "standard"), null);
            BudgetSheet.Way more = way(made.pairs(pairs + 1, "standard"), null);
            BudgetSheet.Way better = way(made.pairs(pairs, "low-loss"), null);
            String said = "seed " + seed + ": " + made.chain();
            assertThat(exceeds(more)).as(said).isGreaterThanOrEqualTo(exceeds(few));
            assertThat(exceeds(better)).as(said).isLessThanOrEqualTo(exceeds(few));
            assertThat(Objects.requireNonNull(more.marginDb())).as(said).isLessThan(few.marginDb());
            assertThat(Objects.requireNonNull(better.marginDb())).as(said).isGreaterThan(few.marginDb());
            Made longer = made.with(0, made.millimetres.getFirst() + 1000);
            assertThat(Objects.requireNonNull(way(longer, null).marginDb()))
                    .as(said)
                    .isLessThan(way(made, null).marginDb());
            assertThat(passes(way(made, null)) || !passes(way(longer, null)))
                    .as(said)
                    .isTrue();
        }
    }

    private static double exceeds(BudgetSheet.Way way) {
        BudgetSheet.Statistical spread = Objects.requireNonNull(way.statistical());
        double lane = Objects.requireNonNull(spread.laneExceeds()).doubleValue();
        assertThat(Objects.requireNonNull(spread.linkExceeds()).doubleValue()).isGreaterThanOrEqualTo(lane);
        return lane;
    }
}
