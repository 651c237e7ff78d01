package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Cables;
import dev.ferrule.fabric.Channel;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Outcome;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
        missingRows(plant.fabric().cables(), failing(plant), report);
        plant.channels().list().stream()
                .filter(channel -> !plant.judgement(channel).fails())
                .forEach(channel -> openPorts(plant, channel, report));
        LitEnds.check(plant, DOC.code(), report);
    }

    /** Cables by the number of their id through which light fails: what they lack is told there. */
    private static BitSet failing(PlantView plant) {
        BitSet ids = new BitSet();
        for (Channel channel : plant.channels().list()) {
            for (int i = 0; plant.judgement(channel).fails() && i < channel.items(); i++) {
                int cable = plant.fabric().cableOf(channel.item(i));
                if (cable >= 0) {
                    ids.set(plant.fabric().cables().idNumber(cable));
                }
            }
        }
        return ids;
    }

    /** Legs of a cable that no row speaks of; where several rows do not say which leg they are, that was reported. */
    private static void missingRows(Cables cables, BitSet failing, Report report) {
        Map<Integer, BitSet> legs = new LinkedHashMap<>();
        Map<Integer, Integer> first = new LinkedHashMap<>();
        BitSet twice = new BitSet();
        for (int cable = 0; cable < cables.count(); cable++) {
            if (cables.legs(cable) > 1) {
                Integer before = first.putIfAbsent(cables.idNumber(cable), cable);
                if (before != null && cables.legNumber(cable) == 0 && cables.legNumber(before) == 0) {
                    twice.set(cables.idNumber(cable));
                }
                legs.computeIfAbsent(cables.idNumber(cable), id -> new BitSet())
                        .set(Math.max(1, cables.legNumber(cable)));
            }
        }
        Set<String> abandoned = new HashSet<>();
        cables.abandoned().forEach(row -> abandoned.add(row.name()));
        first.forEach((id, cable) -> {
            List<Integer> missing = new ArrayList<>();
            for (int leg = 1; leg <= cables.legs(cable); leg++) {
                boolean spokenOf = legs.getOrDefault(id, new BitSet()).get(leg)
                        || abandoned.contains(cables.id(cable) + "." + leg)
                        || abandoned.contains(cables.id(cable) + ".0" + leg);
                if (!spokenOf) {
                    missing.add(leg);
                }
            }
            if (!missing.isEmpty() && !failing.get(id) && !twice.get(id)) {
                report.add(Diagnostic.warning(
                        DOC.code(),
                        cables.place(cable),
                        DOC.summary(),
                        cables.id(cable) + " has " + cables.legs(cable) + " legs; no row speaks of "
                                + Ranges.of("leg", missing),
                        "connect what is missing, or add its row with the status \"spare\""));
            }
        });
    }

    /** Shares of a breakout port that end at a cassette's front where nothing is plugged in. */
    private static void openPorts(PlantView plant, Channel channel, Report report) {
        Judgement judgement = plant.judgement(channel);
        Shape shape = judgement.view().shape();
        Map<Integer, Set<String>> open = new LinkedHashMap<>();
        for (LaneResult lane : judgement.view().lanes()) {
            int face = judgement.view().ends().faceOf(lane.path().last());
            if (lane.outcome() == Outcome.UNUSED
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

    private static boolean isOpen(ShapeView view, int face) {
        int pair = view.ends().pairOf(face);
        return pair < 0 || view.shape().pairs().get(pair).b() < 0;
    }
}
