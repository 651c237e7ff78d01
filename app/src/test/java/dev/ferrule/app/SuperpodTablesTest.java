package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.ferrule.io.SharedFolder;
import dev.ferrule.plan.Bill;
import dev.ferrule.plan.PlanSummary;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Published counts of nodes, switches and cables come out of plans: {@code reference/planning/superpod_tables.csv} of the
 * shared folder, without which they are skipped. Rows of low confidence and topologies that are not offered stand aside.
 */
final class SuperpodTablesTest {

    /** Printed errors, named in the rows: the web edition's spine-core of 4 and 8 units, its 56 units for 64. */
    private static final Set<String> ASIDE = Set.of(
            "B200-MGMT", // racks of management
            "H100-T8-IBs", // 494 is the sum of two tiers, and of switches that are not told apart
            "H100-T8-OOB", // copper
            "H100-T7-RK", // racks of all networks
            "ANVIL", // a leaf alone: see below
            "TPUV4", // optical circuit switches
            "SF-64", // slim fly
            "DF-64", // dragonfly
            "GB200-4SU"); // low confidence

    private static String rail(String node, int count, String more) {
        return "nodes: { model: " + node + ", count: " + count + ", unit: 32 }\nfabrics: { compute: { topology: rail,"
                + " leaf: qm9700" + more + " } }";
    }

    private static String b300(int nodes) {
        return "nodes: { model: dgx-b300, count: " + nodes
                + ", unit: 64 }\nfabrics: { compute: { topology: rail, planes: 2, leaf: sn5610 } }";
    }

    private static String oracle(int racks) {
        return "nodes: { model: host-200g, count: " + 8 * racks + ", unit: 8 }\n"
                + "fabrics: { compute: { topology: clos, leaf: qm8700, endpoints_per_node: 1, leaves_per_unit: 2,"
                + " uplinks: 8, spines: " + racks + ", uneven: true } }\n"
                + "site: { nodes_per_rack: 8, spines_with_leaves: true }\n"
                + "lengths: { rule: rack-distance, table: [3m, 5m, 5m, 10m] }";
    }

    private static Map<String, String> intents() {
        Map<String, String> intents = new TreeMap<>();
        intents.put("H100-T4-1", rail("dgx-h100", 31, ", extra_endpoints: 4"));
        intents.put("H100-T4-2", rail("dgx-h100", 63, ", extra_endpoints: 4"));
        intents.put("H100-T4-4", rail("dgx-h100", 127, ", extra_endpoints: 4"));
        for (int units : new int[] {4, 8, 16, 32, 64}) {
            intents.put("H100-T3-" + units, rail("dgx-h100", 32 * units, ""));
        }
        for (int units : new int[] {2, 4, 8, 64}) {
            intents.put("B200-T3-" + units, rail("dgx-b200", 32 * units, ""));
        }
        intents.put("B200-T4-1", rail("dgx-b200", 31, ", extra_endpoints: 4"));
        intents.put("B200-T4-4", rail("dgx-b200", 127, ", extra_endpoints: 4"));
        intents.put("B300E-1", b300(64));
        intents.put("B300E-4", b300(256));
        intents.put("B300E-16", b300(1024));
        intents.put("H100-T8-IBc", rail("dgx-h100", 127, ""));
        intents.put(
                "H100-T8-INB",
                "nodes: { model: dgx-h100, count: 127, unit: 32 }\n"
                        + "fabrics: { in-band: { topology: clos, leaf: sn4600, uplinks: 3 } }");
        for (int nodes : new int[] {4, 8}) {
            intents.put(
                    "BPOD-" + nodes,
                    "nodes: { model: dgx-h100, count: " + nodes + " }\n"
                            + "fabrics: { compute: { topology: pair, leaf: qm9700 } }");
        }
        intents.put("DEUC-X86", clos("host-200g", 340, "qm8700"));
        String nvl = "nodes: { model: gb300-nvl72, count: 144, unit: 144 }\nfabrics: { compute: { topology: rail, leaf:"
                + " q3400, sized_for: 16 } }";
        intents.put("GB300-SU", nvl);
        intents.put(
                "GB200-SU",
                "nodes: { model: gb200-nvl72, racks: 8, unit: 144 }\nfabrics: { compute: { topology: rail, leaf: qm9700"
                        + " } }");
        intents.put(
                "GB200-RACK",
                "nodes: { model: gb200-nvl72, racks: 1 }\nfabrics: { compute: { topology: rail, leaf: qm9700 } }");
        intents.put(
                "GB300-RACK",
                "nodes: { model: gb300-nvl72, racks: 1 }\nfabrics: { compute: { topology: rail, leaf: q3400 } }");
        for (int racks = 2; racks <= 4; racks++) {
            intents.put("ORA-MR-" + racks, oracle(racks));
        }
        intents.put("MCS9500", clos("host-400g", 2048, "sn5600"));
        intents.put("FT2-64", clos("host-400g", 2048, "qm9700"));
        intents.put("FT3-64", clos("host-400g", 65536, "qm9700"));
        return intents;
    }

    private static String clos(String node, int count, String leaf) {
        return "nodes: { model: " + node + ", count: " + count
                + " }\nfabrics: { compute: { topology: clos, endpoints_per_node: 1, leaf: " + leaf + " } }";
    }

    @TestFactory
    Stream<DynamicTest> everyPublishedRowComesOut() throws IOException {
        return SharedFolder.rows("reference/planning/superpod_tables.csv").stream()
                .filter(row -> !ASIDE.contains(row.getField("row_id")))
                .map(row -> DynamicTest.dynamicTest(row.getField("row_id"), () -> assertRow(row)));
    }

    private static void assertRow(NamedCsvRecord row) {
        String id = row.getField("row_id");
        String intent = intents().get(id);
        assertThat(intent).as("an intent for " + id).isNotNull();
        Planned planned = Planned.of(String.valueOf(intent));
        PlanSummary.FabricSummary fabric =
                planned.summary().fabrics().values().iterator().next();
        boolean twins = id.startsWith("B300E");
        Map<String, Integer> found = new TreeMap<>();
        found.put("gpus", fabric.gpus());
        found.put("leaf", fabric.leaf());
        found.put("spine", fabric.spine());
        found.put("core", fabric.core());
        // The B300's table counts assemblies of two links.
        found.put("node_leaf_cables", twins ? fabric.nodeLeafAssemblies() : fabric.nodeLeafCables());
        found.put("leaf_spine_cables", twins ? fabric.leafSpineAssemblies() : fabric.leafSpineCables());
        found.put("spine_core_cables", fabric.spineCoreCables());
        Set<String> skipped = new TreeSet<>();
        if (id.startsWith("H100-T8-INB")) {
            skipped.addAll(Set.of("spine_core_cables", "leaf_spine_cables"));
            assertThat(fabric.leafSpineCables()).isEqualTo(24);
        }
        if (!id.startsWith("ORA") && !id.startsWith("FT") && !id.startsWith("DEUC") && !id.startsWith("MCS")) {
            found.put("nodes", fabric.nodes());
        }
        found.forEach((column, count) -> {
            String published = row.getField(column);
            if (!published.isEmpty() && !skipped.contains(column) && !(column.equals("gpus") && fabric.gpus() == 0)) {
                assertThat(count).as(id + " " + column).isEqualTo(Integer.parseInt(published));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> stockLengthsOfSeveralRacks() {
        // Oracle AMOGD, table E-2: 3, 5 and 10 m of 2, 3 and 4 racks.
        int[][] published = {{16, 16, 0}, {18, 30, 0}, {16, 40, 8}};
        return Stream.of(2, 3, 4)
                .map(racks -> DynamicTest.dynamicTest(racks + " racks", () -> {
                    Map<Integer, Integer> lengths = new TreeMap<>(Map.of(3, 0, 5, 0, 10, 0));
                    for (Bill.Line line : Planned.of(oracle(racks)).summary().bill()) {
                        if (line.kind().equals("cord") && line.tier().equals("leaf_spine") && line.lengthM() != null) {
                            lengths.merge(line.lengthM().intValue(), line.count(), Integer::sum);
                        }
                    }
                    int[] row = published[racks - 2];
                    assertThat(lengths).isEqualTo(Map.of(3, row[0], 5, row[1], 10, row[2]));
                }));
    }

    /** RA-11333-001, table 8: 2040 cables of 400 Gb/s, 1536 modules in switches, 508 in nodes. */
    @Test
    void theBillOfFourUnitsComesOut() {
        Map<String, Integer> parts = new TreeMap<>();
        for (Bill.Line line : Planned.of(rail("dgx-h100", 127, "")).summary().bill()) {
            parts.merge(line.part(), line.count(), Integer::sum);
        }
        assertThat(parts)
                .containsEntry("MFP7E10", 2040)
                .containsEntry("MMA4Z00-NS", 1536)
                .containsEntry("MMA4Z00-NS-FLT", 508)
                .hasSize(3);
    }

    /** Anvil: 60 split ports of 100 Gb/s down and 10 of 200 up on each of its leaves. */
    @Test
    void splitPortsDownAndWholePortsUp() {
        String intent = "nodes: { model: host-100g, count: 120 }\n"
                + "fabrics: { compute: { topology: clos, leaf: qm8700, endpoints_per_node: 1, oversubscription: \"3:1\" } }";
        PlanSummary.FabricSummary fabric = Planned.of(intent).fabric("compute");
        assertThat(fabric.leaf()).isEqualTo(2);
        assertThat(fabric.uplinksPerLeaf()).isEqualTo(10);
    }

    /** 3 units take 16 spines and not 12: 32 uplinks are no multiple of 12. */
    @Test
    void spinesDivideUplinks() {
        PlanSummary.FabricSummary fabric = Planned.of(rail("dgx-h100", 96, "")).fabric("compute");
        assertThat(fabric.spine()).isEqualTo(16);
        assertThat(fabric.linksPerLeafSpinePair()).isEqualTo(2);
    }
}
