package dev.ferrule.view;

import dev.ferrule.budget.Term;
import dev.ferrule.catalog.Provenance;
import dev.ferrule.rule.Names;
import dev.ferrule.shape.Shape;
import org.jspecify.annotations.Nullable;

/** Makes what is shown of the terms of a budget. */
record BudgetTerms(Shape shape, Names names) {

    BudgetView.Term of(Term term) {
        return switch (term) {
            case Term.Pair pair ->
                new BudgetView.Term(
                        pair.splice() ? "splice" : "pair",
                        pair(pair.pair()),
                        BudgetViews.db(pair.most()),
                        pair.grade() == null ? null : pair.grade().name(),
                        null,
                        null,
                        pair.from(),
                        source(pair),
                        confidence(pair));
            case Term.Fibre fibre ->
                new BudgetView.Term(
                        "fibre",
                        names.item(fibre.item()),
                        BudgetViews.db(fibre.most()),
                        fibre.kind(),
                        BudgetViews.metres(fibre.length()),
                        fibre.attenuation() == null
                                ? null
                                : BudgetViews.db(fibre.attenuation().perKm()),
                        fibre.attenuation() == null
                                ? "not known"
                                : fibre.attenuation().inWords(),
                        source(fibre),
                        confidence(fibre));
            case Term.Module module ->
                new BudgetView.Term(
                        "module",
                        names.item(module.item()),
                        BudgetViews.db(module.most()),
                        null,
                        null,
                        null,
                        module.from(),
                        source(module),
                        confidence(module));
        };
    }

    /** The two things that meet. */
    private String pair(int pair) {
        Shape.Pair joined = shape.pairs().get(pair);
        return names.item(shape.itemOf(joined.a())) + " – " + names.item(shape.itemOf(joined.b()));
    }

    private static @Nullable String source(Term term) {
        Provenance provenance = term.provenance();
        return provenance == null ? null : provenance.source();
    }

    private static @Nullable String confidence(Term term) {
        Provenance provenance = term.provenance();
        return provenance == null ? null : provenance.confidence().word();
    }
}
