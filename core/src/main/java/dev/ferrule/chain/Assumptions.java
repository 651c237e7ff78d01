package dev.ferrule.chain;

import dev.ferrule.catalog.CableType;
import dev.ferrule.catalog.Confidence;
import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.MdiLayout;
import dev.ferrule.catalog.Part;
import dev.ferrule.catalog.Provenance;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.PortType;
import dev.ferrule.shape.Said;
import dev.ferrule.unit.Length;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what was not said and how it was taken, each once for an element. */
final class Assumptions {

    private static final String NEIGHBOUR = "not said: fits its neighbour";

    private final Set<Chain.Assumption> found = new LinkedHashSet<>();

    void connector(Resolved element, String connector, String from) {
        found.add(new Chain.Assumption(element.number(), "connector", connector, from, null));
    }

    /** A comma in a length is taken for a point. */
    void decimalComma(Resolved element) {
        String word = element.spec().lengthWord;
        if (element.spec().length != null && Length.hasDecimalComma(word)) {
            found.add(new Chain.Assumption(
                    element.number(),
                    "length",
                    element.spec().length.toString(),
                    "the comma of " + word + " is taken for a decimal point",
                    null));
        }
    }

    /** A part that comes in certain lengths has none, or another one by its number. */
    void partLength(Resolved element, Part part) {
        Length length = element.spec().length;
        if (part.lengths().isEmpty() || (length != null && part.lengths().contains(length))) {
            return;
        }
        found.add(new Chain.Assumption(
                element.number(),
                "length",
                length == null ? "not said" : length.toString(),
                "the entry of " + part.number() + " lists "
                        + part.lengths().stream().map(Length::toMetres).collect(Collectors.joining(", ")) + " m",
                null));
    }

    /** A connector whose cables come in one type only leaves nothing to choose. */
    void type(Resolved element, CableType type) {
        if (element.spec().type == null) {
            found.add(new Chain.Assumption(
                    element.number(),
                    "type",
                    type.letter(),
                    "the only type of " + type.connector().name(),
                    type.provenance().confidence().word()));
        }
    }

    /** What the catalogue says of a PMD where the chain does not. */
    void port(Resolved element, PortType type) {
        MdiLayout layout = type.layout();
        if (element.spec().connector == null && type.pmd().layouts().size() > 1) {
            connector(element, layout.connectorName(), "the layout that fits its neighbour, else the first listed");
        }
        if (element.spec().slope == null && layout.slope() != null) {
            Fact<?> slope = layout.slope();
            String polish = type.mdis().getFirst().slope().value() == dev.ferrule.catalog.Slope.FLAT ? "flat" : "APC";
            catalogue(element, "polish", polish, slope.provenance());
        }
        if (layout.provenance().confidence() != Confidence.HIGH) {
            catalogue(element, "lanes", type.pmd().name() + " on " + layout.connectorName(), layout.provenance());
        }
    }

    /** Maps of less than high confidence, and the properties that were taken from the neighbours. */
    void item(Resolved element, ItemType type) {
        if (type.provenance().confidence() != Confidence.HIGH) {
            catalogue(element, "map", type.name(), type.provenance());
        }
        for (Face face : type.faces()) {
            if (face.connector().array()) {
                unsaid(element, "pins", face.pins());
                unsaid(element, "polish", face.slope());
            }
        }
        if (type.kind().cable()) {
            unsaid(element, "fibre", type.faces().getFirst().fibre());
        }
    }

    private void unsaid(Resolved element, String word, Said<?> said) {
        if (said.origin() == Said.Origin.UNSAID) {
            found.add(new Chain.Assumption(element.number(), word, "as its neighbour", NEIGHBOUR, null));
        }
    }

    private void catalogue(Resolved element, String word, String value, Provenance provenance) {
        found.add(new Chain.Assumption(
                element.number(),
                word,
                value,
                provenance.source(),
                provenance.confidence().word()));
    }

    List<Chain.Assumption> list() {
        List<Chain.Assumption> list = new ArrayList<>(found);
        list.sort((one, other) -> Integer.compare(one.element(), other.element()));
        return list;
    }
}
