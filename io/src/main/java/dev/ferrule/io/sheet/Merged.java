package dev.ferrule.io.sheet;

import dev.ferrule.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cells of several rows that are shown as one, whose value is in the upper left one. Rows from 1, columns from 0.
 */
record Merged(int firstRow, int lastRow, int column) {

    /** So many may be beside each other: no table has more columns that are merged. */
    private static final int MOST_BESIDE = 64;

    private static final String BETWEEN = String.valueOf((char) SourceText.BETWEEN_CELLS);

    /** Read from {@code B2:B5}; null when it is in one row, or no range. */
    static @Nullable Merged of(@Nullable String range) {
        int colon = range == null ? -1 : range.indexOf(':');
        if (range == null || colon < 0) {
            return null;
        }
        String first = range.substring(0, colon);
        int from = CellName.row(first);
        int to = CellName.row(range.substring(colon + 1));
        int column = CellName.column(first);
        return from > 0 && to > from && column >= 0 ? new Merged(from, to, column) : null;
    }

    /** The lines of a sheet with the value of merged cells in each of their rows in which anything stands. */
    static byte[] fill(byte[] sheet, List<Merged> merged) throws IOException {
        List<Merged> waiting = new ArrayList<>(merged);
        waiting.sort(Comparator.comparingInt(Merged::firstRow).reversed());
        List<Filling> active = new ArrayList<>();
        SheetBytes filled = new SheetBytes();
        int row = 1;
        for (int at = 0; at < sheet.length; row++) {
            int end = at;
            while (end < sheet.length && sheet[end] != '\n') {
                end++;
            }
            List<String> cells = cells(new String(sheet, at, end - at, StandardCharsets.UTF_8));
            begin(row, cells, waiting, active);
            filled.row(row);
            line(cells, active, filled);
            at = end + 1;
        }
        return filled.bytes();
    }

    private static List<String> cells(String line) {
        return line.isEmpty() ? new ArrayList<>() : new ArrayList<>(Arrays.asList(line.split(BETWEEN, -1)));
    }

    private static void begin(int row, List<String> cells, List<Merged> waiting, List<Filling> active) {
        active.removeIf(filling -> filling.lastRow < row);
        while (!waiting.isEmpty() && waiting.getLast().firstRow <= row) {
            Merged next = waiting.removeLast();
            if (next.column < cells.size() && active.size() < MOST_BESIDE) {
                active.add(new Filling(next.column, next.lastRow, cells.get(next.column)));
            }
        }
    }

    private static void line(List<String> cells, List<Filling> active, SheetBytes filled) throws IOException {
        if (!cells.stream().allMatch(String::isBlank)) {
            active.forEach(filling -> filling.into(cells));
        }
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                filled.written(column, cells.get(column));
            }
        }
    }

    private record Filling(int column, int lastRow, String value) {

        void into(List<String> cells) {
            while (cells.size() <= column) {
                cells.add("");
            }
            if (cells.get(column).isEmpty()) {
                cells.set(column, value);
            }
        }
    }
}
