package dev.ferrule.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file is which column of a table, where the user says it: by what the header calls it, or by the letters
 * of a spreadsheet.
 */
public final class ColumnMap {

    /** The header says all. */
    public static final ColumnMap NONE = new ColumnMap(Map.of());

    /** What a note puts before a name that means something in a plant. */
    private static final String OF_SHEET = "sheet_";

    private final Map<String, String> columns;

    /** As the user names them, by the names that notes show. */
    private final Map<String, String> shown = new HashMap<>();

    private final Set<String> used = new HashSet<>();

    /** @param columns names of a table's columns, by those of the file or by letters */
    public ColumnMap(Map<String, String> columns) {
        this.columns = new HashMap<>(columns);
        columns.keySet().forEach(key -> shown.put(shown(key), key));
    }

    private static String shown(String name) {
        String own = Headers.own(name);
        return own.startsWith(OF_SHEET) ? own.substring(OF_SHEET.length()) : own;
    }

    /**
     * What the user calls a column; null where nothing is said of it.
     *
     * @param written its names, the surest first
     * @param size how many columns there are: the letters of one are not the name of another
     */
    private @Nullable String key(List<String> written, int column, int size) {
        String letters = SourceText.letters(column);
        if (columns.containsKey(letters)) {
            return letters;
        }
        for (String name : written) {
            if (columns.containsKey(name)) {
                return name;
            }
        }
        for (String name : written) {
            String own = shown(name);
            String numbered = (own.isEmpty() ? "column" : own) + "_" + (column + 1);
            String key = shown.getOrDefault(own, shown.get(numbered));
            if (key != null && !isLetters(key, size)) {
                return key;
            }
        }
        return null;
    }

    private static boolean isLetters(String key, int size) {
        int column = 0;
        for (int at = 0; at < key.length() && column <= size; at++) {
            char letter = key.charAt(at);
            column = letter < 'A' || letter > 'Z' ? Integer.MAX_VALUE - 1 : column * 26 + letter - 'A' + 1;
        }
        return column <= size;
    }

    /**
     * The names of a header of two rows as the user wants them, who names a column by its letters, or as either row or both
     * together do.
     *
     * @param above what the upper row says of each column
     * @param below the same of the lower one
     * @param both the two together
     */
    List<String> names(List<String> above, List<String> below, List<String> both) {
        if (columns.isEmpty()) {
            return both;
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < both.size(); i++) {
            String upper = i < above.size() ? above.get(i) : "";
            String lower = i < below.size() ? below.get(i) : "";
            // The word over several columns means none of them.
            List<String> written =
                    lower.isEmpty() ? List.of(upper) : List.of(both.get(i), (upper + " " + lower).strip(), lower);
            names.add(meant(key(written, i, both.size()), both.get(i)));
        }
        return names;
    }

    /** The names of a header as the user wants them. */
    List<String> names(List<String> written) {
        if (columns.isEmpty()) {
            return written;
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            names.add(meant(key(List.of(written.get(i)), i, written.size()), written.get(i)));
        }
        return names;
    }

    private String meant(@Nullable String key, String written) {
        String meant = key == null ? null : columns.get(key);
        if (key != null) {
            used.add(key);
        }
        return meant == null ? written : meant;
    }

    /** Columns that no header had. */
    public Set<String> unused() {
        Set<String> unused = new TreeSet<>(columns.keySet());
        unused.removeAll(used);
        return unused;
    }
}
