package dev.ferrule.source;

import dev.ferrule.diag.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The header of a CSV file: one row, or two where the first groups the second ({@code A end,,,B end,,} over
 * {@code Device,Port,Face,Device,Port,Face}) or is a title. It is two rows when more columns are known that way. Above it a
 * spreadsheet may have lines of a title block, with a name and a value each.
 *
 * @param start offset where it begins
 * @param place the same
 * @param places of its names
 * @param end offset behind it
 * @param lastRow its cells, of two rows the lower one's
 * @param byDevice names behind a device are read as those of its end, without a word for that
 * @param unclear names that stand for several ends, and nothing says which are of one table
 */
record CsvHeader(
        Header columns,
        int start,
        Place place,
        IntFunction<Place> places,
        int end,
        List<String> lastRow,
        boolean byDevice,
        Set<String> unclear) {

    /** Lines of a title block are no more than that. */
    private static final int MOST_TITLES = 40;

    /** So many names that are known make a header, where a table needs fewer. */
    private static final int FEWEST = 3;

    /** Null when nothing is written in the file. */
    static @Nullable CsvHeader read(Headers known, SourceText text, Separator separator, ColumnMap map) {
        CsvCells row = new CsvCells(text, separator.character(), separator.start(), null);
        if (!row.next()) {
            return null;
        }
        List<String> written = row.texts();
        List<String> first = map.names(written);
        int found = known.known(first);
        if (found < 2) {
            row = new CsvCells(text, separator.character(), below(known, text, separator, map), null);
            row.next();
            written = row.texts();
            first = map.names(written);
            found = known.known(first);
        }
        int start = row.start();
        int[] places = places(row);
        int end = row.end();
        List<String> names = first;
        List<String> lastRow = written;
        boolean grouped = false;
        if (row.next() && (found < first.size() || row.count() > first.size())) {
            List<String> both = grouped(known, written, row.texts(), map);
            // Where the user maps every column, the upper row has them all; what stands in both says then that there
            // are two.
            grouped = known.known(both) > found
                    || known.known(grouped(known, written, row.texts())) > known.known(written);
            if (grouped) {
                names = both;
                places = places(row);
                end = row.end();
                lastRow = row.texts();
            }
        }
        if (!grouped) {
            List<String> ends = known.withEnds(first);
            names = found < first.size() ? known.banded(ends) : ends;
        }
        int[] at = places;
        int rest = start;
        IntFunction<Place> named = i -> new Place.Offset(text, i < at.length ? at[i] : rest);
        return new CsvHeader(
                new Header(known, known.needed(), names, named),
                start,
                new Place.Offset(text, start),
                named,
                end,
                lastRow,
                !grouped && !names.equals(first) && !known.hasEndAlone(first),
                grouped && groupsSayEnds(known, written, lastRow) ? Set.of() : known.unclear(map.names(lastRow)));
    }

    private static boolean groupsSayEnds(Headers known, List<String> groups, List<String> names) {
        return known.isComplete(grouped(known, groups, names, Headers.twice(names)));
    }

    /**
     * Where the header begins: below a title block when one of the lines there, or two that belong together, have all that is
     * needed, else at the start.
     */
    private static int below(Headers known, SourceText text, Separator separator, ColumnMap map) {
        CsvCells row = new CsvCells(text, separator.character(), separator.start(), null);
        int enough = Math.max(FEWEST, known.needed().size());
        List<String> above = List.of();
        int start = separator.start();
        for (int line = 0; line < MOST_TITLES && row.next(); line++) {
            List<String> cells = map.names(row.texts());
            int alone = known.known(known.withEnds(cells));
            if (line == 1 && alone >= enough) {
                // A title over the names: what comes further down is another table.
                return separator.start();
            }
            if (line > 1 && known.known(grouped(known, above, row.texts(), map)) >= Math.max(enough, alone + 1)) {
                return start;
            }
            if (line > 1 && alone >= enough) {
                return row.start();
            }
            above = row.texts();
            start = row.start();
        }
        return separator.start();
    }

    /** The names of two rows together, and what the user says of them. */
    static List<String> grouped(Headers known, List<String> groups, List<String> names, ColumnMap map) {
        return map.names(groups, names, grouped(known, groups, names));
    }

    private static int[] places(CsvCells row) {
        int[] places = new int[row.count()];
        for (int cell = 0; cell < places.length; cell++) {
            places[cell] = row.place(cell);
        }
        return places;
    }

    /**
     * A group goes on over the blank cells to its right, the last one only over names that stand below another one too; a name
     * that it makes no known column of stands alone, as one below a title does.
     */
    private static List<String> grouped(Headers known, List<String> groups, List<String> names) {
        List<String> both = grouped(known, groups, names, Headers.twice(names));
        if (!known.isCutSheet() || known.isComplete(both)) {
            return both;
        }
        // A title over tables side by side, or over names that say all themselves.
        List<String> plain = known.withEnds(names);
        return known.isComplete(plain) ? grouped(known, groups, plain, Set.of()) : both;
    }

    private static List<String> grouped(Headers known, List<String> groups, List<String> names, Set<String> twice) {
        int last = last(groups);
        List<String> both = new ArrayList<>();
        String group = "";
        for (int i = 0; i < Math.max(groups.size(), names.size()); i++) {
            String above = i < groups.size() ? groups.get(i) : "";
            String name = i < names.size() ? names.get(i) : "";
            group = above.isEmpty() ? group : above;
            if (name.isEmpty() || name.equals(above)) {
                both.add(known.ofCable(above));
                continue;
            }
            String together = (group + " " + name).strip();
            boolean behind = i > last && !twice.isEmpty() && !twice.contains(name);
            boolean alone = known.meaning(together) == null && !twice.contains(name);
            both.add(behind ? known.ofCable(name) : alone ? name : together);
        }
        return both;
    }

    /** The last cell of a row in which something is written. */
    private static int last(List<String> cells) {
        int last = cells.size() - 1;
        while (last >= 0 && cells.get(last).isEmpty()) {
            last--;
        }
        return last;
    }
}
