package dev.ferrule.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of columns that leave out the word for their end where the others tell it: {@code Host, Interface, Peer Host, Peer
 * Interface}; {@code Device, Port, Device, Port}; {@code Device 1, Port 1, Device 2, Port 2}.
 */
final class UnsaidEnds {

    /** The words for the ends that any name of a column is known behind. */
    static final String NEAR = "from ";

    static final String FAR = "to ";

    private static final Pattern NUMBERED = Pattern.compile("(.*?\\p{L})[ _#-]*([12])");

    private final Headers known;

    UnsaidEnds(Headers known) {
        this.known = known;
    }

    /** The names with the words for the ends that are meant; the same list where none is left out. */
    List<String> named(List<String> names) {
        return new NearColumns(known).named(ofPorts(names));
    }

    /** The names that stand for several ends, where it is not clear which are of one table. */
    Set<String> unclear(List<String> names) {
        boolean said = names(names, "z_device") || !numbered(names).equals(names);
        return said ? Set.of() : new RepeatedEnds(known).unclear(names);
    }

    /** The same of devices and ports. */
    private List<String> ofPorts(List<String> names) {
        boolean far = names(names, "z_device");
        boolean near = names(names, "a_device");
        if (far && near) {
            return names;
        }
        if (far) {
            return names(names, "a_port") && names(names, "z_port") ? ofNeighbours(names) : names;
        }
        List<String> numbered = numbered(names);
        return numbered.equals(names) ? new RepeatedEnds(known).named(names) : numbered;
    }

    private boolean names(List<String> names, String column) {
        return names.stream().anyMatch(name -> isSurely(name, column));
    }

    /** Not where a name is taken for it only when no surer one is there, as {@code Host} is for the far device. */
    private boolean isSurely(String name, String column) {
        Headers.Meaning meaning = known.meaning(name);
        return meaning != null && meaning.column().equals(column) && known.isSure(meaning);
    }

    /** Before each near port the nearest name of a device that says no end, else the one between it and the far end. */
    private List<String> ofNeighbours(List<String> names) {
        List<String> named = new ArrayList<>(names);
        int from = 0;
        for (int port = 0; port < names.size(); port++) {
            if (isSurely(names.get(port), "a_port")) {
                int device = unsaid(names, from, port, -1);
                int other = device < 0 ? unsaid(names, port + 1, far(names, port), 1) : device;
                if (other >= 0) {
                    named.set(other, NEAR + names.get(other));
                }
                from = port + 1;
            }
        }
        return named;
    }

    private int far(List<String> names, int from) {
        int far = from;
        while (far < names.size() && !isSurely(names.get(far), "z_device") && !isSurely(names.get(far), "z_port")) {
            far++;
        }
        return far;
    }

    /** The first name of a device without an end in a range, or the last one by a step of −1. */
    private int unsaid(List<String> names, int from, int to, int step) {
        for (int i = step > 0 ? from : to - 1; i >= from && i < to; i += step) {
            Headers.Meaning meaning = known.meaning(names.get(i));
            boolean free = meaning == null || (meaning.column().equals("z_device") && !known.isSure(meaning));
            if (free && means(NEAR + names.get(i), "a_device")) {
                return i;
            }
        }
        return -1;
    }

    private boolean means(String name, String column) {
        Headers.Meaning meaning = known.meaning(name);
        return meaning != null && meaning.column().equals(column);
    }

    /** With 1 behind the names of one end and 2 behind those of the other, devices and ports. */
    private List<String> numbered(List<String> names) {
        List<String> named = new ArrayList<>();
        for (String name : names) {
            Matcher number = NUMBERED.matcher(name);
            boolean numbered = number.matches() && known.meaning(name) == null;
            String together = numbered
                    ? (number.group(2).equals("1") ? NEAR : FAR)
                            + number.group(1).strip()
                    : name;
            named.add(known.meaning(together) == null ? name : together);
        }
        return known.hasBothEnds(named) ? named : names;
    }
}
