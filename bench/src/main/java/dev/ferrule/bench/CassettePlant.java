package dev.ferrule.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;

/**
 * Structured cabling of method C: port, duplex cord, cassette, trunk, cassette, duplex cord, port; 10GBASE-SR, six links a
 * trunk. A wrong cord is one of type A-A.
 */
final class CassettePlant extends GeneratedPlant {

    private static final int SWITCH_PORTS = 48;
    private static final int SLOTS = 12;
    private static final int DUPLEX = 6;

    /** Rows of six links: twelve cords and a trunk. */
    private static final int ROWS = 2 * DUPLEX + 1;

    private final int trunks;
    private final int[] farTrunk;
    private final int[] farPort;
    private BitSet wrong = new BitSet();

    CassettePlant(int links, long seed, Form form) {
        super(links, seed, form);
        trunks = Math.ceilDiv(links, DUPLEX);
        farTrunk = random.permutation(trunks);
        farPort = random.permutation(links);
    }

    @Override
    String optics() {
        return all("LF") + ",Eth1/*,10GBASE-SR,\n" + all("SP") + ",Eth1/*,10GBASE-SR,\n";
    }

    @Override
    void devices(BufferedWriter out) throws IOException {
        out.write("name,model,role\n");
        int switches = Math.ceilDiv(links, SWITCH_PORTS);
        for (int i = 0; i < switches; i++) {
            out.write(name("LF", i) + ",SW48-10G,leaf\n" + name("SP", i) + ",SW48-10G,spine\n");
        }
        for (int i = 0; i < panels(); i++) {
            out.write(name("PA", i) + ",,panel\n" + name("PB", i) + ",,panel\n");
        }
    }

    private int panels() {
        return Math.ceilDiv(trunks, SLOTS);
    }

    @Override
    void catalogue(Path folder) throws IOException {
        text(folder, "catalog/switch.yaml", switchType("SW48-10G", SWITCH_PORTS, "Eth1/", "10gbase-x-sfpp"));
        try (BufferedWriter out = file(folder, "panels.csv")) {
            out.write("panel,slot,module,adapter\n");
            for (int cassette = 0; cassette < panels() * SLOTS; cassette++) {
                String cells = "," + (cassette % SLOTS + 1) + ",CASSETTE-SEQ-OM4,A\n";
                out.write(name("PA", cassette / SLOTS) + cells + name("PB", cassette / SLOTS) + cells);
            }
        }
    }

    @Override
    void prepare() {
        wrong = wrong(2 * links, 2);
    }

    @Override
    String header() {
        return "id,part,a_device,a_port,a_face,b_device,b_port,b_face,length_m";
    }

    @Override
    int rows() {
        return 2 * links + trunks;
    }

    @Override
    String row(int row) {
        int trunk = row / ROWS;
        int ofTrunk = Math.min(DUPLEX, links - trunk * DUPLEX);
        int within = row % ROWS;
        if (within == 2 * ofTrunk) {
            return "T" + trunk + ",TRUNK-MPO12-C-FF-OM4-12," + slot("PA", trunk) + "/1,rear,"
                    + slot("PB", farTrunk[trunk]) + "/1,rear," + (10 + trunk % 60);
        }
        int link = trunk * DUPLEX + within / 2;
        String cassette = within % 2 == 0 ? slot("PA", trunk) : slot("PB", farTrunk[trunk]);
        return "C" + link + (within % 2 == 0 ? "a" : "b") + ",CORD-LC-A-"
                + (wrong.get(2 * link + within % 2) ? "A" : "B") + "-OM4," + (within % 2 == 0 ? near(link) : far(link))
                + ",," + cassette + "/" + (within / 2 + 1) + ",front,3";
    }

    private String slot(String kind, int cassette) {
        return name(kind, cassette / SLOTS) + "," + (cassette % SLOTS + 1);
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
        return new Wrong(wrong, 2);
    }
}
