package dev.ferrule.io.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Several files in one input: a line {@code === NAME} begins each. */
final class Parts {

    private static final String MARK = "=== ";

    private Parts() {}

    /** The files by name; of two of one name the later one. What stands before the first has no name. */
    static Map<String, byte[]> of(byte[] input) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        String text = new String(input, StandardCharsets.ISO_8859_1);
        for (int from = text.startsWith(MARK) ? 0 : text.indexOf("\n" + MARK) + 1; text.startsWith(MARK, from); ) {
            int line = text.indexOf('\n', from);
            int next = text.indexOf("\n" + MARK, from + 1);
            int end = next < 0 ? text.length() : next;
            if (line >= 0 && line <= end) {
                parts.put(
                        text.substring(from + MARK.length(), line),
                        text.substring(Math.min(line + 1, end), end).getBytes(StandardCharsets.ISO_8859_1));
            }
            from = next < 0 ? text.length() : next + 1;
        }
        return parts;
    }
}
