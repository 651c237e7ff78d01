package dev.ferrule.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which column of a file is which column of a table, where the user says it: by what the header calls it, or by the letters
 * of a spreadsheet.
 */
public final class ColumnMap {

    /** The header says all. */
    public static final ColumnMap NONE = new ColumnMap(Map.of());

    private final Map<String, String> columns;
    private final Set<String> used = new HashSet<>();

    /** @param columns names of a table's columns, by those of the file or by letters */
    public ColumnMap(Map<String, String> columns) {
        this.columns = new HashMap<>(columns);
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
            List<String> written = lower.isEmpty()
                    ? List.of(SourceText.letters(i), upper)
                    : List.of(SourceText.letters(i), both.get(i), (upper + " " + lower).strip(), lower);
            String key =
                    written.stream().filter(columns::containsKey).findFirst().orElse("");
            String meant = columns.get(key);
            if (meant != null) {
                used.add(key);
            }
            names.add(meant == null ? both.get(i) : meant);
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
            String letters = SourceText.letters(i);
            String key = columns.containsKey(letters) ? letters : written.get(i);
            String meant = columns.get(key);
            if (meant != null) {
                used.add(key);
            }
            names.add(meant == null ? written.get(i) : meant);
        }
        return names;
    }

    /** Columns that no header had. */
    public Set<String> unused() {
        Set<String> unused = new TreeSet<>(columns.keySet());
        unused.removeAll(used);
        return unused;
    }
}
