package dev.ferrule.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;

/**
 * A port of 400GBASE-DR4 in four, cord, panel, harness, four servers of 100GBASE-DR; angled, opposed adapters. A wrong
 * cord is one of type B, and four links fail for it.
 */
final class BreakoutPlant extends GeneratedPlant {

    private static final int SWITCH_PORTS = 32;
    private static final int PANEL_PORTS = 72;
    private static final int LEGS = 4;

    /** Rows of a switch port: a cord and the legs of a harness. */
    private static final int ROWS = 1 + LEGS;

    private final int[] farPort;
    private BitSet wrong = new BitSet();

    BreakoutPlant(int links, long seed, Form form) {
        super(Math.ceilDiv(links, LEGS) * LEGS, seed, form);
        farPort = random.permutation(this.links);
    }

    private int ports() {
        return links / LEGS;
    }

    @Override
    String optics() {
        return all("LF") + ",Eth1/*,QSFP-DD-400G-DR4,4x100\n" + all("SV") + ",p*,QSFP28-100G-DR,\n";
    }

    @Override
    void devices(BufferedWriter out) throws IOException {
        out.write("name,model,role\n");
        for (int i = 0; i < Math.ceilDiv(ports(), SWITCH_PORTS); i++) {
            out.write(name("LF", i) + ",SW32-400G,leaf\n");
        }
        for (int i = 0; i < Math.ceilDiv(ports(), PANEL_PORTS); i++) {
            out.write(name("PA", i) + ",,panel\n");
        }
        for (int i = 0; i < Math.ceilDiv(links, 2); i++) {
            out.write(name("SV", i) + ",SERVER-2X100G,server\n");
        }
    }

    @Override
    void catalogue(Path folder) throws IOException {
        text(folder, "catalog/switch.yaml", switchType("SW32-400G", SWITCH_PORTS, "Eth1/", "400gbase-x-qsfpdd"));
        text(folder, "catalog/server.yaml", switchType("SERVER-2X100G", 2, "p", "100gbase-x-qsfp28"));
        try (BufferedWriter out = file(folder, "panels.csv")) {
            out.write("panel,slot,module,adapter\n");
            for (int i = 0; i < Math.ceilDiv(ports(), PANEL_PORTS); i++) {
                out.write(name("PA", i) + ",,adapter MPO-12 A x" + PANEL_PORTS + ",A\n");
            }
        }
    }

    @Override
    void prepare() {
        wrong = wrong(ports(), 1);
    }

    @Override
    String header() {
        return "id,leg,part,a_device,a_port,a_face,b_device,b_port,b_face,length_m";
    }

    @Override
    int rows() {
        return ports() * ROWS;
    }

    @Override
    String row(int row) {
        int port = row / ROWS;
        String panel = name("PA", port / PANEL_PORTS) + "," + (port % PANEL_PORTS + 1);
        int leg = row % ROWS;
        return leg == 0
                ? "C" + port + ",,MPO-12 " + (wrong.get(port) ? "B" : "A") + " F/F APC OS2 8f," + port(port) + ",,"
                        + panel + ",front,3"
                : "H" + port + "," + leg + ",harness H12-4LC M APC OS2," + panel + ",rear," + far(port * LEGS + leg - 1)
                        + ",,5";
    }

    @Override
    String port(int number) {
        return port("LF", number, SWITCH_PORTS);
    }

    @Override
    String near(int link) {
        return port(link / LEGS) + ":" + (link % LEGS + 1);
    }

    @Override
    String far(int link) {
        return name("SV", farPort[link] / 2) + ",p" + (farPort[link] % 2 + 1);
    }

    @Override
    Wrong wrong() {
        return new Wrong(wrong, 1);
    }
}
