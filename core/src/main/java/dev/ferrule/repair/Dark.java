package dev.ferrule.repair;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Cables;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.LinkEnd;
import dev.ferrule.fabric.Links;
import dev.ferrule.fabric.PanelRows;
import dev.ferrule.fabric.UnspokenLegs;
import dev.ferrule.rule.Ranges;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells of links that are meant and dark: where the light of each end goes out, and which cable is missing between. */
final class Dark {

    private static final String SUMMARY = "a link that is meant is not cabled";

    /** What a name has behind the port that it speaks of, which is not there without a cable. */
    private static final Pattern SHARE = Pattern.compile(":[0-9]{1,2}$");

    private final Fabric fabric;
    private final Ways ways;
    private final Peers peers;
    private final PanelRows rows;
    private final Replugs replugs;
    private final DarkWords words;
    private final DarkCauses causes;
    private final Set<Integer> lacking = new HashSet<>();

    Dark(Fabric fabric, Ways ways, Peers peers, PanelRows rows, Replugs replugs) {
        this.fabric = fabric;
        this.peers = peers;
        this.ways = ways;
        this.rows = rows;
        this.replugs = replugs;
        words = new DarkWords(fabric, peers);
        causes = new DarkCauses(fabric);
    }

    /** Tells all, those that lack one cable together; of a plant without cables that alone. */
    void tell(List<Links.Link> links, Report report) {
        if (fabric.cables().count() == 0 && fabric.cables().abandoned().isEmpty() && links.size() > 1) {
            report.add(nothingCabled(links));
            return;
        }
        Map<Diagnostic, List<DarkLink>> partial = new LinkedHashMap<>();
        List<DarkLink> others = new ArrayList<>();
        for (Links.Link link : links) {
            DarkLink dark = dark(link);
            Diagnostic told = dark.inside() ? fabric.partial(dark.insideOf()) : null;
            if (told == null) {
                others.add(dark);
            } else {
                partial.computeIfAbsent(told, t -> new ArrayList<>()).add(dark);
            }
        }
        partial.forEach((told, group) -> report.replace(told, worse(told, group)));
        groups(others).forEach(group -> report.add(diagnostic(group)));
    }

    /** Links that lack one cable, and those of which one plug is in the wrong port. */
    private List<List<DarkLink>> groups(List<DarkLink> links) {
        List<DarkLink> others = new ArrayList<>();
        Map<String, List<DarkLink>> astray = new LinkedHashMap<>();
        for (DarkLink link : links) {
            String plug = plug(link);
            if (plug == null) {
                others.add(link);
            } else {
                astray.computeIfAbsent(plug, key -> new ArrayList<>()).add(link);
            }
        }
        List<List<DarkLink>> groups = new ArrayList<>(astray.values());
        groups.addAll(DarkGroups.of(others));
        return groups;
    }

    /** What links have in common of which one plug is in the wrong port; null for those that lack a cable. */
    private @Nullable String plug(DarkLink link) {
        if (causes.spliced(link) != null) {
            return "spliced " + causes.loose(link.a());
        }
        List<Replug> elsewhere = replugs(link);
        if (!elsewhere.isEmpty()) {
            return elsewhere.getFirst().cable() + " " + elsewhere.getFirst().there();
        }
        Stop astray = causes.astray(link);
        return astray == null ? null : astray.cable() + " " + there(link, astray);
    }

    /** Plugs of which one is in the wrong port, where nothing simpler is known of the link. */
    private List<Replug> replugs(DarkLink link) {
        boolean other = causes.abandoned(link) != null || causes.unspoken(link) != null || link.inside();
        return other ? List.of() : replugs.of(link);
    }

    /** Where a plug that is in a wrong port belongs. */
    private static String there(DarkLink link, Stop astray) {
        return astray.equals(link.a()) ? link.placeZ(true) : link.placeA(true);
    }

    private static Diagnostic nothingCabled(List<Links.Link> links) {
        return new Diagnostic(
                new Code(610),
                Severity.ERROR,
                links.getFirst().place(),
                SUMMARY,
                List.of(
                        "the plant has no cables; " + links.size() + " links are meant, and all are dark",
                        "write the cables into cables.csv, or say below \"files\" in plant.yaml where they are"),
                List.of(),
                links.size());
    }

    /** Numbers of the ids of cables of which it was told that a leg is missing. */
    Set<Integer> lacking() {
        return lacking;
    }

    private DarkLink dark(Links.Link link) {
        return new DarkLink(
                link,
                ways.stop(link.a()),
                ways.stop(link.z()),
                unplugged(link.a(), link.aName()),
                unplugged(link.z(), link.zName()));
    }

    /** The port of an end, without the share, where nothing is plugged into it; null else. */
    private @Nullable String unplugged(LinkEnd end, String name) {
        boolean led = ways.channel(end) == null ? !ways.cables(end, null).isEmpty() : !ways.unplugged(end);
        boolean plugged = !peers.of(end).isEmpty() || led;
        if (plugged) {
            return null;
        }
        return ways.channel(end) == null ? SHARE.matcher(name).replaceFirst("") : fabric.endName(end.whole());
    }

    /** A file that was said to map its ports in part is wrong where a link needs the others. */
    private Diagnostic worse(Diagnostic told, List<DarkLink> group) {
        List<String> detail = new ArrayList<>(told.detail());
        detail.addAll(words.dark(group));
        return new Diagnostic(
                told.code(), Severity.ERROR, told.place(), told.summary(), detail, told.related(), group.size());
    }

    /** What to do, and where. */
    private record Advice(Place place, List<String> lines) {}

    private Diagnostic diagnostic(List<DarkLink> group) {
        Links.Link first = group.getFirst().link();
        Advice advice = advice(group);
        List<String> detail = new ArrayList<>(words.dark(group));
        detail.addAll(advice.lines);
        String meant = group.size() == 1 ? "the link that is meant" : "the first link that is meant";
        return new Diagnostic(
                new Code(610),
                Severity.ERROR,
                advice.place,
                SUMMARY,
                detail,
                advice.place.equals(first.place()) ? List.of() : List.of(new Diagnostic.Related(first.place(), meant)),
                group.size());
    }

    private Advice advice(List<DarkLink> group) {
        DarkLink first = group.getFirst();
        String take = group.size() == 1 ? "take the link out of links" : "take the links out of links";
        Cables.Abandoned row = causes.abandoned(first);
        if (row != null) {
            String name = group.size() == 1 ? row.name() : row.id();
            return new Advice(
                    row.place(),
                    List.of(
                            name + " goes there, but its status is abandoned, so that it carries no light",
                            "give it another status if it is in use, or " + take));
        }
        Place spliced = causes.spliced(first);
        if (spliced != null) {
            return new Advice(
                    spliced,
                    List.of("the light of both ends leaves the same cable at legs that go nowhere: a piece of it is of"
                            + " another type than meant, or the pieces are spliced otherwise"));
        }
        UnspokenLegs legs = causes.unspoken(first);
        if (legs != null) {
            return lacking(legs, between(group) + ", or " + take);
        }
        List<Replug> elsewhere = replugs(first);
        if (!elsewhere.isEmpty()) {
            return new Advice(
                    fabric.cables().place(elsewhere.getFirst().cable()),
                    elsewhere.stream()
                            .map(replug -> (replug.equals(elsewhere.getFirst()) ? "" : "or ") + "plug "
                                    + fabric.cables().name(replug.cable()) + " in at " + replug.there())
                            .toList());
        }
        Stop astray = causes.astray(first);
        if (astray != null) {
            return new Advice(
                    fabric.cables().place(astray.cable()),
                    List.of("plug " + fabric.cables().name(astray.cable()) + " in at " + there(first, astray)));
        }
        if (first.inside()) {
            String module = fabric.itemName(first.insideOf());
            return new Advice(
                    rows.item(first.insideOf()),
                    List.of("plug in at a port that is led on, mend what is said of " + module + ", or " + take));
        }
        return new Advice(
                first.link().place(),
                List.of(
                        taken(first)
                                ? "take one of the rows out of links, or cable " + between(group)
                                : "cable " + between(group) + ", or " + take));
    }

    private Advice lacking(UnspokenLegs legs, String rest) {
        lacking.add(legs.id());
        return new Advice(
                fabric.cables().place(legs.first()),
                List.of(
                        fabric.cables().id(legs.first()) + " goes there with its other legs; no row speaks of "
                                + Ranges.of("leg", legs.legs()),
                        "add " + (legs.legs().size() == 1 ? "its row, " : "their rows, ") + rest));
    }

    private static String between(List<DarkLink> group) {
        boolean alone = group.size() == 1;
        return ports(group, dark -> dark.placeA(alone)) + " to " + ports(group, dark -> dark.placeZ(alone));
    }

    private static String ports(List<DarkLink> group, Function<DarkLink, String> port) {
        return DarkWords.shortened(group.stream().map(port).distinct().toList());
    }

    /** One of the ends has its peer already, and nothing of it is left. */
    private boolean taken(DarkLink dark) {
        return (dark.a() == null && !peers.of(dark.link().a()).isEmpty())
                || (dark.z() == null && !peers.of(dark.link().z()).isEmpty());
    }
}
