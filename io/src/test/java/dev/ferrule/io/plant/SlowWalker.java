package dev.ferrule.io.plant;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.CableType;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Lane;
import dev.ferrule.catalog.Link;
import dev.ferrule.catalog.MdiLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The slow and obvious reference: every fibre end an object that knows its two neighbours. Reads the same rows, shares
 * the catalogue's maps with the compiler and nothing else: no fabric, no shapes, no formula of mating.
 */
final class SlowWalker {

    /** A fibre end, by what a person would call it: {@code cable C1 b 3}, {@code port leaf/p1 1 5}. */
    private final Map<String, String> inside = new HashMap<>();

    private final Map<String, String> touching = new HashMap<>();
    private final Map<String, String> sockets = new HashMap<>();
    private final Map<String, Connector> sizes = new HashMap<>();
    private final Map<String, MdiLayout> ports = new HashMap<>();
    private final Catalogue catalogue;

    SlowWalker(Catalogue catalogue, PlantText plant) {
        this.catalogue = catalogue;
        plant.rows("optics").forEach(this::optic);
        plant.rows("panels").forEach(this::module);
        plant.rows("cables").forEach(row -> cable(row, part(row.get("id"), plant.rows("cables"))));
        plant.rows("panels").forEach(this::join);
        ports.keySet().forEach(port -> meet("mdi " + port, sockets.get("mdi " + port), true));
    }

    /** Plain PMD names, and one or two MDIs. */
    private void optic(Map<String, String> row) {
        var pmd = catalogue.pmd(row.get("transceiver"));
        var module = catalogue.transceiver(row.get("transceiver"));
        List<String> names = pmd != null
                ? List.of(pmd.name())
                : module.modes().values().iterator().next();
        for (int i = 0; i < names.size(); i++) {
            String port = row.get("device") + "/" + row.get("port") + (names.size() > 1 ? ":" + (i + 1) : "");
            MdiLayout layout = catalogue.pmd(names.get(i)).layouts().getFirst();
            ports.put(port, layout);
            sizes.put("mdi " + port, layout.connector());
        }
    }

    private void module(Map<String, String> row) {
        Assembly assembly = catalogue.assembly(row.get("module").split(" ", -1)[0]);
        if (assembly == null) {
            return;
        }
        String name = row.get("panel") + "/" + row.get("slot");
        for (int f = 1; f <= assembly.a().size(); f++) {
            sizes.put("module " + name + " a" + f, assembly.a().get(f - 1));
        }
        for (int f = 1; f <= assembly.b().size(); f++) {
            sizes.put("module " + name + " b" + f, assembly.b().get(f - 1));
        }
        for (Link link : assembly.links()) {
            both(
                    inside,
                    "module " + name + " a" + link.a().face() + " " + link.a().position(),
                    "module " + name + " b" + link.b().face() + " " + link.b().position());
        }
    }

    /** The part that most rows of a cable name, the first of several. */
    private static String part(String id, List<Map<String, String>> rows) {
        List<String> parts = rows.stream()
                .filter(row -> id.equals(row.get("id")))
                .map(row -> row.get("part"))
                .toList();
        String most = parts.getFirst();
        for (String part : parts) {
            most = Collections.frequency(parts, part) > Collections.frequency(parts, most) ? part : most;
        }
        return most;
    }

    private void cable(Map<String, String> row, String part) {
        String name = row.get("id") + "." + row.getOrDefault("leg", "");
        String[] words = part.split(" ", -1);
        boolean trunk = words[0].equals("trunk");
        Connector connector = catalogue.connector(words[trunk ? 1 : 0]);
        CableType type = catalogue.cableType(words[trunk ? 2 : 1], connector, 0);
        for (int near = 1; near <= connector.positions(); near++) {
            both(
                    inside,
                    "cable " + name + " a " + near,
                    "cable " + name + " b " + type.far().far(near));
        }
        for (String side : List.of("a", "b")) {
            String socket = row.get(side + "_device") + "/" + row.get(side + "_port");
            String face = row.getOrDefault(side + "_face", "");
            String key =
                    ports.containsKey(socket) ? "mdi " + socket : (face.equals("rear") ? "rear " : "front ") + socket;
            sockets.put(key, "cable " + name + " " + side);
            sizes.put("cable " + name + " " + side, connector);
        }
    }

    /** Plates join front and rear plugs; modules join each of their faces to the plug before it. */
    private void join(Map<String, String> row) {
        String[] words = row.get("module").split(" ", -1);
        String slot = row.get("panel") + "/" + row.get("slot");
        Assembly assembly = catalogue.assembly(words[0]);
        if (assembly == null) {
            boolean aligned = words[2].equals("B");
            for (int port = 1; port <= Integer.parseInt(words[3].substring(1)); port++) {
                meet(sockets.get("front " + slot + "/" + port), sockets.get("rear " + slot + "/" + port), aligned);
            }
            return;
        }
        for (int f = 1; f <= assembly.b().size(); f++) {
            meet("module " + slot + " b" + f, sockets.get("front " + slot + "/" + f), true);
        }
        for (int f = 1; f <= assembly.a().size(); f++) {
            meet(
                    "module " + slot + " a" + f,
                    sockets.get("rear " + slot + "/" + f),
                    row.get("adapter").equals("B"));
        }
    }

    /** Written as a picture: hold two plugs face to face, and turn one over when the keys are opposed. */
    private void meet(String one, String other, boolean aligned) {
        if (one == null || other == null) {
            return;
        }
        Connector a = sizes.get(one);
        Connector b = sizes.get(other);
        if (!a.family().equals(b.family()) || a.positions() != b.positions() || a.rows() != b.rows()) {
            return;
        }
        int[][] grid = new int[a.rows()][a.columns()];
        int number = 1;
        for (int[] line : grid) {
            for (int column = 0; column < line.length; column++) {
                line[column] = number++;
            }
        }
        number = 1;
        for (int r = 0; r < a.rows(); r++) {
            for (int c = 0; c < a.columns(); c++) {
                int facing = aligned ? grid[r][a.columns() - 1 - c] : grid[a.rows() - 1 - r][c];
                both(touching, one + " " + number++, other + " " + facing);
            }
        }
    }

    private static void both(Map<String, String> map, String one, String other) {
        map.put(one, other);
        map.put(other, one);
    }

    /** {@code leaf/p1 Tx1 > spine/p3 @12} for every transmit lane, sorted. */
    List<String> arrivals() {
        List<String> arrivals = new ArrayList<>();
        ports.forEach((port, layout) -> {
            for (Lane lane : layout.lanes()) {
                if (lane.transmit()) {
                    arrivals.add(port + " Tx" + lane.number() + " > " + follow("mdi " + port + " " + lane.position()));
                }
            }
        });
        arrivals.sort(null);
        return arrivals;
    }

    private String follow(String start) {
        String end = start;
        while (true) {
            String next = touching.get(end);
            if (next == null) {
                return "nowhere";
            }
            if (next.startsWith("mdi ")) {
                int space = next.lastIndexOf(' ');
                return next.substring(4, space) + " @" + next.substring(space + 1);
            }
            end = inside.get(next);
            if (end == null) {
                return "nowhere";
            }
        }
    }
}
