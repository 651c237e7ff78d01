package dev.ferrule.io.sheet;

import dev.ferrule.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cells that are shown as one, whose value is in the upper left one. Rows from 1, columns from 0.
 */
record Merged(int firstRow, int lastRow, int column, int lastColumn) {

    private static final String BETWEEN = String.valueOf((char) SourceText.BETWEEN_CELLS);

    /** Read from {@code B2:B5}; null when it is no range. */
    static @Nullable Merged of(@Nullable String range) {
        int colon = range == null ? -1 : range.indexOf(':');
        if (range == null || colon < 0) {
            return null;
        }
        String first = range.substring(0, colon);
        int from = CellName.row(first);
        int to = CellName.row(range.substring(colon + 1));
        int column = CellName.column(first);
        int lastColumn = CellName.column(range.substring(colon + 1));
        return from > 0 && to >= from && column >= 0
                ? new Merged(from, to, column, Math.max(column, lastColumn))
                : null;
    }

    private boolean isOfSeveralRows() {
        return lastRow > firstRow;
    }

    /**
     * The lines of a sheet with the value of merged cells in each of their rows in which anything stands.
     *
     * @param hidden is shown the rows as they were
     */
    static byte[] fill(byte[] sheet, List<Merged> merged, HiddenCells hidden) throws IOException {
        List<Merged> waiting = new ArrayList<>(merged);
        waiting.removeIf(range -> !range.isOfSeveralRows());
        waiting.sort(Comparator.comparingInt(Merged::firstRow).reversed());
        int last = merged.stream().mapToInt(Merged::lastRow).max().orElse(0);
        Map<Integer, Deque<Filling>> active = new HashMap<>();
        SheetBytes filled = new SheetBytes();
        int row = 1;
        int at = 0;
        for (; at < sheet.length && row <= last; row++) {
            int end = at;
            while (end < sheet.length && sheet[end] != '\n') {
                end++;
            }
            List<String> cells = cells(new String(sheet, at, end - at, StandardCharsets.UTF_8));
            hidden.row(row, cells);
            begin(row, cells, waiting, active);
            filled.row(row);
            line(cells, active, filled);
            at = end + 1;
        }
        if (at < sheet.length) {
            filled.rest(row, sheet, at);
        }
        return filled.bytes();
    }

    private static List<String> cells(String line) {
        return line.isEmpty() ? new ArrayList<>() : new ArrayList<>(Arrays.asList(line.split(BETWEEN, -1)));
    }

    private static void begin(int row, List<String> cells, List<Merged> waiting, Map<Integer, Deque<Filling>> active) {
        active.values().forEach(column -> end(row, column));
        active.values().removeIf(Deque::isEmpty);
        while (!waiting.isEmpty() && waiting.getLast().firstRow <= row) {
            Merged next = waiting.removeLast();
            String value = next.column < cells.size() ? cells.get(next.column) : "";
            if (!value.isEmpty()) {
                active.computeIfAbsent(next.column, column -> new ArrayDeque<>())
                        .push(new Filling(next.lastRow, value));
            }
        }
    }

    private static void end(int row, Deque<Filling> column) {
        while (!column.isEmpty() && column.getFirst().lastRow < row) {
            column.removeFirst();
        }
    }

    private static void line(List<String> cells, Map<Integer, Deque<Filling>> active, SheetBytes filled)
            throws IOException {
        if (!cells.stream().allMatch(String::isBlank)) {
            active.forEach((column, fillings) -> fill(cells, column, fillings.getFirst().value));
        }
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                filled.written(column, cells.get(column));
            }
        }
    }

    /** What fills a column down to a row; of several, which no table program makes, the one that begins last is first. */
    private record Filling(int lastRow, String value) {}

    private static void fill(List<String> cells, int column, String value) {
        while (cells.size() <= column) {
            cells.add("");
        }
        if (cells.get(column).isEmpty()) {
            cells.set(column, value);
        }
    }
}
