package dev.ferrule.io.foreign;

import dev.ferrule.diag.Place;
import dev.ferrule.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** The lines of a text. */
final class Lines {

    /** In bytes; what tools print is far shorter. */
    private static final int LONGEST = 1024;

    private Lines() {}

    /** A line without its end, and where it begins. */
    record Line(String text, Place place) {}

    /** Tells every line; one that is too long is reported instead. */
    static void each(SourceText text, Imported imported, Consumer<Line> reader) {
        byte[] bytes = text.bytes();
        int from = text.start();
        while (from < bytes.length) {
            int to = from;
            while (to < bytes.length && bytes[to] != '\n' && bytes[to] != '\r') {
                to++;
            }
            Place place = new Place.Offset(text, from);
            if (to - from > LONGEST) {
                imported.unread(place, "a line is too long", "it has more than " + LONGEST + " bytes and is not read");
            } else {
                reader.accept(new Line(new String(bytes, from, to - from, StandardCharsets.UTF_8), place));
            }
            from = to + 1;
        }
    }
}
