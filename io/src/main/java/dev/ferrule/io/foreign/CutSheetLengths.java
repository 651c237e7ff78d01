package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.source.Table;
import dev.ferrule.unit.Length;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The lengths of the rows of cut sheets as {@code cables.csv} has them. The unit stands behind the number, in the name of the
 * column, in a column of its own, or below the name of the column.
 */
final class CutSheetLengths {

    /** Columns in units that a plant has no column of. */
    private static final Map<String, String> UNITS = Map.of("length_cm", "cm", "length_mm", "mm", "length_in", "in");

    private final Imported imported;

    /** By table, how it writes lengths. */
    private final Map<Table, Written> written = new HashMap<>();

    /**
     * How a table writes them.
     *
     * @param unit which stands below the name of the column; empty where none does
     */
    private record Written(LengthWords words, String unit) {}

    CutSheetLengths(Imported imported) {
        this.imported = imported;
    }

    private Written written(Table table) {
        int column = table.column("length");
        String unit = column < 0 ? "" : LengthWords.unit(table.below(column));
        if (!unit.isEmpty()) {
            imported.note(
                    Objects.requireNonNullElse(table.named(column), table.rows().rowPlace()),
                    "lengths are in the unit below the name of their column",
                    "a number without a unit is one of " + unit);
        }
        return new Written(LengthWords.of(table, imported), unit);
    }

    /** Whether a table says units otherwise than behind the numbers. */
    boolean saysUnits(Table table) {
        int length = table.column("length");
        return table.column("length_unit") >= 0
                || UNITS.keySet().stream().anyMatch(column -> table.column(column) >= 0)
                || (length >= 0 && !LengthWords.unit(table.below(length)).isEmpty());
    }

    /** The columns of a row's length, without those in which nothing stands. */
    Map<String, String> of(CutSheetRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        Written table = written.computeIfAbsent(row.table(), this::written);
        String length = table.words.read("length", row.said("length"));
        String unit = LengthWords.unit(row.said("length_unit"));
        String other = row.said("length_unit");
        if (isNumber(length)) {
            String in = unit.isEmpty() ? table.unit : unit;
            cells.put(in.isEmpty() ? "length_said" : "length", length + in);
        } else if (!length.isEmpty()) {
            cells.put("length", length);
        }
        if (unit.isEmpty() && !other.isEmpty()) {
            cells.put("sheet_unit", other);
        }
        for (String column : new String[] {"length_m", "length_ft"}) {
            String said = table.words.read(column, row.said(column));
            if (!said.isEmpty()) {
                cells.put(column, said);
            }
        }
        UNITS.forEach((column, in) -> {
            String said = table.words.read(column, row.said(column));
            if (!said.isEmpty()) {
                cells.putIfAbsent("length", isNumber(said) ? said + in : said);
            }
        });
        return cells;
    }

    private static boolean isNumber(String said) {
        return said.matches("[0-9]+([.,][0-9]+)?");
    }

    /** Puts the length of a row into those of its cable; what is wrong with it is told. */
    void put(CutSheetRow row, String ofPart, Map<String, String> cells) {
        Map<String, String> said = of(row);
        cells.putAll(said);
        String unit = said.getOrDefault("sheet_unit", "");
        if (said.containsKey("length_said") && !unit.isEmpty()) {
            imported.report()
                    .add(
                            "unit " + unit,
                            Diagnostic.error(
                                    Code.UNREADABLE,
                                    row.place("length_unit"),
                                    "a unit of length is not known",
                                    "\"" + unit + "\" of \"" + said.get("length_said")
                                            + "\" is kept as sheet_unit, and the number as length_said",
                                    "write m, cm, mm, ft or in"));
        } else if (said.containsKey("length_said")) {
            imported.report()
                    .add(
                            "unit",
                            Diagnostic.error(
                                    Code.UNREADABLE,
                                    row.place("length"),
                                    "a length has no unit",
                                    "\"" + said.get("length_said") + "\" is kept as length_said",
                                    "say the unit of the column: --map SHEET!COLUMN=length_m, or length_ft"));
        } else if (!said.containsKey("length")) {
            cells.put("length", ofPart);
        }
        if (!imported.isJudged()) {
            unreadable(row, cells, "length", "a number with its unit, such as 5m or 16 ft", Length::parse);
            unreadable(row, cells, "length_m", "a number of metres", Length::metres);
            unreadable(row, cells, "length_ft", "a number of feet", Length::feet);
        }
    }

    /** A plant that is judged tells it itself. */
    private void unreadable(
            CutSheetRow row,
            Map<String, String> cells,
            String column,
            String words,
            Function<String, @Nullable Length> reader) {
        String said = cells.getOrDefault(column, "");
        if (!said.isEmpty() && reader.apply(said) == null) {
            imported.report()
                    .add(
                            "length " + column,
                            Diagnostic.error(
                                    Code.UNREADABLE,
                                    row.place(column),
                                    "a length cannot be read",
                                    "\"" + said + "\" is not " + words,
                                    "mend it in the sheet, or in cables.csv"));
        }
    }
}
