package dev.ferrule.app;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of a width. */
final class Wrap {

    private Wrap() {}

    /** At least one line, broken between words; a word that is longer than a line is broken itself. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        String indent = " ".repeat(text.length() - text.stripLeading().length());
        line.append(indent);
        for (String word : text.strip().split(" +", -1)) {
            String rest = word;
            if (line.length() > indent.length() && line.length() + 1 + rest.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(indent);
            }
            while (rest.length() > Math.max(1, width - indent.length())) {
                int room = Math.max(1, width - indent.length());
                lines.add(indent + rest.substring(0, room));
                rest = rest.substring(room);
            }
            line.append(line.length() > indent.length() ? " " : "").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Lines that begin with {@code head}, those below it with as much space. */
    static List<String> hanging(String head, String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : lines(text, Math.max(20, width - head.length()))) {
            lines.add((lines.isEmpty() ? head : " ".repeat(head.length())) + line);
        }
        return lines;
    }
}
