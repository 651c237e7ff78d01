package dev.ferrule.app;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns of text, as wide as their widest cell, or as a line has room for. The last cell of a row that is shorter than
 * others has all the rest of the line.
 */
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
                boolean free = column == row.size() - 1 && row.size() < widths.size();
                cells.add(Wrap.lines(row.get(column), free ? width - start(column, widths) : widths.get(column)));
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

    private static int start(int column, List<Integer> widths) {
        return widths.stream().limit(column).mapToInt(before -> before + GAP).sum();
    }

    private List<Integer> widths() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            int widest = 0;
            for (List<String> row : rows) {
                boolean counts = column < row.size() - 1 || row.size() == columns;
                widest = counts ? Math.max(widest, width(row.get(column))) : widest;
            }
            widths.add(widest);
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
