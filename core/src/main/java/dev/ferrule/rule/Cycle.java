package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.Ring;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** 607. */
@AutoService(Rule.class)
public final class Cycle implements PlantRule {

    private static final String PANELS = """
            devices:
              - { name: PP1 }
              - { name: PP2 }
            panels:
              - { panel: PP1, module: adapter MPO-12 A x2 }
              - { panel: PP2, module: adapter MPO-12 A x2 }
            """;

    private static final RuleDoc DOC =
            new RuleDoc(607, "cycle", Severity.ERROR, "a way leads back into itself", """
            Fibres are connected in a ring that no equipment is part of: light could not enter it, and would never leave.
            Usually a cord joins two ports of one panel whose trunks meet again at the other end.

            The way out: take the cord out of one of the two ports.
            """, PANELS + """
            cables:
              - { id: T1, part: trunk MPO-12 B M/M flat OM4, a_device: PP1, a_port: 1, b_device: PP2, b_port: 1 }
              - { id: T2, part: trunk MPO-12 B M/M flat OM4, a_device: PP1, a_port: 2, b_device: PP2, b_port: 2 }
              - { id: C1, part: MPO-12 B F/F flat OM4, a_device: PP1, a_port: 1, b_device: PP1, b_port: 2 }
              - { id: C2, part: MPO-12 B F/F flat OM4, a_device: PP2, a_port: 1, b_device: PP2, b_port: 2 }
            """, PANELS + """
            cables:
              - { id: T1, part: trunk MPO-12 B M/M flat OM4, a_device: PP1, a_port: 1, b_device: PP2, b_port: 1 }
              - { id: T2, part: trunk MPO-12 B M/M flat OM4, a_device: PP1, a_port: 2, b_device: PP2, b_port: 2 }
              - { id: C1, part: MPO-12 B F/F flat OM4, a_device: PP1, a_port: 1, b_device: PP1, b_port: 2 }
            """);

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(PlantView plant, Report report) {
        Fabric fabric = plant.fabric();
        Set<Integer> told = new HashSet<>();
        for (int slot : plant.channels().dark()) {
            Set<Integer> ring = ring(fabric, slot);
            if (!ring.isEmpty() && told.addAll(ring)) {
                report(fabric, ring, report);
            }
        }
    }

    /** The items of a closed way through the slot; empty when every way has an end. */
    private static Set<Integer> ring(Fabric fabric, int slot) {
        int start = fabric.faceAt(slot, 1);
        int positions = fabric.face(start).connector().positions();
        for (int position = 1; position <= positions; position++) {
            Set<Integer> items = new TreeSet<>();
            if (Ring.closes(fabric, start, position, items)) {
                return items;
            }
        }
        return Set.of();
    }

    private static void report(Fabric fabric, Set<Integer> ring, Report report) {
        int first = ring.iterator().next();
        List<String> names = ring.stream().map(fabric::itemName).toList();
        report.add(Diagnostic.error(
                DOC.code(),
                fabric.itemPlace(first),
                DOC.summary(),
                String.join(" ─ ", names) + " ─ and back",
                "take one of the cords out"));
    }
}
