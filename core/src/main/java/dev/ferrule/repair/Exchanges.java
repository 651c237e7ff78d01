package dev.ferrule.repair;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.LinkEnd;
import dev.ferrule.fabric.Links;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells links that arrive elsewhere by what explains most of them at once: an exchange, a shift, a plug astray. */
final class Exchanges {

    private static final int MOST_NAMES = 4;

    private final Fabric fabric;
    private final Strangers strangers;
    private final Ways ways;
    private final SwapTrials trials;
    private final Crossing crossing;

    Exchanges(Fabric fabric, Strangers strangers, Ways ways, SwapTrials trials) {
        this.fabric = fabric;
        this.strangers = strangers;
        this.ways = ways;
        this.trials = trials;
        crossing = new Crossing(fabric.cables());
    }

    /** @param told gets all links that it explains */
    Diagnostic diagnostic(Strangers.Stray stray, String summary, Consumer<Links.Link> told) {
        List<String> detail = new ArrayList<>();
        detail.add(fabric.endName(stray.from()) + " reaches " + fabric.endName(stray.to()) + "; meant is "
                + stray.wantedName());
        List<Strangers.Stray> chain = strangers.chain(stray);
        List<Swap> swaps = best(trials.of(stray));
        Set<Links.Link> explained = new LinkedHashSet<>(Set.of(stray.link()));
        List<Integer> candidates;
        int mended = swaps.isEmpty() ? 0 : swaps.getFirst().mended().size();
        if (mended > 2) {
            explained.addAll(swaps.getFirst().mended());
            candidates = together(swaps, detail);
        } else if (mended == 2 || strangers.exchanged(chain) || failsInItsPlace(stray)) {
            explained.addAll(
                    mended == 2
                            ? swaps.getFirst().mended()
                            : chain.stream().map(Strangers.Stray::link).toList());
            candidates = exchanged(stray, swaps, detail);
        } else if (chain.size() > 1) {
            chain.forEach(each -> explained.add(each.link()));
            candidates = shifted(chain, detail);
        } else {
            candidates = astray(stray, explained, detail);
        }
        if (mended != 2 && chain.getLast().other() != null) {
            explained.add(chain.getLast().other());
        }
        explained.forEach(told);
        return new Diagnostic(
                code(stray),
                Severity.ERROR,
                place(candidates, stray.link()),
                summary,
                detail,
                List.of(new Diagnostic.Related(stray.link().place(), "the link that is meant")),
                channels(explained));
    }

    /** The link whose place this one takes leads to the place of this one, though its lanes fail for another reason. */
    private boolean failsInItsPlace(Strangers.Stray stray) {
        LinkEnd rightful = stray.rightful();
        Channel there = rightful == null ? null : ways.channel(rightful);
        return rightful != null
                && there != null
                && strangers.fails(rightful)
                && Objects.equals(there, ways.channel(stray.wanted()));
    }

    private int channels(Set<Links.Link> links) {
        return (int) links.stream()
                .map(link -> ways.channel(link.a()))
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** The exchanges that bring most links right with the fewest plugs moved; those of cables before those of devices. */
    private List<Swap> best(List<Swap> swaps) {
        int most = swaps.stream().mapToInt(swap -> swap.mended().size()).max().orElse(0);
        List<Swap> best =
                swaps.stream().filter(swap -> swap.mended().size() == most).toList();
        boolean single = best.stream().anyMatch(swap -> swap.plugs() == 1);
        return best.stream()
                .filter(swap -> !single || swap.plugs() == 1)
                .sorted(this::compare)
                .toList();
    }

    /** Cables in the order of their files and rows, then devices. */
    private int compare(Swap one, Swap other) {
        return one.one() < 0 || other.one() < 0
                ? Boolean.compare(one.one() < 0, other.one() < 0)
                : fabric.cables().compare(one.one(), other.one());
    }

    /** Several links, by one exchange. */
    private List<Integer> together(List<Swap> swaps, List<String> detail) {
        Set<Integer> cables = cables(swaps);
        Set<Integer> crossed = crossing.among(cables);
        List<Swap> sorted = swaps.stream()
                .sorted(Comparator.comparing(swap -> !crossed.contains(swap.one())))
                .toList();
        detail.add(swaps.getFirst().mended().size() + " links are exchanged alike, and one exchange brings them right");
        detail.add(
                "repair: " + String.join(" · ", sorted.stream().map(Swap::words).toList()));
        return first(crossed, cables);
    }

    private Set<Integer> cables(List<Swap> swaps) {
        Set<Integer> cables = new TreeSet<>(fabric.cables()::compare);
        for (Swap swap : swaps) {
            if (swap.one() >= 0) {
                cables.addAll(List.of(swap.one(), swap.other()));
            }
        }
        return cables;
    }

    private List<Integer> exchanged(Strangers.Stray stray, List<Swap> swaps, List<String> detail) {
        Links.Link other = stray.other();
        if (other != null) {
            detail.add("that port is meant for the link " + other.aName() + " to " + other.zName()
                    + ": the two are exchanged");
        }
        Set<Integer> tried = cables(swaps);
        List<Integer> cables = tried.isEmpty() ? ways.cables(stray.from(), stray.rightful()) : List.copyOf(tried);
        Set<Integer> crossed = crossing.among(cables);
        List<Integer> candidates = first(crossed, cables);
        detail.add("the exchange is at one of: " + names(candidates));
        if (!crossed.isEmpty()) {
            detail.add(names(crossed) + " cross on their way, so look there first");
        }
        return candidates;
    }

    /** Links of which each takes the place of the next: a row of plugs was begun at the wrong port. */
    private List<Integer> shifted(List<Strangers.Stray> chain, List<String> detail) {
        List<List<Integer>> rows = rows(chain);
        detail.add("each of " + chain.size() + " links arrives where the next one is meant to: "
                + shortened(
                        chain.stream().map(each -> fabric.endName(each.from())).toList()));
        Links.Link last = chain.getLast().other();
        if (last != null && chain.stream().noneMatch(each -> each.link().equals(last))) {
            detail.add(last.aName() + " and " + last.zName()
                    + ", whose place the last one takes, reach nothing of theirs");
        }
        if (rows.isEmpty()) {
            return ways.cables(chain.getFirst().from(), null);
        }
        detail.add("one of these rows of plugs is shifted: "
                + String.join(
                        " · ",
                        rows.stream()
                                .map(row -> shortened(
                                        row.stream().map(fabric.cables()::name).toList()))
                                .toList()));
        return rows.getFirst();
    }

    /**
     * The cables that the links pass one after the other, row by row: those first that cross, then those that join the
     * same two devices, cords before the legs of trunks.
     */
    private List<List<Integer>> rows(List<Strangers.Stray> chain) {
        List<List<Ways.Exit>> exits =
                chain.stream().map(each -> ways.exits(each.from())).toList();
        int depth = exits.stream().mapToInt(List::size).min().orElse(0);
        List<List<Integer>> rows = new ArrayList<>();
        for (int k = 0; k < depth; k++) {
            int at = k;
            List<Integer> row = exits.stream()
                    .map(each -> ways.row(each.get(at)))
                    .distinct()
                    .toList();
            if (row.size() == chain.size()) {
                rows.add(row);
            }
        }
        return rows.stream()
                .sorted(Comparator.comparing(
                                (List<Integer> row) -> crossing.among(row).isEmpty())
                        .thenComparing(row -> !crossing.together(row))
                        .thenComparing(row -> fabric.cables().legs(row.getFirst()) > 1)
                        .thenComparing(List::getFirst, fabric.cables()::compare))
                .toList();
    }

    private static String shortened(List<String> names) {
        return names.size() <= MOST_NAMES
                ? String.join(", ", names)
                : names.get(0) + ", " + names.get(1) + " … " + names.getLast();
    }

    /** All shares of a port that pass one plug go with it. */
    private List<Integer> astray(Strangers.Stray stray, Set<Links.Link> explained, List<String> detail) {
        List<Integer> cables = ways.cables(stray.from(), null);
        List<Strangers.Stray> shares = strangers.shares(stray);
        List<Integer> shared = new ArrayList<>(cables);
        shares.forEach(share -> shared.retainAll(ways.cables(share.from(), null)));
        if (shares.size() > 1 && !shared.isEmpty()) {
            shares.forEach(share -> explained.add(share.link()));
            detail.add(shares.size() + " links of the port arrive elsewhere alike");
            cables = shared;
        }
        detail.add("a plug of one of these is in the wrong port: " + names(cables));
        return cables;
    }

    private static List<Integer> first(Set<Integer> these, Collection<Integer> all) {
        Set<Integer> sorted = new LinkedHashSet<>(these);
        sorted.addAll(all);
        return List.copyOf(sorted);
    }

    private String names(Collection<Integer> cables) {
        return String.join(", ", cables.stream().map(fabric.cables()::name).toList());
    }

    private static Code code(Strangers.Stray stray) {
        Links.@Nullable Link other = stray.other();
        if (other != null && !stray.link().rail().equals(other.rail())) {
            return new Code(611);
        }
        return new Code(other != null && !stray.link().plane().equals(other.plane()) ? 612 : 610);
    }

    private Place place(List<Integer> cables, Links.Link link) {
        return cables.isEmpty() ? link.place() : fabric.cables().place(cables.getFirst());
    }
}
