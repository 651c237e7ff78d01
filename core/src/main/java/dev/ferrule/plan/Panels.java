package dev.ferrule.plan;

import dev.ferrule.diag.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Panels of racks: one unit each below the switches, slots filled one after the other. */
final class Panels {

    /** One panel, as a device. */
    record Panel(String name, int rack, int unit) {}

    private static final class Filling {
        private final String panel;
        private final int unit;
        private final int slot;
        private int taken;

        Filling(String panel, int unit, int slot) {
            this.panel = panel;
            this.unit = unit;
            this.slot = slot;
        }
    }

    private static final class OfRack {
        private int panels;
        private int slots;
        private String name = "";
        private int unit;

        /** @param slots of a panel, all taken: the first panel is yet to come */
        OfRack(int slots) {
            this.slots = slots;
        }
    }

    private final Intent intent;
    private final Layout layout;
    private final CableTables tables;
    private final Report report;
    private final List<Panel> panels = new ArrayList<>();
    private final Map<Integer, OfRack> racks = new HashMap<>();
    private final Map<String, Filling> fillings = new HashMap<>();
    private final Set<Integer> full = new HashSet<>();

    Panels(Intent intent, Layout layout, CableTables tables, Report report) {
        this.intent = intent;
        this.layout = layout;
        this.tables = tables;
        this.report = report;
    }

    List<Panel> all() {
        return panels;
    }

    /**
     * The next port of a module of that kind.
     *
     * @param apart modules of one name are not shared with those of another
     */
    PanelPort next(int rack, String module, int ports, boolean cassette, String apart) {
        String key = rack + "/" + module + "/" + apart;
        Filling filling = fillings.get(key);
        if (filling == null || filling.taken == ports) {
            filling = slot(rack, module, cassette);
            fillings.put(key, filling);
        }
        filling.taken++;
        return new PanelPort(filling.panel, filling.unit, filling.slot, filling.taken);
    }

    /** Units of a rack that are free for panels. */
    int room(int rack) {
        OfRack of = racks.get(rack);
        int free = layout.freeTop(rack, intent.site().rackUnits()) - layout.freeBottom(rack) + 1;
        return free - (of == null ? 0 : of.panels);
    }

    private Filling slot(int rack, String module, boolean cassette) {
        OfRack of = racks.computeIfAbsent(
                rack, r -> new OfRack(intent.site().panel().slots()));
        if (of.slots == intent.site().panel().slots()) {
            of.slots = 0;
            of.panels++;
            of.unit = layout.freeTop(rack, intent.site().rackUnits()) - of.panels + 1;
            of.name = "PP-" + layout.racks().get(rack).name() + "-" + (of.panels < 10 ? "0" : "") + of.panels;
            if (of.unit < layout.freeBottom(rack)) {
                noRoom(rack, of.panels);
            }
            panels.add(new Panel(of.name, rack, Math.max(1, of.unit)));
        }
        of.slots++;
        tables.panels().add(of.name, Integer.toString(of.slots), module, "A", "");
        tables.bill().add(cassette ? "cassette" : "plate", "", "", module, 0, 1);
        return new Filling(of.name, of.unit, of.slots);
    }

    private void noRoom(int rack, int panels) {
        if (full.add(rack)) {
            int free = layout.freeTop(rack, intent.site().rackUnits()) - layout.freeBottom(rack) + 1;
            report.add(
                    "panels",
                    Complaint.NO_ROOM.error(
                            intent.site().place(),
                            "rack " + layout.racks().get(rack).name() + " has " + free
                                    + " units beside its machines, and needs " + panels + " panels or more",
                            "say fewer switches_per_rack or nodes_per_rack, or a higher rack"));
        }
    }
}
