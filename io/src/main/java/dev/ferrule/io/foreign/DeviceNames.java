package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.io.foreign.Imported.End;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The devices of files of several formats by one name each. A format tells its own devices apart; between formats, names are
 * one device's that differ in the case of their letters, of which one has a domain and the others none, or of which one is
 * another's alias. The name is that of the format whose names are surest.
 */
final class DeviceNames {

    /** Another name of a device. */
    record Alias(String alias, String device, Place place) {}

    private final Map<String, Device> byName = new LinkedHashMap<>();
    private final List<Device> devices = new ArrayList<>();
    /** Other names that a table of aliases says already. */
    private final Set<String> byHand = new HashSet<>();

    /** Short names that several devices with domains may be meant by. */
    private final Map<Device, List<Device>> doubtful = new LinkedHashMap<>();

    /** A device, whose name is the first of its spellings'. */
    private static final class Device {
        private final List<DeviceFacts> spellings = new ArrayList<>();

        Device(DeviceFacts first) {
            spellings.add(first);
        }

        String name() {
            return spellings.getFirst().device();
        }

        /** A port whose name one format shortens by the name that another one has for it. */
        String port(String called) {
            String full = LldpNeighbour.port(called);
            boolean known = !full.equals(called)
                    && formats().size() > 1
                    && spellings.stream().anyMatch(spelling -> spelling.ports().contains(full));
            return known ? full : called;
        }

        HostName host() {
            return new HostName(name());
        }

        Set<String> formats() {
            return spellings.stream()
                    .flatMap(spelling -> spelling.formats().stream())
                    .collect(Collectors.toSet());
        }
    }

    /**
     * @param told what is said of every name
     * @param aliases that formats tell
     * @param tabled aliases that stand in a table of aliases, which count before all
     */
    DeviceNames(Collection<DeviceFacts> told, List<Alias> aliases, List<Alias> tabled) {
        for (DeviceFacts facts : told) {
            byName.put(facts.device(), new Device(facts));
        }
        for (Alias alias : tabled) {
            Device device = byName.get(alias.device);
            Device other = byName.get(alias.alias);
            if (device != null && other != null && device != other) {
                unite(List.of(device, other));
                byHand.add(alias.alias);
            }
        }
        boolean several = told.stream()
                        .flatMap(facts -> facts.formats().stream())
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
        if (several) {
            between(aliases);
        }
        devices.addAll(new LinkedHashSet<>(byName.values()));
    }

    private void between(List<Alias> aliases) {
        for (Alias alias : aliases) {
            Device device = byName.get(alias.device);
            Device other = byName.get(alias.alias);
            if (device != null && other != null) {
                uniteUnlessApart(List.of(device, other));
            }
        }
        alike(device -> device.host().lower()).values().forEach(this::uniteUnlessApart);
        alike(device -> device.host().host()).values().forEach(this::withAndWithoutDomain);
    }

    private Map<String, List<Device>> alike(Function<Device, String> name) {
        return byName.values().stream()
                .distinct()
                .collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
    }

    private void withAndWithoutDomain(List<Device> alike) {
        List<Device> full =
                alike.stream().filter(device -> device.host().hasDomain()).toList();
        if (full.size() == 1) {
            uniteUnlessApart(alike);
        } else if (full.size() > 1) {
            for (Device shorter : alike) {
                List<Device> meant = full.stream()
                        .filter(device -> !apart(List.of(device, shorter)))
                        .toList();
                if (!shorter.host().hasDomain() && !meant.isEmpty()) {
                    doubtful.put(shorter, meant);
                }
            }
        }
    }

    private void uniteUnlessApart(List<Device> alike) {
        if (alike.size() > 1 && !apart(alike)) {
            unite(alike.stream()
                    .distinct()
                    .sorted(Comparator.comparingInt(
                            device -> device.spellings.getFirst().rank()))
                    .toList());
        }
    }

    /** Whether a format knows more than one of them. */
    private static boolean apart(List<Device> alike) {
        Set<String> formats = new HashSet<>();
        return !alike.stream()
                .distinct()
                .allMatch(device -> device.formats().stream().allMatch(formats::add));
    }

    private void unite(List<Device> one) {
        Device first = one.getFirst();
        for (Device other : one.subList(1, one.size())) {
            first.spellings.addAll(other.spellings);
            other.spellings.forEach(spelling -> byName.put(spelling.device(), first));
        }
    }

    /** What a device is called in the plant. */
    String of(String name) {
        Device device = byName.get(name);
        return device == null ? name : device.name();
    }

    /** A port by what it and its device are called in the plant. */
    End of(End end) {
        Device device = byName.get(end.device());
        return device == null ? end : new End(device.name(), device.port(end.port()));
    }

    /** What is said of every device, by all of its names. */
    List<DeviceFacts> devices() {
        return devices.stream()
                .map(device ->
                        device.spellings.stream().reduce(DeviceFacts::with).orElseThrow())
                .toList();
    }

    /** The aliases of all devices, those that formats tell and those that were found; none is the name of a device. */
    List<Alias> aliases(List<Alias> told) {
        Map<List<String>, Alias> aliases = new LinkedHashMap<>();
        for (Alias alias : told) {
            Device other = byName.get(alias.alias);
            if (other == null) {
                String device = of(alias.device);
                aliases.putIfAbsent(List.of(alias.alias, device), new Alias(alias.alias, device, alias.place));
            }
        }
        for (Device device : devices) {
            for (DeviceFacts spelling : device.spellings) {
                String name = spelling.device();
                if (!name.equals(device.name()) && !byHand.contains(name)) {
                    aliases.putIfAbsent(List.of(name, device.name()), new Alias(name, device.name(), spelling.first()));
                }
            }
        }
        return List.copyOf(aliases.values());
    }

    /** Says which names were taken together, and which could not be. */
    void tell(Report report) {
        for (Device device : devices) {
            for (DeviceFacts spelling : device.spellings) {
                if (!spelling.device().equals(device.name()) && !byHand.contains(spelling.device())) {
                    report.add(
                            "several names",
                            Diagnostic.note(
                                    Code.AMBIGUOUS_NAME,
                                    spelling.first(),
                                    "a device has several names",
                                    "\"" + spelling.device() + "\" is taken as \"" + device.name() + "\"",
                                    "they are aliases of one device; where they are two, give both their domains"));
                }
            }
        }
        doubtful.forEach((shorter, meant) -> report.add(
                "doubtful name",
                Diagnostic.warning(
                        Code.AMBIGUOUS_NAME,
                        shorter.spellings.getFirst().first(),
                        "a short name may mean several devices",
                        "\"" + shorter.name() + "\" is taken as a device of its own; there are "
                                + meant.stream().limit(4).map(Device::name).collect(Collectors.joining(", ")),
                        "write its domain, or say in a table of aliases which it is")));
    }
}
