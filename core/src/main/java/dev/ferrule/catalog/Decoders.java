package dev.ferrule.catalog;

import dev.ferrule.source.Node;
import dev.ferrule.unit.Length;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The small decoders: connectors, cable types, fibres, colours, interoperation, transceivers, parts. */
final class Decoders {

    private Decoders() {}

    static Connector connector(Stanza stanza) {
        Map<Integer, List<Integer>> populated = new LinkedHashMap<>();
        stanza.entries("populated").forEach((count, entry) -> {
            if (entry.value() instanceof Node.Scalar text) {
                try {
                    populated.put(Integer.parseInt(count), Notation.numbers(text.text()));
                } catch (Notation.Malformed | NumberFormatException e) {
                    stanza.fail(text.place(), stanza.name() + ": " + e.getMessage());
                }
            }
        });
        return new Connector(
                stanza.name(),
                stanza.texts("aliases"),
                stanza.text("family"),
                stanza.flag("array", false),
                stanza.integer("rows"),
                stanza.integer("columns"),
                populated,
                stanza.provenance());
    }

    static CableType cableType(Stanza stanza, Connector connector) {
        int[] far = new int[connector.positions() + 1];
        for (Link link : stanza.notation("map", Notation::links)) {
            int near = link.a().position();
            int to = link.b().position();
            if (near > connector.positions() || to > connector.positions()) {
                stanza.fail(stanza.placeOf("map"), connector.name() + " has no position " + Math.max(near, to));
            } else {
                far[near] = to;
            }
        }
        boolean sameKeys = !"up/down".equals(stanza.textOr("keys", null));
        return new CableType(
                stanza.text("type"),
                connector,
                stanza.integer("fibres"),
                sameKeys,
                new Wiring(far),
                stanza.provenance());
    }

    static FibreKind fibre(Stanza stanza) {
        return new FibreKind(
                stanza.name(),
                stanza.text("mode").equals("SM"),
                stanza.texts("meets"),
                stanza.texts("jacket"),
                stanza.provenance());
    }

    static ColourOrder colours(Stanza stanza) {
        List<Colour> order = new ArrayList<>();
        for (Node item : stanza.list("order")) {
            if (item instanceof Node.Mapping mapping) {
                order.add(new Colour(text(mapping, "name"), text(mapping, "code"), text(mapping, "rgb")));
            }
        }
        return new ColourOrder(stanza.name(), order, stanza.provenance());
    }

    static Interoperation interoperation(Stanza stanza) {
        return new Interoperation(
                stanza.text("a"), stanza.text("b"), stanza.text("how"), stanza.text("reach"), stanza.provenance());
    }

    static Transceiver transceiver(Stanza stanza) {
        Map<String, List<String>> modes = new LinkedHashMap<>();
        stanza.entries("modes").forEach((mode, entry) -> modes.put(mode, names(entry.value())));
        if (modes.isEmpty()) {
            modes.put("", List.of(stanza.text("pmd")));
        }
        Map<String, Fact<String>> overrides = new LinkedHashMap<>();
        for (String key : List.of("connector", "polish", "pins")) {
            Fact<String> fact = stanza.fact(key);
            if (fact != null) {
                overrides.put(key, fact);
            }
        }
        return new Transceiver(stanza.name(), stanza.text("form"), modes, overrides, stanza.provenance());
    }

    static Part part(Stanza stanza) {
        int count = stanza.has("ports") ? stanza.integer("ports") : stanza.has("count") ? stanza.integer("count") : 1;
        return new Part(
                stanza.name(),
                stanza.textOr("words", null),
                "active".equals(stanza.textOr("kind", null)) ? activeCable(stanza) : null,
                count,
                null,
                lengths(stanza),
                Confidence.LOW.word().equals(stanza.textOr("confidence", null)),
                stanza.provenance());
    }

    private static ActiveCable activeCable(Stanza stanza) {
        List<String> ends = new ArrayList<>(forms(stanza, "a"));
        ends.addAll(forms(stanza, "b"));
        return new ActiveCable(
                stanza.textOr("medium", null), stanza.textOr("rate_gbps", null), stanza.textOr("maker", null), ends);
    }

    static MakersOwn makersOwn(Stanza stanza) {
        return new MakersOwn(stanza.name(), stanza.text("description"), stanza.texts("instead"), stanza.provenance());
    }

    private static List<Length> lengths(Stanza stanza) {
        List<Length> lengths = new ArrayList<>();
        for (String text : stanza.texts("lengths_m")) {
            Length length = Length.metres(text);
            if (length == null) {
                stanza.fail(stanza.placeOf("lengths_m"), stanza.name() + ": \"" + text + "\" is no length in metres");
            } else {
                lengths.add(length);
            }
        }
        return lengths;
    }

    /** {@code OSFP}, {@code 2 OSFP}: forms of the ends of an active cable. */
    private static List<String> forms(Stanza stanza, String side) {
        List<String> forms = new ArrayList<>();
        for (String text : stanza.texts(side)) {
            int space = text.indexOf(' ');
            boolean counted = space == 1 && Character.isDigit(text.charAt(0));
            String form = counted ? text.substring(space + 1) : text;
            for (int i = 0; i < (counted ? text.charAt(0) - '0' : 1); i++) {
                forms.add(form);
            }
        }
        return forms;
    }

    static List<String> names(@Nullable Node node) {
        List<String> names = new ArrayList<>();
        if (node instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                names.addAll(names(item));
            }
        } else if (node instanceof Node.Scalar text) {
            names.add(text.text());
        }
        return names;
    }

    private static String text(Node.Mapping mapping, String key) {
        return mapping.get(key) instanceof Node.Scalar scalar ? scalar.text() : "";
    }
}
