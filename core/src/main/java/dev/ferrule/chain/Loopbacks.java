package dev.ferrule.chain;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Connector;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.shape.ItemType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the loopback that words mean: the one of that name, or of that connector and number of fibres; where the number is
 * not said, the one with most.
 */
final class Loopbacks {

    private final Catalogue catalogue;
    private final Report report;

    Loopbacks(Catalogue catalogue, Report report) {
        this.catalogue = catalogue;
        this.report = report;
    }

    /** Null when there is none, which is reported. */
    @Nullable
    ItemType find(Spec spec, Connector connector, String element, CableTypes.Places places) {
        Assembly map = spec.loopback == null
                ? of(connector, spec.fibres == 0 ? spec.fibresNamed : spec.fibres)
                : spec.loopback;
        if (map == null) {
            report.add(none(spec, connector, element, places));
            return null;
        }
        if (spec.loopback != null && spec.fibres > 0 && spec.fibres != fibres(map)) {
            report.add(Diagnostic.error(
                    Code.AMBIGUOUS_NAME,
                    places.of("fibre count"),
                    CableTypes.NO_FIT,
                    element + ": " + map.name() + " has " + fibres(map) + " fibres, not " + spec.fibres));
            return null;
        }
        return ItemFactory.loopback(map, spec);
    }

    private Diagnostic none(Spec spec, Connector connector, String element, CableTypes.Places places) {
        List<String> known = new ArrayList<>();
        for (Assembly other : catalogue.loopbacks(connector)) {
            known.add(fibres(other) + "f (" + other.name() + ")");
        }
        return known.isEmpty()
                ? Diagnostic.error(
                        Code.UNKNOWN_NAME,
                        places.of("connector"),
                        "unknown loopback",
                        element + ": the catalogue has no loopback of " + connector.name(),
                        "write its map into a catalogue file, as an assembly of the kind \"loopback\"")
                : Diagnostic.error(
                        Code.AMBIGUOUS_NAME,
                        places.of("fibre count"),
                        CableTypes.NO_FIT,
                        element + ": there is no loopback of " + connector.name() + " with " + spec.fibres
                                + " fibres; there is " + String.join(", ", known));
    }

    private @Nullable Assembly of(Connector connector, int fibres) {
        Assembly found = null;
        for (Assembly loopback : catalogue.loopbacks(connector)) {
            boolean better = fibres == 0 ? found == null || fibres(loopback) > fibres(found) : found == null;
            if (better && (fibres == 0 || fibres == fibres(loopback))) {
                found = loopback;
            }
        }
        return found;
    }

    private static int fibres(Assembly loopback) {
        return loopback.links().size() * 2;
    }
}
