package dev.ferrule.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;

/**
 * Twin-port modules of 2 × 400GBASE-DR4 at both ends: each MDI, cord, panel, leg of a trunk, panel, cord, MDI; angled,
 * opposed adapters, type B cables. A wrong cord is one of type A.
 */
final class TwinPortPlant extends GeneratedPlant {

    private static final int MDIS = 64;
    private static final int PANEL_PORTS = 72;
    private static final int LEGS = 12;

    private final int[] farPort;
    private BitSet wrong = new BitSet();

    TwinPortPlant(int links, long seed, Form form) {
        super(Math.ceilDiv(links, LEGS) * LEGS, seed, form);
        farPort = random.permutation(this.links);
    }

    @Override
    String optics() {
        return all("LF") + ",swp*,OSFP-800G-2xDR4,2x400\n" + all("SP") + ",swp*,OSFP-800G-2xDR4,2x400\n";
    }

    @Override
    void devices(BufferedWriter out) throws IOException {
        out.write("name,model,role\n");
        for (int i = 0; i < Math.ceilDiv(links, MDIS); i++) {
            out.write(name("LF", i) + ",SW32-800G,leaf\n" + name("SP", i) + ",SW32-800G,spine\n");
        }
        for (int i = 0; i < Math.ceilDiv(links, PANEL_PORTS); i++) {
            out.write(name("PA", i) + ",,panel\n" + name("PB", i) + ",,panel\n");
        }
    }

    @Override
    void catalogue(Path folder) throws IOException {
        text(folder, "catalog/switch.yaml", switchType("SW32-800G", MDIS / 2, "swp", "800gbase-x-osfp"));
        try (BufferedWriter out = file(folder, "panels.csv")) {
            out.write("panel,slot,module,adapter\n");
            for (int i = 0; i < Math.ceilDiv(links, PANEL_PORTS); i++) {
                String cells = ",,adapter MPO-12 A x" + PANEL_PORTS + ",A\n";
                out.write(name("PA", i) + cells + name("PB", i) + cells);
            }
        }
    }

    @Override
    void prepare() {
        wrong = wrong(2 * links, 2);
    }

    @Override
    String header() {
        return "id,leg,part,a_device,a_port,a_face,b_device,b_port,b_face,length_m";
    }

    @Override
    int rows() {
        return 3 * links;
    }

    @Override
    String row(int row) {
        int link = row / 3;
        return switch (row % 3) {
            case 0 -> cord(2 * link, near(link), panel("PA", link));
            case 1 ->
                "T" + link / LEGS + "," + (link % LEGS + 1) + ",trunk 12xMPO-12 B M/M APC OS2," + panel("PA", link)
                        + ",rear," + panel("PB", link) + ",rear," + (10 + link % 60);
            default -> cord(2 * link + 1, far(link), panel("PB", link));
        };
    }

    private String cord(int cord, String mdi, String panel) {
        return "C" + cord + ",,MPO-12 " + (wrong.get(cord) ? "A" : "B") + " F/F APC OS2 8f," + mdi + ",," + panel
                + ",front,3";
    }

    private String panel(String kind, int link) {
        return name(kind, link / PANEL_PORTS) + "," + (link % PANEL_PORTS + 1);
    }

    private String mdi(String kind, int number) {
        int inSwitch = number % MDIS;
        return name(kind, number / MDIS) + ",swp" + (inSwitch / 2 + 1) + ":" + (inSwitch % 2 + 1);
    }

    @Override
    String near(int link) {
        return mdi("LF", link);
    }

    @Override
    String far(int link) {
        return mdi("SP", farPort[link]);
    }

    @Override
    Wrong wrong() {
        return new Wrong(wrong, 2);
    }
}
