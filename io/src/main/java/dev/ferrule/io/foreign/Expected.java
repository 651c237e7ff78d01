package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Excerpt;
import dev.ferrule.diag.Span;
import dev.ferrule.diag.Suggest;
import dev.ferrule.io.json.JsonReader;
import dev.ferrule.io.yaml.YamlReader;
import dev.ferrule.source.Node;
import dev.ferrule.source.SourceText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes values of a tree for what they should be. What is of another kind is reported at its place, and reads as nothing. */
final class Expected {

    private static final int LONGEST_KEY = 80;

    private final Imported imported;
    private int complaints;

    Expected(Imported imported) {
        this.imported = imported;
    }

    /** A file that is one object of JSON; null when it is none. */
    Node.@Nullable Mapping json(Input input) {
        SourceText text = input.text(imported.report());
        return mapping(text == null ? null : JsonReader.read(text, imported.report()), "the file");
    }

    /** A file that is one mapping of YAML; null when it is none. */
    Node.@Nullable Mapping yaml(Input input) {
        int before = imported.report().errors();
        Node tree = YamlReader.read(input.bytes(), input.name(), imported.report());
        if (tree == null && imported.report().errors() == before) {
            imported.unread(Span.ofFile(input.name()), "a file cannot be read", "there is nothing in it");
        }
        return mapping(tree, "the file");
    }

    static boolean isNothing(@Nullable Node node) {
        return node == null
                || (node instanceof Node.Scalar scalar
                        && scalar.plain()
                        && (scalar.text().isEmpty()
                                || scalar.text().equals("null")
                                || scalar.text().equals("~")));
    }

    /** Null where there is nothing. */
    Node.@Nullable Mapping mapping(@Nullable Node node, String what) {
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        other(node, what, "a mapping of names");
        return null;
    }

    /** Empty where there is nothing. */
    List<Node> list(@Nullable Node node, String what) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        other(node, what, "a list");
        return List.of();
    }

    /** A name or a number, as text; empty where there is nothing. */
    String name(@Nullable Node node, String what) {
        if (node instanceof Node.Scalar scalar) {
            String name = isNothing(node) ? "" : ForeignName.ofOneLine(scalar.text(), scalar.place(), imported);
            complaints += name.isEmpty() && !scalar.text().isBlank() && !isNothing(node) ? 1 : 0;
            return name;
        }
        other(node, what, "a name");
        return "";
    }

    /** Warns of keys that nobody reads, once for each kind of mapping. */
    void keys(Node.Mapping mapping, String what, Set<String> known) {
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                imported.report()
                        .add(
                                "key of " + what,
                                Diagnostic.warning(
                                        Code.UNKNOWN_NAME,
                                        entry.key(),
                                        "a key is not known",
                                        ("\"" + Excerpt.of(key, LONGEST_KEY) + "\" of " + what + " is not read. "
                                                        + Suggest.question(key, known))
                                                .strip()));
            }
        });
    }

    /** How much was not as it should be: a reader that misses something says nothing where this has grown. */
    int complaints() {
        return complaints;
    }

    private void other(@Nullable Node node, String what, String expected) {
        if (node != null && !isNothing(node)) {
            complaints++;
            imported.unread(
                    node.place(),
                    "a value is of another kind",
                    what + " is " + node.kind() + " here, and should be " + expected);
        }
    }
}
