package dev.ferrule.app;

import dev.ferrule.view.CatalogView;
import dev.ferrule.view.CatalogView.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of an entry: single ones as lines of one table, with what is told of each, and blocks for what is a table
 * itself. It knows no section; a value is shown by what it is made of.
 */
final class EntryFacts {

    /** A table with its title. */
    record Block(String title, List<String> lines) {}

    private static final String INDENT = "  ";

    private final CatalogView.Entry entry;
    private final int width;
    private final Map<String, Told> told = new HashMap<>();
    private final Table facts = new Table();
    private final List<Block> blocks = new ArrayList<>();

    EntryFacts(CatalogView.Entry entry, int width) {
        this.entry = entry;
        this.width = width - INDENT.length();
        entry.told().forEach(one -> told.put(one.path(), one));
        entry.values().forEach((key, value) -> add(facts, "", key, key, value));
        if (entry.grades() != null && !entry.grades().isEmpty()) {
            blocks.add(grades(entry.grades()));
        }
    }

    Table facts() {
        return facts;
    }

    List<Block> blocks() {
        return blocks;
    }

    private void add(Table table, String indent, String key, String path, Object value) {
        if (path.equals("layouts") && entry.layouts() != null && value instanceof List<?> layouts) {
            addLayouts(layouts, entry.layouts());
        } else if (path.equals("map")
                && entry.maps() != null
                && !entry.maps().getFirst().pairs().isEmpty()) {
            blocks.add(new Block("map", FibreMapText.lines(entry, entry.maps().getFirst(), width)));
        } else if (value instanceof List<?> rows && isRows(rows)) {
            blocks.add(new Block(FieldWords.label(key), new RowsText(entry, told, width).lines(path, rows)));
        } else if (value instanceof Map<?, ?> mapping && !isShort(mapping, path)) {
            addFact(table, indent + FieldWords.label(key), "", told.get(path));
            mapping.forEach((inner, item) ->
                    add(table, indent + INDENT, inner.toString(), Told.path(path, inner.toString()), (Object) item));
        } else {
            addFact(
                    table,
                    indent + FieldWords.label(key),
                    FieldWords.value(value, FieldWords.unit(key)),
                    told.get(path));
        }
    }

    private static void addFact(Table table, String label, String value, @Nullable Told said) {
        table.row(
                said == null
                        ? List.of(label, value)
                        : List.of(label, value, said.confidence() == null ? "" : said.confidence(), remark(said)));
    }

    /** Source and note of a value, as far as they are its own. */
    static String remark(Told said) {
        String source = said.source() == null ? "" : said.source();
        String note = said.note() == null ? "" : said.note();
        return source.isEmpty() || note.isEmpty() ? source + note : source + " – " + note;
    }

    private static boolean isRows(List<?> list) {
        return !list.isEmpty() && list.stream().allMatch(Map.class::isInstance);
    }

    /** Fits into a line, and nothing is told of its parts. */
    private boolean isShort(Map<?, ?> mapping, String path) {
        boolean single = mapping.values().stream().noneMatch(value -> value instanceof Map || value instanceof List);
        return single
                && FieldWords.text(mapping).length() <= 40
                && told.keySet().stream().noneMatch(other -> other.length() > path.length() && other.startsWith(path));
    }

    private void addLayouts(List<?> said, List<CatalogView.Layout> layouts) {
        for (int i = 0; i < said.size() && i < layouts.size(); i++) {
            String path = Told.path("layouts", i);
            Table table = new Table();
            if (said.get(i) instanceof Map<?, ?> layout) {
                layout.forEach((key, value) -> {
                    if (!key.equals("lanes")) {
                        add(table, "", key.toString(), Told.path(path, key.toString()), (Object) value);
                    }
                });
            }
            List<String> lines = new ArrayList<>(table.wrapped(width));
            lines.add("");
            lines.addAll(LaneTable.lines(layouts.get(i)));
            String number = said.size() == 1 ? "" : i == 0 ? " 1, the default" : " " + (i + 1);
            blocks.add(new Block("layout" + number, lines));
        }
    }

    private Block grades(List<CatalogView.ProductGrade> grades) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (CatalogView.ProductGrade grade : grades) {
            Map<String, Object> row = new LinkedHashMap<>();
            if (grade.mode() != null) {
                row.put("mode", grade.mode());
            }
            row.put("grade", grade.grade());
            row.putAll(grade.values());
            row.put("confidence", grade.confidence());
            rows.add(row);
        }
        return new Block("loss by grade", new RowsText(entry, Map.of(), width).lines("grades", rows));
    }
}
