package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Excerpt;
import dev.ferrule.diag.Place;
import dev.ferrule.source.Table;
import dev.ferrule.source.TableKind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Columns of a cut sheet that mean nothing to a plant: notes, addresses, colours. They are kept as they stand. */
final class ExtraColumns {

    private static final List<String> TABLES = List.of("cables", "links");

    private final Table table;

    /** By their names in the plant; a name that means something there is another one here. */
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    /** Those of which a row has anything. */
    private final Set<String> filled = new LinkedHashSet<>();

    ExtraColumns(String kind, Table table) {
        this.table = table;
        for (int column : TableKind.extra(kind, table)) {
            String name = table.columns().get(column);
            boolean taken = TABLES.stream().anyMatch(other -> TableKind.reads(other, name));
            columns.put(taken ? "sheet_" + name : name, column);
        }
    }

    /** What a row has in them. */
    Map<String, String> of(Table.Cursor row) {
        Map<String, String> cells = new LinkedHashMap<>();
        columns.forEach((name, column) -> {
            String said = CellWords.said(row.text(column));
            if (!said.isEmpty()) {
                cells.put(name, said);
                filled.add(name);
            }
        });
        return cells.isEmpty() ? Map.of() : cells;
    }

    /** Says which there were; that a row passes more than a cord between its ends changes what is judged. */
    void tell(Imported imported) {
        List<String> passed = filled.stream().filter(PanelWords::isOfColumn).toList();
        if (!passed.isEmpty()) {
            imported.report()
                    .add(
                            "passed",
                            Diagnostic.warning(
                                    Code.UNREADABLE,
                                    place(passed.getFirst()),
                                    "what lies between the ends is not read",
                                    Excerpt.list(passed.stream()
                                                    .map(this::written)
                                                    .toList())
                                            + ": every row is taken as one cable or link between its ends, without what these"
                                            + " columns name",
                                    "write a row for each cable, from the device to the panel and from panel to panel"));
        }
        List<String> kept =
                filled.stream().filter(name -> !passed.contains(name)).toList();
        if (!kept.isEmpty()) {
            imported.note(
                    place(kept.getFirst()),
                    kept.size() == 1 ? "a column is kept and not read" : "columns are kept and not read",
                    Excerpt.list(kept.stream().map(this::written).toList()),
                    "say which column of a cut sheet one is: --map \"SHEET!COLUMN=NAME\"");
        }
    }

    /** As the table has it, without what tells it from a column of ours. */
    private String written(String name) {
        return table.columns().get(columns.getOrDefault(name, 0));
    }

    private Place place(String name) {
        Place place = table.named(columns.getOrDefault(name, 0));
        return place == null ? table.rows().rowPlace() : place;
    }
}
