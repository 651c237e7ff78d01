package dev.ferrule.budget;

import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.Limit;
import dev.ferrule.catalog.LossFacts;
import dev.ferrule.catalog.Warranted;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Shape;
import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How far and how much the PMDs, the modules and the harnesses of a way allow: the stricter of all. A fibre meets every
 * limit of its own category and of lower ones; mixed categories meet what each of them meets.
 */
final class Allowed {

    private final LossFacts facts;
    private final Shape shape;
    private final Route route;
    private final Installation made;
    private final Set<FibreKind> kinds;
    private final List<Term> terms;
    private final Imposed imposed;

    /**
     * @param kinds of all cables of the way; none where nobody says one
     * @param terms of the way, filled before anything is asked
     */
    Allowed(
            LossFacts facts,
            Shape shape,
            Route route,
            Installation made,
            Set<FibreKind> kinds,
            List<Term> terms,
            Imposed imposed) {
        this.terms = terms;
        this.facts = facts;
        this.shape = shape;
        this.route = route;
        this.made = made;
        this.kinds = kinds;
        this.imposed = imposed;
    }

    /** Both ends, the one that the light of the first lanes leaves before the other. */
    List<End> ends() {
        List<End> ends = new ArrayList<>();
        add(ends, route.from());
        if (route.to() != route.from()) {
            add(ends, route.to());
        }
        if (ends.isEmpty() && imposed.pmd() != null) {
            ends.add(new End(-1, imposed.pmd()));
        }
        return ends;
    }

    private void add(List<End> ends, int port) {
        var type = port < 0 ? null : shape.ports().get(port).type();
        if (type != null) {
            ends.add(new End(port, type.pmd()));
        }
    }

    /** Ports whose PMD is not defined for the fibre of the way, although the mode is right. */
    List<Integer> undefined() {
        return ends().stream()
                .filter(end -> !kinds.isEmpty()
                        && rightMode(end)
                        && !facts.limits(end.pmd()).isEmpty())
                .filter(end -> rows(end).isEmpty())
                .map(End::port)
                .toList();
    }

    /** A kind of fibre is known, and is of the mode of both PMDs. */
    boolean fibreFits() {
        return !kinds.isEmpty() && ends().stream().allMatch(this::rightMode);
    }

    /** No cable of the way is known to be of the other mode. */
    boolean rightMode(End end) {
        boolean single = end.pmd().singleMode().value();
        return kinds.stream().allMatch(kind -> kind.singleMode() == single);
    }

    /** Ports of whose PMD no limit at all is known; −1 for an open way of which nobody says what it is for. */
    List<Integer> unlimited() {
        if (imposed.limit() != null) {
            return List.of();
        }
        List<End> ends = ends();
        return ends.isEmpty()
                ? List.of(-1)
                : ends.stream()
                        .filter(end -> facts.limits(end.pmd()).isEmpty())
                        .map(End::port)
                        .toList();
    }

    /** The standard's rows, and those of a maker's table that hold for these pairs. */
    private List<Limit> rows(End end) {
        List<Limit> rows = new ArrayList<>(standard(end));
        warranted(end).forEach(row -> rows.add(row.limit()));
        return rows;
    }

    private List<Limit> standard(End end) {
        return facts.limits(end.pmd()).stream()
                .filter(limit -> kinds.stream().allMatch(kind -> meets(kind, limit.fibre())))
                .toList();
    }

    private List<Warranted> warranted(End end) {
        if (imposed.table() == null) {
            return List.of();
        }
        return facts.applicationTable(imposed.table()).stream()
                .filter(row -> row.pmd().equals(end.pmd().name()))
                .filter(row ->
                        kinds.stream().allMatch(kind -> meets(kind, row.limit().fibre())))
                .filter(this::holds)
                .toList();
    }

    /** As many pairs as the row allows, none of them worse than it asks. */
    private boolean holds(Warranted row) {
        int pairs = 0;
        for (Term term : terms) {
            if (term instanceof Term.Pair pair && !pair.splice()) {
                pairs++;
                Loss most = pair.most();
                Loss asked = row.pairAtMost();
                if (asked != null && (most == null || pair.taken() || most.compareTo(asked) > 0)) {
                    return false;
                }
            }
        }
        return pairs <= row.pairs();
    }

    private static boolean meets(FibreKind kind, String category) {
        return kind.name().equals(category) || kind.meets().contains(category);
    }

    /** The longest length allowed; null where nobody says one, or no kind of fibre is known. */
    @Nullable
    Bound<Length> reach() {
        if (kinds.isEmpty()) {
            return null;
        }
        List<Bound<Length>> bounds = new ArrayList<>();
        for (End end : ends()) {
            rows(end).stream()
                    .reduce((one, other) -> other.reach().compareTo(one.reach()) > 0 ? other : one)
                    .ifPresent(row -> bounds.add(bound(row.reach(), end, row)));
            String module = end.port() < 0 ? null : made.transceiver(end.port());
            if (module != null) {
                addMaker(bounds, module, moduleReach(module), facts.reachPairs("transceivers", module));
            }
        }
        for (int item : route.items()) {
            String part = made.performance(item).part();
            if (part != null) {
                addMaker(bounds, part, facts.reach("parts", part, "reach"), facts.reachPairs("parts", part));
            }
        }
        return bounds.stream().reduce(Bound::lower).orElse(null);
    }

    private Map<String, Fact<Length>> moduleReach(String module) {
        boolean split = route.items().stream()
                .anyMatch(item -> shape.items().get(item).type().kind() == ItemType.Kind.HARNESS);
        Map<String, Fact<Length>> behind = split ? facts.reach("transceivers", module, "reach_split") : Map.of();
        return behind.isEmpty() ? facts.reach("transceivers", module, "reach") : behind;
    }

    private void addMaker(List<Bound<Length>> bounds, String name, Map<String, Fact<Length>> reach, int pairs) {
        reach.entrySet().stream()
                .filter(entry -> kinds.stream().allMatch(kind -> meets(kind, entry.getKey())))
                .reduce(Allowed::further)
                .ifPresent(entry -> bounds.add(new Bound<>(
                        entry.getValue().value(),
                        name + " on " + entry.getKey(),
                        false,
                        pairs,
                        entry.getValue().provenance())));
    }

    private static Map.Entry<String, Fact<Length>> further(
            Map.Entry<String, Fact<Length>> first, Map.Entry<String, Fact<Length>> second) {
        return second.getValue().value().compareTo(first.getValue().value()) > 0 ? second : first;
    }

    /** The largest loss allowed at a length; that at the longest reach where the length is beyond it, or not known. */
    @Nullable
    Bound<Loss> most(@Nullable Length length) {
        Bound<Loss> given = imposed.bound();
        Bound<Loss> most = given;
        for (End end : ends()) {
            Bound<Loss> own = most(end, length);
            if (own == null) {
                return given;
            }
            most = most == null ? own : most.lower(own);
        }
        return most;
    }

    /** Beyond the standard's reach a maker who says nothing of loss leaves the standard's limit. */
    private @Nullable Bound<Loss> most(End end, @Nullable Length length) {
        if (kinds.isEmpty()) {
            return null;
        }
        return most(rows(end), end, length);
    }

    private @Nullable Bound<Loss> most(List<Limit> rows, End end, @Nullable Length length) {
        Length longest = rows.stream()
                .filter(row -> row.most() != null)
                .map(Limit::reach)
                .max(Comparator.naturalOrder())
                .orElse(new Length(0));
        Length wanted = length == null || length.compareTo(longest) > 0 ? longest : length;
        Bound<Loss> best = null;
        for (Limit row : rows) {
            Loss most = row.most();
            if (most != null && row.reach().compareTo(wanted) >= 0) {
                Bound<Loss> own = bound(most, end, row);
                best = best == null || own.value().compareTo(best.value()) > 0 ? own : best;
            }
        }
        return best;
    }

    /** The shortest length allowed; null where nothing is said. */
    @Nullable
    Bound<Length> least() {
        Bound<Length> least = null;
        for (End end : ends()) {
            for (Limit row : kinds.isEmpty() ? List.<Limit>of() : rows(end)) {
                Length own = row.least();
                if (own != null && (least == null || own.compareTo(least.value()) > 0)) {
                    least = bound(own, end, row);
                }
            }
        }
        return least;
    }

    private <T extends Comparable<T>> Bound<T> bound(T value, End end, Limit row) {
        boolean makers = imposed.table() != null && !standard(end).contains(row);
        String by = end.pmd().name() + " on " + row.fibre() + (makers ? " by " + imposed.table() : "");
        return new Bound<>(value, by, makers || row.informative(), row.provenance());
    }

    /** Wavelengths of both ends, ascending. */
    List<Integer> wavelengths() {
        Set<Integer> all = new TreeSet<>();
        ends().forEach(end -> all.addAll(LossFacts.wavelengths(end.pmd())));
        return List.copyOf(all);
    }
}
