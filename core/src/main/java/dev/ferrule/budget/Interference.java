package dev.ferrule.budget;

import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.InterferenceFacts;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.stat.MultipathInterference;
import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The penalty of multipath interference on a way, by the published method, beside what the PMD's budget holds for it.
 *
 * @param ends dB of it that the two ends alone would bring; infinite as the penalty
 * @param penalty dB; infinite where the eye is closed, null where a pair's return loss is not known
 * @param returned return losses of the pairs, in the order of the way
 * @param unknown pairs of which none is known
 * @param allowance what the PMD holds; null where it is not known
 */
public record Interference(
        String pmd,
        double ends,
        @Nullable Double penalty,
        InterferenceFacts figures,
        int levels,
        List<Loss> returned,
        List<Integer> unknown,
        @Nullable Fact<Loss> allowance) {

    /** Of a PMD of one mode of light; null where its modulation is not known, for multimode, and without a PMD. */
    public static @Nullable Interference of(Question question, Budget budget, InterferenceFacts figures) {
        Pmd pmd = question.budgets().pmd(question.shape(), question.route().from());
        Fact<String> modulation = pmd == null ? null : pmd.signal().get("modulation");
        Integer levels = modulation == null ? null : figures.levels().get(modulation.value());
        if (pmd == null || levels == null || !pmd.singleMode().value()) {
            return null;
        }
        List<Loss> returned = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        for (Term.Pair pair : budget.pairs()) {
            Loss own = pair.splice()
                    ? null
                    : Reflecting.returnLoss(question.budgets().facts(), question.shape(), pair, true);
            if (own != null) {
                returned.add(own);
            } else if (!pair.splice()) {
                unknown.add(pair.pair());
            }
        }
        var asked = question.budgets().facts().reflections(pmd);
        return new Interference(
                pmd.name(),
                penalty(figures, levels, List.of()),
                unknown.isEmpty() ? Double.valueOf(penalty(figures, levels, returned)) : null,
                figures,
                levels,
                List.copyOf(returned),
                List.copyOf(unknown),
                asked == null ? null : asked.allowance());
    }

    /** Both ends are of what the figures say. */
    private static double penalty(InterferenceFacts figures, int levels, List<Loss> returned) {
        double[] reflectances = new double[returned.size() + 2];
        reflectances[0] = -figures.end().value().decibels();
        for (int i = 0; i < returned.size(); i++) {
            reflectances[i + 1] = -returned.get(i).decibels();
        }
        reflectances[returned.size() + 1] = reflectances[0];
        return new MultipathInterference(
                        figures.extinctionRatio().value().decibels(),
                        figures.discount().value(),
                        levels)
                .penalty(reflectances);
    }
}
