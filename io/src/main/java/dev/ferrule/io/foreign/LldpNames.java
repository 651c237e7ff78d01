package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The devices of a fabric by all names that hosts have for them. Names that differ in the case of their letters, or of which
 * one has a domain and the other none, are one device's, unless their chassis tell otherwise; so is the id of a chassis where
 * the device is named elsewhere.
 */
final class LldpNames {

    /** In the order in which they are heard first. */
    private final Map<String, Spelling> spellings = new LinkedHashMap<>();

    private final Map<String, String> devices = new HashMap<>();

    /** Hosts that have a name for themselves that a host of another chassis has too. */
    private final List<Spelling> namesakes = new ArrayList<>();

    /** A name as somebody wrote it. */
    private static final class Spelling {
        private final HostName host;
        private final String name;
        private final Place place;
        private final Set<String> chassis = new LinkedHashSet<>();
        private boolean ownWord;

        /** Somebody says it; else it is a file's name. */
        private boolean said;

        Spelling(String name, Place place) {
            host = new HostName(name);
            this.name = name;
            this.place = place;
        }
    }

    /** @param ownWord whether the host says it itself; else its file is called so */
    void host(String name, boolean ownWord, String chassis, Place place) {
        Spelling before = spellings.get(name);
        boolean other = before != null && before.ownWord && ownWord && !before.chassis.contains(chassis);
        Spelling spelling = spelling(name, chassis, place);
        if (other && !chassis.isEmpty()) {
            namesakes.add(new Spelling(name, place));
        }
        spelling.ownWord |= ownWord;
        spelling.said |= ownWord;
    }

    /** A name that somebody hears; the chassis may be empty, and the name where the device says none. */
    void heard(String name, String chassis, Place place) {
        if (!name.isEmpty()) {
            spelling(name, chassis, place).said = true;
        }
    }

    private Spelling spelling(String name, String chassis, Place place) {
        Spelling spelling = spellings.computeIfAbsent(name, key -> new Spelling(key, place));
        if (!chassis.isEmpty()) {
            spelling.chassis.add(chassis);
        }
        return spelling;
    }

    /** Decides which names are one device's, when all are heard. */
    void settle() {
        Map<String, List<Spelling>> alike = spellings.values().stream()
                .collect(Collectors.groupingBy(
                        spelling -> spelling.host.host(), LinkedHashMap::new, Collectors.toList()));
        alike.values().forEach(this::settle);
        Map<String, Set<String>> owners = owners();
        for (Spelling spelling : spellings.values()) {
            Set<String> named = owners.getOrDefault(spelling.name, Set.of());
            if (named.size() == 1 && of(spelling.name).equals(spelling.name)) {
                devices.put(spelling.name, named.iterator().next());
            }
        }
    }

    /** By chassis, the devices that say it of themselves under another name. */
    private Map<String, Set<String>> owners() {
        Map<String, Set<String>> owners = new HashMap<>();
        for (Spelling spelling : spellings.values()) {
            for (String chassis : spelling.chassis) {
                if (!chassis.equals(spelling.name)) {
                    owners.computeIfAbsent(chassis, key -> new LinkedHashSet<>())
                            .add(of(spelling.name));
                }
            }
        }
        return owners;
    }

    private void settle(List<Spelling> alike) {
        Map<String, List<Spelling>> full = alike.stream()
                .filter(spelling -> spelling.host.hasDomain())
                .collect(Collectors.groupingBy(
                        spelling -> spelling.host.lower(), LinkedHashMap::new, Collectors.toList()));
        List<Spelling> plain =
                alike.stream().filter(spelling -> !spelling.host.hasDomain()).toList();
        if (full.size() == 1 && agree(plain, full.values().iterator().next())) {
            name(alike);
        } else {
            full.values().forEach(this::name);
            name(plain);
        }
    }

    /** Whether chassis do not tell short names and full ones apart. */
    private static boolean agree(List<Spelling> plain, List<Spelling> full) {
        Set<String> one = chassis(plain);
        Set<String> other = chassis(full);
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    private static Set<String> chassis(List<Spelling> of) {
        return of.stream().flatMap(spelling -> spelling.chassis.stream()).collect(Collectors.toSet());
    }

    /** One device, or as many as their chassis tell apart: the name that it has for itself, else a full one, else the first. */
    private void name(List<Spelling> spellings) {
        List<List<Spelling>> apart = new ArrayList<>();
        for (Spelling spelling : spellings) {
            List<Spelling> own = List.of(spelling);
            apart.stream()
                    .filter(device -> agree(device, own))
                    .findFirst()
                    .ifPresentOrElse(device -> device.add(spelling), () -> apart.add(new ArrayList<>(own)));
        }
        for (List<Spelling> device : apart) {
            Spelling best = device.stream()
                    .min((one, other) -> Integer.compare(rank(one), rank(other)))
                    .orElseThrow();
            device.forEach(spelling -> devices.put(spelling.name, best.name));
        }
    }

    private static int rank(Spelling spelling) {
        return spelling.ownWord ? 0 : spelling.host.hasDomain() ? 1 : 2;
    }

    /** What a device is called in the plant. */
    String of(String name) {
        return devices.getOrDefault(name, name);
    }

    /** Writes the other names down as aliases; that two were taken as one device is said. */
    void tell(Imported imported) {
        for (Spelling namesake : namesakes) {
            imported.report()
                    .add(
                            "namesakes",
                            Diagnostic.warning(
                                    Code.AMBIGUOUS_NAME,
                                    namesake.place,
                                    "two hosts have one name",
                                    "\"" + namesake.name
                                            + "\" is what a host of another chassis calls itself too; both are"
                                            + " taken as one device",
                                    "give each its own name, and save what they hear again"));
        }
        for (Spelling spelling : spellings.values()) {
            String device = of(spelling.name);
            if (!device.equals(spelling.name)) {
                alias(imported, spelling.name, device, spelling.place);
            }
            if (!device.equals(spelling.name) && spelling.said) {
                imported.note(
                        spelling.place,
                        "a device has several names",
                        "\"" + spelling.name + "\" is taken as \"" + device + "\"",
                        "they are aliases of one device; where they are two, give both their domains");
            }
        }
        Map<String, Set<String>> owners = owners();
        for (Spelling spelling : spellings.values()) {
            for (String chassis : spelling.chassis) {
                Set<String> named = owners.remove(chassis);
                if (named != null && named.size() == 1 && !spellings.containsKey(chassis)) {
                    alias(imported, chassis, of(spelling.name), spelling.place);
                }
            }
        }
    }

    private static void alias(Imported imported, String alias, String device, Place place) {
        imported.alias(alias, device, place);
    }
}
