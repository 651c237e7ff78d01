package dev.ferrule.view;

import dev.ferrule.budget.Bound;
import dev.ferrule.budget.Budget;
import dev.ferrule.budget.GradeChoice;
import dev.ferrule.budget.Longest;
import dev.ferrule.budget.PairCount;
import dev.ferrule.budget.Question;
import dev.ferrule.budget.Reflected;
import dev.ferrule.budget.Sensitivity;
import dev.ferrule.catalog.Grade;
import dev.ferrule.rule.Names;
import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts what a designer asks to one way, and the answers into words. */
final class BudgetAnswering {

    private static final String TOO_LONG = "with none: it is longer than the reach allows";

    private static final String NOT_KNOWN = "not known: something is not said";

    private final Question question;
    private final Names names;

    BudgetAnswering(Question question, Names names) {
        this.question = question;
        this.names = names;
    }

    BudgetAnswers.MaxLength maxLength() {
        Longest longest = Longest.of(question);
        if (longest.item() < 0) {
            return new BudgetAnswers.MaxLength(
                    null, null, null, null, null, null, "say the lengths of all cables but one");
        }
        Length length = longest.length();
        Bound<?> decides = longest.decidedBy();
        return new BudgetAnswers.MaxLength(
                names.item(longest.item()),
                BudgetViews.metres(length),
                length == null
                        ? null
                        : BudgetViews.metres(new Length(
                                length.millimetres() - longest.others().millimetres())),
                longest.unbounded() ? null : BudgetViews.metres(longest.byLoss()),
                BudgetViews.metres(longest.byReach()),
                decides == null || longest.unbounded() ? null : decides.by(),
                length == null ? whyNoLength(longest) : null);
    }

    private static String whyNoLength(Longest longest) {
        if (longest.tooLossy()) {
            return "not even at 0 m: the rest loses too much already";
        }
        if (longest.unbounded()) {
            return "nothing ends it below 1000 km";
        }
        return longest.byLoss() == null && longest.byReach() == null
                ? NOT_KNOWN
                : "the other cables are too long already";
    }

    /** @param word of a grade; null for the worst that is there, else the profile's */
    BudgetAnswers.MaxPairs maxPairs(@Nullable String word) {
        boolean single = question.singleMode();
        Grade grade = word == null
                ? worst(single)
                : question.budgets().facts().grades().named(word, single);
        if (grade == null) {
            return new BudgetAnswers.MaxPairs(
                    String.valueOf(word), null, 0, null, null, null, null, null, "there is no such grade");
        }
        PairCount count = PairCount.of(question, grade);
        Reflected asked = count.asked();
        return new BudgetAnswers.MaxPairs(
                grade.name(),
                number(count.most(question.statistical())),
                count.now(),
                BudgetViews.db(count.room()),
                number(count.byLoss()),
                number(count.byReflection()),
                asked == null ? null : asked.asked().provenance().confidence().word(),
                number(count.statisticallyByLoss()),
                whyNoNumber(count));
    }

    private @Nullable Grade worst(boolean single) {
        return question.budget().pairs().stream()
                .filter(pair -> !pair.splice() && pair.within() < 0)
                .map(pair -> pair.grade())
                .filter(Objects::nonNull)
                .reduce(Grade::worse)
                .orElseGet(() -> question.budgets()
                        .facts()
                        .grades()
                        .named(question.budgets().unsaid().word(), single));
    }

    private static @Nullable Integer number(@Nullable Integer pairs) {
        return pairs == null || pairs < 0 || pairs == PairCount.MANY ? null : pairs;
    }

    private @Nullable String whyNoNumber(PairCount count) {
        if (count.tooLong()) {
            return TOO_LONG;
        }
        Integer most = count.most(question.statistical());
        if (most == null) {
            return count.grade().max() == null ? "nobody says what this grade loses at most" : NOT_KNOWN;
        }
        if (most < 0) {
            return "not even none: the rest loses too much already";
        }
        return most == PairCount.MANY ? "any number: they lose nothing" : null;
    }

    BudgetAnswers.WhichGrade whichGrade() {
        List<GradeChoice> choices = GradeChoice.of(question);
        return new BudgetAnswers.WhichGrade(
                first(choices, GradeChoice::passes),
                first(choices, GradeChoice::passesStatistically),
                choices.stream().map(BudgetAnswering::choice).toList(),
                whyNone(choices));
    }

    private static @Nullable String first(List<GradeChoice> choices, Predicate<GradeChoice> passes) {
        return choices.stream()
                .filter(passes)
                .findFirst()
                .map(GradeChoice::grade)
                .orElse(null);
    }

    private static @Nullable String whyNone(List<GradeChoice> choices) {
        if (choices.isEmpty()) {
            return NOT_KNOWN;
        }
        if (choices.stream().anyMatch(GradeChoice::passes)) {
            return null;
        }
        Budget any = choices.getFirst().budget();
        if (any.tooLong()) {
            return TOO_LONG;
        }
        if (choices.stream().allMatch(choice -> choice.margin().micro() < 0)) {
            return "none is good enough in the worst case";
        }
        return "with none: a pair reflects more than it may";
    }

    private static BudgetAnswers.Choice choice(GradeChoice choice) {
        return new BudgetAnswers.Choice(
                choice.grade(),
                Objects.requireNonNull(BudgetViews.db(choice.loss())),
                Objects.requireNonNull(BudgetViews.db(choice.margin())),
                BudgetViews.db(choice.percentile()),
                BudgetViews.db(choice.percentileMargin()),
                choice.passes(),
                choice.passesStatistically());
    }

    List<BudgetAnswers.Sensitive> sensitivity() {
        return Sensitivity.of(question).stream().map(this::sensitive).toList();
    }

    private BudgetAnswers.Sensitive sensitive(Sensitivity one) {
        BudgetView.Term term = new BudgetTerms(names.shape(), names).of(one.term());
        Loss most = one.most();
        boolean mends = most != null && most.micro() >= 0;
        return new BudgetAnswers.Sensitive(
                term.kind(),
                term.name(),
                term.lossDb(),
                mends ? BudgetViews.db(most) : null,
                BudgetViews.db(one.perKm()),
                most == null
                        ? NOT_KNOWN
                        : mends
                                ? null
                                : "it alone cannot mend the channel: the rest is " + Loss.ZERO.minus(most)
                                        + " too much");
    }
}
