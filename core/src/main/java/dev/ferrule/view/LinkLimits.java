package dev.ferrule.view;

import dev.ferrule.budget.Bound;
import dev.ferrule.catalog.Acceptance;
import dev.ferrule.catalog.Confidence;
import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.FieldTest;
import dev.ferrule.catalog.LossFacts;
import dev.ferrule.link.Accepted;
import dev.ferrule.link.Application;
import dev.ferrule.link.ComponentLimit;
import dev.ferrule.link.Installed;
import dev.ferrule.link.Planned;
import dev.ferrule.link.ReferenceMethod;
import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The limits of one link, by standard, reference method and wavelength.
 *
 * @param planned null where nothing is
 */
record LinkLimits(
        LossFacts facts,
        LimitsAsked asked,
        Installed link,
        boolean singleMode,
        FieldTest test,
        @Nullable Planned planned) {

    List<LimitsView.Limit> all(List<Acceptance> standards) {
        List<LimitsView.Limit> all = new ArrayList<>();
        for (Acceptance standard : standards) {
            Accepted accepted = Accepted.of(facts, standard, singleMode, asked.pair(), asked.splice());
            for (ReferenceMethod method : ReferenceMethod.values()) {
                for (int nm : test.wavelengths()) {
                    if (asked.method() == null || asked.method() == method) {
                        all.add(limit(accepted, method, nm));
                    }
                }
            }
        }
        return all;
    }

    /** Beyond the reach of what is planned there is no limit at its wavelength: no loss makes such a link pass. */
    private LimitsView.Limit limit(Accepted accepted, ReferenceMethod method, int nm) {
        ComponentLimit component = ComponentLimit.of(link, accepted, method, facts, nm);
        Application application =
                planned instanceof Application one && test.nearest(one.wavelengths()) == nm ? one : null;
        boolean none = planned instanceof Planned.Excluded why && test.nearest(why.wavelengths()) == nm;
        Loss allowed = application == null ? null : application.of(method, value(accepted.endPair()));
        boolean stricter = allowed != null && component != null && allowed.compareTo(component.loss()) < 0;
        List<Bound<Loss>> values = none || component == null
                ? List.of()
                : stricter && application != null ? values(application, accepted, method) : component.values();
        return new LimitsView.Limit(
                accepted.by().profile(),
                method.jumpers(),
                method.endPairs(),
                nm,
                test.optional().contains(nm),
                component == null ? null : BudgetViews.db(component.loss()),
                BudgetViews.db(allowed),
                none || component == null ? null : BudgetViews.db(stricter ? allowed : component.loss()),
                none || stricter ? "application" : component == null ? null : "component",
                BudgetViews.db(difference(accepted, method)),
                values.stream()
                        .map(value -> value.provenance().confidence())
                        .min(Comparator.naturalOrder())
                        .map(Confidence::word)
                        .orElse(null),
                doubts(values));
    }

    /** An end pair that is measured takes part in what the application leaves. */
    private static List<Bound<Loss>> values(Application application, Accepted accepted, ReferenceMethod method) {
        List<Bound<Loss>> values = new ArrayList<>(application.values());
        Fact<Loss> end = accepted.endPair();
        if (end != null && method.endPairs() > 0 && (application.first() != null || application.last() != null)) {
            values.add(new Bound<>(end.value(), "an end pair", false, end.provenance()));
        }
        return values;
    }

    private static @Nullable Loss difference(Accepted accepted, ReferenceMethod method) {
        Loss one = accepted.endDifference();
        int unheld = ReferenceMethod.ONE_JUMPER.endPairs() - method.endPairs();
        return unheld == 0 ? Loss.ZERO : one == null ? null : one.times(unheld);
    }

    private static List<String> doubts(List<Bound<Loss>> values) {
        return values.stream()
                .filter(Bound::doubted)
                .map(value -> value.value() + " of " + value.by() + ": "
                        + value.provenance().source())
                .distinct()
                .toList();
    }

    private static @Nullable Loss value(@Nullable Fact<Loss> fact) {
        return fact == null ? null : fact.value();
    }
}
