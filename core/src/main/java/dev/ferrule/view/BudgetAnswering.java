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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts what a designer asks to one way, and the answers into words. */
final class BudgetAnswering {

    private static final String NOT_KNOWN = "not known: something is not said";

    private final Question question;
    private final Budget budget;
    private final Names names;

    BudgetAnswering(Question question, Budget budget, Names names) {
        this.question = question;
        this.budget = budget;
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
        boolean single = question.budgets().singleMode(question.shape(), question.route());
        Grade grade = word == null
                ? worst(single)
                : question.budgets().facts().grades().named(word, single);
        if (grade == null) {
            return new BudgetAnswers.MaxPairs(
                    String.valueOf(word), null, 0, null, null, null, null, null, "there is no such grade");
        }
        PairCount count = PairCount.of(question, budget, grade);
        Reflected asked = count.asked();
        return new BudgetAnswers.MaxPairs(
                grade.name(),
                number(count.most()),
                count.now(),
                BudgetViews.db(count.room()),
                number(count.byLoss()),
                number(count.byReflection()),
                asked == null ? null : asked.asked().provenance().confidence().word(),
                number(count.statistically()),
                whyNoNumber(count));
    }

    private @Nullable Grade worst(boolean single) {
        return budget.pairs().stream()
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

    private static @Nullable String whyNoNumber(PairCount count) {
        Integer most = count.most();
        if (most == null) {
            return count.grade().max() == null ? "nobody says what this grade loses at most" : NOT_KNOWN;
        }
        if (most < 0) {
            return "not even none: the rest loses too much already";
        }
        return most == PairCount.MANY ? "any number: they lose nothing" : null;
    }

    BudgetAnswers.WhichGrade whichGrade() {
        List<GradeChoice> choices = GradeChoice.of(question, budget);
        String cheapest = choices.stream()
                .filter(GradeChoice::passes)
                .findFirst()
                .map(choice -> choice.grade().name())
                .orElse(null);
        String statistically = choices.stream()
                .filter(GradeChoice::passesStatistically)
                .max(Comparator.comparing(GradeChoice::loss))
                .map(choice -> choice.grade().name())
                .orElse(null);
        String note = choices.isEmpty() ? NOT_KNOWN : cheapest == null ? "none is good enough in the worst case" : null;
        return new BudgetAnswers.WhichGrade(
                cheapest,
                statistically,
                choices.stream().map(BudgetAnswering::choice).toList(),
                note);
    }

    private static BudgetAnswers.Choice choice(GradeChoice choice) {
        return new BudgetAnswers.Choice(
                choice.grade().name(),
                Objects.requireNonNull(BudgetViews.db(choice.loss())),
                Objects.requireNonNull(BudgetViews.db(choice.margin())),
                BudgetViews.db(choice.percentile()),
                BudgetViews.db(choice.percentileMargin()),
                choice.passes(),
                choice.passesStatistically());
    }

    List<BudgetAnswers.Sensitive> sensitivity() {
        return Sensitivity.of(question, budget).stream().map(this::sensitive).toList();
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
