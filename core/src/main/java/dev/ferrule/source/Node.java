package dev.ferrule.source;

import dev.ferrule.diag.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tree of named values as it stands in a file, each knowing its place. What YAML, JSON and the compiled catalogue share. */
public sealed interface Node {

    Place place();

    /**
     * Text as written, quotes taken off.
     *
     * @param plain false when it was quoted, so that {@code '57342'} is text and {@code 57342} may be a number
     */
    record Scalar(String text, boolean plain, Place place) implements Node {}

    record Sequence(List<Node> items, Place place) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Entries in the order of the file; a key that stands twice is the reader's error. */
    record Mapping(Map<String, Entry> entries, Place place) implements Node {

        public @Nullable Node get(String key) {
            Entry entry = entries.get(key);
            return entry == null ? null : entry.value;
        }
    }

    record Entry(Place key, Node value) {}

    /** What kind of thing this is, for messages. */
    default String kind() {
        return switch (this) {
            case Scalar ignored -> "a single value";
            case Sequence ignored -> "a list";
            case Mapping ignored -> "a mapping";
        };
    }
}
