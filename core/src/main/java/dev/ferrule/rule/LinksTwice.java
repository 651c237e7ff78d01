package dev.ferrule.rule;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.LinkEnd;
import dev.ferrule.fabric.Links;
import dev.ferrule.shape.LaneResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows of {@code links} that say the same twice: an id, a pair of ports, or a port of which more is meant than it can. */
final class LinksTwice {

    private static final String TWO_LINKS = "a port is meant for two links";

    private final PlantView plant;
    private final Fabric fabric;
    private final Report report;
    private final Map<String, Links.Link> ids = new HashMap<>();
    private final Map<Set<LinkEnd>, Links.Link> pairs = new HashMap<>();
    private final Map<LinkEnd, List<Links.Link>> ends = new HashMap<>();

    private LinksTwice(PlantView plant, Report report) {
        this.plant = plant;
        fabric = plant.fabric();
        this.report = report;
    }

    static void check(PlantView plant, Report report) {
        LinksTwice twice = new LinksTwice(plant, report);
        plant.links().forEach(twice::add);
    }

    private void add(Links.Link link) {
        Links.Link sameId = link.id().isEmpty() ? null : ids.putIfAbsent(link.id(), link);
        if (sameId != null) {
            tell(new Code(605), link, sameId, "the id of a link is used twice", "\"" + link.id() + "\"");
            return;
        }
        boolean exist = link.a().exists() && link.z().exists() && !link.a().equals(link.z());
        Links.Link same = exist ? pairs.putIfAbsent(Set.of(link.a(), link.z()), link) : null;
        if (same != null && capacity(link.a()) == 1) {
            tell(new Code(605), link, same, "a link is listed twice", link.aName() + " to " + link.zName());
            return;
        }
        for (LinkEnd end : exist ? List.of(link.a(), link.z()) : List.<LinkEnd>of()) {
            List<Links.Link> others = ends.computeIfAbsent(end, e -> new ArrayList<>());
            if (!others.isEmpty() && others.size() >= capacity(end)) {
                Links.Link other = others.getFirst();
                boolean first =
                        plant.misnamed().containsKey(other) && !plant.misnamed().containsKey(link);
                twice(first ? other : link, first ? link : other, end);
            }
            others.add(link);
        }
    }

    /** How many links an end can carry: what is plugged into a port without a mode may cut it. */
    private int capacity(LinkEnd end) {
        int said = fabric.capacity(end);
        int port = fabric.portAt(end.end());
        if (said != 1 || port < 0 || end.share() > 0 || fabric.portType(port).cutFixed()) {
            return said;
        }
        Channel channel = plant.channels().ofPort(port);
        Set<Integer> reached = new HashSet<>();
        for (LaneResult lane : plant.judgement(channel).view().lanes()) {
            if (lane.toPort() >= 0 && channel.port(lane.path().port()) == port) {
                reached.add(lane.toPort());
            }
        }
        return Math.max(1, reached.size());
    }

    /** @param wrong the row that is wrong, as far as the cables can tell */
    private void twice(Links.Link wrong, Links.Link other, LinkEnd end) {
        String reached = plant.misnamed().get(wrong);
        if (reached == null) {
            tell(new Code(601), wrong, other, TWO_LINKS, fabric.endName(end));
            return;
        }
        boolean a = end.equals(wrong.a());
        AliasRows.Row alias = new AliasRows(plant.source()).of(a ? wrong.aName() : wrong.zName());
        List<String> detail = new ArrayList<>();
        detail.add(fabric.endName(end) + " is meant for the link at "
                + other.place().span() + " too, and reaches what that says");
        if (!reached.isEmpty()) {
            detail.add((a ? wrong.zName() : wrong.aName()) + " reaches " + reached);
        }
        detail.add(
                alias == null
                        ? "mend the port in this row"
                        : "mend what the alias \"" + alias.alias() + "\" means, or the row of the link");
        Diagnostic told = new Diagnostic(
                new Code(601),
                Severity.ERROR,
                alias == null ? wrong.place() : alias.place(),
                TWO_LINKS,
                detail,
                List.of(new Diagnostic.Related(
                        alias == null ? other.place() : wrong.place(),
                        alias == null ? "the other row" : "a link that says it")),
                0);
        if (alias == null) {
            report.add(told);
        } else {
            report.add("601 alias " + alias.place().span(), told);
        }
    }

    private void tell(Code code, Links.Link link, Links.Link first, String summary, String what) {
        report.add(
                code + summary,
                new Diagnostic(
                        code,
                        Severity.ERROR,
                        link.place(),
                        summary,
                        List.of(
                                what + " stands in the row at " + first.place().span() + " already",
                                "take one of the rows out, or mend it"),
                        List.of(new Diagnostic.Related(first.place(), "the other row")),
                        0));
    }
}
