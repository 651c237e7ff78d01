package dev.ferrule.source;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Excerpt;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Which columns of a header belong to which of the tables of cables that stand side by side under it: a table begins behind a
 * column without a name, or where the names begin again.
 *
 * @param tables the columns of each, from the left; of most headers that is one table with all
 * @param shared those before the first table or behind the last one that none of them names: they are of all
 * @param ids the same of those that name cables, which are no names of several: they are of the table beside them
 * @param others those of a table that says its ends otherwise, which is not read
 */
record SideColumns(List<List<Integer>> tables, List<Integer> shared, List<Integer> ids, List<Integer> others) {

    /** Of more parts none is looked at for itself. */
    private static final int MOST_PARTS = 64;

    /** Where the names of a header are apart, by the first column of each part and the one behind it. */
    private record Part(int from, int to) {}

    static SideColumns of(Headers known, List<String> written) {
        if (!known.isCutSheet() || !known.isComplete(written)) {
            return new SideColumns(List.of(all(0, written.size())), List.of(), List.of(), List.of());
        }
        List<Part> apart = apart(written);
        List<Integer> others = others(known, written, apart);
        Set<Integer> notRead = new HashSet<>(others);
        List<Integer> starts = tables(
                known,
                written,
                apart.stream()
                        .map(Part::from)
                        .filter(at -> !notRead.contains(at))
                        .toList());
        boolean gaps = starts.size() > 1;
        starts = gaps ? starts : tables(known, written, again(written));
        List<List<Integer>> tables = new ArrayList<>();
        for (int table = 0; table < starts.size(); table++) {
            int to = table + 1 < starts.size() ? starts.get(table + 1) : written.size();
            List<Integer> columns = new ArrayList<>(all(starts.get(table), to));
            columns.removeIf(notRead::contains);
            tables.add(columns);
        }
        return tables.size() < 2
                ? new SideColumns(tables, List.of(), List.of(), others)
                : shared(known, written, tables, gaps, others);
    }

    private static List<Integer> all(int from, int to) {
        List<Integer> all = new ArrayList<>();
        for (int i = from; i < to; i++) {
            all.add(i);
        }
        return all;
    }

    private static List<Part> apart(List<String> written) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= written.size(); i++) {
            if (i == written.size() || written.get(i).isEmpty()) {
                if (from < i) {
                    parts.add(new Part(from, i));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private static List<Integer> again(List<String> written) {
        List<Integer> again = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < written.size(); i++) {
            String name = Headers.own(written.get(i));
            if (!name.isEmpty() && !seen.add(name)) {
                again.add(i);
                seen = new HashSet<>(Set.of(name));
            }
        }
        return again;
    }

    /** Of places where a table may begin those where one does, with all before and behind that is none of its own. */
    private static List<Integer> tables(Headers known, List<String> written, List<Integer> starts) {
        List<Integer> tables = new ArrayList<>(List.of(0));
        for (int start : starts) {
            if (known.isComplete(written.subList(tables.getLast(), start))
                    && known.isComplete(written.subList(start, written.size()))) {
                tables.add(start);
            }
        }
        return tables;
    }

    /** Parts without which the others are a table, and which have both ends themselves, or a device of no end. */
    private static List<Integer> others(Headers known, List<String> written, List<Part> apart) {
        List<Integer> others = new ArrayList<>();
        for (Part part : apart.size() < 2 || apart.size() > MOST_PARTS ? List.<Part>of() : apart) {
            List<String> names = written.subList(part.from, part.to);
            List<String> rest = new ArrayList<>(written.subList(0, part.from));
            rest.addAll(written.subList(part.to, written.size()));
            boolean ends = Headers.of(Headers.END_SHEET).isComplete(names) || listsDevices(known, names);
            if (ends && !known.isComplete(names) && known.isComplete(rest)) {
                others.addAll(all(part.from, part.to));
            }
        }
        return others;
    }

    private static boolean listsDevices(Headers known, List<String> names) {
        return names.size() > 1
                && names.stream().anyMatch(name -> {
                    Headers.Meaning near = known.meaning("from " + name);
                    Headers.Meaning device = Headers.of("devices").meaning(name);
                    return near != null
                            && near.column().equals("a_device")
                            && device != null
                            && device.column().equals("name");
                });
    }

    private static SideColumns shared(
            Headers known, List<String> written, List<List<Integer>> tables, boolean gaps, List<Integer> others) {
        List<Integer> shared = new ArrayList<>();
        shared.addAll(outside(written, tables, tables.getFirst()));
        List<Integer> behind = outside(written, tables, tables.getLast().reversed());
        shared.addAll(gaps ? ofAll(known, written, behind) : behind);
        List<Integer> ids = new ArrayList<>();
        for (int column : List.copyOf(shared)) {
            Headers.Meaning meaning = known.meaning(written.get(column));
            if (meaning != null
                    && (meaning.column().equals("id") || meaning.column().equals("leg"))) {
                ids.add(column);
            }
        }
        shared.removeAll(ids);
        shared.removeIf(column -> written.get(column).isEmpty());
        shared.sort(null);
        Set<Integer> ofAll = new HashSet<>(shared);
        List<List<Integer>> own = new ArrayList<>();
        for (List<Integer> table : tables) {
            own.add(table.stream().filter(column -> !ofAll.contains(column)).toList());
        }
        return new SideColumns(own, shared, ids, others);
    }

    /** The columns of a table, from its outer side on, until one that another table has too. */
    private static List<Integer> outside(List<String> written, List<List<Integer>> tables, List<Integer> table) {
        Set<String> names = new HashSet<>();
        for (List<Integer> other : tables) {
            if (!other.contains(table.getFirst())) {
                other.forEach(column -> names.add(Headers.own(written.get(column))));
            }
        }
        names.remove("");
        List<Integer> outside = new ArrayList<>();
        for (int column : table) {
            if (names.contains(Headers.own(written.get(column)))) {
                break;
            }
            outside.add(column);
        }
        return outside;
    }

    /**
     * Of columns behind tables that a column without a name keeps apart, those behind another such one, and the cables' parts,
     * without which the rows of the others would be none of cables.
     */
    private static List<Integer> ofAll(Headers known, List<String> written, List<Integer> behind) {
        int gap = behind.size();
        while (gap > 0 && !written.get(behind.get(gap - 1)).isEmpty()) {
            gap--;
        }
        List<Integer> ofAll = new ArrayList<>(behind.subList(0, gap));
        for (int column : behind.subList(gap, behind.size())) {
            Headers.Meaning meaning = known.meaning(written.get(column));
            if (meaning != null && meaning.column().equals("part")) {
                ofAll.add(column);
            }
        }
        return ofAll;
    }

    /** Tells what stands beside or around tables. */
    void check(List<String> written, IntFunction<Place> places, Report report) {
        if (!shared.isEmpty()) {
            report.add(Diagnostic.note(
                    Code.UNREADABLE,
                    places.apply(shared.getFirst()),
                    "columns are those of all tables side by side",
                    names(written, shared)
                            + (shared.size() == 1 ? " is in none of them" : " are in none of them")
                            + ", and read for a row of each",
                    "if they are of one alone: write the tables below each other"));
        }
        if (!ids.isEmpty()) {
            report.add(Diagnostic.warning(
                    Code.AMBIGUOUS_NAME,
                    places.apply(ids.getFirst()),
                    "ids stand beside several tables",
                    names(written, ids) + ": read for the table beside which it stands, and the others have none",
                    "write the id of each cable into a column of its own table"));
        }
        if (!others.isEmpty()) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE,
                    places.apply(others.getFirst()),
                    "a table of other columns stands beside one",
                    names(written, others) + " say the ends, or devices, otherwise, and are not read",
                    "write it below the other table, or into a sheet of its own"));
        }
    }

    private static String names(List<String> written, List<Integer> columns) {
        return Excerpt.list(columns.stream()
                .map(column -> "\"" + written.get(column) + "\"")
                .toList());
    }
}
