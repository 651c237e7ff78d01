package dev.ferrule.rule;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.LinkEnd;
import dev.ferrule.fabric.Links;
import dev.ferrule.fabric.Misplaced;
import dev.ferrule.shape.FibreEnds;
import dev.ferrule.shape.LanePath;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Outcome;
import dev.ferrule.shape.Shape;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Light that no module receives, because it ends at a port of a panel where nothing is plugged in. Told once a cable; not
 * told of spare cables, of what was reported before, of cables through which other light fails, which perhaps leads this
 * light astray, and of ports that links speak of, which are compared with those.
 */
final class LitEnds {

    private static final Set<String> MAY_DANGLE = Set.of("spare", "reserved");

    private static final int MOST_NAMES = 4;

    /** What ends behind one cable: transmitting ports, and where. */
    private record Ending(int row, Set<String> from, Set<String> at) {}

    private final Fabric fabric;
    private final Misplaced misplaced;
    private final Set<LinkEnd> meant = new HashSet<>();
    private final Map<Integer, Ending> endings = new LinkedHashMap<>();

    /** By the number of their id. */
    private final BitSet failing;

    private LitEnds(PlantView plant, BitSet failing) {
        fabric = plant.fabric();
        this.failing = failing;
        misplaced = plant.misplaced();
        for (Links.Link link : plant.links()) {
            meant.add(link.a().whole());
            meant.add(link.z().whole());
        }
    }

    /** @param failing cables, by the number of their id, through which light fails */
    static void check(PlantView plant, BitSet failing, Code code, Report report) {
        LitEnds lit = new LitEnds(plant, failing);
        BitSet open = plant.shapes(judgement -> !judgement.view().shape().closed()
                && judgement.view().lanes().stream().anyMatch(lane -> lane.outcome() == Outcome.OPEN));
        plant.channels().each(open, channel -> {
            if (!lit.spoken(channel)) {
                ShapeView view = plant.judgement(channel).view();
                view.lanes().forEach(lane -> lit.add(channel, view, lane));
            }
        });
        lit.report(code, report);
    }

    private boolean spoken(Channel channel) {
        for (int p = 0; p < channel.ports(); p++) {
            if (channel.port(p) >= 0 && meant.contains(new LinkEnd(fabric.endOf(channel.port(p)), 0))) {
                return true;
            }
        }
        return misplaced.touches(channel);
    }

    private void add(Channel channel, ShapeView view, LaneResult lane) {
        LanePath path = lane.path();
        int face = view.ends().faceOf(path.last());
        if (lane.outcome() != Outcome.OPEN
                || path.blockedBy() >= 0
                || view.shape().isPort(face)) {
            return;
        }
        String place = at(channel, view.shape(), face);
        int cable = lastCable(channel, view, path);
        if (!place.isEmpty() && cable >= 0 && !failing.get(fabric.cables().idNumber(cable))) {
            Ending ending = endings.computeIfAbsent(
                    fabric.cables().idNumber(cable),
                    id -> new Ending(cable, new LinkedHashSet<>(), new LinkedHashSet<>()));
            ending.from.add(fabric.portName(channel.port(path.port())));
            ending.at.add(place);
        }
    }

    /** The port of a panel where the light ends; empty for a plug in the air or in an empty cage, and inside an item. */
    private String at(Channel channel, Shape shape, int face) {
        int item = shape.itemOf(face);
        return fabric.openAt(channel.item(item), face - shape.items().get(item).firstFace());
    }

    /** The row of the last cable that the light passes; NONE when there is none, or one of them may dangle. */
    private int lastCable(Channel channel, ShapeView view, LanePath path) {
        FibreEnds ends = view.ends();
        int last = Fabric.NONE;
        for (int i = 1; i < path.length(); i++) {
            int face = ends.faceOf(path.end(i));
            int cable = view.shape().isPort(face)
                    ? Fabric.NONE
                    : fabric.cableOf(channel.item(view.shape().itemOf(face)));
            if (cable >= 0 && mayDangle(cable)) {
                return Fabric.NONE;
            }
            last = cable >= 0 ? cable : last;
        }
        return last;
    }

    private boolean mayDangle(int cable) {
        return MAY_DANGLE.contains(fabric.cables().cell(cable, "status").toLowerCase(Locale.ROOT));
    }

    private void report(Code code, Report report) {
        endings.values()
                .forEach(ending -> report.add(Diagnostic.warning(
                        code,
                        fabric.cables().place(ending.row),
                        "light ends at an open port",
                        fabric.cables().id(ending.row) + ": the light of " + some(ending.from) + " ends at "
                                + some(ending.at) + ", behind which nothing is plugged in",
                        "connect what is missing, or give the cable the status \"spare\"")));
    }

    private static String some(Set<String> names) {
        String listed = String.join(", ", names.stream().limit(MOST_NAMES).toList());
        return names.size() > MOST_NAMES ? listed + " and " + (names.size() - MOST_NAMES) + " more" : listed;
    }
}
