package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The far port of a link where the device there names none, but a MAC address or the index of the port: it is the one that
 * hears the near port, where that device is a host too.
 */
final class LldpFarPorts {

    private static final Set<String> NONE = Set.of();

    /** What a device hears of another one, by both. */
    private final Map<List<String>, List<LldpNeighbour>> between = new HashMap<>();

    /** The ports of which hosts say that they hear something. */
    private final Map<String, Set<String>> ports = new HashMap<>();

    void heard(String device, LldpNeighbour neighbour, String far) {
        between.computeIfAbsent(List.of(device, far), pair -> new ArrayList<>(1))
                .add(neighbour);
        ports.computeIfAbsent(device, host -> new HashSet<>()).add(neighbour.port());
    }

    /** The far port of what a port of a device hears; as it is said where no other is known. */
    String of(String device, LldpNeighbour neighbour, String far, Imported imported) {
        if (isNamed(neighbour, far)) {
            return neighbour.farPort();
        }
        Set<String> found = ports(far, device, back -> back.farPort().equals(neighbour.port()));
        boolean sure = found.size() == 1;
        if (found.isEmpty()) {
            found = nameless(far, device);
            sure = found.size() == 1 && nameless(device, far).size() == 1;
        }
        if (!sure && !found.isEmpty()) {
            undecided(device, neighbour, far, found, imported);
        }
        return sure ? found.iterator().next() : neighbour.farPort();
    }

    private boolean isNamed(LldpNeighbour neighbour, String far) {
        Set<String> own = ports.getOrDefault(far, NONE);
        return own.isEmpty() || own.contains(neighbour.farPort()) || neighbour.namesPort();
    }

    /** Ports of a host that hear another one without a name of its port, and that it does not hear by name. */
    private Set<String> nameless(String host, String other) {
        Set<String> named = new HashSet<>();
        between.getOrDefault(List.of(other, host), List.of()).forEach(back -> named.add(back.farPort()));
        return ports(host, other, there -> !isNamed(there, other) && !named.contains(there.port()));
    }

    /** Ports of a host that hear another one. */
    private Set<String> ports(String host, String other, Predicate<LldpNeighbour> which) {
        Set<String> found = new LinkedHashSet<>();
        for (LldpNeighbour heard : between.getOrDefault(List.of(host, other), List.of())) {
            if (which.test(heard)) {
                found.add(heard.port());
            }
        }
        return found;
    }

    private static void undecided(
            String device, LldpNeighbour neighbour, String far, Set<String> found, Imported imported) {
        imported.report()
                .add(
                        "far port",
                        Diagnostic.warning(
                                Code.AMBIGUOUS_NAME,
                                neighbour.place(),
                                "the far port of a link is not sure",
                                "port " + neighbour.port() + " of \"" + device + "\" hears \"" + far + "\" at "
                                        + (neighbour.farPort().isEmpty() ? "no port" : neighbour.farPort())
                                        + ", which hears it at "
                                        + String.join(" and ", found),
                                "let the devices send the names of their ports, or mend links.csv"));
    }
}
