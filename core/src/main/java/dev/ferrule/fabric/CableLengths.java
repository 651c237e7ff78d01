package dev.ferrule.fabric;

import dev.ferrule.chain.PartSpec;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.source.Table;
import dev.ferrule.unit.Length;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the lengths in rows of {@code cables}: that they can be read, and are those of the parts. */
final class CableLengths {

    /** A way to write a length, and the column for it. */
    private record Form(String column, String words, Function<String, @Nullable Length> reader) {}

    private static final List<Form> FORMS = List.of(
            new Form("length", "a number with its unit, such as 5m or 16 ft", Length::parse),
            new Form("length_m", "a number of metres", Length::metres),
            new Form("length_ft", "a number of feet", Length::feet));

    /** Lengths in feet and in metres are rounded apart: 16 ft are sold as 5 m. */
    private static final int PER_CENT_APART = 10;

    private final Report report;

    /** By column and text; few lengths, many rows. */
    private final Map<String, Map<String, @Nullable Length>> known = new HashMap<>();

    CableLengths(Report report) {
        this.report = report;
    }

    /** Where the columns of lengths are in a table, in the order of the forms; −1 for those that it does not have. */
    static List<Integer> columns(Table table) {
        List<Integer> columns = new ArrayList<>();
        for (Form form : FORMS) {
            columns.add(table.column(form.column));
        }
        return columns;
    }

    /** @param columns of the row's table, as {@link #columns} gives them */
    void check(Table.Cursor row, String file, List<Integer> columns, @Nullable PartSpec part, Supplier<String> name) {
        for (int form = 0; form < columns.size(); form++) {
            int column = columns.get(form);
            if (!row.isEmpty(column)) {
                check(row, file, column, FORMS.get(form), part, name);
            }
        }
    }

    private void check(
            Table.Cursor row, String file, int column, Form form, @Nullable PartSpec part, Supplier<String> name) {
        String text = row.text(column);
        Map<String, @Nullable Length> ofColumn = known.computeIfAbsent(form.column, c -> new HashMap<>());
        if (!ofColumn.containsKey(text)) {
            ofColumn.put(text, form.reader.apply(text));
        }
        Length length = ofColumn.get(text);
        if (length == null) {
            report.add(
                    form.column + file,
                    Diagnostic.error(
                            Code.UNREADABLE,
                            row.place(column),
                            "a length cannot be read",
                            "\"" + text + "\" of " + name.get() + " is not " + form.words));
        } else if (part != null && part.length() != null && differ(length, part.length())) {
            report.add(Diagnostic.warning(
                    new Code(606),
                    row.place(column),
                    "a length is not that of the part",
                    name.get() + " is " + length + " long; \"" + part.text() + "\" says " + part.length(),
                    "mend the one that is wrong"));
        }
    }

    private static boolean differ(Length one, Length other) {
        long more = Math.max(one.millimetres(), other.millimetres());
        long less = Math.min(one.millimetres(), other.millimetres());
        return (more - less) * 100 > more * PER_CENT_APART;
    }
}
