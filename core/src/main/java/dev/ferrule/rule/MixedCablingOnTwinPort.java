package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Channel;
import dev.ferrule.shape.FibreEnds;
import dev.ferrule.shape.LanePath;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.PortType;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 208. */
@AutoService(Rule.class)
public final class MixedCablingOnTwinPort implements ShapeRule, PlantRule {

    private static final RuleDoc DOC = new RuleDoc(
            208,
            "mixed-cabling-on-twin-port",
            Severity.ERROR,
            "straight and splitter cabling on one twin-port module",
            """
            Both MDIs of a twin-port module must be cabled alike: both with straight fibres or both with 1:2
            splitters. The module cuts its host lanes in one way for both (NVIDIA LinkX, connectivity scenarios of
            MMA4Z00 and MMS4X00).

            The way out: move one of the two cables to another cage, or use the same kind of cable on both.
            """,
            "pmd 800G-2xSR4 > cord MPO-12 B F/F APC OM4 & harness S12-2x12-X F APC OM4"
                    + " > pmd 400GBASE-SR4 & pmd 200GBASE-SR2 x2",
            "pmd 800G-2xSR4 > cord MPO-12 B F/F APC OM4 x2 > pmd 400GBASE-SR4 x2");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(ShapeView view, Findings findings) {
        for (int p = 0; p < view.shape().ports().size(); p++) {
            PortType type = view.shape().ports().get(p).type();
            if (type != null && type.mdis().size() > 1) {
                checkPort(view, p, findings);
            }
        }
    }

    /** In a plant the two MDIs may be ports of their own, each in another channel. */
    @Override
    public void check(PlantView plant, Report report) {
        for (int port = 0; port < plant.fabric().portCount(); ) {
            int next = plant.fabric().nextCage(port);
            Boolean splits = next - port > 1 ? splits(plant, port) : null;
            for (int other = port + 1; splits != null && other < next; other++) {
                Boolean otherSplits = splits(plant, other);
                if (otherSplits != null && !otherSplits.equals(splits)) {
                    report(plant, splits ? other : port, splits ? port : other, report);
                    break;
                }
            }
            port = next;
        }
    }

    /** Null when nothing is plugged in, and for a channel that fails for something else. */
    private static @Nullable Boolean splits(PlantView plant, int port) {
        Channel channel = plant.channels().ofPort(port);
        ShapeView view = plant.judgement(channel).view();
        int index = channel.indexOf(port);
        boolean plugged = !plant.judgement(channel).fails()
                && view.lanes().stream()
                        .anyMatch(lane ->
                                lane.path().port() == index && lane.path().length() > 1);
        return plugged ? splits(view, index, 1) : null;
    }

    private static void report(PlantView plant, int straight, int split, Report report) {
        report.add(Diagnostic.error(
                DOC.code(),
                plant.fabric().portPlace(straight),
                DOC.summary(),
                plant.fabric().portName(straight) + " has straight cabling, "
                        + plant.fabric().portName(split) + " of the same module is split",
                "use the same kind of cable on both, or another cage"));
    }

    private static void checkPort(ShapeView view, int port, Findings findings) {
        Map<Integer, Boolean> splits = new HashMap<>();
        List<Integer> lanes = new ArrayList<>();
        for (int i = 0; i < view.lanes().size(); i++) {
            LaneResult lane = view.lanes().get(i);
            if (lane.path().port() == port && lane.path().length() > 1) {
                lanes.add(i);
                splits.put(lane.path().lane().mdi(), false);
            }
        }
        splits.replaceAll((mdi, ignored) -> splits(view, port, mdi));
        if (splits.size() > 1 && splits.containsValue(true) && splits.containsValue(false)) {
            findings.lanes(
                    DOC,
                    Severity.ERROR,
                    lanes,
                    names -> List.of(
                            names.port(port) + ": one MDI has straight cabling, the other is split",
                            "use the same kind of cable on both MDIs, or another cage"));
        }
    }

    /** Whether light of one MDI leaves some item by more than one face. */
    private static boolean splits(ShapeView view, int port, int mdi) {
        Map<Integer, Set<Integer>> exits = new HashMap<>();
        for (LaneResult lane : view.lanes()) {
            if (lane.path().port() == port && lane.path().lane().mdi() == mdi) {
                collect(view.shape(), view.ends(), lane.path(), exits);
            }
        }
        return exits.values().stream().anyMatch(faces -> faces.size() > 1);
    }

    private static void collect(Shape shape, FibreEnds ends, LanePath path, Map<Integer, Set<Integer>> exits) {
        for (int i = 2; i < path.length(); i += 2) {
            int face = ends.faceOf(path.end(i));
            exits.computeIfAbsent(shape.itemOf(face), item -> new HashSet<>()).add(face);
        }
    }
}
