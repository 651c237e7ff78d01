package dev.ferrule.chain;

import dev.ferrule.catalog.CableType;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Connector;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Suggest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the type that an element's letter means on its connector, or says why there is none. */
final class CableTypes {

    /** Where a word of a kind stands; the place of the element where it says none. */
    interface Places {
        Place of(String kind);
    }

    static final String NO_FIT = "the number of fibres does not fit the connector";

    private final Catalogue catalogue;
    private final Report report;

    CableTypes(Catalogue catalogue, Report report) {
        this.catalogue = catalogue;
        this.report = report;
    }

    @Nullable
    CableType find(Spec spec, Connector connector, String element, Places places) {
        List<String> letters = catalogue.letters(connector);
        String letter = spec.type == null && letters.size() == 1 ? letters.getFirst() : spec.type;
        if (letter == null) {
            notSaid(spec, connector, letters, element, places);
            return null;
        }
        List<String> candidates = catalogue.candidates(letter, connector);
        if (!candidates.isEmpty()) {
            report.add(Diagnostic.error(
                    Code.LETTER_WITHOUT_MAP,
                    places.of("type"),
                    "the letter of a two-row cable does not say its map",
                    element + ": makers use \"" + letter + "\" on " + connector.name() + " for different maps",
                    "say which one: " + String.join(", ", candidates)
                            + " (\"ferrule catalog list types\" shows the maps)"));
            return null;
        }
        if (!fibresFit(spec, connector, element, places)) {
            return null;
        }
        CableType type = catalogue.cableType(letter, connector, fibresOfOnePlug(spec, connector));
        if (type == null) {
            missing(spec, letter, connector, letters, element, places);
            return null;
        }
        checkKeys(spec, type, element, places);
        return type;
    }

    /** {@code 12xMPO-12 144f} says the fibres of all plugs together, {@code 12xMPO-12 12f} those of each. */
    private static int fibresOfOnePlug(Spec spec, Connector connector) {
        boolean all = spec.plugs > 1 && spec.fibres > connector.positions() && spec.fibres % spec.plugs == 0;
        return spec.fibres == 0 ? spec.fibresNamed : all ? spec.fibres / spec.plugs : spec.fibres;
    }

    /** A name that says its fibres, as MPO-8 does, goes with no other number of them. */
    boolean fibresFit(Spec spec, Connector connector, String element, Places places) {
        if (spec.fibresNamed == 0 || fibresOfOnePlug(spec, connector) == spec.fibresNamed) {
            return true;
        }
        report.add(Diagnostic.error(
                Code.AMBIGUOUS_NAME,
                places.of("fibre count"),
                NO_FIT,
                element + ": " + spec.connectorWord + " is " + connector.name() + " with " + spec.fibresNamed
                        + " fibres only, not " + fibresOfOnePlug(spec, connector),
                "say " + connector.name() + ", or another number of fibres"));
        return false;
    }

    private void notSaid(Spec spec, Connector connector, List<String> letters, String element, Places places) {
        List<String> question = new ArrayList<>();
        question.add(element + ": which type? " + connector.name() + " comes as " + String.join(", ", letters)
                + "; a type is never assumed, since each gives another polarity");
        if (spec.sameKeys != null) {
            question.add(ofKeys(spec.sameKeys, connector));
        }
        report.add(Diagnostic.error(
                Code.TYPE_NOT_SAID, places.of("type"), "the type is not said", question.toArray(String[]::new)));
    }

    /** Which types have such keys. */
    private String ofKeys(boolean same, Connector connector) {
        Set<String> letters = new LinkedHashSet<>();
        for (String letter : catalogue.letters(connector)) {
            for (int fibres : catalogue.fibreCounts(letter, connector)) {
                CableType type = catalogue.cableType(letter, connector, fibres);
                if (type != null && type.sameKeys() == same) {
                    letters.add(letter);
                }
            }
        }
        String keys = same ? "U/U" : "U/D";
        return letters.isEmpty()
                ? "no type of " + connector.name() + " has the keys " + keys
                : "with the keys " + keys + " it can only be " + String.join(" or ", letters);
    }

    private void missing(
            Spec spec, String letter, Connector connector, List<String> letters, String element, Places places) {
        List<Integer> counts = catalogue.fibreCounts(letter, connector);
        if (counts.isEmpty()) {
            Connector single = catalogue.connector(connector.name() + "-" + letter);
            String near = single != null
                    ? "write \"" + single.name() + "\" for plugs of one fibre"
                    : Suggest.question(letter, letters);
            report.add(Diagnostic.error(
                    Code.UNKNOWN_NAME,
                    places.of("type"),
                    "unknown type",
                    element + ": " + connector.name() + " has no type " + letter + "; it has "
                            + String.join(", ", letters),
                    near.isEmpty() ? "say one of these" : near));
            return;
        }
        List<String> plugs =
                spec.plugs == 1 && spec.fibres > connector.positions() ? severalPlugs(spec, connector) : List.of();
        report.add(Diagnostic.error(
                Code.AMBIGUOUS_NAME,
                places.of("fibre count"),
                NO_FIT,
                element + ": " + spec.fibres + " fibres do not fit "
                        + (spec.plugs == 1 ? "" : spec.plugs + "x") + connector.name() + ", whose type " + letter
                        + " comes with "
                        + String.join(
                                " or ", counts.stream().map(String::valueOf).toList())
                        + " fibres" + (spec.plugs == 1 ? "" : " a plug"),
                plugs.isEmpty()
                        ? "say one of these counts"
                        : "say which plugs it has a side: " + String.join(", ", plugs)));
    }

    /** The ways in which so many fibres go into plugs that are alike: {@code 4xMPO-12}, {@code 6xMPO-12 8f}. */
    private List<String> severalPlugs(Spec spec, Connector connector) {
        Set<String> ways = new LinkedHashSet<>();
        for (String name : catalogue.names("connectors")) {
            Connector other = catalogue.connector(name);
            if (other == null || !other.family().equals(connector.family())) {
                continue;
            }
            for (String letter : catalogue.letters(other)) {
                for (int fibres : catalogue.fibreCounts(letter, other)) {
                    if (spec.fibres % fibres == 0 && spec.fibres > fibres) {
                        ways.add(spec.fibres / fibres + "x" + name
                                + (fibres == other.positions() ? "" : " " + fibres + "f"));
                    }
                }
            }
        }
        return List.copyOf(ways);
    }

    private void checkKeys(Spec spec, CableType type, String element, Places places) {
        if (spec.sameKeys != null && spec.sameKeys != type.sameKeys()) {
            report.add(Diagnostic.error(
                    Code.KEY_CONTRADICTS_TYPE,
                    places.of("key"),
                    "the keys contradict the type",
                    element + ": type " + type.letter() + " has "
                            + (type.sameKeys() ? "both keys up (U/U)" : "one key up and one down (U/D)")
                            + ", the chain says " + (spec.sameKeys ? "U/U" : "U/D"),
                    "one of the two is wrong: look at the cable; " + ofKeys(spec.sameKeys, type.connector())));
        }
    }
}
