package dev.ferrule.io.foreign;

import dev.ferrule.source.ColumnMap;
import dev.ferrule.source.TableKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of sheets and their columns: {@code Sheet2=cables}, {@code Sheet2!F=a_port}, {@code Sheet2!Kabel=part},
 * {@code Notes=none}. A CSV file is called by its name without ending.
 */
public final class SheetMap {

    /** Nothing is said. */
    public static final SheetMap NOTHING = new SheetMap();

    /** A sheet that is not to be read. */
    public static final String NONE = "none";

    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> columns = new LinkedHashMap<>();
    private final Map<String, ColumnMap> read = new LinkedHashMap<>();

    private SheetMap() {}

    /**
     * Read from words of the command line.
     *
     * @param tables the kinds of tables that a sheet may be
     * @throws IllegalArgumentException if a word is not of one of the forms above; the message says which and why
     */
    public static SheetMap of(List<String> words, Set<String> tables) {
        SheetMap map = new SheetMap();
        for (String word : words) {
            int equals = word.lastIndexOf('=');
            String of = equals < 0 ? "" : word.substring(0, equals).strip();
            if (of.isEmpty()
                    || of.startsWith("!")
                    || of.endsWith("!")
                    || word.substring(equals + 1).isBlank()) {
                throw new IllegalArgumentException("\"" + word
                        + "\" is neither SHEET=TABLE nor SHEET!COLUMN=NAME, such as Sheet2=cables or Sheet2!F=a_port");
            }
            map.add(of, word.substring(equals + 1).strip(), tables);
        }
        return map;
    }

    private void add(String of, String meant, Set<String> tables) {
        int mark = of.lastIndexOf('!');
        if (mark > 0 && tables.stream().noneMatch(table -> TableKind.reads(table, meant))) {
            throw new IllegalArgumentException("no table has a column \"" + meant + "\"");
        }
        if (mark > 0) {
            columns.computeIfAbsent(key(of.substring(0, mark)), sheet -> new HashMap<>())
                    .put(of.substring(mark + 1).strip(), meant);
        } else if (tables.contains(meant) || meant.equals(NONE)) {
            kinds.put(key(of), meant);
        } else {
            throw new IllegalArgumentException("there is no table \"" + meant + "\"; a sheet is one of "
                    + String.join(", ", new TreeSet<>(tables)) + ", or " + NONE);
        }
    }

    private static String key(String sheet) {
        String plain = sheet.strip();
        boolean quoted = plain.length() > 1 && plain.startsWith("'") && plain.endsWith("'");
        return quoted ? plain.substring(1, plain.length() - 1).replace("''", "'") : plain;
    }

    /** The table that a sheet is said to be; null when nothing is said. */
    public @Nullable String kind(String sheet) {
        String said = said(kinds.keySet(), sheet);
        return said == null ? null : kinds.get(said);
    }

    public ColumnMap columns(String sheet) {
        String key = said(columns.keySet(), sheet);
        Map<String, String> said = key == null ? null : columns.get(key);
        return said == null || key == null ? ColumnMap.NONE : read.computeIfAbsent(key, some -> new ColumnMap(said));
    }

    /** What the user calls a sheet: as it is called, or in another case. */
    private static @Nullable String said(Set<String> names, String sheet) {
        return names.contains(sheet)
                ? sheet
                : names.stream().filter(sheet::equalsIgnoreCase).findFirst().orElse(null);
    }

    /** Columns of which something is said and which no header had: {@code Sheet2!Kabel}. */
    public Set<String> unusedColumns() {
        Set<String> unused = new TreeSet<>();
        read.forEach((sheet, map) -> map.unused().forEach(column -> unused.add(sheet + "!" + column)));
        return unused;
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return kinds.isEmpty() && columns.isEmpty();
    }

    /** Sheets that were to be a table, and those of whose columns something is said and which nobody read. */
    public Set<String> unread() {
        Set<String> unread = new TreeSet<>(kinds.keySet());
        columns.keySet().stream().filter(sheet -> !read.containsKey(sheet)).forEach(unread::add);
        return unread;
    }

    /** Sheets of which something is said and which are not among those that there are. */
    public Set<String> missing(Set<String> sheets) {
        Set<String> missing = new TreeSet<>(kinds.keySet());
        missing.addAll(columns.keySet());
        sheets.forEach(sheet -> missing.removeIf(sheet::equalsIgnoreCase));
        return missing;
    }
}
