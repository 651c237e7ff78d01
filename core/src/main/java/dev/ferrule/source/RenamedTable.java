package dev.ferrule.source;

import dev.ferrule.diag.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table whose columns have other names.
 *
 * @param columns the names, in the order of the table below
 */
record RenamedTable(Table below, List<String> columns) implements Table {

    RenamedTable {
        columns = List.copyOf(columns);
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
    public Cursor rows() {
        return below.rows();
    }

    @Override
    public Cursor at(long row) {
        return below.at(row);
    }
}
