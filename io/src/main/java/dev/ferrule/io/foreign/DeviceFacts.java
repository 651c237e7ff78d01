package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.source.BuiltTable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What files say of one device, in many places. Where it is said in several ways, the most frequent counts. */
final class DeviceFacts {

    private final String device;
    private final Place first;

    /** By column of {@code devices.csv}. */
    private final Map<String, Map<String, Said>> facts = new LinkedHashMap<>();

    private final Set<String> ports = new LinkedHashSet<>();

    /** Something that was said: how often, and where first. */
    private record Said(int count, Place place) {}

    DeviceFacts(String device, Place first) {
        this.device = device;
        this.first = first;
    }

    Place first() {
        return first;
    }

    /** Ports that are named somewhere, as they are called there. */
    Set<String> ports() {
        return ports;
    }

    void add(String column, String said, Place place) {
        facts.computeIfAbsent(column, key -> new LinkedHashMap<>())
                .merge(said, new Said(1, place), (before, one) -> new Said(before.count + 1, before.place));
    }

    /** What it is for. Sheets say it of a far end in their own way, so that what stands at the near end counts. */
    void role(String said, boolean near, Place place) {
        if (near || !facts.containsKey("role")) {
            facts.put("role", new LinkedHashMap<>(Map.of(said, new Said(1, place))));
        }
    }

    /** What most places say; empty where none does. */
    String most(String column) {
        return most(facts.getOrDefault(column, Map.of()));
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
        facts.forEach((column, ways) -> {
            String most = most(ways);
            Said counts = Objects.requireNonNull(ways.get(most));
            cells.put(column, most);
            places.put(column, counts.place);
            ways.forEach((said, other) -> {
                if (!said.equals(most)) {
                    report.add("two ways " + column, differs(column, said, other, most, counts));
                }
            });
        });
        table.add(cells, first, places::get);
    }

    private Diagnostic differs(String column, String said, Said other, String most, Said counts) {
        return new Diagnostic(
                Code.AMBIGUOUS_NAME,
                Severity.WARNING,
                other.place,
                "a device is described in two ways",
                List.of(
                        "the " + column + " of \"" + device + "\" is \"" + said + "\" here"
                                + (other.count > 1 ? " and in " + (other.count - 1) + " more places" : "") + ", and \""
                                + most + "\" in " + (counts.count == 1 ? "another place" : counts.count + " others")
                                + ", which is taken",
                        "write the same everywhere"),
                List.of(new Diagnostic.Related(counts.place, "said otherwise here")),
                0);
    }
}
