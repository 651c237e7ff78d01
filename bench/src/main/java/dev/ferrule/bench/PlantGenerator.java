package dev.ferrule.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a plant of N links: port, cord, panel, leg of a trunk, panel, cord, port; 100GBASE-SR4, type B cables, aligned
 * adapters, flat. One link in a thousand has one cord of type A; the leaf ports of those stand in {@code expected.txt}.
 * Arguments: N, folder, optionally a seed.
 */
public final class PlantGenerator {

    private static final int SWITCH_PORTS = 64;
    private static final int PANEL_PORTS = 72;
    private static final int TRUNK_LEGS = 12;

    private final int links;
    private final Path folder;
    private final Random random;

    private PlantGenerator(int links, Path folder, long seed) {
        this.links = links;
        this.folder = folder;
        random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        new PlantGenerator(Integer.parseInt(arguments[0]), Path.of(arguments[1]), seed).write();
    }

    private void write() throws IOException {
        Files.createDirectories(folder);
        int switches = Math.ceilDiv(links, SWITCH_PORTS);
        int panels = Math.ceilDiv(links, PANEL_PORTS);
        try (BufferedWriter out = file("devices.csv")) {
            out.write("name,role,rack\n");
            names(out, "LF", "leaf", switches);
            names(out, "SP", "spine", switches);
            names(out, "PA", "panel", panels);
            names(out, "PB", "panel", panels);
        }
        try (BufferedWriter out = file("panels.csv")) {
            out.write("panel,slot,module,adapter\n");
            for (String kind : new String[] {"PA", "PB"}) {
                for (int panel = 0; panel < panels; panel++) {
                    out.write(name(kind, panel) + ",,adapter MPO-12 B x" + PANEL_PORTS + ",B\n");
                }
            }
        }
        try (BufferedWriter out = file("optics.csv")) {
            out.write("device,port,transceiver,mode\nLF-*,Eth1/*,100GBASE-SR4,\nSP-*,Eth1/*,100GBASE-SR4,\n");
        }
        cables();
    }

    private void cables() throws IOException {
        int[] far = permutation(links);
        try (BufferedWriter out = file("cables.csv");
                BufferedWriter meant = file("links.csv");
                BufferedWriter expected = file("expected.txt")) {
            out.write("id,leg,part,a_device,a_port,a_face,b_device,b_port,b_face,length\n");
            meant.write("id,a_device,a_port,z_device,z_port\n");
            for (int link = 0; link < links; link++) {
                int bad = random.nextInt(1000) == 0 ? random.nextInt(2) : -1;
                String leaf = name("LF", link / SWITCH_PORTS) + ",Eth1/" + (link % SWITCH_PORTS + 1);
                String spine = name("SP", far[link] / SWITCH_PORTS) + ",Eth1/" + (far[link] % SWITCH_PORTS + 1);
                String a = name("PA", link / PANEL_PORTS) + "," + (link % PANEL_PORTS + 1);
                String b = name("PB", link / PANEL_PORTS) + "," + (link % PANEL_PORTS + 1);
                out.write("C" + link + "a,," + cord(bad == 0) + "," + leaf + ",," + a + ",front,3m\n");
                out.write("T" + link / TRUNK_LEGS + "," + (link % TRUNK_LEGS + 1) + ",trunk 12xMPO-12 B M/M PC OM4," + a
                        + ",rear," + b + ",rear," + (10 + link % 60) + "m\n");
                out.write("C" + link + "b,," + cord(bad == 1) + "," + b + ",front," + spine + ",,3m\n");
                meant.write("L" + link + "," + leaf + "," + spine + "\n");
                if (bad >= 0) {
                    expected.write(leaf.replace(',', '/') + "\n");
                }
            }
        }
    }

    private static String cord(boolean wrong) {
        return "MPO-12 " + (wrong ? "A" : "B") + " F/F PC OM4";
    }

    private int[] permutation(int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    private static void names(BufferedWriter out, String kind, String role, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            out.write(name(kind, i) + "," + role + ",R" + i / 4 + "\n");
        }
    }

    private static String name(String kind, int number) {
        return String.format(Locale.ROOT, "%s-%05d", kind, number);
    }

    private BufferedWriter file(String name) throws IOException {
        return Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
    }
}
