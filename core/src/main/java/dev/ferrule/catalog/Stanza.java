package dev.ferrule.catalog;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.source.Node;
import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One named entry of a catalogue file. Reads values with their provenance; what cannot be read is reported with its
 * place and a stand-in is returned, so that reading goes on.
 */
final class Stanza {

    private final String name;
    private final Node.Mapping node;
    private final Report report;
    private final @Nullable Stanza outer;

    /** Read when it is asked for. */
    private @Nullable Provenance provenance;

    Stanza(String name, Node.Mapping node, Report report) {
        this(name, node, report, null);
    }

    private Stanza(String name, Node.Mapping node, Report report, @Nullable Stanza outer) {
        this.name = name;
        this.node = node;
        this.report = report;
        this.outer = outer;
    }

    /** The entry of a name or an alias; null where there is none. */
    static @Nullable Stanza of(Catalogue catalogue, String section, String name) {
        Node.Mapping node = catalogue.stanza(section, name);
        return node == null ? null : new Stanza(catalogue.canonical(section, name), node, catalogue.report());
    }

    /** A mapping inside this stanza, which inherits its provenance. */
    Stanza inner(Node.Mapping mapping) {
        return new Stanza(name, mapping, report, this);
    }

    String name() {
        return name;
    }

    Provenance provenance() {
        Provenance known = provenance;
        if (known == null) {
            known = provenanceOf(
                    node,
                    outer == null ? new Provenance(Confidence.LOW, "not stated", node.place()) : outer.provenance());
            provenance = known;
        }
        return known;
    }

    Place place() {
        return node.place();
    }

    boolean has(String key) {
        return node.get(key) != null;
    }

    /** Whether the value stands in a mapping with its own source. */
    boolean isWrapped(String key) {
        return node.get(key) instanceof Node.Mapping mapping && mapping.get("value") != null;
    }

    @Nullable
    Node node(String key) {
        return node.get(key);
    }

    /** A text value; reported when absent. */
    String text(String key) {
        String value = textOr(key, null);
        if (value == null) {
            fail(node.place(), name + " has no \"" + key + "\"");
            return "";
        }
        return value;
    }

    @Nullable
    String textOr(String key, @Nullable String otherwise) {
        Node value = unwrap(node.get(key));
        return value == null ? otherwise : scalar(key, value);
    }

    int integer(String key) {
        String text = text(key);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            fail(placeOf(key), name + ": \"" + key + "\" is not a whole number: " + text);
            return 1;
        }
    }

    boolean flag(String key, boolean otherwise) {
        String text = textOr(key, null);
        if (text == null) {
            return otherwise;
        }
        return switch (text) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> {
                fail(placeOf(key), name + ": \"" + key + "\" is neither true nor false: " + text);
                yield otherwise;
            }
        };
    }

    /** The value with its own provenance, or the stanza's; null when absent. */
    @Nullable
    Fact<String> fact(String key) {
        Node value = node.get(key);
        if (value == null) {
            return null;
        }
        Node plain = unwrap(value);
        if (plain == null) {
            return null;
        }
        Provenance own = value instanceof Node.Mapping mapping ? provenanceOf(mapping, provenance()) : provenance();
        return new Fact<>(scalar(key, plain), own);
    }

    /** A loss in dB; null when absent. */
    @Nullable
    Fact<Loss> loss(String key) {
        Fact<String> text = node.get(key) == null ? null : fact(key);
        Loss loss = text == null ? null : Loss.parse(text.value());
        if (text != null && loss == null) {
            fail(placeOf(key), name + ": \"" + key + "\" is no loss in dB: " + text.value());
        }
        return text == null || loss == null ? null : new Fact<>(loss, text.provenance());
    }

    /** A loss in dB, which may be stated for each mode: {@code { MM: 20, SM: 26 }}; null when absent. */
    @Nullable
    Fact<Loss> loss(String key, boolean singleMode) {
        Node value = unwrap(node.get(key));
        if (!(value instanceof Node.Mapping modes)) {
            return loss(key);
        }
        Provenance own = node.get(key) instanceof Node.Mapping whole ? provenanceOf(whole, provenance()) : provenance();
        String mode = singleMode ? "SM" : "MM";
        Fact<Loss> loss = inner(modes).loss(mode);
        return loss == null || inner(modes).isWrapped(mode) ? loss : new Fact<>(loss.value(), own);
    }

    /** A length in metres; null when absent. */
    @Nullable
    Fact<Length> metres(String key) {
        Fact<String> text = node.get(key) == null ? null : fact(key);
        Length length = text == null ? null : Length.metres(text.value());
        if (text != null && length == null) {
            fail(placeOf(key), name + ": \"" + key + "\" is no length in metres: " + text.value());
        }
        return text == null || length == null ? null : new Fact<>(length, text.provenance());
    }

    /** A list, or a single value as a list of one; empty when absent. */
    List<Node> list(String key) {
        Node value = unwrap(node.get(key));
        if (value instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        return value == null ? List.of() : List.of(value);
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : list(key)) {
            texts.add(scalar(key, item));
        }
        return texts;
    }

    Map<String, Node.Entry> entries(String key) {
        Node value = unwrap(node.get(key));
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Node.Mapping mapping) {
            return mapping.entries();
        }
        fail(value.place(), name + ": \"" + key + "\" should be a mapping, not " + value.kind());
        return Map.of();
    }

    Place placeOf(String key) {
        Node value = node.get(key);
        return value == null ? node.place() : value.place();
    }

    void fail(Place place, String what) {
        report.add(Diagnostic.error(Code.UNREADABLE, place, "a catalogue entry cannot be read", what));
    }

    /** Reads a compact notation; an empty list and a report when it is malformed. */
    <T> List<T> notation(String key, Reader<T> reader) {
        String text = text(key);
        try {
            return text.isEmpty() ? List.of() : reader.read(text);
        } catch (Notation.Malformed e) {
            fail(placeOf(key), name + ": " + e.getMessage());
            return List.of();
        }
    }

    interface Reader<T> {
        List<T> read(String text) throws Notation.Malformed;
    }

    private String scalar(String key, Node value) {
        if (value instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        fail(value.place(), name + ": \"" + key + "\" should be a single value, not " + value.kind());
        return "";
    }

    /** {@code { value: APC, confidence: … }} stands for APC. */
    private static @Nullable Node unwrap(@Nullable Node node) {
        return node instanceof Node.Mapping mapping && mapping.get("value") != null ? mapping.get("value") : node;
    }

    private static Provenance provenanceOf(Node.Mapping node, Provenance inherited) {
        Confidence confidence =
                node.get("confidence") instanceof Node.Scalar word ? Confidence.parse(word.text()) : null;
        String source = node.get("source") instanceof Node.Scalar text ? text.text() : inherited.source();
        return new Provenance(confidence == null ? inherited.confidence() : confidence, source, node.place());
    }
}
