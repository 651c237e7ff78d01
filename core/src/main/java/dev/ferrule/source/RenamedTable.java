package dev.ferrule.source;

import dev.ferrule.diag.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table whose columns have other names.
 *
 * @param columns the names, in the order of the table below
 */
public record RenamedTable(Table below, List<String> columns) implements Table {

    public RenamedTable {
        columns = List.copyOf(columns);
    }

    /** A table of which one column has another name. */
    public static Table of(Table below, int column, String name) {
        List<String> columns = new ArrayList<>(below.columns());
        columns.set(column, name);
        return new RenamedTable(below, columns);
    }

    @Override
    public String file() {
        return below.file();
    }

    @Override
    public boolean complete() {
        return below.complete();
    }

    @Override
    public @Nullable Place named(int column) {
        return below.named(column);
    }

    @Override
    public String below(int column) {
        return below.below(column);
    }

    @Override
    public Cursor rows() {
        return below.rows();
    }

    @Override
    public Cursor at(long row) {
        return below.at(row);
    }
}
