package dev.ferrule.source;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list of mappings as a table. */
public final class NodeTable implements Table {

    private final String file;
    private final List<Node.Mapping> rows = new ArrayList<>();
    private final List<String> columns;

    public NodeTable(String file, Node.Sequence list, Report report) {
        this.file = file;
        Set<String> names = new LinkedHashSet<>();
        for (Node item : list.items()) {
            if (item instanceof Node.Mapping mapping) {
                rows.add(mapping);
                names.addAll(mapping.entries().keySet());
                mapping.entries().forEach((key, entry) -> check(key, entry, report));
            } else {
                report.add(Diagnostic.error(
                        Code.UNREADABLE,
                        item.place(),
                        "a row cannot be read",
                        "a row is a mapping of columns, not " + item.kind()));
            }
        }
        columns = List.copyOf(names);
    }

    private static void check(String key, Node.Entry entry, Report report) {
        if (!(entry.value() instanceof Node.Scalar)) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE,
                    entry.value().place(),
                    "a cell cannot be read",
                    "\"" + key + "\" should be a single value, not "
                            + entry.value().kind()));
        }
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Cursor rows() {
        return new RowCursor(-1);
    }

    @Override
    public Cursor at(long row) {
        return new RowCursor((int) row);
    }

    private final class RowCursor implements Cursor {

        private int row;

        RowCursor(int row) {
            this.row = row;
        }

        @Override
        public boolean next() {
            return ++row < rows.size();
        }

        @Override
        public long row() {
            return row;
        }

        private @Nullable Node cell(int column) {
            return column < 0 ? null : rows.get(row).get(columns.get(column));
        }

        @Override
        public String text(int column) {
            return cell(column) instanceof Node.Scalar scalar ? scalar.text().strip() : "";
        }

        @Override
        public boolean isEmpty(int column) {
            return text(column).isEmpty();
        }

        @Override
        public int intern(int column, Interner names) {
            return names.intern(text(column));
        }

        @Override
        public Place place(int column) {
            Node cell = cell(column);
            return cell == null ? rowPlace() : cell.place();
        }

        @Override
        public Place rowPlace() {
            return rows.get(row).place();
        }
    }
}
