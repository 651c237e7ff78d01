package dev.ferrule.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tables that stand one below the other in one sheet, each with a header of its own. */
public final class Stacked {

    /** Fewer known columns may be there by chance. */
    private static final int FEWEST = 3;

    private final SourceText text;
    private final ColumnMap map;
    private final List<Headers> kinds = new ArrayList<>();
    private final CsvCells row;
    private final byte separator;

    /** The header that rows stand below. */
    private List<String> header;

    /** Offset of the row before the present one. */
    private int before;

    private Stacked(List<String> kinds, SourceText text, ColumnMap map, byte separator, CsvHeader header) {
        this.map = map;
        kinds.forEach(kind -> this.kinds.add(Headers.of(kind)));
        this.text = text;
        this.separator = separator;
        this.header = header.lastRow();
        before = header.end();
        row = new CsvCells(text, separator, header.end(), null);
    }

    /**
     * The parts of a text that are tables of their own; of most texts that is the whole one. A row is the header of another
     * table when all columns are in it without which no row of a kind can be read.
     *
     * @param kinds of tables that may be there, that of the first one first
     */
    public static List<SourceText> tables(List<String> kinds, SourceText text, ColumnMap map) {
        Headers first = Headers.of(kinds.getFirst());
        Separator separator = Separator.of(first, text);
        CsvHeader header = CsvHeader.read(first, text, separator, map);
        return header == null ? List.of(text) : new Stacked(kinds, text, map, separator.character(), header).tables();
    }

    private List<SourceText> tables() {
        List<SourceText> tables = new ArrayList<>();
        int from = 0;
        for (boolean first = true; row.next(); first = false) {
            boolean words = isWords() && !(first && explains(row.texts()));
            int begin = words ? begin(row.texts()) : -1;
            if (begin >= 0) {
                tables.add(text.part(from, begin));
                from = begin;
                header = row.texts();
            }
            before = row.start();
        }
        tables.add(from == 0 ? text : text.part(from, text.bytes().length));
        return tables;
    }

    /** Whether the row below a header says in brackets or small letters what belongs into its columns. */
    private boolean explains(List<String> cells) {
        boolean capitals = header.stream().anyMatch(Stacked::hasCapital);
        long bracketed = cells.stream()
                .filter(cell -> cell.startsWith("(") || cell.startsWith("[") || cell.startsWith("<"))
                .count();
        return bracketed * 2 > cells.size() || (capitals && cells.stream().noneMatch(Stacked::hasCapital));
    }

    private static boolean hasCapital(String cell) {
        return cell.chars().anyMatch(Character::isUpperCase);
    }

    /** Whether a row has several cells without a number: most rows have few, and are not looked at any further. */
    private boolean isWords() {
        int words = 0;
        for (int cell = 0; cell < row.count(); cell++) {
            words += row.isWord(cell) ? 1 : 0;
        }
        return words >= FEWEST;
    }

    /** Where the header begins whose last row this is; −1 where it is none, or the one above that stands again. */
    private int begin(List<String> cells) {
        if (cells.equals(header)) {
            return -1;
        }
        CsvCells above = new CsvCells(text, separator, before, null);
        List<String> groups = above.next() && above.start() < row.start() ? above.texts() : List.of();
        int alone = 0;
        int both = 0;
        for (Headers kind : kinds) {
            alone = Math.max(alone, columns(kind, map.names(cells)));
            both = groups.isEmpty() ? both : Math.max(both, columns(kind, CsvHeader.grouped(kind, groups, cells, map)));
        }
        return both > alone ? above.start() : alone > 0 || isOfNoKind(cells) ? row.start() : -1;
    }

    /** Whether most cells are names of columns, though no row of any kind could be read below them: a legend, a summary. */
    private boolean isOfNoKind(List<String> cells) {
        int written = (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
        return kinds.stream()
                .mapToInt(kind -> kind.found(cells).size())
                .anyMatch(found -> found >= FEWEST && found * 2 > written);
    }

    /** How many columns of a kind there are; 0 where no row could be read below them. */
    private static int columns(Headers kind, List<String> names) {
        Set<String> found = kind.found(kind.withEnds(names));
        return found.size() >= FEWEST && found.containsAll(kind.needed()) ? found.size() : 0;
    }
}
