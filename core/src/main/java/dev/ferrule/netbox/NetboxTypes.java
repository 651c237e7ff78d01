package dev.ferrule.netbox;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Slope;
import dev.ferrule.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What NetBox's port and interface types mean in the catalogue: the values of its keys {@code netbox}. */
public final class NetboxTypes {

    private final Catalogue catalogue;

    /** Names of connectors by the type that they are; null until a type of a passive port is asked for. */
    private @Nullable Map<String, List<String>> connectors;

    private final Map<String, String> cages = new HashMap<>();

    public NetboxTypes(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (String name : catalogue.names("cages")) {
            slugs(catalogue, "cages", name).forEach(slug -> cages.putIfAbsent(slug, name));
        }
    }

    private Map<String, List<String>> connectors() {
        Map<String, List<String>> known = connectors;
        if (known == null) {
            known = new HashMap<>();
            for (String name : catalogue.names("connectors")) {
                for (String slug : slugs(catalogue, "connectors", name)) {
                    known.computeIfAbsent(slug, s -> new ArrayList<>()).add(name);
                }
            }
            connectors = known;
        }
        return known;
    }

    private List<Connector> connectors(String type) {
        List<Connector> found = new ArrayList<>();
        for (String name : connectors().getOrDefault(type, List.of())) {
            Connector connector = catalogue.connector(name);
            if (connector != null) {
                found.add(connector);
            }
        }
        return found;
    }

    private static List<String> slugs(Catalogue catalogue, String section, String name) {
        Node.Mapping stanza = catalogue.stanza(section, name);
        List<String> slugs = new ArrayList<>();
        if (stanza != null && stanza.get("netbox") instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                if (item instanceof Node.Scalar slug) {
                    slugs.add(slug.text());
                }
            }
        }
        return slugs;
    }

    /** The cage that an interface type is; null when it takes no transceiver. */
    public @Nullable String cage(String type) {
        return cages.get(type);
    }

    /** The connector of that type that is sold with so many fibres; null when there is none. */
    @Nullable
    Connector connector(String type, int fibres) {
        for (Connector connector : connectors(type)) {
            if (connector.populated().containsKey(fibres)) {
                return connector;
            }
        }
        return null;
    }

    /** Whether ports of that type may be that connector; a type that nobody knows may be any. */
    boolean has(String type, Connector connector) {
        List<String> known = connectors().get(type);
        return known == null || known.contains(connector.name());
    }

    /** The polish that a type ends with, as {@code lc-apc} does; null when it says none. */
    static @Nullable Slope slope(String type) {
        return type.endsWith("-apc") ? Slope.DOWN : type.endsWith("-pc") || type.endsWith("-upc") ? Slope.FLAT : null;
    }

    /** Whether connectors of that type are arrays; a type that nobody knows is none. */
    boolean array(String type) {
        return connectors(type).stream().anyMatch(Connector::array);
    }

    /** Fibres of one connector that is no array, the most where it comes in several forms; 0 when it is not known. */
    int fibres(String type) {
        return connectors(type).stream()
                .filter(connector -> !connector.array())
                .mapToInt(Connector::positions)
                .max()
                .orElse(0);
    }
}
