package dev.ferrule.chain;

import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The faces of an item that a chain connects: all of them, or of side b those that {@code ports=} names. */
final class ItemPorts {

    private ItemPorts() {}

    /**
     * Faces of a side in the order of slots: counted from the top. Those that {@code ports=} says in another order take
     * each other's places; the places of those that it leaves out stay.
     */
    static List<Integer> faces(ItemType type, Side side, List<Integer> ports) {
        List<Integer> counted = faces(type, side);
        if (side == Side.LEFT) {
            return counted;
        }
        List<Integer> said = ports.stream()
                .filter(port -> port >= 1 && port <= counted.size())
                .distinct()
                .toList();
        List<Integer> places = said.stream().sorted().toList();
        List<Integer> faces = new ArrayList<>(counted);
        for (int i = 0; i < said.size(); i++) {
            faces.set(places.get(i) - 1, counted.get(said.get(i) - 1));
        }
        return faces;
    }

    private static List<Integer> faces(ItemType type, Side side) {
        List<Integer> faces = new ArrayList<>();
        for (int f = 0; f < type.faces().size(); f++) {
            if (type.faces().get(f).side() == side) {
                faces.add(f);
            }
        }
        return faces;
    }

    /** A face that a cable is plugged into, as far as {@code ports=} says. */
    static boolean connected(Face face, List<Integer> ports) {
        return face.side() == Side.LEFT || ports.isEmpty() || ports.contains(face.number());
    }

    /** What is wrong with the numbers; a port is connected once. */
    static List<String> wrong(ItemType type, List<Integer> ports) {
        int last = faces(type, Side.RIGHT).size();
        List<String> wrong = new ArrayList<>();
        Set<Integer> said = new HashSet<>();
        for (int port : ports) {
            if (!said.add(port)) {
                wrong.add("ports=: " + port + " is said twice; a port is connected once");
            } else if (port < 1 || port > last) {
                wrong.add("ports=" + port + ": " + type.name() + " has ports 1 to " + last);
            }
        }
        return wrong;
    }
}
