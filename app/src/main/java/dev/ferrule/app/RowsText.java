package dev.ferrule.app;

import dev.ferrule.view.CatalogView;
import dev.ferrule.view.CatalogView.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list of like things as a table, and under it who says so. */
final class RowsText {

    /** Lists whose places are what they say. */
    private static final Set<String> NUMBERED = Set.of("order");

    private final CatalogView.Entry entry;
    private final Map<String, Told> told;
    private final int width;

    RowsText(CatalogView.Entry entry, Map<String, Told> told, int width) {
        this.entry = entry;
        this.told = told;
        this.width = width;
    }

    /** @param rows maps */
    List<String> lines(String path, List<?> rows) {
        Set<String> keys = new LinkedHashSet<>();
        rows.forEach(row -> ((Map<?, ?>) row).keySet().forEach(key -> keys.add(key.toString())));
        boolean confidences = told.values().stream()
                .anyMatch(said -> said.confidence() != null && said.path().startsWith(path + "["));
        Table table = new Table();
        table.row(header(path, keys, confidences));
        for (int i = 0; i < rows.size(); i++) {
            table.row(cells(path, i, (Map<?, ?>) rows.get(i), keys, confidences));
        }
        List<String> lines = new ArrayList<>(table.wrapped(width));
        List<String> remarks = remarks(path, rows);
        if (!remarks.isEmpty()) {
            lines.add("");
            lines.addAll(remarks);
        }
        return lines;
    }

    private static List<String> header(String path, Set<String> keys, boolean confidences) {
        List<String> cells = new ArrayList<>();
        if (NUMBERED.contains(path)) {
            cells.add("");
        }
        keys.forEach(key -> cells.add(FieldWords.heading(key)));
        if (confidences) {
            cells.add("confidence");
        }
        return cells;
    }

    private List<String> cells(String path, int index, Map<?, ?> row, Set<String> keys, boolean confidences) {
        List<String> cells = new ArrayList<>();
        if (NUMBERED.contains(path)) {
            cells.add(Integer.toString(index + 1));
        }
        for (String key : keys) {
            Object value = row.get(key);
            cells.add(value == null ? "" : FieldWords.text(value));
        }
        if (confidences) {
            Told said = told.get(Told.path(path, index));
            cells.add(said == null || said.confidence() == null ? entry.confidence() : said.confidence());
        }
        return cells;
    }

    /** Sources and notes by what they are said of; rows of which the same is said share a line. */
    private List<String> remarks(String path, List<?> rows) {
        Map<String, List<String>> byRemark = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String place = Told.path(path, i);
            Map<?, ?> row = (Map<?, ?>) rows.get(i);
            String name = name(row, rows);
            addRemark(byRemark, name, told.get(place), false);
            row.keySet()
                    .forEach(key -> addRemark(
                            byRemark,
                            name + " " + FieldWords.label(key.toString()),
                            told.get(Told.path(place, key.toString())),
                            true));
        }
        List<String> lines = new ArrayList<>();
        byRemark.forEach((remark, names) -> lines.addAll(Wrap.hanging(
                "",
                (names.size() == rows.size() && rows.size() > 1 ? "all" : String.join(", ", names)) + ": " + remark,
                width)));
        return lines;
    }

    private static void addRemark(
            Map<String, List<String>> byRemark, String name, @Nullable Told said, boolean withConfidence) {
        if (said == null) {
            return;
        }
        String confidence = withConfidence && said.confidence() != null ? said.confidence() + " " : "";
        String remark = (confidence + EntryFacts.remark(said)).strip();
        if (!remark.isEmpty()) {
            byRemark.computeIfAbsent(remark, r -> new ArrayList<>()).add(name);
        }
    }

    /** The first value, or the first two where another row begins alike. */
    private static String name(Map<?, ?> row, List<?> rows) {
        String first = words(row, 1);
        boolean unique = rows.stream()
                        .filter(other -> words((Map<?, ?>) other, 1).equals(first))
                        .count()
                == 1;
        return unique ? first : words(row, 2);
    }

    private static String words(Map<?, ?> row, int count) {
        return String.join(
                " ", row.values().stream().limit(count).map(FieldWords::text).toList());
    }
}
