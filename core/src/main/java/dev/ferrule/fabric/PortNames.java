package dev.ferrule.fabric;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds what people call {@code DEVICE/PORT}; both parts may have slashes of their own. */
public final class PortNames {

    private final Fabric fabric;

    public PortNames(Fabric fabric) {
        this.fabric = fabric;
    }

    /**
     * The ports that are called so, by their own names or by aliases: of a cage all its MDIs, unless one is said; none when
     * nothing is called so.
     */
    public List<Integer> ports(String name) {
        for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
            int device = fabric.devices.find(name.substring(0, slash));
            int end = device < 0 ? Ends.UNKNOWN : fabric.ports.optical(device, name.substring(slash + 1));
            if (Ends.isCage(end)) {
                return ports(end);
            }
        }
        return List.of();
    }

    /** What the cage of a port is called. */
    public String cage(int port) {
        return fabric.endName(Ends.cage(Ends.cageOf(fabric.endOf(port)), 0));
    }

    private List<Integer> ports(int end) {
        int first = fabric.portAt(end);
        if (first < 0) {
            return List.of();
        }
        int behind = Ends.mdiOf(end) == 0 ? fabric.nextCage(first) : first + 1;
        return IntStream.range(first, behind).boxed().toList();
    }

    /** The port that is called so, with a transceiver or without; null when none is. */
    public @Nullable Socket socket(String name) {
        for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
            int device = fabric.devices.find(name.substring(0, slash));
            Socket socket = device < 0 ? null : fabric.ports.socket(device, name.substring(slash + 1));
            if (socket != null) {
                return socket;
            }
        }
        return null;
    }

    /** The device with whose name a port's name begins; NONE when there is none. */
    public int device(String name) {
        for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
            int device = fabric.devices.find(name.substring(0, slash));
            if (device >= 0) {
                return device;
            }
        }
        return fabric.devices.find(name);
    }

    /** Whether an end is in a cage, or at the MDI of it that is said. */
    public static boolean within(int cage, int end) {
        boolean mdi = Ends.mdiOf(cage) == 0 || Ends.mdiOf(end) == 0 || Ends.mdiOf(cage) == Ends.mdiOf(end);
        return mdi && Ends.cageOf(cage) == Ends.cageOf(end);
    }

    /** All that a device calls its fabric.ports. */
    public Set<String> of(int device) {
        Set<String> names = fabric.devices.layout(device).portNames();
        names.addAll(fabric.ports.cagesOf(device).keySet());
        return names;
    }
}
