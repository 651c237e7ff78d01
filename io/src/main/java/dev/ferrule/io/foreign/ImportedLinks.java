package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.io.foreign.Imported.End;
import dev.ferrule.source.BuiltTable;
import dev.ferrule.source.BuiltTable.Places;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The links that files tell; told again from either end it is the same link. */
final class ImportedLinks {

    private final List<Link> told = new ArrayList<>();

    private record Link(End a, End z, Map<String, String> more, Place place, Places places) {

        Link between(End one, End other) {
            return new Link(one, other, more, place, places);
        }

        /** The same with what the other says beside it. */
        Link with(Link other) {
            Map<String, String> both = new LinkedHashMap<>(more);
            other.more.forEach((column, said) -> both.merge(column, said, (one, two) -> one.isEmpty() ? two : one));
            return both.size() == more.size() ? this : new Link(a, z, both, place, places);
        }
    }

    void add(End a, End z, Map<String, String> more, Place place, Places places) {
        told.add(new Link(a, z, new LinkedHashMap<>(more), place, places));
    }

    /** Each link once, between devices by the names that they have in the plant. */
    void rows(DeviceNames names, AddressedPorts ports, BuiltTable.Builder table, Imported imported) {
        told.replaceAll(link -> link.between(names.of(link.a), names.of(link.z)));
        told.forEach(link -> ports.add(link.a, link.z));
        Map<String, Link> links = new LinkedHashMap<>();
        for (Link link : told) {
            Link here = link.between(
                    ports.named(link.a, link.z, link.place, imported),
                    ports.named(link.z, link.a, link.place, imported));
            links.merge(here.a.with(here.z), here, (before, again) -> {
                again(before, again, imported.report());
                return before.with(again);
            });
        }
        for (Link link : links.values()) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("a_device", link.a.device());
            cells.put("a_port", link.a.port());
            cells.put("z_device", link.z.device());
            cells.put("z_port", link.z.port());
            cells.putAll(link.more);
            table.add(cells, link.place, link.places);
        }
    }

    private static void again(Link before, Link link, Report report) {
        boolean otherwise = contradict(before.more, link.more);
        List<String> detail = otherwise
                ? List.of(
                        "it is " + beside(before.more) + " there, and " + beside(link.more)
                                + " here; the first is taken",
                        "write the same in both rows")
                : List.of("from either of its ends, or again: it is one link");
        report.add(
                otherwise ? "link otherwise" : "link again",
                new Diagnostic(
                        Code.AMBIGUOUS_NAME,
                        otherwise ? Severity.WARNING : Severity.NOTE,
                        link.place,
                        otherwise ? "a link is told twice, and otherwise" : "a link is told twice",
                        detail,
                        List.of(new Diagnostic.Related(before.place, "told here first")),
                        0));
    }

    /** Whether two tellings say what cannot be both; each end calls the link as it likes. */
    private static boolean contradict(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream()
                .filter(cell -> !isOfEnd(cell.getKey()))
                .anyMatch(cell -> !cell.getValue().isEmpty()
                        && !other.getOrDefault(cell.getKey(), "").isEmpty()
                        && !cell.getValue().equals(other.get(cell.getKey())));
    }

    private static boolean isOfEnd(String column) {
        return column.startsWith("a_") || column.startsWith("z_") || column.startsWith("label_");
    }

    private static String beside(Map<String, String> cells) {
        return cells.entrySet().stream()
                .filter(cell -> !isOfEnd(cell.getKey()) && !cell.getValue().isEmpty())
                .map(cell -> cell.getKey() + " \"" + cell.getValue() + "\"")
                .collect(Collectors.joining(", "));
    }
}
