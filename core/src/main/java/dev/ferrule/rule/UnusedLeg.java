package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Cables;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.LinkEnd;
import dev.ferrule.fabric.Links;
import dev.ferrule.fabric.UnspokenLegs;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Outcome;
import dev.ferrule.shape.Shape;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** 604. */
@AutoService(Rule.class)
public final class UnusedLeg implements PlantRule {

    private static final String PLANT = """
            devices:
              - { name: leaf1 }
              - { name: node1 }
            optics:
              - { device: leaf1, port: 1, transceiver: 400GBASE-DR4, mode: 4x100 }
              - { device: node1, port: "*", transceiver: 100GBASE-DR }
            cables:
              - { id: H1, leg: 1, part: harness H12-4LC F APC OS2, a_device: leaf1, a_port: 1, b_device: node1, b_port: 1 }
              - { id: H1, leg: 2, part: harness H12-4LC F APC OS2, a_device: leaf1, a_port: 1, b_device: node1, b_port: 2 }
              - { id: H1, leg: 3, part: harness H12-4LC F APC OS2, a_device: leaf1, a_port: 1, b_device: node1, b_port: 3 }
            """;

    private static final RuleDoc DOC =
            new RuleDoc(604, "unused-leg", Severity.WARNING, "a leg is not used", """
            A cable has more legs than rows, or a port is cut into more links than are plugged in. What is not used now is
            either forgotten or a spare that the next person will look for. The same is said, once a cable, of light that ends
            at a port of a panel behind which nothing is plugged in.

            The way out: connect it, or add a row of the leg with the status `spare`; of a port, a mode with fewer links.
            """, PLANT, PLANT + """
              - { id: H1, leg: 4, part: harness H12-4LC F APC OS2, status: spare, a_device: leaf1, a_port: 1 }
            """);

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(PlantView plant, Report report) {
        BitSet failing = failing(plant);
        missingRows(plant, failing, report);
        Set<LinkEnd> meant = meant(plant);
        plant.channels()
                .each(plant.shapes(UnusedLeg::leavesLanes), channel -> openPorts(plant, channel, meant, report));
        LitEnds.check(plant, failing, DOC.code(), report);
    }

    /** Whether channels of a shape work, and have lanes that they do not use. */
    private static boolean leavesLanes(Judgement judgement) {
        return !judgement.fails()
                && judgement.view().lanes().stream().anyMatch(lane -> lane.outcome() == Outcome.UNUSED);
    }

    /** Cables by the number of their id through which light fails: what they lack is told there. */
    private static BitSet failing(PlantView plant) {
        BitSet ids = new BitSet();
        plant.channels().each(plant.shapes(Judgement::fails), channel -> {
            for (int i = 0; i < channel.items(); i++) {
                int cable = plant.fabric().cableOf(channel.item(i));
                if (cable >= 0) {
                    ids.set(plant.fabric().cables().idNumber(cable));
                }
            }
        });
        return ids;
    }

    /** Legs of a cable that no row speaks of; not told again of cables that were told to lack the leg of a link. */
    private static void missingRows(PlantView plant, BitSet failing, Report report) {
        Cables cables = plant.fabric().cables();
        for (UnspokenLegs cable : UnspokenLegs.of(cables)) {
            if (!failing.get(cable.id()) && !plant.lacking().contains(cable.id())) {
                report.add(Diagnostic.warning(
                        DOC.code(),
                        cables.place(cable.first()),
                        DOC.summary(),
                        cables.id(cable.first()) + " has " + cables.legs(cable.first()) + " legs; no row speaks of "
                                + Ranges.of("leg", cable.legs()),
                        "connect what is missing, or add its row with the status \"spare\""));
            }
        }
    }

    /** Shares that links speak of, which are compared with those, and ports of which they name every share. */
    private static Set<LinkEnd> meant(PlantView plant) {
        Map<LinkEnd, Integer> counts = new HashMap<>();
        for (Links.Link link : plant.links()) {
            counts.merge(link.a(), 1, Integer::sum);
            counts.merge(link.z(), 1, Integer::sum);
        }
        Fabric fabric = plant.fabric();
        counts.entrySet().removeIf(entry -> {
            LinkEnd end = entry.getKey();
            int port = end.exists() ? fabric.portAt(end.end()) : Fabric.NONE;
            return port < 0
                    || (end.share() == 0
                            && entry.getValue() < fabric.portType(port).links());
        });
        return counts.keySet();
    }

    /** Shares of a breakout port that end at a cassette's front where nothing is plugged in. */
    private static void openPorts(PlantView plant, Channel channel, Set<LinkEnd> meant, Report report) {
        Judgement judgement = plant.judgement(channel);
        Shape shape = judgement.view().shape();
        Map<Integer, Set<String>> open = new LinkedHashMap<>();
        for (LaneResult lane : judgement.view().lanes()) {
            int face = judgement.view().ends().faceOf(lane.path().last());
            if (lane.outcome() == Outcome.UNUSED
                    && !meant(plant.fabric(), channel, lane, meant)
                    && !lane.path().backwards()
                    && !shape.isPort(face)
                    && shape.items().get(shape.itemOf(face)).type().kind() == ItemType.Kind.CASSETTE
                    && isOpen(judgement.view(), face)) {
                open.computeIfAbsent(channel.port(lane.path().port()), p -> new LinkedHashSet<>())
                        .add(plant.fabric()
                                .plugged(
                                        channel.item(shape.itemOf(face)),
                                        face
                                                - shape.items()
                                                        .get(shape.itemOf(face))
                                                        .firstFace()));
            }
        }
        open.forEach((port, places) -> report.add(Diagnostic.warning(
                new Code(604),
                plant.fabric().portPlace(port),
                DOC.summary(),
                plant.fabric().portName(port) + " is cut into links that end at " + String.join(", ", places)
                        + ", where nothing is plugged in",
                "plug in what is missing, or give the port a mode with fewer links")));
    }

    private static boolean meant(Fabric fabric, Channel channel, LaneResult lane, Set<LinkEnd> meant) {
        int port = channel.port(lane.path().port());
        int number = lane.path().lane().number();
        // Where no source numbers the lanes, nobody can say which share this one is of.
        return number == 0
                || meant.contains(new LinkEnd(fabric.endOf(port), 0))
                || meant.contains(
                        new LinkEnd(fabric.endOf(port), fabric.portType(port).linkOf(number)));
    }

    private static boolean isOpen(ShapeView view, int face) {
        int pair = view.ends().pairOf(face);
        return pair < 0 || view.shape().pairs().get(pair).b() < 0;
    }
}
