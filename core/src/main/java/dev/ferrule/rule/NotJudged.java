package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 507. */
@AutoService(Rule.class)
public final class NotJudged implements Rule {

    private static final RuleDoc DOC =
            new RuleDoc(507, "not-judged", Severity.NOTE, "loss or reach cannot be judged", """
            Something is not said that takes part in the budget: the length of a cable, the grade of a plug, the kind of
            fibre, or what the PMD allows. Nothing is taken as zero, so that loss, and where a length is missing reach,
            stay undetermined.

            Reach needs the length of every cable and its kind of fibre; loss also the grade of both plugs of every pair
            between the cables. The plugs at the MDIs need none.

            The way out: a column `length` in cables.csv, a grade in the words of a part (`MPO-12 B F/F OM4 low-loss`) or
            in its catalogue entry, or `defaults: { grade: low-loss }` in plant.yaml; `--assume-grades` judges by the
            profile's grade.
            """, "", "");

    @Override
    public RuleDoc doc() {
        return DOC;
    }
}
