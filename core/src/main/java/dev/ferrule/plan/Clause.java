package dev.ferrule.plan;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Suggest;
import dev.ferrule.source.Node;
import dev.ferrule.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of an intent, read key by key. What nobody asked for when it is {@link #done} is a key that nobody knows;
 * what cannot be read is reported at its place and taken as not said.
 */
final class Clause {

    private final String name;
    private final Node.Mapping node;
    private final Report report;
    private final Set<String> asked = new TreeSet<>();

    Clause(String name, Node.Mapping node, Report report) {
        this.name = name;
        this.node = node;
        this.report = report;
    }

    String name() {
        return name;
    }

    Report report() {
        return report;
    }

    /** Of a key, or of the whole where the key is not there. */
    Place place(String key) {
        Node value = node.get(key);
        return value == null ? node.place() : value.place();
    }

    boolean has(String key) {
        asked.add(key);
        return node.get(key) != null;
    }

    boolean isMapping(String key) {
        return node.get(key) instanceof Node.Mapping;
    }

    /** A mapping below this one; an empty one where it is not said. */
    Clause inner(String key) {
        asked.add(key);
        Node value = node.get(key);
        if (value != null && !(value instanceof Node.Mapping)) {
            wrong(key, "is a mapping such as { key: value }, not " + value.kind());
        }
        Node.Mapping mapping = value instanceof Node.Mapping inner ? inner : new Node.Mapping(Map.of(), place(key));
        return new Clause(name.isEmpty() ? key : name + "." + key, mapping, report);
    }

    /** Clauses below this one by their names, in the order of the file. */
    List<String> keys() {
        return List.copyOf(node.entries().keySet());
    }

    @Nullable
    String text(String key) {
        asked.add(key);
        Node value = node.get(key);
        if (value == null) {
            return null;
        }
        if (value instanceof Node.Scalar scalar) {
            return scalar.text().strip();
        }
        wrong(key, "is a single value, not " + value.kind());
        return null;
    }

    String text(String key, String otherwise) {
        String text = text(key);
        return text == null ? otherwise : text;
    }

    /** One of several words, in any case. */
    String word(String key, String otherwise, List<String> known) {
        String said = text(key);
        if (said == null) {
            return otherwise;
        }
        for (String one : known) {
            if (one.equalsIgnoreCase(said)) {
                return one;
            }
        }
        unknown(place(key), said, known);
        return otherwise;
    }

    /** Null where it is not said; reported where it is no whole number from {@code least} to a million. */
    @Nullable
    Integer integer(String key, int least) {
        String said = text(key);
        if (said == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(said.replace("_", ""));
            if (number >= least && number <= 1_000_000) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        wrong(key, "is a whole number from " + least + " to 1000000, not \"" + said + "\"");
        return null;
    }

    boolean flag(String key, boolean otherwise) {
        return word(key, otherwise ? "true" : "false", List.of("true", "false", "yes", "no"))
                .matches("true|yes");
    }

    /** A rate in Gb/s: {@code 400G}, {@code 400}, {@code 1.6T}; 0 where it is not said. */
    int speed(String key) {
        String said = text(key);
        if (said == null) {
            return 0;
        }
        String digits =
                said.toUpperCase(java.util.Locale.ROOT).replace("B/S", "").replace("GB", "G");
        boolean tera = digits.endsWith("T");
        digits = digits.replaceAll("[GT ]+$", "");
        try {
            double number = Double.parseDouble(digits) * (tera ? 1000 : 1);
            if (number >= 1 && number <= 10_000 && number == Math.rint(number)) {
                return (int) number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        wrong(key, "is a rate such as 400G, not \"" + said + "\"");
        return 0;
    }

    @Nullable
    Length length(String key) {
        String said = text(key);
        Length length = said == null ? null : Length.parse(said);
        if (said != null && length == null) {
            wrong(key, "is a length with its unit such as 2m, not \"" + said + "\"");
        }
        return length;
    }

    /** A list, or a single value as a list of one. */
    List<String> texts(String key) {
        asked.add(key);
        List<String> texts = new ArrayList<>();
        Node value = node.get(key);
        List<Node> items =
                value instanceof Node.Sequence list ? list.items() : value == null ? List.of() : List.of(value);
        for (Node item : items) {
            if (item instanceof Node.Scalar scalar) {
                texts.add(scalar.text());
            } else {
                wrong(key, "is a list of single values");
            }
        }
        return texts;
    }

    void wrong(String key, String why) {
        report.add(Diagnostic.error(
                Code.UNREADABLE, place(key), "a value of an intent cannot be read", path(key) + " " + why));
    }

    void unknown(Place place, String word, java.util.Collection<String> known) {
        String question = Suggest.question(word, known);
        report.add(Diagnostic.error(
                Code.UNKNOWN_NAME,
                place,
                "an intent names what nobody knows",
                "\"" + word + "\" is not known here",
                question.isEmpty() ? "known are " + String.join(", ", known) : question));
    }

    String path(String key) {
        return name.isEmpty() ? key : name + "." + key;
    }

    /** Reports the keys that nobody asked for. */
    void done() {
        node.entries().forEach((key, entry) -> {
            if (!asked.contains(key)) {
                unknown(entry.key(), key, asked);
            }
        });
    }
}
