package dev.ferrule.io.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Rearranges lists and mappings that stand in brackets, as in JSON; quotes are not looked at. */
record Brackets(Random random, Supplier<String> word) {

    /** Null where no bracket is closed. */
    String changed(String text) {
        int open = opening(text, random.nextInt(text.length() + 1));
        int close = open < 0 ? -1 : closing(text, open);
        if (close < 0) {
            return null;
        }
        List<String> items = items(text.substring(open + 1, close));
        int at = random.nextInt(items.size());
        int name = items.get(at).indexOf(':');
        if (name < 0 || random.nextBoolean()) {
            Rearrangement.of(items.size(), random).in(items);
        } else {
            items.set(at, items.get(at).substring(0, name + 1) + value(text));
        }
        return text.substring(0, open + 1) + String.join(",", items) + text.substring(close);
    }

    /** A value for a name: a list or mapping that stands elsewhere, or any. */
    private String value(String text) {
        int open = opening(text, random.nextInt(text.length() + 1));
        int close = open < 0 ? -1 : closing(text, open);
        return switch (random.nextInt(6)) {
            case 0 -> " []";
            case 1 -> " {}";
            case 2 -> " null";
            case 3 -> " \"" + word.get() + "\"";
            case 4 -> " " + random.nextInt(5);
            default -> " " + (close < 0 ? word.get() : text.substring(open, close + 1));
        };
    }

    private static int opening(String text, int from) {
        return Math.max(text.lastIndexOf('{', from), text.lastIndexOf('[', from));
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += deeper(text.charAt(i));
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int deeper(char c) {
        return switch (c) {
            case '{', '[' -> 1;
            case '}', ']' -> -1;
            default -> 0;
        };
    }

    /** What commas part that stand in no deeper brackets. */
    private static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += deeper(text.charAt(i));
            if (depth == 0 && text.charAt(i) == ',') {
                items.add(text.substring(from, i));
                from = i + 1;
            }
        }
        items.add(text.substring(from));
        return items;
    }
}
