package dev.ferrule.budget;

import dev.ferrule.catalog.Grade;
import dev.ferrule.stat.LossDistribution;
import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one term would have to be at most for the way to pass, with all others as they are.
 *
 * @param most of the term; negative where it alone cannot mend the way, null where another one is not known
 * @param perKm of a cable's fibre: the attenuation that stands for; null where not even none would do, and for pairs
 */
public record Sensitivity(
        Term term, @Nullable Loss most, @Nullable Loss perKm) {

    /** µdB: finer figures nobody states. */
    private static final long STEP = 1000;

    /** Of every term that adds something, in the order of the way; empty where no limit is known. */
    public static List<Sensitivity> of(Question question) {
        Budget budget = question.budget();
        Loss allowed = question.allowed(budget);
        List<Sensitivity> all = new ArrayList<>();
        for (Term term : budget.terms()) {
            boolean adds = !(term instanceof Term.Pair pair) || pair.within() < 0;
            if (allowed != null && adds) {
                all.add(of(question, term, allowed));
            }
        }
        return all;
    }

    private static Sensitivity of(Question question, Term term, Loss allowed) {
        List<Term> others = new ArrayList<>(question.budget().terms());
        others.remove(others.indexOf(term));
        return new Sensitivity(
                term,
                most(question, term, others, allowed),
                term instanceof Term.Fibre fibre ? perKm(question, fibre, others, allowed) : null);
    }

    private static @Nullable Loss most(Question question, Term term, List<Term> others, Loss allowed) {
        Loss rest = rest(question, others);
        Loss constant = rest == null ? null : allowed.minus(rest);
        boolean spreads = question.statistical() && Grading.chosen(term);
        return constant == null || !spreads ? constant : spread(question, others, allowed, constant);
    }

    /** The largest figure, in thousandths, with which the way passes: it spreads as figures do, so it may be above a constant. */
    private static Loss spread(Question question, List<Term> others, Loss allowed, Loss constant) {
        LossDistribution loss = Spreads.sum(others);
        if (loss == null) {
            return constant;
        }
        long fits = Math.floorDiv(constant.micro(), STEP);
        long beyond = Math.max(fits, allowed.micro() / STEP) + 1;
        while (beyond - fits > 1) {
            long middle = (fits + beyond) >> 1;
            boolean passes = middle < 0 || passes(question, loss, new Loss(middle * STEP), allowed);
            fits = passes ? middle : fits;
            beyond = passes ? beyond : middle;
        }
        return fits * STEP < constant.micro() ? constant : new Loss(fits * STEP);
    }

    private static boolean passes(Question question, LossDistribution others, Loss figure, Loss allowed) {
        Grade grade = question.budgets().facts().grades().named(figure.toDb() + "dB", question.singleMode());
        Spread spread = grade == null ? null : Spread.of(grade);
        return spread != null
                && Spreads.percentile(
                                        others.plus(spread.loss()),
                                        question.budget().route().fibres())
                                .compareTo(allowed)
                        <= 0;
    }

    /** What others lose, as the question is judged; a term that always loses the same only moves a percentile. */
    private static @Nullable Loss rest(Question question, List<Term> others) {
        Loss worst = Sums.of(others);
        LossDistribution loss = question.statistical() ? Spreads.sum(others) : null;
        if (loss == null) {
            return worst;
        }
        Loss percentile = Spreads.percentile(loss, question.budget().route().fibres());
        return worst != null && worst.compareTo(percentile) < 0 ? worst : percentile;
    }

    /** The largest attenuation with which all fibres lose what is left for them, before anything is rounded. */
    private static @Nullable Loss perKm(Question question, Term.Fibre fibre, List<Term> others, Loss allowed) {
        List<Term> fixed = new ArrayList<>();
        long products = 0;
        for (Term other : others) {
            if (other instanceof Term.Fibre cable) {
                products += Sums.products(cable);
            } else {
                fixed.add(other);
            }
        }
        Loss rest = rest(question, fixed);
        if (rest == null || fibre.length() == null || fibre.length().millimetres() == 0) {
            return null;
        }
        long largest = allowed.minus(rest).micro() * Sums.PRODUCTS;
        long perKm = Math.floorDiv(largest - products, fibre.length().millimetres());
        return perKm < 0 ? null : new Loss(perKm);
    }
}
