package dev.ferrule.chain;

import dev.ferrule.catalog.CableType;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Connector;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Suggest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the type that an element's letter means on its connector, or says why there is none. */
final class CableTypes {

    /** Where a word of a kind stands; the place of the element where it says none. */
    interface Places {
        Place of(String kind);
    }

    private final Catalogue catalogue;
    private final Report report;

    CableTypes(Catalogue catalogue, Report report) {
        this.catalogue = catalogue;
        this.report = report;
    }

    @Nullable
    CableType find(Spec spec, Connector connector, String element, Places places) {
        List<String> letters = catalogue.letters(connector);
        if (spec.type == null) {
            report.add(Diagnostic.error(
                    Code.TYPE_NOT_SAID,
                    places.of("type"),
                    "the type is not said",
                    element + ": which type? " + connector.name() + " comes as " + String.join(", ", letters)
                            + "; a type is never assumed, since each gives another polarity"));
            return null;
        }
        List<String> candidates = catalogue.candidates(spec.type, connector);
        if (!candidates.isEmpty()) {
            report.add(Diagnostic.error(
                    Code.LETTER_WITHOUT_MAP,
                    places.of("type"),
                    "the letter of a two-row cable does not say its map",
                    element + ": makers use \"" + spec.type + "\" on " + connector.name() + " for different maps",
                    "say which one: " + String.join(", ", candidates)
                            + " (\"ferrule catalog list types\" shows the maps)"));
            return null;
        }
        CableType type = catalogue.cableType(spec.type, connector, spec.fibres);
        if (type == null) {
            missing(spec, connector, letters, element, places);
            return null;
        }
        checkKeys(spec, type, element, places);
        return type;
    }

    private void missing(Spec spec, Connector connector, List<String> letters, String element, Places places) {
        String letter = String.valueOf(spec.type);
        List<Integer> counts = catalogue.fibreCounts(letter, connector);
        if (counts.isEmpty()) {
            String near = Suggest.question(letter, letters);
            report.add(Diagnostic.error(
                    Code.UNKNOWN_NAME,
                    places.of("type"),
                    "unknown type",
                    element + ": " + connector.name() + " has no type " + letter + "; it has "
                            + String.join(", ", letters),
                    near.isEmpty() ? "say one of these" : near));
            return;
        }
        boolean tooMany = spec.fibres > connector.positions();
        report.add(Diagnostic.error(
                Code.AMBIGUOUS_NAME,
                places.of("fibre count"),
                "the number of fibres does not fit the connector",
                element + ": " + spec.fibres + " fibres do not fit " + connector.name() + ", whose type " + letter
                        + " comes with "
                        + String.join(
                                " or ", counts.stream().map(String::valueOf).toList()) + " fibres",
                tooMany
                        ? "say connectors and fibres, for example \"" + Math.ceilDiv(spec.fibres, connector.positions())
                                + "x" + connector.name() + "\" for several plugs a side"
                        : "say one of these counts"));
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
                    "one of the two is wrong: look at the cable, key up on both ends means type B"));
        }
    }
}
