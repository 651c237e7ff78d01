package dev.ferrule.fabric;

import dev.ferrule.plant.PortLayout;
import dev.ferrule.source.Interner;
import dev.ferrule.source.Table;
import org.jspecify.annotations.Nullable;

/**
 * Ends of cables by the names that models give their ports, asked once of each layout and name: nearly all rows of a plant
 * name such ports. What is not so plain is left to {@link PortFinder}.
 */
final class PlainPorts {

    /** Not plain; no value of {@link Ends} is. */
    private static final int ELSEWHERE = Ends.UNKNOWN;

    private final Devices devices;
    private final Interner names = new Interner();
    private final LongIntMap numbers = new LongIntMap();
    private final IntList ends = new IntList();

    PlainPorts(Devices devices) {
        this.devices = devices;
    }

    /**
     * The end that a cell names; {@link Ends#UNKNOWN}, unreported, where it is not so plain.
     *
     * @param face {@code front}, {@code rear} or empty
     * @param trunk goes to the rear when the face is not said
     */
    int end(int device, Table.Cursor row, int column, String face, boolean trunk) {
        return end(device, way(device, row, column, face), trunk);
    }

    /** What a cell names in a device, as a number that is asked for both kinds of cable. */
    int way(int device, Table.Cursor row, int column, String face) {
        int name = row.intern(column, names);
        int side = face.isEmpty() ? 0 : face.equals("rear") ? 1 : 2;
        long key = ((long) devices.layoutNumber(device) << 34) | ((long) name << 2) | side;
        int known = numbers.putIfAbsent(key, ends.size());
        if (known < 0) {
            PortLayout.Port port = devices.layout(device).port(names.text(name));
            known = ends.add(plain(port, face, false));
            ends.add(plain(port, face, true));
        }
        return known;
    }

    /** The end of such a number. */
    int end(int device, int way, boolean trunk) {
        int end = ends.get(trunk ? way + 1 : way);
        return end == ELSEWHERE ? end : Ends.moved(end, devices.slotBase(device), devices.cageBase(device));
    }

    private static int plain(PortLayout.@Nullable Port port, String face, boolean trunk) {
        if (port == null) {
            return ELSEWHERE;
        }
        if (port.cage() >= 0) {
            return port.mdi() > 0 ? ELSEWHERE : Ends.cage(port.cage(), 0);
        }
        int side = side(port, face, trunk);
        return side < 0 ? ELSEWHERE : Ends.slot(side);
    }

    /** The side of a port that a cable goes to, as local slot × 2 + side; NONE when there is none. */
    static int side(PortLayout.Port port, String face, boolean trunk) {
        return isRear(port, face, trunk) ? port.rear() : port.front();
    }

    static boolean isRear(PortLayout.Port port, String face, boolean trunk) {
        return face.isEmpty() ? (trunk ? port.rear() >= 0 : port.front() < 0) : face.equals("rear");
    }
}
