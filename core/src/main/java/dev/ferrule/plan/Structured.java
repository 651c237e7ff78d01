package dev.ferrule.plan;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Report;
import dev.ferrule.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Structured cabling: links between two racks are packed into the legs of trunks between their panels. */
final class Structured {

    static final String PANEL_MODEL = "PANEL-1U-4";
    static final String PANEL_FILE = "panel.yaml";
    static final String PANEL = """
            # Written by a plan: one rack unit with four slots
            manufacturer: generic
            model: PANEL-1U-4
            slug: generic-panel-1u-4
            u_height: 1
            is_full_depth: false
            module-bays:
              - { name: "1", position: "1" }
              - { name: "2", position: "2" }
              - { name: "3", position: "3" }
              - { name: "4", position: "4" }
            """;

    private final Intent intent;
    private final Layout layout;
    private final Lengths lengths;
    private final Methods methods;
    private final Panels panels;
    private final TrunkRuns runs;
    private final Map<String, List<Run>> groups = new TreeMap<>();

    /** One cord of a link, or of several that a splitting cord makes of it. */
    record Run(
            KindOfLink kind,
            String id,
            List<PlannedLink> links,
            Kit kit,
            Method method,
            int cord,
            int lower,
            int upper) {}

    Structured(
            Catalogue catalogue,
            Intent intent,
            Layout layout,
            Lengths lengths,
            Trays trays,
            CableTables tables,
            LaneProof proof,
            Report report) {
        this.intent = intent;
        this.layout = layout;
        this.lengths = lengths;
        methods = new Methods(catalogue, intent.cabling(), proof);
        panels = new Panels(intent, layout, tables, report);
        runs = new TrunkRuns(intent, layout, lengths, trays, tables, panels, report);
    }

    List<Panels.Panel> panels() {
        return panels.all();
    }

    /** Whether the makers of a kit's modules give their reach for as many pairs as there are. */
    boolean warranted(Kit kit) {
        Method method = methods.of(kit);
        int pairs = method == null ? 0 : method.pairs();
        return warranted(kit.a(), pairs) && warranted(kit.z(), pairs);
    }

    private static boolean warranted(PortModule module, int pairs) {
        return module.reachPairs() == 0 || module.reachPairs() >= pairs;
    }

    /** Whether a kit has a method, and reaches between the racks of two machines with the lengths that are bought. */
    boolean serves(Kit kit, Machine a, Machine z) {
        Method method = methods.of(kit);
        if (method == null) {
            return false;
        }
        Rack lower = layout.rackOf(a);
        Rack upper = layout.rackOf(z);
        int top = intent.site().rackUnits();
        Length near = lengths.bought(
                lengths.needed(lower, 1, lower, top), method.near().lengths());
        Length far = lengths.bought(
                lengths.needed(upper, 1, upper, top), method.far().lengths());
        Length trunk = lengths.bought(lengths.needed(lower, 1, upper, 1), List.of());
        if (near == null || far == null || trunk == null) {
            return false;
        }
        int times = method.second().isEmpty() ? 1 : 2;
        return near.millimetres() + far.millimetres() + trunk.millimetres() * times <= kit.reach();
    }

    void add(KindOfLink kind, String id, List<PlannedLink> links, Kit kit) {
        @Nullable Method method = methods.of(kit);
        if (method == null) {
            throw new IllegalStateException("no method for " + kind.words());
        }
        PlannedLink first = links.getFirst();
        int lower = layout.rack(first.a());
        int upper = layout.rack(first.z());
        String apart = intent.cabling().diverse() ? apart(first) : "";
        String group = String.join(
                "\t",
                layout.racks().get(lower).name(),
                layout.racks().get(upper).name(),
                method.trunk(),
                method.second(),
                method.module(),
                apart);
        for (int cord = 0; cord < (kit.legs() > 1 ? 1 : kit.cordsPerLink()); cord++) {
            groups.computeIfAbsent(group, g -> new ArrayList<>())
                    .add(new Run(kind, id, links, kit, method, cord, lower, upper));
        }
    }

    /** What links that are to be apart must not have in common: planes, and the halves of what has two homes. */
    private static String apart(PlannedLink link) {
        if (link.plane() > 0) {
            return "p" + link.plane();
        }
        boolean twoHomes = link.fabric().dualHomed() || link.tier() != Tier.NODE_LEAF;
        return twoHomes ? "h" + (link.z().id() % 2 + 1) : "";
    }

    void finish() {
        groups.forEach((group, ofGroup) -> runs.run(ofGroup, group.substring(group.lastIndexOf('\t') + 1)));
    }
}
