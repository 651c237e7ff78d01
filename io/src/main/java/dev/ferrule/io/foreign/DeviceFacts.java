package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Excerpt;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.source.BuiltTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What files say of one device, in many places. Where it is said in several ways, the most frequent counts. */
final class DeviceFacts {

    private static final String ROLE = "role";

    private final String device;
    private final Place first;

    /** By column of {@code devices.csv}. */
    private final Map<String, Map<String, Said>> facts = new LinkedHashMap<>();

    private final Map<String, Said> nearRoles = new LinkedHashMap<>();
    private final Map<String, Said> farRoles = new LinkedHashMap<>();

    /** Ports that are named somewhere, as they are called there, and where first. */
    private final Map<String, Place> ports = new LinkedHashMap<>();

    /** The formats that name it so; the smallest rank of theirs. */
    private final Set<String> formats = new HashSet<>(2);

    private int rank = Integer.MAX_VALUE;

    /** Something that was said: how often, and where first. */
    private record Said(int count, Place place) {}

    DeviceFacts(String device, Place first) {
        this.device = device;
        this.first = first;
    }

    String device() {
        return device;
    }

    Place first() {
        return first;
    }

    void toldBy(Importer importer) {
        if (formats.add(importer.name())) {
            rank = Math.min(rank, importer.rankOfNames());
        }
    }

    /** The formats that name it so. */
    Set<String> formats() {
        return formats;
    }

    /** How sure the name is: the smallest rank of those formats. */
    int rank() {
        return rank;
    }

    /** What is said of the same device by another name comes to it. */
    DeviceFacts with(DeviceFacts other) {
        other.facts.forEach((column, ways) -> ways.forEach((said, how) -> add(facts, column, said, how)));
        other.nearRoles.forEach((said, how) -> merge(nearRoles, said, how));
        other.farRoles.forEach((said, how) -> merge(farRoles, said, how));
        other.ports.forEach(ports::putIfAbsent);
        formats.addAll(other.formats);
        return this;
    }

    /** Ports that are named somewhere, as they are called there. */
    Set<String> ports() {
        return ports.keySet();
    }

    /** The same, and where first. */
    Map<String, Place> namedPorts() {
        return ports;
    }

    /** Where a port is named first. */
    Place placeOf(String port) {
        return ports.getOrDefault(port, first);
    }

    void addPort(String port, Place place) {
        ports.putIfAbsent(port, place);
    }

    void add(String column, String said, Place place) {
        add(facts, column, said, new Said(1, place));
    }

    private static void add(Map<String, Map<String, Said>> facts, String column, String said, Said how) {
        merge(facts.computeIfAbsent(column, key -> new LinkedHashMap<>()), said, how);
    }

    /**
     * What it is for, as a row of a cut sheet says it: it counts where no table of devices does, and that of a near end before
     * that of a far one, which sheets say in their own way.
     */
    void role(String said, boolean near, Place place) {
        merge(near ? nearRoles : farRoles, said, new Said(1, place));
    }

    private static void merge(Map<String, Said> ways, String said, Said how) {
        ways.merge(said, how, (before, more) -> new Said(before.count + more.count, before.place));
    }

    /** What most places say; empty where none does. */
    String most(String column) {
        return most(facts.getOrDefault(column, Map.of()));
    }

    /** What it is for; empty where nothing says it. */
    String mostRole() {
        String said = most(ROLE);
        return said.isEmpty() ? most(nearRoles.isEmpty() ? farRoles : nearRoles) : said;
    }

    private static String most(Map<String, Said> ways) {
        return ways.entrySet().stream()
                .reduce((one, other) -> other.getValue().count > one.getValue().count ? other : one)
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Adds its row; what is said otherwise elsewhere is a warning. */
    void row(BuiltTable.Builder table, Report report) {
        Map<String, String> cells = new LinkedHashMap<>(Map.of("name", device));
        Map<String, Place> places = new HashMap<>();
        Map<String, Said> roles = nearRoles.isEmpty() ? farRoles : nearRoles;
        boolean byTable = facts.containsKey(ROLE);
        if (!byTable && !roles.isEmpty()) {
            facts.put(ROLE, roles);
        }
        facts.forEach((column, ways) -> {
            String most = most(ways);
            Said counts = Objects.requireNonNull(ways.get(most));
            cells.put(column, most);
            places.put(column, counts.place);
            tellOthers(column, ways, most, counts, report);
            if (column.equals(ROLE) && byTable) {
                tellOthers(column, nearRoles, most, counts, report);
            }
        });
        table.add(cells, first, places::get);
    }

    private void tellOthers(String column, Map<String, Said> ways, String most, Said counts, Report report) {
        ways.forEach((said, other) -> {
            if (!said.equals(most)) {
                report.add("two ways " + column, differs(column, said, other, most, counts));
            }
        });
    }

    private Diagnostic differs(String column, String said, Said other, String most, Said counts) {
        return new Diagnostic(
                Code.AMBIGUOUS_NAME,
                Severity.WARNING,
                other.place,
                "a device is described in two ways",
                List.of(
                        "the " + Excerpt.of(column) + " of \"" + device + "\" is \"" + Excerpt.of(said) + "\" here"
                                + (other.count > 1 ? " and " + (other.count - 1) + " times more" : "") + ", and \""
                                + Excerpt.of(most) + "\" in "
                                + (counts.count == 1 ? "another place" : counts.count + " others")
                                + ", which is taken",
                        "write the same everywhere"),
                List.of(new Diagnostic.Related(counts.place, "said otherwise here")),
                0);
    }
}
