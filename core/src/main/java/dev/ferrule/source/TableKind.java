package dev.ferrule.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which kind of table a text is, where nobody says it. */
public final class TableKind {

    /** Fewer known columns may be there by chance, as {@code Name} and {@code Position} are in a list of people. */
    private static final int FEWEST = 3;

    private TableKind() {}

    /** The kind that the last word of a file's or sheet's name says, in the singular or plural; null when it is none. */
    public static @Nullable String byName(Collection<String> kinds, String name) {
        String[] words = name.strip().toLowerCase(Locale.ROOT).split("[ _.-]+", -1);
        String plain = words[words.length - 1];
        for (String kind : kinds) {
            boolean one = plain.equals(kind.substring(0, kind.length() - 1)) || (plain + "es").equals(kind);
            if (plain.equals(kind) || one) {
                return kind;
            }
        }
        return null;
    }

    /**
     * The kind of which the header has most columns, and every one without which no row can be read; null when there is none
     * of which it has enough.
     *
     * @param kinds the first of two that fit alike is taken
     */
    public static @Nullable String byHeader(List<String> kinds, SourceText text, ColumnMap map) {
        String best = null;
        int most = 0;
        for (String kind : kinds) {
            int columns = columns(kind, text, map);
            if (columns > most) {
                most = columns;
                best = kind;
            }
        }
        return best;
    }

    /** Columns of a table that its kind does not know, by index: kept, and read by nobody. */
    public static List<Integer> extra(String kind, Table table) {
        Headers known = Headers.of(kind);
        List<Integer> extra = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            if (!known.columns().contains(table.columns().get(column))) {
                extra.add(column);
            }
        }
        return extra;
    }

    /** Whether a name would be read as one of the columns of a kind of table, be it as another name of it. */
    public static boolean reads(String kind, String name) {
        return Headers.of(kind).meaning(name) != null;
    }

    /** Whether a header has all of some columns of a kind. */
    public static boolean finds(String kind, Collection<String> columns, SourceText text, ColumnMap map) {
        Headers known = Headers.of(kind);
        CsvHeader header = CsvHeader.read(known, text, Separator.of(known, text), map);
        return header != null && header.columns().found().containsAll(columns);
    }

    /** How many known columns a header has; 0 where rows of the kind could not be read below it. */
    private static int columns(String kind, SourceText text, ColumnMap map) {
        Headers known = Headers.of(kind);
        CsvHeader header = CsvHeader.read(known, text, Separator.of(known, text), map);
        if (header == null) {
            return 0;
        }
        Set<String> found = header.columns().found();
        int count = found.size();
        boolean all = count > 1 && count == header.columns().size();
        return found.containsAll(known.needed()) && (count >= FEWEST || all) ? count : 0;
    }
}
