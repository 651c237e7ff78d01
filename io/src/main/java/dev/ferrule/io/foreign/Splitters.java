package dev.ferrule.io.foreign;

import java.util.HashMap;
import java.util.Map;

/**
 * Cables that split and have no id: rows are legs of one where they share a port. Which end of a row that is, all rows tell
 * together: at the far ends of a leg another cable may be, on the other face of a panel's port.
 */
final class Splitters {

    /** A plug that rows may share; cables of another part, or at another face, have one of their own. */
    private record Plug(Imported.End port, String face, String part) {}

    /** How many rows name a plug. */
    private final Map<Plug, Integer> rows = new HashMap<>();

    private final Map<Plug, String> cables = new HashMap<>();

    /** A row, before any of them is asked for. */
    void add(CutSheetLeg leg) {
        rows.merge(near(leg), 1, Integer::sum);
        rows.merge(far(leg), 1, Integer::sum);
    }

    /** A key of the cable of which a row is a leg, which no id is like. */
    String key(CutSheetLeg leg) {
        Plug near = near(leg);
        Plug far = far(leg);
        Plug shared = rows.getOrDefault(far, 0) > rows.getOrDefault(near, 0) ? far : near;
        return cables.computeIfAbsent(shared, plug -> "\n" + cables.size());
    }

    private static Plug near(CutSheetLeg leg) {
        return new Plug(leg.near(), leg.face(leg.a()), leg.part().part());
    }

    private static Plug far(CutSheetLeg leg) {
        return new Plug(leg.far(), leg.face(leg.z()), leg.part().part());
    }
}
