package dev.ferrule.repair;

import dev.ferrule.diag.Report;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.LinkEnd;
import dev.ferrule.fabric.Links;
import dev.ferrule.fabric.PanelRows;
import dev.ferrule.source.PlantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Tells of links that are not as meant: those that arrive elsewhere by what explains most of them, then those that are dark. */
final class WrongLinks {

    /** Without one of these files nobody can tell what is dark. */
    private static final List<String> CABLING = List.of("devices", "optics", "panels", "cables", "segments", "splices");

    private static final String ELSEWHERE = "a link is cabled to another port than meant";

    private final Fabric fabric;
    private final Ways ways;
    private final Peers peers;
    private final Strangers strangers;
    private final Exchanges exchanges;
    private final SwapTrials swaps;
    private final PlantTrials trials;
    private final Predicate<LinkEnd> many;
    private final Set<Links.Link> told = new HashSet<>();

    /** Ends of links that were told, and what they reach. */
    private final Set<LinkEnd> toldEnds = new HashSet<>();

    private final Set<Integer> lacking = new HashSet<>();

    /** @param many ends that are meant for several links as a whole, so that what is told of one is not told of the others */
    WrongLinks(
            Fabric fabric,
            Ways ways,
            Peers peers,
            Strangers strangers,
            SwapTrials swaps,
            PlantTrials trials,
            Predicate<LinkEnd> many) {
        this.fabric = fabric;
        this.ways = ways;
        this.peers = peers;
        this.strangers = strangers;
        this.trials = trials;
        this.many = many;
        this.swaps = swaps;
        exchanges = new Exchanges(fabric, strangers, ways, swaps);
    }

    void tell(List<Links.Link> wrong, PlantSource source, Report report) {
        PanelRows rows = new PanelRows(source, fabric);
        Siblings siblings = new Siblings(fabric);
        List<Links.Link> dark = new ArrayList<>();
        reversed(wrong, report);
        for (Links.Link link : wrong) {
            Strangers.Stray stray = known(link) ? null : strangers.of(link);
            Rewiring rewiring =
                    stray == null ? null : Rewiring.of(fabric, ways.channel(stray.from()), peers, trials, siblings);
            if (rewiring != null) {
                rewiring.wrong().forEach(this::explained);
                report.add(rewiring.diagnostic(fabric, rows, ELSEWHERE, peers));
            } else if (stray != null) {
                toldEnds.addAll(List.of(stray.from(), stray.to()));
                report.add(exchanges.diagnostic(stray, ELSEWHERE, this::explained));
            } else if (!known(link)) {
                dark.add(link);
            }
        }
        dark.removeIf(this::known);
        if (!dark.isEmpty() && CABLING.stream().allMatch(source::complete)) {
            Dark told = new Dark(fabric, ways, peers, rows, new Replugs(fabric, ways, swaps));
            told.tell(dark, report);
            lacking.addAll(told.lacking());
        }
    }

    private void reversed(List<Links.Link> wrong, Report report) {
        ReversedLegs legs = new ReversedLegs(fabric, ways, swaps);
        for (Links.Link link : wrong) {
            ReversedLegs.Found found = known(link) ? null : legs.of(link);
            if (found != null) {
                report.add(found.diagnostic());
                found.mended().forEach(this::explained);
            }
        }
    }

    /** Cables, by number of their id, of which it was told that a link needs a leg that no row speaks of. */
    Set<Integer> lacking() {
        return lacking;
    }

    private void explained(Links.Link link) {
        told.add(link);
        toldEnds.addAll(List.of(link.a(), link.z()));
    }

    private boolean known(Links.Link link) {
        return told.contains(link) || known(link.a()) || known(link.z());
    }

    private boolean known(LinkEnd end) {
        return toldEnds.contains(end) && !many.test(end);
    }
}
