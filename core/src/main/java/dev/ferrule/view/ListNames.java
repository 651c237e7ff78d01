package dev.ferrule.view;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Connector;
import dev.ferrule.source.Node;
import java.util.ArrayList;
import java.util.List;

/** Names for entries of sections that are lists, so that each can be asked for: {@code MPO-12 B 12f}. */
final class ListNames {

    private ListNames() {}

    /**
     * The name, then other names that it goes by.
     *
     * @param index of the entry in its list, its name where nothing better is said
     */
    static List<String> of(String section, Node.Mapping node, Catalogue catalogue, int index) {
        List<String> names = new ArrayList<>();
        names.add(
                switch (section) {
                    case "types" -> words(text(node, "connector"), text(node, "type"), text(node, "fibres") + "f");
                    case "ambiguous" -> words(text(node, "connector"), text(node, "letter"));
                    case "interop" -> words(text(node, "a"), "to", text(node, "b"));
                    case "housings" -> text(node, "fits");
                    case "pull_tabs" -> words(text(node, "form"), text(node, "sends"));
                    case "mixing" -> text(node, "rule");
                    case "reflections" -> text(node, "name");
                    case "polish_return_loss" ->
                        words(
                                text(node, "mode"),
                                text(node, "polish"),
                                text(node, "array").equals("true") ? "array" : "");
                    case "ambiguous_grades" -> text(node, "word");
                    default -> "";
                });
        if (names.getFirst().isBlank()) {
            names.set(0, section + " " + (index + 1));
        }
        if (section.equals("types") && isFull(node, catalogue)) {
            names.add(words(text(node, "connector"), text(node, "type")));
        } else if (section.equals("interop")) {
            names.add(words(text(node, "b"), "to", text(node, "a")));
        }
        return names;
    }

    /** Whether a type has as many fibres as its connector has positions, which is what its letter alone means. */
    private static boolean isFull(Node.Mapping type, Catalogue catalogue) {
        Connector connector = catalogue.connector(text(type, "connector"));
        return connector != null && Integer.toString(connector.positions()).equals(text(type, "fibres"));
    }

    private static String words(String... words) {
        return String.join(" ", words);
    }

    private static String text(Node.Mapping node, String key) {
        Node value = node.get(key);
        if (value instanceof Node.Mapping wrapper) {
            value = wrapper.get("value");
        }
        return value instanceof Node.Scalar scalar ? scalar.text() : "";
    }
}
