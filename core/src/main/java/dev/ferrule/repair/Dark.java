package dev.ferrule.repair;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Cables;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.LinkEnd;
import dev.ferrule.fabric.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links that are meant and dark: where the light of each end goes out, and which cable ends there. */
final class Dark {

    private final Fabric fabric;
    private final Ways ways;
    private final Peers peers;
    private @Nullable List<Cables.Abandoned> abandoned;

    Dark(Fabric fabric, Ways ways, Peers peers) {
        this.fabric = fabric;
        this.peers = peers;
        this.ways = ways;
    }

    Diagnostic diagnostic(Links.Link link) {
        Ways.Stop a = ways.stop(link.a());
        Ways.Stop z = ways.stop(link.z());
        List<String> detail = new ArrayList<>();
        detail.add(link.aName() + " is meant to reach " + link.zName() + "; no light gets there");
        detail.add(where(link.a(), link.aName(), a));
        detail.add(where(link.z(), link.zName(), z));
        List<Diagnostic.Related> related = new ArrayList<>();
        Cables.Abandoned row = abandoned(at(a, link.aName()), at(z, link.zName()));
        Place place = link.place();
        if (row != null) {
            place = row.place();
            detail.add(row.name() + " goes there, but its status is abandoned, so that it carries no light");
            detail.add("give it another status if it is in use, or take the link out of links");
        } else {
            Ways.Stop astray = astray(a, z);
            place = astray == null ? place : fabric.cables().place(astray.cable());
            detail.add(
                    astray == null
                            ? (taken(link) ? "take one of the rows out of links, or cable " : "cable ")
                                    + at(a, link.aName()) + " to " + at(z, link.zName())
                                    + (taken(link) ? "" : ", or take the link out of links")
                            : "plug " + fabric.cables().name(astray.cable()) + " in at "
                                    + (astray.equals(a) ? at(z, link.zName()) : at(a, link.aName())));
        }
        if (!place.equals(link.place())) {
            related.add(new Diagnostic.Related(link.place(), "the link that is meant"));
        }
        return new Diagnostic(
                new Code(610), Severity.ERROR, place, "a link that is meant is not cabled", detail, related, 1);
    }

    private String where(LinkEnd end, String name, Ways.@Nullable Stop stop) {
        if (stop != null) {
            return "the light of " + name + " ends with " + fabric.cables().name(stop.cable())
                    + (stop.at().isEmpty() ? ", whose end is loose" : " at " + stop.at() + ", where it meets nothing");
        }
        if (!peers.of(end).isEmpty()) {
            return name + " reaches " + fabric.endName(peers.of(end).iterator().next())
                    + ", as another row of links means";
        }
        return ways.channel(end) == null || ways.unplugged(end)
                ? "no cable goes to " + name
                : "the light of " + name + " ends inside a module";
    }

    private boolean taken(Links.Link link) {
        return !peers.of(link.a()).isEmpty() || !peers.of(link.z()).isEmpty();
    }

    private static String at(Ways.@Nullable Stop stop, String name) {
        return stop == null || stop.at().isEmpty() ? name : stop.at();
    }

    /**
     * Where both ends' cables stop at one device, one of the two is in the wrong port: a cord sooner than the leg of a
     * trunk, which is seldom moved.
     */
    private Ways.@Nullable Stop astray(Ways.@Nullable Stop a, Ways.@Nullable Stop z) {
        if (a == null || z == null || a.device() < 0 || a.device() != z.device()) {
            return null;
        }
        boolean cord = fabric.cables().legs(a.cable()) <= 1;
        boolean other = fabric.cables().legs(z.cable()) <= 1;
        return cord == other ? (a.cable() <= z.cable() ? a : z) : cord ? a : z;
    }

    /** A row that is not read for its status and names a place where the light ends; one that names both comes first. */
    private Cables.@Nullable Abandoned abandoned(String a, String z) {
        if (abandoned == null) {
            abandoned = fabric.cables().abandoned();
        }
        Cables.Abandoned found = null;
        for (Cables.Abandoned row : abandoned) {
            if (row.ends().containsAll(Set.of(a, z))) {
                return row;
            }
            boolean one = row.ends().contains(a) || row.ends().contains(z);
            found = found == null && one ? row : found;
        }
        return found;
    }
}
