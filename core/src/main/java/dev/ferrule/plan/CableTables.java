package dev.ferrule.plan;

import dev.ferrule.unit.Length;
import java.util.List;

/** Rows of cables and panels. */
final class CableTables {

    static final String CORD = "cord";
    static final String TRUNK = "trunk";

    private final Bill bill;
    private final GrowingTable cables = new GrowingTable(
            "cables.csv",
            "id",
            "leg",
            "part",
            "a_device",
            "a_port",
            "a_face",
            "b_device",
            "b_port",
            "b_face",
            "length",
            "status");
    private final GrowingTable panels = new GrowingTable("panels.csv", "panel", "slot", "module", "adapter", "pins");

    CableTables(Bill bill) {
        this.bill = bill;
    }

    GrowingTable cables() {
        return cables;
    }

    GrowingTable panels() {
        return panels;
    }

    Bill bill() {
        return bill;
    }

    /** A cord, or a splitting cord whose links are its legs. */
    void direct(KindOfLink kind, String id, List<PlannedLink> links, Kit kit, Length length) {
        PlannedLink first = links.getFirst();
        String metres = metres(length);
        String part = kit.cord().name();
        int cords = kit.legs() > 1 ? 1 : kit.cordsPerLink();
        if (kit.legs() > 1) {
            String upper = Ports.plug(first.z(), first.zSlot(), kit.z(), 0);
            boolean[] used = new boolean[kit.legs()];
            for (PlannedLink link : links) {
                int leg = Ports.leg(link.zSlot(), kit.z());
                used[leg] = true;
                String lower = Ports.plug(link.a(), link.aSlot(), kit.a(), 0);
                leg(id, leg, part, first.z().name(), upper, link.a().name(), lower, metres, "planned");
            }
            for (int leg = 0; leg < used.length; leg++) {
                if (!used[leg]) {
                    leg(id, leg, part, first.z().name(), upper, "", "", metres, "spare");
                }
            }
        } else {
            for (int c = 0; c < cords; c++) {
                cables.add(
                        cords == 1 ? id : id + "-" + (c + 1),
                        "",
                        part,
                        first.a().name(),
                        Ports.plug(first.a(), first.aSlot(), kit.a(), c),
                        "",
                        first.z().name(),
                        Ports.plug(first.z(), first.zSlot(), kit.z(), c),
                        "",
                        metres,
                        "planned");
            }
        }
        bill.add(CORD, kind.fabric().name(), kind.tier().word(), part, length.millimetres(), cords);
    }

    /** A cord between two ends, each device, port and face. */
    void cord(KindOfLink kind, String id, String part, String[] a, String[] b, Length length) {
        cables.add(id, "", part, a[0], a[1], a[2], b[0], b[1], b[2], metres(length), "planned");
        bill.add(CORD, kind.fabric().name(), kind.tier().word(), part, length.millimetres(), 1);
    }

    /** One leg of a trunk. */
    void trunk(String id, int leg, String plugs, String[] a, String[] b, Length length, String status) {
        cables.add(
                id,
                Integer.toString(leg),
                "trunk " + plugs,
                a[0],
                a[1],
                a[2],
                b[0],
                b[1],
                b[2],
                metres(length),
                status);
    }

    /** A splitting cord from a panel to the lower ends of its links. */
    void split(
            KindOfLink kind, String id, List<PlannedLink> links, Kit kit, String part, PanelPort panel, Length length) {
        boolean[] used = new boolean[kit.legs()];
        for (PlannedLink link : links) {
            int leg = Ports.leg(link.zSlot(), kit.z());
            used[leg] = true;
            String port = Ports.plug(link.a(), link.aSlot(), kit.a(), 0);
            leg(id, leg, part, panel.panel(), panel.address(), link.a().name(), port, metres(length), "planned");
        }
        for (int leg = 0; leg < used.length; leg++) {
            if (!used[leg]) {
                leg(id, leg, part, panel.panel(), panel.address(), "", "", metres(length), "spare");
            }
        }
        bill.add(CORD, kind.fabric().name(), kind.tier().word(), part, length.millimetres(), 1);
    }

    private void leg(
            String id,
            int leg,
            String part,
            String a,
            String aPort,
            String b,
            String bPort,
            String length,
            String status) {
        cables.add(id, Integer.toString(leg + 1), part, a, aPort, "", b, bPort, "", length, status);
    }

    static String metres(Length length) {
        return length.toMetres() + "m";
    }
}
