package dev.ferrule.fabric;

import dev.ferrule.chain.PartSpec;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.source.Table;
import dev.ferrule.unit.Length;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the lengths in rows of {@code cables}: that they can be read, and are those of the parts. */
final class CableLengths {

    /** Lengths in feet and in metres are rounded apart: 16 ft are sold as 5 m. */
    private static final int PER_CENT_APART = 10;

    private final Report report;

    /** By column and text; few lengths, many rows. */
    private final Map<String, Map<String, @Nullable Length>> known = new HashMap<>();

    CableLengths(Report report) {
        this.report = report;
    }

    void check(Table.Cursor row, Table table, @Nullable PartSpec part, Supplier<String> name) {
        check(row, table, "length", Length::parse, "a number with its unit, such as 5m or 16 ft", part, name);
        check(row, table, "length_m", Length::metres, "a number of metres", part, name);
        check(row, table, "length_ft", Length::feet, "a number of feet", part, name);
    }

    private void check(
            Table.Cursor row,
            Table table,
            String columnName,
            Function<String, @Nullable Length> reader,
            String form,
            @Nullable PartSpec part,
            Supplier<String> name) {
        int column = table.column(columnName);
        if (row.isEmpty(column)) {
            return;
        }
        String text = row.text(column);
        Map<String, @Nullable Length> ofColumn = known.computeIfAbsent(columnName, c -> new HashMap<>());
        if (!ofColumn.containsKey(text)) {
            ofColumn.put(text, reader.apply(text));
        }
        Length length = ofColumn.get(text);
        if (length == null) {
            report.add(
                    columnName + table.file(),
                    Diagnostic.error(
                            Code.UNREADABLE,
                            row.place(column),
                            "a length cannot be read",
                            "\"" + text + "\" of " + name.get() + " is not " + form));
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
