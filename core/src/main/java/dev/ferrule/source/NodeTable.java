package dev.ferrule.source;

import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list of mappings as a table. Keys are known by the same names as the headers of a CSV file. */
public final class NodeTable extends RowTable {

    private final List<Node.Mapping> rows = new ArrayList<>();
    private final List<String> columns;

    /** The keys that mean each column, the surest first: one row may say {@code name}, another {@code hostname}. */
    private final List<List<String>> keys;

    private boolean complete = true;

    private NodeTable(String file, Map<String, List<String>> keys) {
        super(file);
        columns = List.copyOf(keys.keySet());
        this.keys = List.copyOf(keys.values());
    }

    /**
     * Checks every row.
     *
     * @param kind of table, which decides the names of columns: {@code cables}, {@code devices} …
     * @return a table without rows when a needed column is missing, which is reported
     */
    public static NodeTable read(String kind, String file, Node.Sequence list, Report report) {
        Headers known = Headers.of(kind);
        List<Node.Mapping> rows = mappings(list, report);
        Map<String, Place> written = new LinkedHashMap<>();
        for (Node.Mapping row : rows) {
            row.entries().forEach((key, entry) -> written.putIfAbsent(key, entry.key()));
        }
        List<Place> places = List.copyOf(written.values());
        Header header = new Header(known, needed(known), List.copyOf(written.keySet()), places::get);
        NodeTable table = new NodeTable(file, keys(known, written.keySet()));
        if (!rows.isEmpty()) {
            header.check(report);
            table.complete = header.isComplete(list.place(), report);
            if (table.complete) {
                table.rows.addAll(rows);
            }
        }
        return table;
    }

    /** No key stands in a row that leaves a cable's far end open, and rows without it are told so one by one. */
    private static List<String> needed(Headers known) {
        return known.needed().stream()
                .filter(column -> !column.startsWith("b_"))
                .toList();
    }

    private static List<Node.Mapping> mappings(Node.Sequence list, Report report) {
        Complaints complaints = new Complaints(report);
        List<Node.Mapping> rows = new ArrayList<>();
        for (Node item : list.items()) {
            if (item instanceof Node.Mapping mapping) {
                rows.add(mapping);
                mapping.entries().forEach((key, entry) -> check(key, entry, complaints));
            } else {
                complaints.add(item.place(), "a row is a mapping of columns to values, not " + item.kind());
            }
        }
        return rows;
    }

    private static void check(String key, Node.Entry entry, Complaints complaints) {
        if (!(entry.value() instanceof Node.Scalar scalar)) {
            complaints.add(
                    entry.value().place(),
                    "\"" + key + "\" should be a single value, not "
                            + entry.value().kind());
        } else if (isTooLong(scalar)) {
            complaints.add(
                    scalar.place(),
                    "\"" + key + "\" has " + scalar.text().length()
                            + " characters; values of more than 64 KB are not read");
        }
    }

    private static boolean isTooLong(Node.Scalar scalar) {
        return scalar.text().length() > CsvCells.LONGEST_CELL;
    }

    private static Map<String, List<String>> keys(Headers known, Iterable<String> written) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (String key : written) {
            Headers.Meaning meaning = known.meaning(key);
            keys.computeIfAbsent(meaning == null ? key : meaning.column(), column -> new ArrayList<>())
                    .add(key);
        }
        keys.values().forEach(list -> list.sort(Comparator.comparingInt(key -> known.rank(key))));
        return keys;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean complete() {
        return complete;
    }

    @Override
    protected int count() {
        return rows.size();
    }

    private @Nullable Node cell(int row, int column) {
        if (column < 0) {
            return null;
        }
        for (String key : keys.get(column)) {
            Node cell = rows.get(row).get(key);
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    @Override
    protected String text(int row, int column) {
        return cell(row, column) instanceof Node.Scalar scalar && !isNull(scalar) && !isTooLong(scalar)
                ? scalar.text().strip()
                : "";
    }

    /** How YAML 1.2 writes that there is no value. */
    private static boolean isNull(Node.Scalar scalar) {
        String text = scalar.text();
        return scalar.plain()
                && (text.equals("~") || text.equals("null") || text.equals("Null") || text.equals("NULL"));
    }

    @Override
    protected Place place(int row, int column) {
        Node cell = cell(row, column);
        return cell == null ? rowPlace(row) : cell.place();
    }

    @Override
    protected Place rowPlace(int row) {
        return rows.get(row).place();
    }
}
