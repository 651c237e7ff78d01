package dev.ferrule.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Locale;

/**
 * A plant of as many links as wanted, of which one in a thousand, one at least, has a part of the wrong type. What is wrong
 * and the order of what has one depends on the seed alone.
 */
abstract class GeneratedPlant {

    /** How a plant is written. */
    static final class Form {
        boolean shuffled;
        boolean links;
        boolean longNames;
        boolean extraColumns;
    }

    /** Of a thousand links one is wrong. */
    private static final int WRONG = 1000;

    final int links;
    final Xorshift random;
    private final Form form;

    GeneratedPlant(int links, long seed, Form form) {
        this.links = links;
        this.form = form;
        random = new Xorshift(seed);
    }

    final void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("catalog"));
        text(folder, "plant.yaml", "name: generated\nprofile: TIA\n");
        text(folder, "optics.csv", "device,port,transceiver,mode\n" + optics());
        try (BufferedWriter out = file(folder, "devices.csv")) {
            devices(out);
        }
        catalogue(folder);
        prepare();
        rows(folder);
        expected(folder, wrong());
        if (form.links) {
            links(folder);
        }
    }

    /** Rows of optics. */
    abstract String optics();

    /** Header and rows of devices. */
    abstract void devices(BufferedWriter out) throws IOException;

    /** Device types, parts and panels. */
    abstract void catalogue(Path folder) throws IOException;

    /** Decides what is wrong. */
    abstract void prepare();

    abstract String header();

    abstract int rows();

    abstract String row(int row);

    /** Parts that are wrong, each of the link or port {@code part / per}. */
    abstract Wrong wrong();

    /** Which parts are wrong, and how many make what {@link #port} names. */
    record Wrong(BitSet parts, int per) {}

    /** {@code device,port} of what is named where a part is wrong: the near one of a link, where nothing else is. */
    String port(int number) {
        return near(number);
    }

    /** The two ports of a link: {@code device,port}. */
    abstract String near(int link);

    abstract String far(int link);

    private void rows(Path folder) throws IOException {
        int[] order = form.shuffled ? random.permutation(rows()) : null;
        try (BufferedWriter out = file(folder, "cables.csv")) {
            out.write(header() + (form.extraColumns ? ",label_a,label_b,status,phase,vendor,notes" : "") + "\n");
            for (int i = 0; i < rows(); i++) {
                int row = order == null ? i : order[i];
                out.write(row(row));
                out.write(form.extraColumns ? extra(row) : "");
                out.write('\n');
            }
        }
    }

    private void expected(Path folder, Wrong wrong) throws IOException {
        try (BufferedWriter out = file(folder, "expected.txt")) {
            for (int part = wrong.parts.nextSetBit(0); part >= 0; part = wrong.parts.nextSetBit(part + 1)) {
                out.write(port(part / wrong.per).replace(',', ' ') + "\n");
            }
        }
    }

    private static String extra(int row) {
        return ",A" + row + ",\"Z" + row + ", rear\",installed,2,Example Ltd," + (row % 7 == 0 ? "checked twice" : "");
    }

    private void links(Path folder) throws IOException {
        try (BufferedWriter out = file(folder, "links.csv")) {
            out.write("id,a_device,a_port,z_device,z_port\n");
            for (int link = 0; link < links; link++) {
                out.write("L" + link + "," + near(link) + "," + far(link) + "\n");
            }
        }
    }

    /** Which of so many parts, each of a link that {@code per} parts make, are wrong: one of a link at most. */
    final BitSet wrong(int parts, int per) {
        BitSet wrong = new BitSet(parts);
        for (int left = Math.max(1, links / WRONG); left > 0; ) {
            int part = (int) random.below(parts);
            int first = part / per * per;
            int next = wrong.nextSetBit(first);
            if (next < 0 || next >= first + per) {
                wrong.set(part);
                left--;
            }
        }
        return wrong;
    }

    /** {@code LF-00012}, or with its site and domain where names are to be long. */
    final String name(String kind, int number) {
        String name = String.format(Locale.ROOT, "%s-%05d", kind, number);
        return form.longNames ? "fra1-hall03-row12-" + name + ".fabric.example.net" : name;
    }

    /** {@code LF-00012,Eth1/7}: a port of all those of a kind, counted through its switches. */
    final String port(String kind, int number, int ofSwitch) {
        return name(kind, number / ofSwitch) + ",Eth1/" + (number % ofSwitch + 1);
    }

    /** A pattern of all devices of a kind. */
    final String all(String kind) {
        return form.longNames ? "*" + kind + "-*" : kind + "-*";
    }

    static void text(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    static BufferedWriter file(Path folder, String name) throws IOException {
        return Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
    }

    /** A part of the catalogue by its words. */
    static String part(String name, String words) {
        return "  " + name + ": { words: \"" + words + "\", source: generated, confidence: high }\n";
    }

    /** A device type with as many cages. */
    static String switchType(String model, int ports, String name, String type) {
        StringBuilder yaml = new StringBuilder("manufacturer: Generic\nmodel: " + model + "\nslug: generic-"
                + model.toLowerCase(Locale.ROOT) + "\nu_height: 2\ninterfaces:\n");
        for (int port = 1; port <= ports; port++) {
            yaml.append("  - { name: " + name + port + ", type: " + type + " }\n");
        }
        return yaml.toString();
    }
}
