package dev.ferrule.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Locale;

/**
 * Port, cord, panel, leg of a trunk, panel, cord, port; 100GBASE-SR4, type B cables, aligned adapters, flat. The rows are
 * in the order of the links, their columns {@code id, type, a_device, a_port, b_device, b_port, length_m, part}. A leg
 * of a trunk has an id of its own.
 */
final class DirectPlant extends GeneratedPlant {

    private static final int SWITCH_PORTS = 64;
    private static final int PANEL_PORTS = 72;
    private static final int LEGS = 12;

    private final int trunks;
    private final int[] farTrunk;
    private final int[] farPort;
    private BitSet wrong = new BitSet();

    DirectPlant(int links, long seed, Form form) {
        super(links, seed, form);
        trunks = Math.ceilDiv(links, LEGS);
        farTrunk = random.permutation(trunks);
        farPort = random.permutation(links);
    }

    @Override
    String optics() {
        return all("LF") + ",Eth1/*,100GBASE-SR4,\n" + all("SP") + ",Eth1/*,100GBASE-SR4,\n";
    }

    @Override
    void devices(BufferedWriter out) throws IOException {
        out.write("id,type,model,ports\n");
        int switches = Math.ceilDiv(links, SWITCH_PORTS);
        int panels = Math.ceilDiv(trunks * LEGS, PANEL_PORTS);
        devices(out, "LF", switches, ",switch,SW64-100G-SR4," + SWITCH_PORTS);
        devices(out, "SP", switches, ",switch,SW64-100G-SR4," + SWITCH_PORTS);
        devices(out, "PA", panels, ",panel,PNL72-MPO-KUKU," + PANEL_PORTS);
        devices(out, "PB", panels, ",panel,PNL72-MPO-KUKU," + PANEL_PORTS);
    }

    private void devices(BufferedWriter out, String kind, int count, String cells) throws IOException {
        for (int i = 0; i < count; i++) {
            out.write(name(kind, i) + cells + "\n");
        }
    }

    @Override
    void catalogue(Path folder) throws IOException {
        text(folder, "catalog/switch.yaml", switchType("SW64-100G-SR4", SWITCH_PORTS, "Eth1/", "100gbase-x-qsfp28"));
        StringBuilder panel = new StringBuilder("""
                manufacturer: Generic
                model: PNL72-MPO-KUKU
                slug: generic-pnl72-mpo-kuku
                u_height: 2
                optics: { module: adapter MPO-12 B }
                front-ports:
                """);
        StringBuilder rear = new StringBuilder("rear-ports:\n");
        for (int port = 1; port <= PANEL_PORTS; port++) {
            panel.append("  - { name: F" + port + ", type: mpo, rear_port: R" + port + " }\n");
            rear.append("  - { name: R" + port + ", type: mpo }\n");
        }
        text(folder, "catalog/panel.yaml", panel.append(rear).toString());
        text(
                folder,
                "catalog/parts.yaml",
                "parts:\n"
                        + part("CORD-MPO12-A-UU-OM4", "cord MPO-12 A F/F PC OM4")
                        + part("CORD-MPO12-B-UU-OM4", "cord MPO-12 B F/F PC OM4")
                        + part("TRUNK144-MPO12-A-PP-OM4", "trunk 1xMPO-12 A M/M PC OM4")
                        + part("TRUNK144-MPO12-B-PP-OM4", "trunk 1xMPO-12 B M/M PC OM4"));
    }

    @Override
    void prepare() {
        wrong = wrong(rows(), 3);
    }

    @Override
    String header() {
        return "id,type,a_device,a_port,b_device,b_port,length_m,part";
    }

    @Override
    int rows() {
        return 3 * links;
    }

    @Override
    String row(int row) {
        int link = row / 3;
        int far = farTrunk[link / LEGS] * LEGS + link % LEGS;
        int spread = (int) (link * 2654435761L) >>> 20;
        return switch (row % 3) {
            case 0 -> cord(row, near(link), panel("PA", 'F', link), 1 + spread % 9, spread % 10);
            case 1 ->
                String.format(Locale.ROOT, "T%06d-%02d", link / LEGS, link % LEGS + 1)
                        + cells(row, panel("PA", 'R', link), panel("PB", 'R', far), 10 + spread % 60, spread % 10)
                        + "TRUNK144-MPO12-" + type(row) + "-PP-OM4";
            default -> cord(row, panel("PB", 'F', far), far(link), 1 + spread % 7, spread % 10);
        };
    }

    private String cord(int row, String one, String other, int metres, int tenths) {
        return String.format(Locale.ROOT, "C%07d", row) + cells(row, one, other, metres, tenths) + "CORD-MPO12-"
                + type(row) + "-UU-OM4";
    }

    private String cells(int row, String one, String other, int metres, int tenths) {
        return "," + type(row) + "," + one + "," + other + "," + metres + "." + tenths + ",";
    }

    private char type(int row) {
        return wrong.get(row) ? 'A' : 'B';
    }

    private String panel(String kind, char face, int port) {
        return name(kind, port / PANEL_PORTS) + "," + face + (port % PANEL_PORTS + 1);
    }

    @Override
    String near(int link) {
        return port("LF", link, SWITCH_PORTS);
    }

    @Override
    String far(int link) {
        return port("SP", farPort[link], SWITCH_PORTS);
    }

    @Override
    Wrong wrong() {
        return new Wrong(wrong, 3);
    }
}
