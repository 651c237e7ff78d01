package dev.ferrule.rule;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.LinkEnd;
import dev.ferrule.fabric.Links;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows of {@code links} that say the same twice: an id, a pair of ports, or a port of which more is meant than it can. */
final class LinksTwice {

    private final Fabric fabric;
    private final Report report;
    private final Map<String, Links.Link> ids = new HashMap<>();
    private final Map<Set<LinkEnd>, Links.Link> pairs = new HashMap<>();
    private final Map<LinkEnd, List<Links.Link>> ends = new HashMap<>();

    private LinksTwice(Fabric fabric, Report report) {
        this.fabric = fabric;
        this.report = report;
    }

    static void check(PlantView plant, Report report) {
        LinksTwice twice = new LinksTwice(plant.fabric(), report);
        plant.links().forEach(twice::add);
    }

    private void add(Links.Link link) {
        Links.Link sameId = link.id().isEmpty() ? null : ids.putIfAbsent(link.id(), link);
        if (sameId != null) {
            tell(new Code(605), link, sameId, "the id of a link is used twice", "\"" + link.id() + "\"");
            return;
        }
        boolean exist = link.a().exists() && link.z().exists() && !link.a().equals(link.z());
        Links.Link same = exist && capacity(link.a()) == 1 ? pairs.putIfAbsent(Set.of(link.a(), link.z()), link) : null;
        if (same != null) {
            tell(new Code(605), link, same, "a link is listed twice", link.aName() + " to " + link.zName());
            return;
        }
        for (LinkEnd end : exist ? List.of(link.a(), link.z()) : List.<LinkEnd>of()) {
            List<Links.Link> others = ends.computeIfAbsent(end, e -> new ArrayList<>());
            if (others.size() >= capacity(end)) {
                tell(new Code(601), link, others.getFirst(), "a port is meant for two links", fabric.endName(end));
            }
            others.add(link);
        }
    }

    /** How many links an end can carry. */
    private int capacity(LinkEnd end) {
        int port = fabric.portAt(end.end());
        if (port < 0) {
            return fabric.active().cableAt(end.end()) < 0 ? 1 : Integer.MAX_VALUE;
        }
        return end.share() > 0 ? 1 : fabric.portType(port).links();
    }

    private void tell(Code code, Links.Link link, Links.Link first, String summary, String what) {
        report.add(new Diagnostic(
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
