package dev.ferrule.catalog;

import dev.ferrule.diag.Report;
import dev.ferrule.source.Node;
import dev.ferrule.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the part that a number with a length in it means. */
final class PartNumbers {

    /** Which part, and how long this one is. */
    record Numbered(String part, Length length) {}

    private record Known(String part, NumberPattern pattern) {}

    private final List<Known> patterns = new ArrayList<>();

    PartNumbers(Map<String, Node.Mapping> parts, Report report) {
        for (Map.Entry<String, Node.Mapping> part : parts.entrySet()) {
            add(part, "length_pattern", false, report);
            add(part, "length_pattern_half", true, report);
            add(part, "number_pattern", false, report);
        }
    }

    private void add(Map.Entry<String, Node.Mapping> entry, String key, boolean half, Report report) {
        // Most parts have none of them, and are not read for that.
        if (entry.getValue().get(key) == null) {
            return;
        }
        Stanza part = new Stanza(entry.getKey(), entry.getValue(), report);
        for (String text : part.texts(key)) {
            NumberPattern pattern = NumberPattern.parse(text, half);
            if (pattern == null) {
                part.fail(
                        part.placeOf(key),
                        part.name() + ": \"" + text + "\" has no {metres:3}, which stands for three digits");
            } else {
                patterns.add(new Known(part.name(), pattern));
            }
        }
    }

    /** The first in the order of the files; null when the number fits no pattern. */
    @Nullable
    Numbered find(String number) {
        for (Known known : patterns) {
            Length length = known.pattern.length(number);
            if (length != null) {
                return new Numbered(known.part, length);
            }
        }
        return null;
    }
}
