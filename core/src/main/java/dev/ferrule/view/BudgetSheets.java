package dev.ferrule.view;

import dev.ferrule.budget.Bound;
import dev.ferrule.budget.Budget;
import dev.ferrule.budget.Interference;
import dev.ferrule.budget.Question;
import dev.ferrule.budget.Reflected;
import dev.ferrule.budget.Spread;
import dev.ferrule.budget.Spreads;
import dev.ferrule.budget.Term;
import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.InterferenceFacts;
import dev.ferrule.catalog.Provenance;
import dev.ferrule.rule.BudgetJudge;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.Names;
import dev.ferrule.rule.Verdict;
import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what {@code ferrule budget} shows of the ways of one shape. */
final class BudgetSheets {

    private final BudgetJudge judge;
    private final BudgetQuestions asked;
    private final Names names;

    BudgetSheets(BudgetJudge judge, BudgetQuestions asked, Names names) {
        this.judge = judge;
        this.asked = asked;
        this.names = names;
    }

    BudgetSheet.Way way(Question question) {
        Budget budget = question.budget();
        Spreads spreads = Spreads.of(budget);
        Bound<?> decides = budget.decidedBy();
        BudgetAnswering answers = new BudgetAnswering(question, names);
        return new BudgetSheet.Way(
                dev.ferrule.rule.WayView.end(names, budget.route().from()),
                dev.ferrule.rule.WayView.end(names, budget.route().to()),
                budget.route().lanes().size(),
                budget.route().fibres(),
                verdict(budget),
                budget.nm() == 0 ? null : budget.nm(),
                BudgetViews.db(budget.loss()),
                budget.loss() == null ? null : BudgetViews.db(budget.loss().plus(question.reserve())),
                limit(budget.most()),
                BudgetViews.db(budget.margin()),
                budget.margin() == null ? null : BudgetViews.db(budget.margin().minus(question.reserve())),
                BudgetViews.metres(budget.length()),
                length(budget.reach()),
                length(budget.least()),
                decides == null ? null : decides.by(),
                budget.taken(),
                spreads == null ? null : statistical(spreads, budget),
                budget.terms().stream().map(term -> term(term, question)).toList(),
                budget.reflected().stream().map(this::reflections).toList(),
                multipath(question, budget),
                asked.maxLength() ? answers.maxLength() : null,
                asked.maxPairs() ? answers.maxPairs(asked.grade()) : null,
                asked.whichGrade() ? answers.whichGrade() : null,
                asked.sensitivity() ? answers.sensitivity() : null);
    }

    /** Loss has to be judged, and reach where somebody states one. */
    String verdict(Budget budget) {
        Verdict worst = Verdict.OK;
        for (Finding finding : judge.judge(names.shape(), budget)) {
            worst = worst.with(finding.severity());
        }
        boolean open = budget.route().from() < 0 && judge.budgets().imposed().pmd() == null;
        boolean judged = judge.question(names.shape(), budget).lossJudged(budget) && (open || budget.reachJudged());
        return worst == Verdict.FAIL || judged ? worst.name() : BudgetView.UNDETERMINED;
    }

    private static BudgetSheet.@Nullable LossLimit limit(@Nullable Bound<Loss> bound) {
        return bound == null
                ? null
                : new BudgetSheet.LossLimit(
                        new BigDecimal(bound.value().toDb()),
                        bound.by(),
                        bound.informative(),
                        bound.provenance().source(),
                        bound.provenance().confidence().word());
    }

    private static BudgetSheet.@Nullable LengthLimit length(@Nullable Bound<Length> bound) {
        return bound == null
                ? null
                : new BudgetSheet.LengthLimit(
                        new BigDecimal(bound.value().toMetres()),
                        bound.by(),
                        bound.informative(),
                        bound.provenance().source(),
                        bound.provenance().confidence().word());
    }

    private static BudgetSheet.Statistical statistical(Spreads spreads, Budget budget) {
        Loss link = Spreads.percentile(spreads.loss(), budget.route().fibres());
        return new BudgetSheet.Statistical(
                Decimals.db(spreads.loss().mean()),
                Decimals.db(spreads.loss().deviation()),
                new BigDecimal(spreads.percentile().toDb()),
                new BigDecimal(link.toDb()),
                budget.most() == null
                        ? null
                        : BudgetViews.db(budget.most().value().minus(link)),
                spreads.lane() == null ? null : Decimals.probability(spreads.lane()),
                spreads.link() == null
                        ? null
                        : Decimals.probability(spreads.link().independent()),
                spreads.link() == null
                        ? null
                        : Decimals.probability(spreads.link().together()));
    }

    private BudgetSheet.Term term(Term term, Question question) {
        BudgetView.Term shown = new BudgetTerms(names.shape(), names).of(term);
        Spread spread = Spread.of(term);
        Provenance mean = spread == null ? null : spread.provenance();
        return new BudgetSheet.Term(
                shown.kind(),
                shown.name(),
                shown.lossDb(),
                shown.grade(),
                shown.lengthM(),
                shown.attenuationDbPerKm(),
                shown.origin(),
                shown.source(),
                shown.confidence(),
                spread == null ? null : Decimals.db(spread.loss().mean()),
                spread == null ? null : spread.model(),
                mean == null ? null : mean.source(),
                mean == null ? null : mean.confidence().word(),
                term instanceof Term.Pair pair && !pair.splice() ? BudgetViews.db(question.returned(pair)) : null);
    }

    private BudgetSheet.ReflectionAsked reflections(Reflected reflected) {
        Bound<Loss> least = reflected.least();
        Provenance from = least == null ? reflected.asked().provenance() : least.provenance();
        return new BudgetSheet.ReflectionAsked(
                reflected.pmd(),
                reflected.counted().size(),
                BudgetViews.db(reflected.asked().countedBelow()),
                least == null ? null : BudgetViews.db(least.value()),
                reflected.failing().stream().map(names::pair).toList(),
                reflected.unknown().stream().map(names::pair).toList(),
                from.source(),
                from.confidence().word());
    }

    private BudgetSheet.@Nullable Multipath multipath(Question question, Budget budget) {
        InterferenceFacts known = judge.budgets().facts().interference();
        Interference found = known == null ? null : Interference.of(question, budget, asked.over(known));
        if (found == null) {
            return null;
        }
        InterferenceFacts figures = found.figures();
        Double penalty = found.penalty();
        boolean closed = penalty != null && penalty.isInfinite();
        return new BudgetSheet.Multipath(
                found.pmd(),
                penalty == null || closed ? null : Decimals.db(penalty),
                closed,
                Double.isInfinite(found.ends()) ? null : Decimals.db(found.ends()),
                found.allowance() == null
                        ? null
                        : BudgetViews.db(found.allowance().value()),
                new BigDecimal(figures.end().value().toDb()),
                new BigDecimal(figures.extinctionRatio().value().toDb()),
                Decimals.db(figures.discount().value()),
                found.levels(),
                found.returned().size(),
                found.unknown().stream().map(names::pair).toList(),
                List.of(
                        figure("end_return_loss_db", figures.end()),
                        figure("extinction_ratio_db", figures.extinctionRatio()),
                        figure("discount", figures.discount())));
    }

    private static BudgetSheet.Figure figure(String name, Fact<?> fact) {
        return new BudgetSheet.Figure(
                name, fact.provenance().source(), fact.confidence().word());
    }
}
