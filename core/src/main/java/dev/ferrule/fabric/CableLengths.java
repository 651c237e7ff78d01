package dev.ferrule.fabric;

import dev.ferrule.chain.PartSpec;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.source.Interner;
import dev.ferrule.source.Table;
import dev.ferrule.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the lengths in rows of {@code cables}: that they can be read, and are those of the parts. */
final class CableLengths {

    /** A way to write a length, and the column for it. */
    record Form(String column, String words, Function<String, @Nullable Length> reader) {}

    private static final List<Form> FORMS = List.of(
            new Form("length", "a number with its unit, such as 5m or 16 ft", Length::parse),
            new Form("length_m", "a number of metres", Length::metres),
            new Form("length_ft", "a number of feet", Length::feet));

    /** Lengths in feet and in metres are rounded apart: 16 ft are sold as 5 m. */
    private static final int PER_CENT_APART = 10;

    private CableLengths() {}

    /** A column of lengths in a table, with what it has said so far: few lengths, many rows. */
    record Column(Form form, String file, int index, Interner texts, List<@Nullable Length> known) {}

    /** The columns of lengths that a table has. */
    static List<Column> columns(Table table) {
        List<Column> columns = new ArrayList<>();
        for (Form form : FORMS) {
            int index = table.column(form.column);
            if (index >= 0) {
                columns.add(new Column(form, table.file(), index, new Interner(), new ArrayList<>()));
            }
        }
        return columns;
    }

    /**
     * The length that a row says; null where it says none.
     *
     * @param columns of the row's table, as {@link #columns} gives them
     */
    static @Nullable Length check(
            Table.Cursor row, List<Column> columns, @Nullable PartSpec part, Supplier<String> name, Report report) {
        Length before = null;
        for (Column column : columns) {
            Length length = row.isEmpty(column.index) ? null : check(row, column, part, name, report);
            if (before != null && length != null && differ(before, length)) {
                report.add(Diagnostic.warning(
                        new Code(606),
                        row.place(column.index),
                        "a cable has two lengths",
                        name.get() + " is " + before + " long by one column, and " + length + " by "
                                + column.form.column,
                        "mend the one that is wrong"));
            }
            before = before == null ? length : before;
        }
        return before;
    }

    /** The length of a cell; null when it is none. */
    private static @Nullable Length check(
            Table.Cursor row, Column column, @Nullable PartSpec part, Supplier<String> name, Report report) {
        int number = row.intern(column.index, column.texts);
        if (number == column.known.size()) {
            column.known.add(column.form.reader.apply(row.text(column.index)));
        }
        Length length = column.known.get(number);
        if (length == null) {
            report.add(
                    column.form.column + column.file,
                    Diagnostic.error(
                            Code.UNREADABLE,
                            row.place(column.index),
                            "a length cannot be read",
                            "\"" + row.text(column.index) + "\" of " + name.get() + " is not " + column.form.words));
        } else if (part != null && part.length() != null && differ(length, part.length())) {
            report.add(Diagnostic.warning(
                    new Code(606),
                    row.place(column.index),
                    "a length is not that of the part",
                    name.get() + " is " + length + " long; \"" + part.text() + "\" says " + part.length(),
                    "mend the one that is wrong"));
        }
        return length;
    }

    private static boolean differ(Length one, Length other) {
        return differ(one.millimetres(), other.millimetres());
    }

    static boolean differ(long one, long other) {
        long more = Math.max(one, other);
        long less = Math.min(one, other);
        return (more - less) * 100 > more * PER_CENT_APART;
    }
}
