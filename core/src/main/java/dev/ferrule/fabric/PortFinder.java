package dev.ferrule.fabric;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.KnownNames;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Suggest;
import dev.ferrule.plant.PortLayout;
import dev.ferrule.source.Interner;
import dev.ferrule.source.Pattern;
import dev.ferrule.source.PlantSource;
import dev.ferrule.source.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the ports that cables, optics and links name. */
final class PortFinder {

    private final Devices devices;
    private final Report report;
    private final PlainPorts plain;
    private final FreeCages free = new FreeCages();
    private final Set<String> reported = new HashSet<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Set<String> withAliases = new HashSet<>();

    /** MDIs that files call by a name of the model, such as {@code swp1s0}: by that name they are shown. */
    private final Map<Integer, String> called = new HashMap<>();

    /** Names of devices; null until one is asked for that is none. */
    private @Nullable KnownNames known;

    private final List<Table> cables;

    /** Ports that cables name, as {@link #key} writes them; null until an alias of a device without a model asks. */
    private @Nullable Set<String> cabled;

    /** All devices could be read; else a name that none has may be that of another. */
    private final boolean complete;

    /** Rows of optics whose ports have a colon in their name, as those of stacks have. */
    private record WithColon(Pattern device, Pattern port) {}

    private final List<WithColon> withColon = new ArrayList<>();

    /** Devices without a model that are panels of which nothing is said. */
    private final BitSet barePanels = new BitSet();

    PortFinder(Devices devices, PlantSource source, Report report) {
        this.devices = devices;
        plain = new PlainPorts(devices);
        this.report = report;
        cables = source.tables("cables");
        complete = source.complete("devices");
        source.tables("aliases").forEach(this::readAliases);
        source.tables("optics").forEach(this::readColons);
    }

    private void readColons(Table table) {
        // What cannot be read is reported by whoever reads the table.
        Report unheard = new Report();
        int device = table.column("device");
        int port = table.column("port");
        for (Table.Cursor row = table.rows(); row.next(); ) {
            boolean colon = row.text(port).indexOf(':') >= 0;
            Pattern devices = colon ? Pattern.parse(row.text(device), row.rowPlace(), unheard) : null;
            Pattern ports = colon ? Pattern.parse(row.text(port), row.rowPlace(), unheard) : null;
            if (devices != null && ports != null) {
                withColon.add(new WithColon(devices, ports));
            }
        }
    }

    /** From now on its ports are none that a transceiver goes into; that was reported. */
    void barePanel(int device) {
        barePanels.set(device);
    }

    boolean isBarePanel(int device) {
        return barePanels.get(device);
    }

    boolean anyBarePanel() {
        return !barePanels.isEmpty();
    }

    boolean inBarePanel(int cage) {
        return !barePanels.isEmpty() && barePanels.get(deviceOfCage(cage));
    }

    private void readAliases(Table table) {
        int port = table.column("port");
        for (Table.Cursor row = table.rows(); row.next(); ) {
            if (!row.isEmpty(port)) {
                readAlias(
                        row.text(table.column("device")),
                        row.text(table.column("alias")),
                        row.text(port),
                        row.place(table.column("alias")));
            }
        }
    }

    /** Whether ports of the device have other names. */
    boolean hasAliases(int device) {
        return withAliases.contains(devices.name(device));
    }

    /** An alias may take neither the name of a real port nor that of another alias. */
    private void readAlias(String device, String alias, String port, Place place) {
        int known = devices.find(device);
        boolean real = known >= 0
                && (devices.layout(known).anything()
                        ? cabled().contains(key(device, alias)) && cabled().contains(key(device, port))
                        : devices.layout(known).port(alias) != null);
        String before = aliases.get(key(device, alias));
        boolean taken = !alias.equals(port) && (real || (before != null && !before.equals(port)));
        if (!taken) {
            aliases.put(key(device, alias), port);
            withAliases.add(device);
            return;
        }
        report.add(Diagnostic.error(
                Code.AMBIGUOUS_NAME,
                place,
                real ? "an alias is already the name of a port" : "an alias means two ports",
                "\"" + alias + "\" of " + device + " is "
                        + (real ? "a port of its own" : "\"" + before + "\" in a row above"),
                "give one of the two another name"));
    }

    /** A device without a model has the ports that cables name: where they name both, one is no other name of the other. */
    private Set<String> cabled() {
        if (cabled == null) {
            cabled = new HashSet<>();
            for (Table table : cables) {
                for (Table.Cursor row = table.rows(); row.next(); ) {
                    for (String side : List.of("a", "b")) {
                        cabled.add(
                                key(row.text(table.column(side + "_device")), row.text(table.column(side + "_port"))));
                    }
                }
            }
        }
        return cabled;
    }

    private static String key(String device, String port) {
        return device + "\u0000" + port;
    }

    /**
     * The device of a cell; −1 when there is none, which is reported once a name. Where no device is known at all, it
     * is reported once: one file is missing, not every name wrong.
     */
    int device(Table.Cursor row, int column) {
        int device = devices.byName(row.intern(column, devices.names));
        if (device < 0 && complete) {
            String name = row.text(column);
            boolean none = devices.count() == 0;
            if (reported.add(none ? "" : name)) {
                report.add(Diagnostic.error(
                        Code.UNKNOWN_NAME,
                        row.place(column),
                        "unknown device",
                        none
                                ? "\"" + name + "\" and all others are unknown, for there are no devices"
                                : "there is no device \"" + name + "\" in devices",
                        none ? "list them in devices.csv, or mend that file" : wayOut(name)));
            }
        }
        return device;
    }

    /** The names of devices as they are now, for other threads. */
    Interner deviceNames() {
        return devices.names.copy();
    }

    /** The device of such a name; −1 for none. */
    int deviceOf(int name) {
        return name < 0 ? -1 : devices.byName(name);
    }

    /** Whether names of ports may mean what aliases say. */
    boolean anyAlias() {
        return !aliases.isEmpty();
    }

    /** Finds ends for another thread, where there are no aliases. */
    PlainPorts plain() {
        return new PlainPorts(devices);
    }

    private String wayOut(String name) {
        KnownNames names = known;
        if (names == null) {
            names = KnownNames.forFile(devices.allNames());
            known = names;
        }
        String question = names.question(name);
        return question.isEmpty() ? "add it to devices, or mend the name" : question;
    }

    /** The end that a cell means, or {@link Ends#UNKNOWN}, which is reported there. */
    int end(int device, Table.Cursor row, int column, String face, boolean trunk) {
        int known = aliases.isEmpty() ? plain.end(device, row, column, face, trunk) : Ends.UNKNOWN;
        return known >= 0 ? known : end(device, row, column, row.text(column), face, trunk);
    }

    /**
     * The end that a port's name means, or {@link Ends#UNKNOWN}, which is reported at the cell.
     *
     * @param face {@code front}, {@code rear} or empty
     * @param trunk goes to the rear when the face is not said
     */
    int end(int device, Table.Cursor row, int column, String name, String face, boolean trunk) {
        String port = aliases.isEmpty() ? name : aliases.getOrDefault(key(devices.name(device), name), name);
        PortLayout layout = devices.layout(device);
        PortLayout.Port known = layout.port(port);
        if (known != null && known.cage() >= 0) {
            int end = Ends.cage(devices.cageBase(device) + known.cage(), known.mdi());
            if (known.mdi() > 0) {
                called.putIfAbsent(end, port);
            }
            return end;
        }
        if (known != null) {
            return side(device, known, port, face, trunk, row, column);
        }
        int colon = port.lastIndexOf(':');
        int mdi = colon < 0 ? 0 : mdi(port.substring(colon + 1));
        PortLayout.Port cage = mdi > 0 ? layout.port(port.substring(0, colon)) : null;
        if (cage != null && cage.cage() >= 0) {
            return Ends.cage(devices.cageBase(device) + cage.cage(), mdi);
        }
        if (layout.anything()) {
            return mdi > 0 && !opticsName(device, port)
                    ? freeCage(device, port.substring(0, colon), mdi)
                    : freeCage(device, port, 0);
        }
        unknownPort(device, port, layout, row.place(column));
        return Ends.UNKNOWN;
    }

    /** The end that a transceiver's port has by name or alias; {@link Ends#UNKNOWN}, unreported, when there is none. */
    int optical(int device, String name) {
        String port = aliases.getOrDefault(key(devices.name(device), name), name);
        int colon = port.lastIndexOf(':');
        int mdi = colon < 0 ? 0 : mdi(port.substring(colon + 1));
        int whole = cage(device, port, 0);
        return whole != Ends.UNKNOWN || mdi == 0 ? whole : cage(device, port.substring(0, colon), mdi);
    }

    /** The port of that name or alias, unreported; null when there is none. */
    @Nullable
    Socket socket(int device, String name) {
        int end = optical(device, name);
        if (end != Ends.UNKNOWN) {
            return new Socket(device, name, Fabric.NONE, Fabric.NONE, end);
        }
        String port = aliases.getOrDefault(devices.name(device) + "\u0000" + name, name);
        PortLayout.Port known = devices.layout(device).port(port);
        int base = devices.slotBase(device) * 2;
        return known == null
                ? null
                : new Socket(
                        device,
                        port,
                        known.front() < 0 ? Fabric.NONE : base + known.front(),
                        known.rear() < 0 ? Fabric.NONE : base + known.rear(),
                        Fabric.NONE);
    }

    /** Optics are named by whole ports, so that one with a colon is no MDI of the port before it. */
    private boolean opticsName(int device, String port) {
        return withColon.stream().anyMatch(row -> row.device.matches(devices.name(device)) && row.port.matches(port));
    }

    private int cage(int device, String port, int mdi) {
        PortLayout.Port known = devices.layout(device).port(port);
        if (known != null && known.cage() >= 0) {
            return Ends.cage(devices.cageBase(device) + known.cage(), mdi == 0 ? known.mdi() : mdi);
        }
        int made = free.find(device, port);
        return made < 0 ? Ends.UNKNOWN : Ends.cage(devices.cages() + made, mdi);
    }

    private static int mdi(String digits) {
        boolean number = digits.length() == 1 && digits.charAt(0) >= '1' && digits.charAt(0) <= '9';
        return number ? digits.charAt(0) - '0' : 0;
    }

    private int side(
            int device, PortLayout.Port port, String name, String face, boolean trunk, Table.Cursor row, int column) {
        int base = devices.slotBase(device) * 2;
        int side = PlainPorts.side(port, face, trunk);
        if (side < 0) {
            String where = PlainPorts.isRear(port, face, trunk) ? "rear" : "front";
            report.add(
                    "603 " + where + device,
                    Diagnostic.error(
                            new Code(603),
                            row.place(column),
                            "there is no such side of a port",
                            devices.name(device) + ": port \"" + name + "\" has no " + where));
            return Ends.UNKNOWN;
        }
        return Ends.slot(base + side);
    }

    private int freeCage(int device, String port, int mdi) {
        return Ends.cage(devices.cages() + free.number(device, port), mdi);
    }

    /**
     * Where something of the device was reported, its port may be part of that. A slot that nothing is said of is asked for
     * once, not once a port of it.
     */
    private void unknownPort(int device, String port, PortLayout layout, Place place) {
        int slash = port.lastIndexOf('/');
        boolean slot = slash > 0
                && !layout.joints().isEmpty()
                && layout.portNames().stream().noneMatch(name -> name.startsWith(port.substring(0, slash + 1)));
        if (layout.incomplete()
                || (slot && !reported.add(devices.name(device) + "\u0000" + port.substring(0, slash)))) {
            return;
        }
        String question = slot
                ? "panels says nothing of slot " + port.substring(0, slash) + "; " + ports(layout)
                : Suggest.question(port, layout.portNames());
        report.add(
                "603 " + device,
                Diagnostic.error(
                        new Code(603),
                        place,
                        "there is no such port",
                        devices.name(device) + " has no port \"" + port + "\"",
                        question.isEmpty() ? ports(layout) : question));
    }

    private static String ports(PortLayout layout) {
        List<String> names = List.copyOf(layout.portNames());
        if (names.isEmpty()) {
            return "it has no ports: say in panels what is in its slots";
        }
        return "its ports are " + String.join(", ", names.subList(0, Math.min(8, names.size())))
                + (names.size() > 8 ? " …" : "");
    }

    /** Cages of devices with a model, then those that only cables and optics name. */
    int cages() {
        return devices.cages() + free.size();
    }

    int deviceOfCage(int cage) {
        return cage < devices.cages() ? devices.deviceOfCage(cage) : free.device(cage - devices.cages());
    }

    String cageName(int cage) {
        if (cage >= devices.cages()) {
            return free.name(cage - devices.cages());
        }
        int device = devices.deviceOfCage(cage);
        return devices.layout(device)
                .cages()
                .get(cage - devices.cageBase(device))
                .name();
    }

    /** {@code leaf07/Ethernet1/3}; {@code leaf07/Ethernet1/3:2} when the MDI is said, or as the files call it. */
    String endName(int end) {
        int cage = Ends.cageOf(end);
        String name = called.get(end);
        if (name != null) {
            return devices.name(deviceOfCage(cage)) + "/" + name;
        }
        return devices.name(deviceOfCage(cage)) + "/" + cageName(cage)
                + (Ends.mdiOf(end) == 0 ? "" : ":" + Ends.mdiOf(end));
    }

    /** The form of a cage; empty when it is not known. */
    String cageForm(int cage) {
        if (cage >= devices.cages()) {
            return "";
        }
        int device = devices.deviceOfCage(cage);
        return devices.layout(device)
                .cages()
                .get(cage - devices.cageBase(device))
                .form();
    }

    /** Cages of a device that only cables, optics and links name. */
    List<Integer> freeCagesOf(int device) {
        List<Integer> cages = new ArrayList<>();
        for (int f : free.of(device)) {
            cages.add(devices.cages() + f);
        }
        return cages;
    }

    /** Names of the cages of a device that exist so far, with their numbers. */
    Map<String, Integer> cagesOf(int device) {
        Map<String, Integer> cages = new LinkedHashMap<>();
        List<PortLayout.Cage> known = devices.layout(device).cages();
        for (int c = 0; c < known.size(); c++) {
            cages.put(known.get(c).name(), devices.cageBase(device) + c);
        }
        for (int f : free.of(device)) {
            cages.put(free.name(f), devices.cages() + f);
        }
        return cages;
    }
}
