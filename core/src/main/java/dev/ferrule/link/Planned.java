package dev.ferrule.link;

import dev.ferrule.budget.Bound;
import dev.ferrule.budget.Budget;
import dev.ferrule.budget.Missing;
import dev.ferrule.budget.Route;
import dev.ferrule.budget.Term;
import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is planned to run over a link.
 *
 * @param application null where it cannot be said what it allows
 * @param missing why not: items of the shape of which something is not said
 * @param unlimited the PMD's limit on this fibre is not known
 */
public record Planned(@Nullable Application application, List<Integer> missing, boolean unlimited) {

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

    public Planned {
        missing = List.copyOf(missing);
    }

    /**
     * Of the ways that pass the link the one that leaves least for it; null where no light passes it.
     *
     * @param wavelengths by way, of the PMDs at its ends
     */
    public static @Nullable Planned of(List<Budget> budgets, List<List<Integer>> wavelengths, Within link) {
        List<Planned> all = new ArrayList<>();
        for (int way = 0; way < budgets.size(); way++) {
            if (link.on(budgets.get(way).route())) {
                all.add(of(budgets.get(way), wavelengths.get(way), link));
            }
        }
        return all.stream()
                .filter(planned -> planned.application == null)
                .findFirst()
                .or(() -> all.stream().min(Comparator.comparing(Planned::left)))
                .orElse(null);
    }

    private Loss left() {
        return application == null ? Loss.ZERO : application.of(ReferenceMethod.THREE_JUMPERS, null);
    }

    private static Planned of(Budget budget, List<Integer> wavelengths, Within link) {
        Loss cords = Loss.ZERO;
        Loss first = null;
        Loss last = null;
        boolean assumed = false;
        List<Integer> missing = new ArrayList<>(unsaid(budget));
        for (Term term : budget.terms()) {
            Loss most = term.most();
            switch (term) {
                case Term.Fibre fibre -> cords = cords.plus(outside(link, fibre.item(), most));
                case Term.Module module -> cords = cords.plus(outside(link, module.item(), most));
                case Term.Pair pair -> {
                    boolean counts = !link.pairs.contains(pair.pair());
                    assumed |= counts && pair.taken();
                    if (counts && pair.pair() == link.first) {
                        first = most;
                    } else if (counts && pair.pair() == link.last) {
                        last = most;
                    } else if (counts && most != null) {
                        cords = cords.plus(most);
                    }
                }
            }
        }
        Bound<Loss> limit = budget.most();
        if (limit == null || !missing.isEmpty()) {
            return new Planned(null, missing, missing.isEmpty());
        }
        return new Planned(
                new Application(limit.by(), limit.value(), cords, first, last, assumed, wavelengths), List.of(), false);
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

    private static Loss outside(Within link, int item, @Nullable Loss most) {
        return link.items.contains(item) || most == null ? Loss.ZERO : most;
    }
}
