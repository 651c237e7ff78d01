package dev.ferrule.app;

import dev.ferrule.plan.Bill;
import dev.ferrule.plan.Intent;
import dev.ferrule.plan.PlanSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A plan as text: what is to be said of it, its figures, what was taken, where it was written. */
final class PlanText {

    private final Terminal terminal;
    private final boolean whole;

    /** @param whole the figures too; else the last lines alone */
    PlanText(Terminal terminal, boolean whole) {
        this.terminal = terminal;
        this.whole = whole;
    }

    List<String> lines(PlanView view) {
        List<String> lines = new ArrayList<>();
        DiagnosticText text = new DiagnosticText(terminal);
        view.diagnostics().forEach(finding -> {
            lines.addAll(text.lines(finding));
            lines.add("");
        });
        PlanView.Cluster cluster = view.cluster();
        if (cluster == null) {
            lines.add("FAIL  nothing is planned");
            return lines;
        }
        Map<String, PlanSummary.FabricSummary> fabrics = view.fabrics();
        if (whole && fabrics != null) {
            fabrics.forEach((name, fabric) -> fabric(name, fabric, lines));
            bill(view.bill() == null ? List.of() : view.bill(), lines);
            defaults(view.defaults(), lines);
        }
        lines.add(view.verdict() + "  " + terminal.escape(String.valueOf(view.name())) + ": "
                + counted(cluster.nodes(), "node")
                + (cluster.gpus() > 0 ? ", " + counted(cluster.gpus(), "GPU") : "") + ", "
                + counted(cluster.devices(), "device") + " in " + counted(cluster.racks(), "rack") + ", "
                + counted(cluster.links(), "link") + ", " + counted(cluster.cables(), "cable") + " of "
                + cluster.fibreM() + " m; way of all links " + cluster.wayAfterM() + " m, " + cluster.wayBeforeM()
                + " before racks were moved");
        if (view.plant() != null) {
            lines.add("written to " + terminal.escape(view.plant())
                    + (view.kept() == null ? "" : "; what stood there is kept as " + terminal.escape(view.kept())));
        }
        return lines;
    }

    private void fabric(String name, PlanSummary.FabricSummary fabric, List<String> lines) {
        lines.add(terminal.bold(terminal.escape(name)) + "  " + fabric.topology() + ", "
                + counted(fabric.tiers(), "tier")
                + (fabric.planes() > 1 ? ", " + fabric.planes() + " planes" : "") + ", "
                + counted(fabric.units(), "unit") + ", " + fabric.speed() + " to nodes, " + fabric.uplinkSpeed()
                + " up, " + fabric.oversubscription());
        Table table = new Table();
        table.row(List.of("  switches", "leaf " + fabric.leaf(), "spine " + fabric.spine(), "core " + fabric.core()));
        table.row(List.of("", "links", "cables", "assemblies", "cages"));
        table.row(tier(
                "  node to leaf",
                fabric.nodeLeafLinks(),
                fabric.nodeLeafCables(),
                fabric.nodeLeafAssemblies(),
                fabric.nodeLeafCages()));
        if (fabric.leafSpineLinks() > 0) {
            table.row(tier(
                    "  leaf to spine",
                    fabric.leafSpineLinks(),
                    fabric.leafSpineCables(),
                    fabric.leafSpineAssemblies(),
                    fabric.leafSpineCages()));
        }
        if (fabric.spineCoreLinks() > 0) {
            table.row(tier(
                    "  spine to core",
                    fabric.spineCoreLinks(),
                    fabric.spineCoreCables(),
                    fabric.spineCoreAssemblies(),
                    fabric.spineCoreCages()));
        }
        lines.addAll(table.lines());
        lines.add("");
    }

    private static List<String> tier(String name, int links, int cables, int assemblies, int cages) {
        return List.of(name, "" + links, "" + cables, "" + assemblies, "" + cages);
    }

    private void bill(List<Bill.Line> bill, List<String> lines) {
        Table table = new Table();
        for (Bill.Line line : bill) {
            table.row(List.of(
                    "  " + line.count(),
                    terminal.escape(line.part()),
                    line.lengthM() == null ? "" : line.lengthM() + " m",
                    line.number() == null ? "" : terminal.escape(line.number()),
                    terminal.escape(line.fabric() + " " + line.tier().replace('_', ' '))));
        }
        if (!bill.isEmpty()) {
            lines.add("to be bought");
            lines.addAll(table.lines());
            lines.add("");
        }
    }

    private void defaults(List<Intent.Default> defaults, List<String> lines) {
        Table table = new Table();
        for (Intent.Default taken : defaults) {
            table.row(List.of(
                    "  " + terminal.escape(taken.key()),
                    terminal.escape(taken.value()),
                    terminal.escape(taken.from())));
        }
        if (!defaults.isEmpty()) {
            lines.add("not said, and taken");
            lines.addAll(table.lines());
            lines.add("");
        }
    }

    private static String counted(int count, String noun) {
        return count + " " + (count == 1 ? noun : noun + "s");
    }
}
