package dev.ferrule.repair;

import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.LinkEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which links are dark, and where the light of their ends goes out. */
final class DarkWords {

    private static final int MOST_NAMES = 4;

    private final Fabric fabric;
    private final Peers peers;

    DarkWords(Fabric fabric, Peers peers) {
        this.fabric = fabric;
        this.peers = peers;
    }

    /** Three lines: the links, and the ends on either side. */
    List<String> dark(List<DarkLink> group) {
        DarkLink first = group.getFirst();
        List<String> lines = new ArrayList<>();
        if (group.size() == 1) {
            lines.add(
                    first.link().aName() + " is meant to reach " + first.link().zName() + "; no light gets there");
        } else {
            lines.add(group.size() + " links are meant, and no light gets there: "
                    + shortened(group.stream()
                            .map(dark ->
                                    dark.link().aName() + " to " + dark.link().zName())
                            .toList()));
        }
        boolean alone = group.size() == 1;
        List<Stop> stopsA = stops(group, DarkLink::a);
        List<Stop> stopsZ = stops(group, DarkLink::z);
        lines.add(
                stopsA.isEmpty()
                        ? none(first.link().a(), first.nameA(alone), first.portA() != null)
                        : where(alone ? "the light of " + first.link().aName() : "from one end the light", stopsA));
        lines.add(
                stopsZ.isEmpty()
                        ? none(first.link().z(), first.nameZ(alone), first.portZ() != null)
                        : where(
                                alone ? "the light of " + first.link().zName() : "from the other end the light",
                                stopsZ));
        return lines;
    }

    private static List<Stop> stops(List<DarkLink> group, Function<DarkLink, @Nullable Stop> side) {
        List<Stop> stops = new ArrayList<>();
        for (DarkLink dark : group) {
            Stop stop = side.apply(dark);
            if (stop != null) {
                stops.add(stop);
            }
        }
        return stops;
    }

    private String none(LinkEnd end, String name, boolean unplugged) {
        if (!peers.of(end).isEmpty()) {
            return name + " reaches " + fabric.endName(peers.of(end).iterator().next())
                    + ", as another row of links means";
        }
        return unplugged ? "no cable goes to " + name : "the light of " + name + " arrives nowhere";
    }

    private String where(String subject, List<Stop> stops) {
        Stop first = stops.getFirst();
        String ports = shortened(stops.stream().map(Stop::port).distinct().toList());
        String cables = shortened(stops.stream()
                .filter(stop -> stop.cable() >= 0)
                .map(stop -> fabric.cables().name(stop.cable()))
                .distinct()
                .toList());
        if (first.inside()) {
            return subject + " ends inside " + fabric.itemName(first.item())
                    + (ports.isEmpty() ? "" : ", where no fibre leads on from " + ports);
        }
        if (fabric.cableOf(first.item()) < 0) {
            return subject + " ends at " + ports + ", where nothing is plugged in";
        }
        if (ports.isEmpty() && fabric.itemType(first.item()).faces().size() > 2) {
            return subject + " ends with " + fabric.cables().id(first.cable()) + ", of which a leg goes nowhere";
        }
        return subject + " ends with " + cables
                + (ports.isEmpty() ? ", whose end is loose" : " at " + ports + ", where it meets nothing");
    }

    static String shortened(List<String> names) {
        return names.size() <= MOST_NAMES
                ? String.join(", ", names)
                : names.get(0) + ", " + names.get(1) + " … " + names.getLast();
    }
}
