package dev.ferrule.view;

import dev.ferrule.budget.Bound;
import dev.ferrule.budget.Budget;
import dev.ferrule.budget.Missing;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.rule.BudgetJudge;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.Names;
import dev.ferrule.rule.Verdict;
import dev.ferrule.rule.WayView;
import dev.ferrule.shape.Shape;
import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes what is shown of the budgets of one shape. */
final class BudgetViews {

    private final BudgetJudge judge;
    private final Shape shape;
    private final Names names;

    BudgetViews(BudgetJudge judge, Shape shape, Names names) {
        this.judge = judge;
        this.shape = shape;
        this.names = names;
    }

    /** @param budgets at least one */
    BudgetView of(List<Budget> budgets) {
        Budget nearest = budgets.getFirst();
        for (Budget budget : budgets) {
            nearest = nearer(budget, nearest) ? budget : nearest;
        }
        List<BudgetView.Way> ways = budgets.stream().map(this::way).toList();
        return new BudgetView(
                worst(ways),
                db(limit(nearest)),
                db(nearest.loss()),
                db(nearest.margin()),
                db(percentile(nearest)),
                db(percentileMargin(nearest)),
                metres(nearest.length()),
                metres(value(nearest.reach())),
                by(nearest),
                judge.budgets().profile().name(),
                missing(budgets),
                ways);
    }

    /** One that fails, else one that is undetermined, else one that warns. */
    private static String worst(List<BudgetView.Way> ways) {
        List<String> verdicts = ways.stream().map(BudgetView.Way::verdict).toList();
        return Stream.of(Verdict.FAIL.name(), BudgetView.UNDETERMINED, Verdict.OK_WARN.name())
                .filter(verdicts::contains)
                .findFirst()
                .orElse(Verdict.OK.name());
    }

    /** What fails, then what has the smaller margin, then what is longer. */
    private static boolean nearer(Budget one, Budget other) {
        if (rank(one) != rank(other)) {
            return rank(one) > rank(other);
        }
        Loss margin = one.margin();
        Loss otherMargin = other.margin();
        if (margin != null && otherMargin != null && !margin.equals(otherMargin)) {
            return margin.compareTo(otherMargin) < 0;
        }
        Length length = one.length();
        Length otherLength = other.length();
        return length != null && otherLength != null && length.compareTo(otherLength) > 0;
    }

    private static int rank(Budget budget) {
        return budget.tooLong() || budget.tooLossy() ? 2 : budget.length() == null || budget.taken() ? 1 : 0;
    }

    private static @Nullable Loss limit(Budget budget) {
        return value(budget.most());
    }

    private static <T extends Comparable<T>> @Nullable T value(@Nullable Bound<T> bound) {
        return bound == null ? null : bound.value();
    }

    private static @Nullable String by(Budget budget) {
        Bound<?> bound = budget.decidedBy();
        return bound == null ? null : bound.by();
    }

    private BudgetView.Way way(Budget budget) {
        Verdict verdict = Verdict.OK;
        for (Finding finding : judge.judge(shape, budget)) {
            verdict = verdict.with(finding.severity());
        }
        boolean undetermined =
                !budget.reachJudged() || !judge.question(shape, budget).lossJudged(budget);
        return new BudgetView.Way(
                WayView.end(names, budget.route().from()),
                WayView.end(names, budget.route().to()),
                budget.route().lanes().size(),
                verdict != Verdict.FAIL && undetermined ? BudgetView.UNDETERMINED : verdict.name(),
                db(limit(budget)),
                db(budget.loss()),
                db(budget.margin()),
                db(percentile(budget)),
                db(percentileMargin(budget)),
                metres(budget.length()),
                metres(value(budget.reach())),
                by(budget),
                budget.taken(),
                budget.nm() == 0 ? null : budget.nm(),
                budget.terms().stream().map(new BudgetTerms(shape, names)::of).toList());
    }

    /** Null where the worst case decides. */
    private @Nullable Loss percentile(Budget budget) {
        return judge.statistical() ? judge.question(shape, budget).percentile(budget) : null;
    }

    private @Nullable Loss percentileMargin(Budget budget) {
        Loss percentile = percentile(budget);
        return percentile == null || budget.most() == null
                ? null
                : budget.most().value().minus(percentile);
    }

    /** What would have to be said, a sentence each. */
    List<String> missing(List<Budget> budgets) {
        Set<String> words = new LinkedHashSet<>();
        for (Budget budget : budgets) {
            boolean judged = judge.question(shape, budget).lossJudged(budget);
            for (Missing missing : budget.missing()) {
                if (judged && missing.what() == Missing.What.MOST) {
                    continue;
                }
                words.add(
                        switch (missing.what()) {
                            case LENGTH -> "the length of " + names.item(missing.index());
                            case FIBRE -> "the kind of fibre of " + names.item(missing.index());
                            case ATTENUATION ->
                                "the attenuation of the fibre of " + names.item(missing.index()) + " in profile "
                                        + judge.budgets().profile().name();
                            case GRADE -> "the grade of " + names.face(missing.index());
                            case MOST -> "what the grade of " + names.pair(missing.index()) + " loses at most";
                            case RETURN ->
                                "what " + names.pair(missing.index()) + " returns, by its polish or as rl=45dB";
                            case REFLECTIONS ->
                                "a source that can be relied on for what " + pmd(missing.index())
                                        + " asks of reflections";
                            case LIMIT ->
                                missing.index() < 0
                                        ? "a limit, which --pmd or --limit gives"
                                        : "a limit of " + names.port(missing.index());
                        });
            }
        }
        return new ArrayList<>(words);
    }

    private String pmd(int port) {
        Pmd pmd = judge.budgets().pmd(shape, port);
        return pmd == null ? "the PMD" : pmd.name();
    }

    static @Nullable BigDecimal db(@Nullable Loss loss) {
        return loss == null ? null : new BigDecimal(loss.toDb());
    }

    static @Nullable BigDecimal metres(@Nullable Length length) {
        return length == null ? null : new BigDecimal(length.toMetres());
    }
}
