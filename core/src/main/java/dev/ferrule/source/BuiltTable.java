package dev.ferrule.source;

import dev.ferrule.diag.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table that was made of something else; each of its rows is from a place there. */
public final class BuiltTable extends RowTable {

    private final List<String> columns;
    private final List<Row> rows;

    private record Row(List<String> cells, Place place, Places places) {}

    /** Where the cell of a column is from; null where no more is known than of its row. */
    public interface Places {

        Places OF_ROW = column -> null;

        @Nullable
        Place of(String column);
    }

    private BuiltTable(String file, List<String> columns, List<Row> rows) {
        super(file);
        this.columns = List.copyOf(columns);
        this.rows = rows;
    }

    /** Collects rows; columns are those in which any row has something, in the order in which they came up. */
    public static final class Builder {
        private final Map<String, Integer> columns = new LinkedHashMap<>();
        private final List<Row> rows = new ArrayList<>();

        /** @param columns that come first, whether a row has something in them or not */
        public Builder(String... columns) {
            for (String column : columns) {
                this.columns.put(column, this.columns.size());
            }
        }

        /** Adds a row of cells by their columns; blank ones may be left out. */
        public void add(Map<String, String> cells, Place place, Places places) {
            cells.forEach((column, text) -> {
                if (!text.isEmpty()) {
                    columns.putIfAbsent(column, columns.size());
                }
            });
            List<String> row = columns.keySet().stream()
                    .map(column -> cells.getOrDefault(column, ""))
                    .toList();
            rows.add(new Row(row, place, places));
        }

        public boolean isEmpty() {
            return rows.isEmpty();
        }

        /**
         * The table of all rows.
         *
         * @param file from which it was made
         */
        public BuiltTable build(String file) {
            return new BuiltTable(file, List.copyOf(columns.keySet()), List.copyOf(rows));
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    protected int count() {
        return rows.size();
    }

    @Override
    protected String text(int row, int column) {
        List<String> cells = rows.get(row).cells;
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    @Override
    protected Place place(int row, int column) {
        Place place = column < 0 ? null : rows.get(row).places.of(columns.get(column));
        return place == null ? rowPlace(row) : place;
    }

    @Override
    protected Place rowPlace(int row) {
        return rows.get(row).place;
    }
}
