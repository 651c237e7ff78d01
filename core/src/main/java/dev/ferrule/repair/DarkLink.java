package dev.ferrule.repair;

import dev.ferrule.fabric.Links;
import dev.ferrule.fabric.NamePieces;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A link that is meant and dark, and where the light of its two ends goes out.
 *
 * @param a null where it never leaves the port
 * @param portA the port of end a, where nothing is plugged into it; null else
 */
record DarkLink(
        Links.Link link,
        @Nullable Stop a,
        @Nullable Stop z,
        @Nullable String portA,
        @Nullable String portZ) {

    /** What links have in common that may lack the same cable; null for one that has nothing in common with others. */
    @Nullable
    String key() {
        if (portA != null && portZ != null) {
            return portA.equals(link.aName()) ? portZ.equals(link.zName()) ? null : portZ : portA;
        }
        String one = a == null ? portA : key(a);
        String other = z == null ? portZ : key(z);
        return one == null || other == null ? null : one + "\n" + other;
    }

    private static @Nullable String key(Stop stop) {
        return stop.device() < 0 ? null : stop.device() + (stop.inside() ? " inside " + stop.item() : "");
    }

    /** Of links with the same key: whether their light ends at the same or at neighbouring ports, at either end. */
    boolean near(DarkLink other) {
        return near(a, other.a) && near(z, other.z);
    }

    private static boolean near(@Nullable Stop one, @Nullable Stop other) {
        return one == null || other == null || near(one.at(), other.at());
    }

    /** {@code P1/1/3} and {@code P1/1/4}; {@code P1/1/12} and {@code P1/2/1}. */
    private static boolean near(String one, String other) {
        List<String> left = NamePieces.of(one);
        List<String> right = NamePieces.of(other);
        int first = 0;
        while (first < Math.min(left.size(), right.size()) && left.get(first).equals(right.get(first))) {
            first++;
        }
        if (first == left.size() || first == right.size()) {
            return left.size() == right.size();
        }
        boolean numbers = NamePieces.isNumber(left.get(first)) && NamePieces.isNumber(right.get(first));
        int step = numbers ? Integer.parseInt(right.get(first)) - Integer.parseInt(left.get(first)) : 0;
        List<String> behind = left.subList(first + 1, left.size());
        List<String> behindOther = right.subList(first + 1, right.size());
        return Math.abs(step) == 1
                && left.size() == right.size()
                && (behind.equals(behindOther)
                        || (step > 0 ? behindOther : behind).getLast().equals("1"));
    }

    /** The name of end a; for all shares of a port where nothing is plugged in, that of the port. */
    String nameA(boolean alone) {
        return alone || portA == null ? link.aName() : portA;
    }

    String nameZ(boolean alone) {
        return alone || portZ == null ? link.zName() : portZ;
    }

    /** Where a cable would have to go. */
    String placeA(boolean alone) {
        return place(a, nameA(alone));
    }

    String placeZ(boolean alone) {
        return place(z, nameZ(alone));
    }

    private static String place(@Nullable Stop stop, String name) {
        return stop == null || stop.at().isEmpty() ? name : stop.port();
    }

    /** As rows of cables name them. */
    List<String> ports() {
        return List.of(
                a == null || a.at().isEmpty() ? link.aName() : a.at(),
                z == null || z.at().isEmpty() ? link.zName() : z.at());
    }

    boolean inside() {
        return (a != null && a.inside()) || (z != null && z.inside());
    }

    /** The item inside which the light of either end goes out; of the two that of end a. */
    int insideOf() {
        return a != null && a.inside() ? a.item() : Objects.requireNonNull(z).item();
    }
}
