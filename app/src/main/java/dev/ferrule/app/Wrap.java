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
            int room = Math.max(1, width - indent.length());
            while (rest.length() > room) {
                int end = breakIn(rest, room);
                lines.add(indent + rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.length() > indent.length() ? " " : "").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** After a hyphen, a slash or the like in the second half of the room, else where it ends. */
    private static int breakIn(String word, int room) {
        for (int end = room; end > room / 2; end--) {
            if ("-/,;._".indexOf(word.charAt(end - 1)) >= 0) {
                return end;
            }
        }
        return room;
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
