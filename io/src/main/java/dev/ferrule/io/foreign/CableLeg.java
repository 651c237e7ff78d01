package dev.ferrule.io.foreign;

import dev.ferrule.diag.Place;
import dev.ferrule.io.foreign.Imported.End;
import dev.ferrule.source.BuiltTable;
import dev.ferrule.source.Table;
import dev.ferrule.unit.Length;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A leg of a cable as some file tells it.
 *
 * @param cells by the columns of {@code cables.csv}, none of them blank
 * @param places of the cells
 * @param a as the plant calls it
 */
record CableLeg(Map<String, String> cells, Map<String, Place> places, Place place, End a, End b) {

    private static final List<String> LENGTHS = List.of("length", "length_m", "length_ft");

    /** What may be said in one way only. */
    private static final List<String> ONE_WAY = List.of("part", "status");

    /** A length that is rounded to its unit is the same, in millimetres, and of a long one a hundredth more or less. */
    private static final long ROUNDED = 50;

    private static final long HUNDREDTH = 100;

    static CableLeg of(Table table, Table.Cursor row, UnaryOperator<End> names) {
        Map<String, String> cells = new LinkedHashMap<>();
        Map<String, Place> places = new HashMap<>();
        for (int column = 0; column < table.columns().size(); column++) {
            if (!row.isEmpty(column)) {
                cells.put(table.columns().get(column), row.text(column));
                places.put(table.columns().get(column), row.place(column));
            }
        }
        return new CableLeg(cells, places, row.rowPlace(), end("a", cells, names), end("b", cells, names));
    }

    private static End end(String side, Map<String, String> cells, UnaryOperator<End> names) {
        return names.apply(new End(cells.getOrDefault(side + "_device", ""), cells.getOrDefault(side + "_port", "")));
    }

    String said(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The same from either end, whatever the case of letters. */
    String ends() {
        return a.with(b).toLowerCase(Locale.ROOT);
    }

    boolean isLabelled(String label) {
        return said("label_a").equals(label) || said("label_b").equals(label);
    }

    boolean isOnOtherFaceThan(CableLeg other) {
        CableLeg same = other.alongside(this);
        return differ(said("a_face"), same.said("a_face")) || differ(said("b_face"), same.said("b_face"));
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equalsIgnoreCase(other);
    }

    /** The same from the end that another leg begins at. */
    private CableLeg alongside(CableLeg other) {
        boolean turned =
                !a.device().equalsIgnoreCase(other.a.device()) || !a.port().equalsIgnoreCase(other.a.port());
        if (!turned) {
            return this;
        }
        Map<String, String> exchanged = new LinkedHashMap<>();
        cells.forEach((column, said) -> exchanged.put(exchanged(column), said));
        Map<String, Place> there = new HashMap<>();
        places.forEach((column, at) -> there.put(exchanged(column), at));
        return new CableLeg(exchanged, there, place, b, a);
    }

    private static String exchanged(String column) {
        return switch (column) {
            case "label_a" -> "label_b";
            case "label_b" -> "label_a";
            default ->
                column.startsWith("a_")
                        ? "b_" + column.substring(2)
                        : column.startsWith("b_") ? "a_" + column.substring(2) : column;
        };
    }

    /** The same with another cell. */
    CableLeg with(String column, String said) {
        Map<String, String> more = new LinkedHashMap<>(cells);
        more.put(column, said);
        return new CableLeg(more, places, place, a, b);
    }

    /**
     * The same with what another file says beside it.
     *
     * @param format of the other one, before whose columns it stands where this one says otherwise
     * @param contradictions gets what cannot both be
     */
    CableLeg with(CableLeg again, String format, List<String> contradictions) {
        CableLeg other = again.alongside(this);
        Map<String, String> both = new LinkedHashMap<>(cells);
        Map<String, Place> there = new HashMap<>(places);
        boolean measured = length() != null;
        for (Map.Entry<String, String> cell : other.cells.entrySet()) {
            String column = cell.getKey();
            boolean ofLength = LENGTHS.contains(column) && measured;
            if (isName(column) || cell.getValue().equals(both.get(column))) {
                continue;
            }
            if (!ofLength && both.getOrDefault(column, "").isEmpty()) {
                both.put(column, cell.getValue());
                there.put(column, other.places.getOrDefault(column, other.place));
                continue;
            }
            if (ofLength ? isOtherLength(other) : isOtherwise(column, cell.getValue())) {
                String first = ofLength ? shown() : said(column);
                contradictions.add((ofLength ? "length" : column) + " \"" + first + "\" there, and \"" + cell.getValue()
                        + "\" here");
            }
            both.put(format + "_" + column, cell.getValue());
        }
        return new CableLeg(both, there, place, a, b);
    }

    private static boolean isName(String column) {
        return column.equals("id") || column.equals("leg") || column.endsWith("_device") || column.endsWith("_port");
    }

    private boolean isOtherwise(String column, String other) {
        return ONE_WAY.contains(column) && !plain(said(column)).equals(plain(other));
    }

    /** Without what people write in several ways. */
    private static String plain(String said) {
        return said.toLowerCase(Locale.ROOT)
                .replaceAll("\\b[0-9]+(?:\\.[0-9]+)? ?(?:m|ft)\\b", "")
                .replaceAll("[^a-z0-9]+", "");
    }

    private String shown() {
        return LENGTHS.stream()
                .map(this::said)
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
    }

    private @Nullable Length length() {
        Length metres = Length.metres(said("length_m"));
        Length feet = metres == null ? Length.feet(said("length_ft")) : metres;
        return feet == null ? Length.parse(said("length")) : feet;
    }

    private boolean isOtherLength(CableLeg other) {
        Length one = length();
        Length two = other.length();
        return one != null
                && two != null
                && Math.abs(one.millimetres() - two.millimetres()) > ROUNDED + one.millimetres() / HUNDREDTH;
    }

    void addTo(BuiltTable.Builder rows, String id) {
        Map<String, String> row = new LinkedHashMap<>(cells);
        row.put("id", id);
        rows.add(row, place, places::get);
    }
}
