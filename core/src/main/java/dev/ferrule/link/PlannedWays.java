package dev.ferrule.link;

import dev.ferrule.budget.Bound;
import dev.ferrule.budget.Budget;
import dev.ferrule.budget.Missing;
import dev.ferrule.budget.Route;
import dev.ferrule.budget.Term;
import dev.ferrule.catalog.LossFacts;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.catalog.Provenance;
import dev.ferrule.shape.PortType;
import dev.ferrule.shape.Shape;
import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The ways of light of one channel, by which links of it are planned.
 *
 * @param budgets one for each way
 */
public record PlannedWays(Shape shape, List<Budget> budgets) {

    /**
     * A link by the indices of its channel's shape.
     *
     * @param pairs inside it
     * @param first pair of its first end with the planned cord; IN_CAGE at a transceiver, NONE where nothing is plugged in
     * @param last the same at its other end
     */
    public record Within(Set<Integer> items, Set<Integer> pairs, int first, int last) {

        public static final int NONE = -1;
        public static final int IN_CAGE = -2;

        public Within {
            items = Set.copyOf(items);
            pairs = Set.copyOf(pairs);
        }

        /** Ports of one cassette share its items: a way passes the link when it passes its ends, too. */
        private boolean on(Route way) {
            return way.items().containsAll(items)
                    && (first == IN_CAGE || way.pairs().contains(first))
                    && (last == IN_CAGE || way.pairs().contains(last));
        }
    }

    public PlannedWays {
        budgets = List.copyOf(budgets);
    }

    public boolean isEmpty() {
        return budgets.isEmpty();
    }

    /** Of the ways that pass a link the one that leaves least for it; null where no light passes it. */
    public @Nullable Planned of(Within link) {
        return budgets.stream()
                .filter(budget -> link.on(budget.route()))
                .map(budget -> of(budget, link))
                .min(Comparator.comparingInt(PlannedWays::rank).thenComparing(PlannedWays::left))
                .orElse(null);
    }

    /** A way that nothing is left of goes before one of which nothing can be said. */
    private static int rank(Planned planned) {
        return switch (planned) {
            case Planned.Excluded excluded -> 0;
            case Planned.Unsaid unsaid -> 1;
            case Application application -> 2;
        };
    }

    private static Loss left(Planned planned) {
        return planned instanceof Application application
                ? application.of(ReferenceMethod.THREE_JUMPERS, null)
                : Loss.ZERO;
    }

    private Planned of(Budget budget, Within link) {
        Planned.Excluded excluded = excluded(budget);
        List<Integer> unsaid = unsaid(budget);
        Bound<Loss> limit = budget.most();
        if (excluded != null) {
            return excluded;
        }
        return limit == null || !unsaid.isEmpty()
                ? new Planned.Unsaid(unsaid, unsaid.isEmpty())
                : application(budget, link, limit);
    }

    /** Beyond its reach, and on fibre that it is not defined for, a PMD has no limit that a loss could keep to. */
    private Planned.@Nullable Excluded excluded(Budget budget) {
        Length length = budget.length();
        Bound<Length> reach = budget.reach();
        if (budget.tooLong() && reach != null) {
            return new Planned.Excluded(reach.by(), reach.value(), length, wavelengths(budget));
        }
        boolean limitless = budget.most() == null
                && !budget.lacks(what -> what == Missing.What.FIBRE || what == Missing.What.LIMIT);
        return limitless || !budget.undefined().isEmpty()
                ? new Planned.Excluded(pmds(budget), null, length, wavelengths(budget))
                : null;
    }

    /** Of both ends; where it is known which of them is not defined for the fibre, of that one. */
    private String pmds(Budget budget) {
        List<Integer> ports = budget.undefined().isEmpty()
                ? List.of(budget.route().from(), budget.route().to())
                : budget.undefined();
        return ports.stream()
                .map(this::pmd)
                .filter(pmd -> pmd != null)
                .map(Pmd::name)
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    private @Nullable Pmd pmd(int port) {
        PortType type = port < 0 ? null : shape.ports().get(port).type();
        return type == null ? null : type.pmd();
    }

    /** Of the PMDs at both ends. */
    private List<Integer> wavelengths(Budget budget) {
        Set<Integer> all = new TreeSet<>();
        IntStream.of(budget.route().from(), budget.route().to()).forEach(port -> {
            Pmd pmd = pmd(port);
            if (pmd != null) {
                all.addAll(LossFacts.wavelengths(pmd));
            }
        });
        return List.copyOf(all);
    }

    /** Without the length of the whole channel no limit of it can be looked up. */
    private static List<Integer> unsaid(Budget budget) {
        return budget.missing().stream()
                .filter(missing -> missing.what() == Missing.What.LENGTH
                        || missing.what() == Missing.What.FIBRE
                        || missing.what() == Missing.What.ATTENUATION)
                .map(Missing::index)
                .distinct()
                .toList();
    }

    private Application application(Budget budget, Within link, Bound<Loss> limit) {
        Loss cords = Loss.ZERO;
        Loss first = null;
        Loss last = null;
        boolean assumed = false;
        List<Bound<Loss>> values = new ArrayList<>(List.of(limit));
        for (Term term : budget.terms()) {
            Loss most = term.most();
            if (inside(link, term)) {
                continue;
            }
            value(term, values);
            if (term instanceof Term.Pair pair) {
                assumed |= pair.taken();
                if (pair.pair() == link.first) {
                    first = most;
                    continue;
                }
                if (pair.pair() == link.last) {
                    last = most;
                    continue;
                }
            }
            cords = most == null ? cords : cords.plus(most);
        }
        return new Application(limit.by(), limit.value(), cords, first, last, assumed, wavelengths(budget), values);
    }

    private static boolean inside(Within link, Term term) {
        return switch (term) {
            case Term.Fibre fibre -> link.items.contains(fibre.item());
            case Term.Module module -> link.items.contains(module.item());
            case Term.Pair pair -> link.pairs.contains(pair.pair());
        };
    }

    private static void value(Term term, List<Bound<Loss>> values) {
        Provenance provenance = term.provenance();
        Loss most = term.most();
        if (provenance != null && most != null) {
            switch (term) {
                case Term.Fibre fibre
                when fibre.attenuation() != null ->
                    values.add(new Bound<>(
                            fibre.attenuation().perKm(), "a kilometre of " + fibre.kind(), false, provenance));
                case Term.Fibre fibre -> {}
                case Term.Module module -> values.add(new Bound<>(most, module.from(), false, provenance));
                case Term.Pair pair
                when pair.grade() != null ->
                    values.add(new Bound<>(most, "grade " + pair.grade().name(), false, provenance));
                case Term.Pair pair -> {}
            }
        }
    }
}
