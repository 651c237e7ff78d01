package dev.ferrule.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A topic's page in lines of a width. Of Markdown it knows what the pages use: headings, paragraphs, lists, tables,
 * fences and names in backticks. Blocks are apart by empty lines; title and headings stand at the left edge and nothing
 * else does.
 */
final class TopicText {

    private static final String INDENT = "  ";
    private static final String HEADING = "## ";
    private static final String FENCE = "```";
    private static final String ROW = "|";
    private static final String ITEM = "- ";

    /** A longer line is hard to follow; a shorter one holds no command. */
    private static final int WIDEST = 100;

    private static final int NARROWEST = 40;

    private final int width;

    /** @param columns of the terminal; 0 when unknown */
    TopicText(int columns) {
        width = columns == 0 ? WIDEST : Math.clamp(columns, NARROWEST, WIDEST);
    }

    List<String> lines(Topic topic) {
        List<String> lines = new ArrayList<>(Wrap.lines(topic.title(), width));
        boolean open = false;
        for (String block : topic.body().split("\n\n", -1)) {
            if (!open) {
                lines.add("");
            }
            lines.addAll(block(block.strip()));
            open = block.startsWith(HEADING);
        }
        return lines;
    }

    private List<String> block(String block) {
        if (block.startsWith(HEADING)) {
            return List.of(block.substring(HEADING.length()));
        }
        if (block.startsWith(FENCE)) {
            return fence(block);
        }
        if (block.startsWith(ROW)) {
            return table(block);
        }
        return block.startsWith(ITEM) ? list(block) : Wrap.hanging(INDENT, plain(block), width);
    }

    /** As it stands, so that it can be copied. */
    private static List<String> fence(String block) {
        return block.lines()
                .filter(line -> !line.startsWith(FENCE))
                .map(line -> INDENT + INDENT + line)
                .toList();
    }

    private List<String> list(String block) {
        List<String> lines = new ArrayList<>();
        for (String item : ("\n" + block).substring(1 + ITEM.length()).split("\n" + ITEM, -1)) {
            lines.addAll(Wrap.hanging(INDENT + ITEM, plain(item), width));
        }
        return lines;
    }

    /** Without the line below the header, and without a header that says nothing. */
    private List<String> table(String block) {
        Table table = new Table();
        for (String row : block.lines().toList()) {
            List<String> cells = cells(row);
            if (!cells.stream().allMatch(cell -> cell.isEmpty() || cell.startsWith("---"))) {
                table.row(cells);
            }
        }
        return table.wrapped(width - INDENT.length()).stream()
                .map(line -> INDENT + line)
                .toList();
    }

    static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.substring(1, row.lastIndexOf(ROW)).split("\\|", -1)) {
            cells.add(plain(cell));
        }
        return cells;
    }

    private static String plain(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" ")).replace("`", "");
    }
}
