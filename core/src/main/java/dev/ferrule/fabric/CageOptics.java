package dev.ferrule.fabric;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.source.Node;
import dev.ferrule.source.Pattern;
import dev.ferrule.source.PlantSource;
import dev.ferrule.source.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code optics}: which transceiver sits in which cage. A row without a pattern beats one with a pattern. */
final class CageOptics {

    /** What sits in cages, and the row that says so. */
    private record Seated(Optics.@Nullable Optic optic, boolean literal, Place place, Place transceiver, Place mode) {}

    private static final int NONE = -1;

    private final Devices devices;
    private final PortFinder ports;
    private final Optics optics;
    private final Catalogue catalogue;
    private final Report report;
    private final PatternSearch search;
    private final List<Seated> rows = new ArrayList<>();

    /** By cage: its row among {@link #rows}, or NONE. */
    private final IntList rowOf = new IntList();

    /** By form of a cage and of a module. */
    private final Map<String, Map<String, Boolean>> taken = new HashMap<>();

    private boolean any;

    /** Of the table that is being read; −1 when it has none. */
    private int modeColumn;

    private int transceiverColumn;

    private boolean unread;
    private boolean misfits;

    /** Else what a row names may be a device, or a port that a cable names, of a file that was not read. */
    private boolean namesRead = true;

    /** Without any device no row means anything, which is said of the first. */
    private boolean nothingKnown;

    CageOptics(Devices devices, PortFinder ports, Catalogue catalogue, Report report) {
        this.devices = devices;
        this.ports = ports;
        this.catalogue = catalogue;
        this.report = report;
        optics = new Optics(catalogue, report);
        search = new PatternSearch(devices);
    }

    void read(PlantSource source) {
        namesRead = source.complete("devices") && source.complete("cables");
        source.tables("optics").forEach(this::read);
    }

    /** Whether the plant says anything of optics. */
    boolean any() {
        return any;
    }

    /** Whether a row was reported because nothing is known by its names, so that nobody can tell which cages it fills. */
    boolean unread() {
        return unread;
    }

    Optics.@Nullable Optic of(int cage) {
        Seated found = in(cage);
        return found == null ? null : found.optic;
    }

    /** The row that fills the cage; null when none does. */
    @Nullable
    OpticsRow row(int cage) {
        Seated found = in(cage);
        return found == null ? null : new OpticsRow(found.place, found.transceiver, found.mode);
    }

    /** Whether a row names the cage by itself, and not by a pattern. */
    boolean insists(int cage) {
        Seated found = in(cage);
        return found != null && found.literal;
    }

    private @Nullable Seated in(int cage) {
        int row = cage < rowOf.size() ? rowOf.get(cage) : NONE;
        return row < 0 ? null : rows.get(row);
    }

    /** Takes out what a pattern put in. */
    void remove(int cage) {
        if (cage < rowOf.size()) {
            rowOf.set(cage, NONE);
        }
    }

    /** Whether what sits in the cage is of a form that it does not take, which was reported. */
    boolean misfits(int cage) {
        Seated found = in(cage);
        return found != null && found.optic != null && !takesOrUnknown(ports.cageForm(cage), found.optic.form());
    }

    /** Whether that is so anywhere. */
    boolean anyMisfits() {
        return misfits;
    }

    /** Whether a row names the cage, even with a transceiver that nobody knows. */
    boolean named(int cage) {
        return in(cage) != null;
    }

    private void read(Table table) {
        int device = table.column("device");
        int port = table.column("port");
        int transceiver = table.column("transceiver");
        int mode = table.column("mode");
        modeColumn = mode;
        transceiverColumn = transceiver;
        for (Table.Cursor row = table.rows(); row.next(); ) {
            any = true;
            Optics.Optic optic = optics.of(row.text(transceiver), row.text(mode), row.place(transceiver), mode(row));
            Pattern devicePattern = pattern(row, device);
            Pattern portPattern = pattern(row, port);
            boolean known = devicePattern == null
                    || !devicePattern.isLiteral()
                    || devices.count() == 0
                    || ports.device(row, device) >= 0;
            boolean plain = devicePattern == null || portPattern == null || isPlain(devicePattern, portPattern);
            if (!plain && search.isSpent()) {
                tooMany(row);
                unread = true;
            } else if (devicePattern != null && portPattern != null && known) {
                seat(row, devicePattern, portPattern, port, optic);
            } else {
                unread = true;
            }
        }
    }

    private static boolean isPlain(Pattern device, Pattern port) {
        return device.isLiteral() && port.isLiteral();
    }

    private void tooMany(Table.Cursor row) {
        report.add(
                "too many patterns",
                Diagnostic.error(
                        Code.UNREADABLE,
                        row.rowPlace(),
                        "there are too many patterns",
                        "the rows above were held against the names of " + devices.count()
                                + " devices and their ports, which takes long; patterns from this row on are not read",
                        "write fewer patterns, or letters that few names have: leaf01* takes less than *1*"));
    }

    private @Nullable Pattern pattern(Table.Cursor row, int column) {
        if (row.isEmpty(column)) {
            report.add(
                    "no name in optics",
                    Diagnostic.error(
                            Code.UNREADABLE,
                            row.rowPlace(),
                            "a row of optics names no port",
                            "its cell for the device or the port is empty",
                            "write both in every row: of merged cells a file has the first one only"));
            return null;
        }
        return Pattern.parse(row.text(column), row.place(column), report);
    }

    private void seat(Table.Cursor row, Pattern device, Pattern port, int portColumn, Optics.@Nullable Optic optic) {
        Seated seated =
                new Seated(optic, isPlain(device, port), row.rowPlace(), row.place(transceiverColumn), mode(row));
        rows.add(seated);
        int matches = 0;
        boolean incomplete = false;
        Map<String, Boolean> matched = new HashMap<>();
        for (int d : meant(device)) {
            incomplete |= devices.layout(d).incomplete();
            if (port.isLiteral()) {
                int end = ports.end(d, row, portColumn, port.text(), "", false);
                if (Ends.isCage(end)) {
                    put(Ends.cageOf(end), seated);
                }
                matches++;
                continue;
            }
            Map<String, Integer> cages = ports.cagesOf(d);
            search.looked(cages.size());
            for (Map.Entry<String, Integer> cage : cages.entrySet()) {
                if (matched.computeIfAbsent(cage.getKey(), name -> search.means(port, name))) {
                    put(cage.getValue(), seated);
                    matches++;
                }
            }
        }
        boolean saidBefore = nothingKnown;
        nothingKnown |= devices.count() == 0;
        unread |= matches == 0;
        if (matches == 0 && !saidBefore && !incomplete && namesRead) {
            report.add(Diagnostic.error(
                    Code.UNKNOWN_NAME,
                    row.rowPlace(),
                    "nothing has this name",
                    "no port of a device in devices is matched by \"" + device.text() + "\" and \"" + port.text()
                            + "\""));
        }
    }

    private Place mode(Table.Cursor row) {
        return modeColumn < 0 ? row.rowPlace() : row.place(modeColumn);
    }

    private List<Integer> meant(Pattern pattern) {
        if (pattern.isLiteral()) {
            int device = devices.find(pattern.text());
            return device < 0 ? List.of() : List.of(device);
        }
        List<Integer> found = new ArrayList<>();
        search.devices(pattern, found::add);
        return found;
    }

    private void put(int cage, Seated next) {
        Seated before = in(cage);
        if (before != null && before.literal && !next.literal) {
            return;
        }
        boolean same =
                before != null && before.literal == next.literal && java.util.Objects.equals(before.optic, next.optic);
        if (before != null && before.literal == next.literal && !same) {
            report.add(
                    "601 optics" + rowOf.get(cage) + "," + (rows.size() - 1),
                    new Diagnostic(
                            new Code(601),
                            dev.ferrule.diag.Severity.ERROR,
                            next.place,
                            "a port has two transceivers",
                            List.of(
                                    devices.name(ports.deviceOfCage(cage)) + "/" + ports.cageName(cage)
                                            + " already has one",
                                    "take one of the rows out, or make one of them a plain name, which beats a pattern"),
                            List.of(new Diagnostic.Related(before.place, "the other row")),
                            0));
            return;
        }
        while (rowOf.size() <= cage) {
            rowOf.add(NONE);
        }
        rowOf.set(cage, rows.size() - 1);
        fits(cage, next);
    }

    /** 209: the module's form against the cage's. */
    private void fits(int cage, Seated seated) {
        String form = ports.cageForm(cage);
        if (seated.optic != null && !takesOrUnknown(form, seated.optic.form())) {
            misfits = true;
            report.add(
                    "209 optics" + (rows.size() - 1) + form,
                    Diagnostic.error(
                            new Code(209),
                            seated.place,
                            "a module does not fit the cage",
                            devices.name(ports.deviceOfCage(cage)) + "/" + ports.cageName(cage) + " is a cage for "
                                    + form + "; " + seated.optic.name() + " is of the form " + seated.optic.form()));
        }
    }

    private boolean takesOrUnknown(String cage, String module) {
        return cage.isEmpty() || module.isEmpty() || takes(cage, module);
    }

    /** Whether a cage of one form takes a module of another; a cage that the catalogue does not have takes all. */
    boolean takes(String cage, String module) {
        return taken.computeIfAbsent(cage, c -> new HashMap<>())
                .computeIfAbsent(module, m -> takesByCatalogue(cage, module));
    }

    private boolean takesByCatalogue(String cage, String module) {
        Node.Mapping stanza = catalogue.stanza("cages", cage);
        return stanza == null
                || !(stanza.get("fits") instanceof Node.Sequence list)
                || list.items().stream()
                        .anyMatch(item ->
                                item instanceof Node.Scalar text && text.text().equals(module));
    }
}
