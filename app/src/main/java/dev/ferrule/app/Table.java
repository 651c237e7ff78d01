package dev.ferrule.app;

import java.util.ArrayList;
import java.util.List;

/** Columns of text, as wide as their widest cell, or as a line has room for. */
final class Table {

    private static final int GAP = 2;
    private static final int NARROWEST = 6;

    private final List<List<String>> rows = new ArrayList<>();

    void row(List<String> cells) {
        rows.add(cells);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** What was a row is a column. */
    Table transposed() {
        Table turned = new Table();
        for (int column = 0; !rows.isEmpty() && column < rows.getFirst().size(); column++) {
            int at = column;
            turned.row(rows.stream().map(row -> row.get(at)).toList());
        }
        return turned;
    }

    /** Rows as one line each, however long. */
    List<String> lines() {
        List<Integer> widths = widths();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    /** Rows as one line each; what has no room ends in an ellipsis. The first column keeps its width. */
    List<String> cut(int width) {
        List<Integer> widths = fitted(width, 1);
        return rows.stream().map(row -> line(cut(row, widths), widths)).toList();
    }

    /** Rows whose cells go on below where they have no room. The first column keeps its width. */
    List<String> wrapped(int width) {
        List<Integer> widths = fitted(width, 1);
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            List<List<String>> cells = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                cells.add(Wrap.lines(row.get(column), widths.get(column)));
            }
            int height = cells.stream().mapToInt(List::size).max().orElse(1);
            for (int i = 0; i < height; i++) {
                int at = i;
                lines.add(line(
                        cells.stream()
                                .map(cell -> at < cell.size() ? cell.get(at) : "")
                                .toList(),
                        widths));
            }
        }
        return lines;
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                if (column == widths.size()) {
                    widths.add(0);
                }
                widths.set(column, Math.max(widths.get(column), width(row.get(column))));
            }
        }
        return widths;
    }

    /** The widest column gives way first, column by column, until a row has room. */
    private List<Integer> fitted(int width, int kept) {
        List<Integer> widths = widths();
        int total = widths.stream().mapToInt(column -> column + GAP).sum() - GAP;
        while (total > width) {
            int widest = kept;
            for (int column = kept; column < widths.size(); column++) {
                widest = widths.get(column) > widths.get(widest) ? column : widest;
            }
            if (widest >= widths.size() || widths.get(widest) <= NARROWEST) {
                break;
            }
            widths.set(widest, widths.get(widest) - 1);
            total--;
        }
        return widths;
    }

    private static List<String> cut(List<String> row, List<Integer> widths) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            int room = widths.get(column);
            cells.add(
                    width(cell) <= room
                            ? cell
                            : cell.substring(0, cell.offsetByCodePoints(0, room - 1))
                                            .strip() + "…");
        }
        return cells;
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            line.append(row.get(column));
            line.repeat(' ', Math.max(0, widths.get(column) - width(row.get(column))) + GAP);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
