package dev.ferrule.view;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.Interoperation;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.catalog.Provenance;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.PortType;
import dev.ferrule.shape.Shape;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entries of the user's own catalogue that replace ours, or say which PMDs can talk, and take part in what is judged. */
final class OwnEntries {

    /** What such an assumption is about. */
    static final String WORD = "entry";

    /**
     * An entry.
     *
     * @param port whether it is of a port, else of an item
     * @param index of the port or the item
     */
    record Used(boolean port, int index, String name, Provenance provenance) {}

    private final Catalogue catalogue;
    private final Set<Used> found = new LinkedHashSet<>();

    private OwnEntries(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static List<Used> of(Shape shape, Catalogue catalogue) {
        OwnEntries own = new OwnEntries(catalogue);
        for (int p = 0; catalogue.replaces() && p < shape.ports().size(); p++) {
            Shape.Port port = shape.ports().get(p);
            if (port.type() != null) {
                Pmd pmd = port.type().pmd();
                own.add(true, p, pmd.name(), pmd.provenance());
                own.faces(true, p, port.type().mdis());
            }
        }
        if (catalogue.replaces()) {
            own.pairs(shape);
        }
        for (int i = 0; catalogue.replaces() && i < shape.items().size(); i++) {
            ItemType type = shape.items().get(i).type();
            own.add(false, i, type.kind().cable() ? "type " + type.name() : type.name(), type.provenance());
            own.faces(false, i, type.faces());
        }
        return List.copyOf(own.found);
    }

    /** What makes two of the PMDs talk, at the first port that has one of them. */
    private void pairs(Shape shape) {
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int p = 0; p < shape.ports().size(); p++) {
            PortType type = shape.ports().get(p).type();
            if (type != null) {
                first.putIfAbsent(type.pmd().name(), p);
            }
        }
        first.forEach((one, port) -> first.forEach((other, later) -> {
            Interoperation talk = port < later ? catalogue.interoperation(one, other) : null;
            if (talk != null) {
                add(true, port, talk.a() + " with " + talk.b(), talk.provenance());
            }
        }));
    }

    private void faces(boolean port, int index, List<Face> faces) {
        for (Face face : faces) {
            add(port, index, face.connector().name(), face.connector().provenance());
            FibreKind fibre = face.fibre().value();
            if (fibre != null) {
                add(port, index, fibre.name(), fibre.provenance());
            }
        }
    }

    private void add(boolean port, int index, String name, Provenance provenance) {
        if (catalogue.replaces(provenance)) {
            found.add(new Used(port, index, name, provenance));
        }
    }

    /** Who says it. */
    static String from(Provenance provenance) {
        return "your own entry, not ours (" + provenance.source() + ")";
    }
}
