package dev.ferrule.netbox;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.source.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values of a device type; what cannot be read is a warning with its place, and reading goes on. */
final class Fields {

    /** As many as NetBox allows. */
    private static final int LARGEST = 1024;

    private final List<Diagnostic> findings;
    private boolean quoted;

    Fields(List<Diagnostic> findings) {
        this.findings = findings;
    }

    /** A number was written in quotation marks, as files were in 2022. */
    boolean quoted() {
        return quoted;
    }

    void warn(Code code, Place place, String summary, String... detail) {
        findings.add(Diagnostic.warning(code, place, summary, detail));
    }

    void unreadable(Place place, String why) {
        warn(Code.UNREADABLE, place, "a value of a device type cannot be read", why);
    }

    /** The mappings of a list; nothing at all ({@code front-ports:}) is an empty list. */
    List<Node.Mapping> list(Node.Mapping tree, String key) {
        Node value = tree.get(key);
        List<Node.Mapping> items = new ArrayList<>();
        if (value instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                if (item instanceof Node.Mapping mapping) {
                    items.add(mapping);
                } else {
                    unreadable(item.place(), "an entry of \"" + key + "\" is a mapping, not " + item.kind());
                }
            }
        } else if (value != null && !empty(value)) {
            unreadable(value.place(), "\"" + key + "\" is a list, not " + value.kind());
        }
        return items;
    }

    private static boolean empty(Node value) {
        return value instanceof Node.Scalar scalar
                && scalar.plain()
                && (scalar.text().isEmpty()
                        || scalar.text().equals("null")
                        || scalar.text().equals("~"));
    }

    /** Empty when the key is absent. */
    String text(Node.Mapping mapping, String key) {
        Node value = mapping.get(key);
        if (value == null || empty(value)) {
            return "";
        }
        if (value instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        unreadable(value.place(), "\"" + key + "\" is a single value, not " + value.kind());
        return "";
    }

    /** Null and a warning when the key is absent. */
    @Nullable
    String required(Node.Mapping mapping, String key, String what) {
        String text = text(mapping, key);
        if (text.isEmpty()) {
            unreadable(mapping.place(), what + " has no \"" + key + "\"");
            return null;
        }
        return text;
    }

    /** A number, quoted or not; 1 when absent, 0 when it cannot be read. */
    int position(Node.Mapping mapping, String key) {
        Node value = mapping.get(key);
        String text = text(mapping, key).strip();
        if (value == null || text.isEmpty()) {
            return 1;
        }
        quoted |= value instanceof Node.Scalar scalar && !scalar.plain();
        boolean digits = text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(text) : 0;
        if (number < 1 || number > LARGEST) {
            unreadable(value.place(), "\"" + key + "\" is a number from 1 to " + LARGEST + ", not \"" + text + "\"");
            return 0;
        }
        return number;
    }

    static Place placeOf(Node.Mapping mapping, String key) {
        Node value = mapping.get(key);
        return value == null ? mapping.place() : value.place();
    }
}
