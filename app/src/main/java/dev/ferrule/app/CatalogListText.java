package dev.ferrule.app;

import dev.ferrule.view.CatalogView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A section as a table, one line an entry. */
final class CatalogListText {

    private final Terminal terminal;

    CatalogListText(Terminal terminal) {
        this.terminal = terminal;
    }

    List<String> lines(CatalogView.Listing list, int width) {
        List<String> lines = new ArrayList<>();
        if (list.rows().isEmpty()) {
            lines.add(terminal.escape(
                    "none of " + list.total() + " " + list.section() + " has \"" + list.filter() + "\" in it"));
            return lines;
        }
        Table table = new Table();
        columns(list).forEach((heading, cells) -> add(table, heading, cells));
        table.transposed().cut(width).forEach(line -> lines.add(terminal.escape(line)));
        lines.set(0, terminal.faint(lines.getFirst()));
        lines.add("");
        lines.add(terminal.escape(closing(list)));
        return lines;
    }

    private static void add(Table table, String heading, List<String> cells) {
        List<String> column = new ArrayList<>(List.of(heading));
        column.addAll(cells);
        table.row(column);
    }

    /** Cells by heading; a column in which nobody says anything is left out. */
    private static Map<String, List<String>> columns(CatalogView.Listing list) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        columns.put("name", cells(list, CatalogView.Row::name));
        columns.put("also", cells(list, row -> alias(row, list.filter())));
        for (String key : list.columns()) {
            List<String> cells = cells(list, row -> row.values().get(key));
            boolean figures = list.rows().stream()
                    .map(row -> row.values().get(key))
                    .allMatch(value -> value == null || value instanceof BigDecimal);
            columns.put(FieldWords.heading(key.substring(key.indexOf('.') + 1)), figures ? aligned(cells) : cells);
        }
        columns.put("confidence", cells(list, CatalogView.Row::confidence));
        columns.put("from", cells(list, row -> row.own() == null ? "" : "yours"));
        columns.values().removeIf(cells -> cells.stream().allMatch(String::isEmpty));
        return columns;
    }

    private interface Cell {
        @Nullable
        Object of(CatalogView.Row row);
    }

    private static List<String> cells(CatalogView.Listing list, Cell cell) {
        List<String> cells = new ArrayList<>();
        for (CatalogView.Row row : list.rows()) {
            Object value = cell.of(row);
            cells.add(value == null ? "" : FieldWords.text(value));
        }
        return cells;
    }

    private static List<String> aligned(List<String> cells) {
        int width = cells.stream().mapToInt(CatalogListText::whole).max().orElse(0);
        return cells.stream()
                .map(cell -> cell.isEmpty() ? "" : " ".repeat(width - whole(cell)) + cell)
                .toList();
    }

    /** Digits before the point. */
    private static int whole(String figure) {
        int point = figure.indexOf('.');
        return point < 0 ? figure.length() : point;
    }

    /** The alias that the filter found, where it did not find the name. */
    private static String alias(CatalogView.Row row, @Nullable String filter) {
        if (filter == null || contains(row.name(), filter)) {
            return "";
        }
        return row.aliases().stream()
                .filter(alias -> contains(alias, filter))
                .findFirst()
                .orElse("");
    }

    private static boolean contains(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    private static String closing(CatalogView.Listing list) {
        String count = list.filter() == null
                ? list.total() + " " + list.section()
                : list.rows().size() + " of " + list.total() + " " + list.section() + " with \"" + list.filter() + "\"";
        return count + "; \"ferrule catalog show NAME\" says all of one";
    }
}
