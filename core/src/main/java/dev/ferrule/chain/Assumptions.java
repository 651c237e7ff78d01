package dev.ferrule.chain;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.CableType;
import dev.ferrule.catalog.Confidence;
import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.MdiLayout;
import dev.ferrule.catalog.Part;
import dev.ferrule.catalog.Pins;
import dev.ferrule.catalog.Provenance;
import dev.ferrule.catalog.Slope;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.PortType;
import dev.ferrule.unit.Length;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what was not said and how it was taken, each once for an element. */
final class Assumptions {

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

    /** A part of the user's own catalogue that replaces ours. */
    void own(Resolved element, Part part) {
        catalogue(
                element,
                "entry",
                part.number(),
                "your own entry, not ours (" + part.provenance().source() + ")",
                part.provenance());
    }

    /** A name that says the fibres of a cable or a loopback: MPO-8 is no connector of its own. */
    void fibres(Resolved element) {
        Spec spec = element.spec();
        Connector connector = element.assembly() == null ? spec.connector : null;
        if (connector != null && spec.fibresNamed > 0 && spec.fibres == 0) {
            found.add(new Chain.Assumption(
                    element.number(),
                    "fibres",
                    spec.fibresNamed + " a plug",
                    spec.connectorWord + " is " + connector.name() + " with so many of its positions filled",
                    null));
        }
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
        Fact<Slope> slope = layout.slope();
        if (slope != null) {
            if (element.spec().slope == null) {
                catalogue(element, "polish", mdi(slope.value()), slope.provenance());
            }
            Slope said = element.spec().slope == null
                    ? null
                    : type.mdis().getFirst().slope().value();
            against(element, "polish", said, slope, Assumptions::mdi);
        }
        fibre(element, type.pmd().fibres(), type.pmd().provenance());
        if (layout.provenance().confidence() != Confidence.HIGH) {
            catalogue(element, "lanes", type.pmd().name() + " on " + layout.connectorName(), layout.provenance());
        }
    }

    /** A fibre for which the catalogue does not have the PMD, or the tap. */
    private void fibre(Resolved element, List<String> known, Provenance provenance) {
        FibreKind said = element.spec().fibre;
        Fact<Boolean> mode = element.singleMode();
        if (said == null) {
            return;
        }
        if (mode != null && mode.value() != said.singleMode()) {
            against(element, "fibre", said.name(), Resolved.mode(mode.value()), mode.provenance());
        } else if (!known.isEmpty() && !known.contains(said.name())) {
            against(element, "fibre", said.name(), String.join(", ", known), provenance);
        }
    }

    /** Maps of less than high confidence, and what the chain says against the catalogue. */
    void item(Resolved element, ItemType type) {
        if (type.provenance().confidence() != Confidence.HIGH) {
            catalogue(element, Chain.MAP, type.name(), type.provenance());
        }
        Assembly assembly = element.assembly();
        if (assembly != null) {
            Spec spec = element.spec();
            fibre(element, List.of(), assembly.provenance());
            against(element, "pins", spec.pinsA, assembly.pins(), Assumptions::word);
            against(element, "pins", spec.pinsB, assembly.pins(), Assumptions::word);
            against(element, "polish", spec.slope, assembly.slope(), Assumptions::word);
            against(element, "polish", spec.slopeB, assembly.slope(), Assumptions::word);
        }
    }

    /** An angled module leans against the plug's slope, and is called angled all the same. */
    private static String mdi(Slope slope) {
        return slope == Slope.FLAT ? "flat" : "APC";
    }

    /** What a word was taken as, to fit what is beside it. */
    void taken(int element, String word, String value, String from) {
        found.add(new Chain.Assumption(element, word, value, from, null));
    }

    /** A word of the chain beats the catalogue, which is told where it says something else. */
    private <T> void against(
            Resolved element, String word, @Nullable T said, @Nullable Fact<T> known, Function<T, String> name) {
        if (said != null && known != null && !said.equals(known.value())) {
            against(element, word, name.apply(said), name.apply(known.value()), known.provenance());
        }
    }

    private void against(Resolved element, String word, String said, String known, Provenance provenance) {
        catalogue(
                element,
                word,
                said,
                "said in the chain; the catalogue has " + known + " (" + provenance.source() + ")",
                provenance);
    }

    private static String word(Pins pins) {
        return pins == Pins.PINNED ? "M" : "F";
    }

    private static String word(Slope slope) {
        return slope == Slope.FLAT ? "flat" : slope == Slope.DOWN ? "APC" : "APC-up";
    }

    private void catalogue(Resolved element, String word, String value, Provenance provenance) {
        catalogue(element, word, value, provenance.source(), provenance);
    }

    private void catalogue(Resolved element, String word, String value, String from, Provenance provenance) {
        found.add(new Chain.Assumption(
                element.number(), word, value, from, provenance.confidence().word()));
    }

    List<Chain.Assumption> list() {
        List<Chain.Assumption> list = new ArrayList<>(found);
        list.sort((one, other) -> Integer.compare(one.element(), other.element()));
        return list;
    }
}
