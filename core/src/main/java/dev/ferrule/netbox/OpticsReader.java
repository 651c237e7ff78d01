package dev.ferrule.netbox;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Connector;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Suggest;
import dev.ferrule.source.Node;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an {@code optics} block. It is written by hand, so that what is wrong with it is an error. */
final class OpticsReader {

    static final String SEPARATE = "optics_of";

    private static final List<String> KEYS = List.of(
            "module",
            "map",
            "adapter",
            "pins",
            "polish",
            "fibre",
            "positions",
            "front",
            "rear",
            "aliases",
            "source",
            "confidence",
            "note",
            SEPARATE);

    private final Catalogue catalogue;
    private final Report report;

    OpticsReader(Catalogue catalogue, Report report) {
        this.catalogue = catalogue;
        this.report = report;
    }

    Optics read(Node.Mapping block) {
        block.entries().forEach((key, entry) -> {
            if (!KEYS.contains(key)) {
                report.add(Diagnostic.error(
                        Code.UNKNOWN_NAME,
                        entry.key(),
                        "unknown key of an optics block",
                        ("\"" + key + "\" is not read. " + Suggest.question(key, KEYS)).strip()));
            }
        });
        String source = text(block, "source");
        String confidence = text(block, "confidence");
        return new Optics(
                value(block, "module"),
                value(block, "map"),
                oneOf(block, "adapter", Map.of("A", "A", "opposed", "A", "B", "B", "aligned", "B")),
                words(block),
                meaning(block),
                connector(block, "front"),
                connector(block, "rear"),
                aliases(block),
                source.isEmpty() ? Optics.NONE.source() : source,
                confidence.isEmpty() ? Optics.NONE.confidence() : confidence);
    }

    private String words(Node.Mapping block) {
        String pins = oneOf(
                block, "pins", Map.of("M", "M", "pinned", "M", "male", "M", "F", "F", "unpinned", "F", "female", "F"));
        String polish = oneOf(
                block, "polish", Map.of("flat", "flat", "PC", "PC", "UPC", "UPC", "APC", "APC", "APC-up", "APC-up"));
        String fibre = text(block, "fibre");
        if (!fibre.isEmpty() && catalogue.fibre(fibre) == null) {
            unknown(block, "fibre", fibre, catalogue.spellings("fibres"));
            fibre = "";
        }
        return String.join(" ", pins, polish, fibre).strip().replaceAll(" +", " ");
    }

    private @Nullable Meaning meaning(Node.Mapping block) {
        String word = oneOf(
                block, "positions", Map.of("fibres", "FIBRES", "pairs", "PAIRS", "whole", "WHOLE", "opaque", "WHOLE"));
        return word.isEmpty() ? null : Meaning.valueOf(word);
    }

    private @Nullable Connector connector(Node.Mapping block, String key) {
        String name = text(block, key);
        Connector connector = name.isEmpty() ? null : catalogue.connector(name);
        if (connector == null && !name.isEmpty()) {
            unknown(block, key, name, catalogue.spellings("connectors"));
        }
        return connector;
    }

    private Map<String, String> aliases(Node.Mapping block) {
        Map<String, String> aliases = new LinkedHashMap<>();
        Node node = block.get("aliases");
        if (node instanceof Node.Mapping names) {
            names.entries().keySet().forEach(alias -> aliases.put(alias, text(names, alias)));
        } else if (node != null) {
            unreadable(node.place(), "\"aliases\" is a mapping of other names to ports, not " + node.kind());
        }
        return aliases;
    }

    /** The word that a value stands for; empty when absent or unknown. */
    private String oneOf(Node.Mapping block, String key, Map<String, String> words) {
        String text = text(block, key);
        String word = words.get(text);
        if (word == null && !text.isEmpty()) {
            unknown(block, key, text, words.keySet());
        }
        return word == null ? "" : word;
    }

    private void unknown(Node.Mapping block, String key, String text, Collection<String> known) {
        String question = Suggest.question(text, known);
        boolean few = known.size() <= KEYS.size();
        report.add(Diagnostic.error(
                Code.UNKNOWN_NAME,
                Fields.placeOf(block, key),
                "unknown word in an optics block",
                "\"" + key + "\" cannot be \"" + text + "\"",
                question.isEmpty() && few
                        ? "it is one of "
                                + String.join(", ", known.stream().sorted().toList())
                        : question));
    }

    private void unreadable(Place place, String why) {
        report.add(Diagnostic.error(Code.UNREADABLE, place, "an optics block cannot be read", why));
    }

    private Optics.@Nullable Value value(Node.Mapping block, String key) {
        String text = text(block, key);
        return text.isEmpty() ? null : new Optics.Value(text, Fields.placeOf(block, key));
    }

    /** A single value, also in the form {@code { value: …, source: … }}; empty when absent. */
    private String text(Node.Mapping block, String key) {
        Node node = block.get(key);
        Node plain = node instanceof Node.Mapping mapping ? mapping.get("value") : node;
        if (node != null && !(plain instanceof Node.Scalar)) {
            unreadable(node.place(), "\"" + key + "\" is a single value, not " + node.kind());
        }
        return plain instanceof Node.Scalar scalar ? scalar.text().strip() : "";
    }
}
