package dev.ferrule.io.sheet;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Excerpt;
import dev.ferrule.diag.Report;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cells that have a value of their own below merged ones, which show another: nobody sees it, and it is read like any other.
 * Rows are asked for one behind the other.
 */
final class HiddenCells {

    /** In characters. */
    private static final int SHOWN = 40;

    /** So many columns of ranges are looked at, far more than a sheet that people made has; those behind them are not. */
    private static final int MOST = 1 << 20;

    private final List<Merged> waiting;
    private final CellValues.Places places;
    private final Report report;

    /** By column, the ranges that cover it, that which begins last first. */
    private final Map<Integer, Deque<Cover>> covers = new HashMap<>();

    private int columns;

    private record Cover(Merged range, String shows) {

        boolean isFirst(int row, int column) {
            return range.firstRow() == row && range.column() == column;
        }
    }

    HiddenCells(List<Merged> merged, CellValues.Places places, Report report) {
        waiting = new ArrayList<>(merged);
        waiting.sort(Comparator.comparingInt(Merged::firstRow).reversed());
        this.places = places;
        this.report = report;
    }

    void row(int row, List<String> cells) {
        while (!waiting.isEmpty() && waiting.getLast().firstRow() <= row) {
            begin(row, waiting.removeLast(), cells);
        }
        for (int column = 0; column < cells.size() && !covers.isEmpty(); column++) {
            Cover cover = cells.get(column).isEmpty() ? null : at(row, column);
            if (cover != null
                    && !cover.isFirst(row, column)
                    && !cells.get(column).equals(cover.shows)) {
                tell(row, column, cells.get(column), cover);
            }
        }
    }

    private void begin(int row, Merged range, List<String> cells) {
        boolean written = range.firstRow() == row && range.column() < cells.size();
        Cover cover = new Cover(range, written ? cells.get(range.column()) : "");
        for (int column = range.column(); column <= range.lastColumn() && columns < MOST; column++) {
            columns++;
            covers.computeIfAbsent(column, key -> new ArrayDeque<>(2)).push(cover);
        }
    }

    private @Nullable Cover at(int row, int column) {
        Deque<Cover> some = covers.get(column);
        while (some != null && !some.isEmpty() && some.getFirst().range.lastRow() < row) {
            some.removeFirst();
        }
        return some == null ? null : some.peekFirst();
    }

    private void tell(int row, int column, String value, Cover cover) {
        report.add(
                "below merged",
                Diagnostic.warning(
                        Code.UNREADABLE,
                        places.at(row, column),
                        "a cell below merged ones is read",
                        "\"" + shown(value) + "\" stands here, and the merged cells show "
                                + (cover.shows.isEmpty() ? "nothing" : "\"" + shown(cover.shows) + "\"") + "; \""
                                + shown(value) + "\" is taken",
                        "unmerge the cells, and write into each what it should say"));
    }

    /** A text of the sheet's bytes as it was written into its cell, or its beginning. */
    private static String shown(String text) {
        String plain = text.length() > 1 && text.startsWith("\"")
                ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
                : text;
        return Excerpt.of(plain, SHOWN);
    }
}
