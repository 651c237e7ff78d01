package dev.ferrule.app;

import java.util.ArrayList;
import java.util.List;

/** Rows that are longer than a line: their columns go on in further bands below, each with the rows' names. */
final class Bands {

    private static final int GAP = 2;

    private Bands() {}

    /** @param rows of equal length, the name of each first */
    static List<String> lines(List<List<String>> rows, int width) {
        int columns = rows.getFirst().size();
        int names = width(rows, 0);
        List<String> lines = new ArrayList<>();
        int from = 1;
        while (from < columns) {
            int to = from;
            int used = names;
            while (to < columns && (to == from || used + GAP + width(rows, to) <= width)) {
                used += GAP + width(rows, to);
                to++;
            }
            if (!lines.isEmpty()) {
                lines.add("");
            }
            for (List<String> row : rows) {
                lines.add(line(rows, row, from, to));
            }
            from = to;
        }
        return lines;
    }

    private static String line(List<List<String>> rows, List<String> row, int from, int to) {
        StringBuilder line = new StringBuilder(row.getFirst());
        line.repeat(' ', width(rows, 0) - row.getFirst().length());
        for (int column = from; column < to; column++) {
            String cell = row.get(column);
            line.repeat(' ', GAP + width(rows, column) - cell.length()).append(cell);
        }
        return line.toString();
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
