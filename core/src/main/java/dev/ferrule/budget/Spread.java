package dev.ferrule.budget;

import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.Grade;
import dev.ferrule.catalog.Provenance;
import dev.ferrule.stat.LossDistribution;
import dev.ferrule.stat.LossFigures;
import dev.ferrule.unit.Loss;
import org.jspecify.annotations.Nullable;

/**
 * How the loss of one term spreads over random matings, and from which figures that is known.
 *
 * @param model in words: {@code mean, maximum as 97 %}
 * @param provenance of the mean; null where none is stated
 */
public record Spread(
        LossDistribution loss, String model, @Nullable Provenance provenance) {

    /** What does not vary, or of which nobody says how it does: the largest that is stated. */
    private static final String CERTAIN = "maximum alone";

    /** Of a term; null where not even its maximum is known. */
    public static @Nullable Spread of(Term term) {
        return switch (term) {
            case Term.Pair pair when pair.within() >= 0 -> certain(Loss.ZERO, "within the module");
            case Term.Pair pair -> ofPair(pair);
            case Term.Fibre fibre -> certain(fibre.most(), "constant");
            case Term.Module module -> {
                Fact<Loss> max = module.grade().max();
                boolean whole = max != null && module.most().equals(max.value());
                yield whole ? own(module.grade()) : certain(module.most(), CERTAIN);
            }
        };
    }

    private static @Nullable Spread ofPair(Term.Pair pair) {
        Grade grade = pair.grade();
        if (grade == null) {
            return null;
        }
        return pair.splice() ? own(grade) : of(grade);
    }

    /** Of the pairs of a grade: by its own figures, or as a worse grade of which more is stated, up to its own maximum. */
    public static @Nullable Spread of(Grade grade) {
        Spread like = grade.like() == null ? null : own(grade.like());
        if (like == null || grade.max() == null || grade.like() == null) {
            return own(grade);
        }
        return new Spread(
                like.loss.atMost(grade.max().value()),
                "as " + grade.like().name() + " up to its maximum",
                like.provenance);
    }

    /**
     * Of a grade, by the first of these that it states: mean and 97th percentile, mean and deviation, mean and maximum.
     * Where no mean is stated, the upper end of what is called typical is taken for it, which is not less; where nothing
     * is said of a spread, every mating loses the maximum. Null where not even that is stated.
     */
    private static @Nullable Spread own(Grade grade) {
        boolean typical = grade.mean() == null && grade.typical() != null;
        Fact<Loss> mean = typical ? grade.typical() : grade.mean();
        LossFigures figures = new LossFigures(value(mean), value(grade.p97()), value(grade.max()), value(grade.std()));
        String fault = figures.fault();
        if (fault != null) {
            return certain(value(grade.max()), CERTAIN + ", since " + fault);
        }
        return new Spread(figures.distribution(), model(grade, mean, typical), mean == null ? null : mean.provenance());
    }

    private static @Nullable Spread certain(@Nullable Loss loss, String model) {
        return loss == null ? null : new Spread(LossDistribution.certain(loss), model, null);
    }

    private static @Nullable Loss value(@Nullable Fact<Loss> fact) {
        return fact == null ? null : fact.value();
    }

    private static String model(Grade grade, @Nullable Fact<Loss> mean, boolean typical) {
        if (mean == null) {
            return CERTAIN;
        }
        String known = typical ? "upper end of typical as mean" : "mean";
        if (grade.p97() != null) {
            return known + " and 97 %";
        }
        return grade.std() != null ? known + " and deviation" : known + ", maximum as 97 %";
    }
}
