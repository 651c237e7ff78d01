package dev.ferrule.catalog;

import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.source.Node;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types of cables by letter, connector and number of fibres; each is decoded when first asked for. */
final class TypeList {

    private record Key(String letter, String connector, int fibres) {}

    private record Entry(Stanza stanza, String connector) {}

    private final Map<Key, Entry> entries = new LinkedHashMap<>();
    private final Map<Key, CableType> decoded = new HashMap<>();
    private final Section<Connector> connectors;

    /**
     * A later entry replaces an earlier one for the same key.
     *
     * @param replacing gets the places of those that do
     */
    TypeList(List<Node.Mapping> list, Section<Connector> connectors, Set<Place> replacing, Report report) {
        this.connectors = connectors;
        for (Node.Mapping entry : list) {
            Stanza stanza = new Stanza("type", entry, report);
            String connector = connectors.canonical(stanza.text("connector"));
            if (connector == null) {
                stanza.fail(stanza.placeOf("connector"), "there is no connector \"" + stanza.text("connector") + "\"");
            } else {
                Key key = new Key(stanza.text("type"), connector, stanza.integer("fibres"));
                if (entries.put(key, new Entry(stanza, connector)) != null) {
                    replacing.add(entry.place());
                }
            }
        }
    }

    @Nullable
    CableType find(String letter, Connector connector, int fibres) {
        return find(new Key(letter, connector.name(), fibres));
    }

    private @Nullable CableType find(Key key) {
        CableType type = decoded.get(key);
        Entry entry = type == null ? entries.get(key) : null;
        Connector connector = entry == null ? null : connectors.find(entry.connector);
        if (entry != null && connector != null) {
            type = Decoders.cableType(entry.stanza, connector);
            decoded.put(key, type);
        }
        return type;
    }

    void decodeAll() {
        entries.keySet().forEach(this::find);
    }

    /** All letters. */
    List<String> letters() {
        return entries.keySet().stream().map(Key::letter).distinct().toList();
    }

    List<String> letters(Connector connector) {
        return entries.keySet().stream()
                .filter(key -> key.connector.equals(connector.name()))
                .map(Key::letter)
                .distinct()
                .toList();
    }

    List<Integer> fibreCounts(String letter, Connector connector) {
        return entries.keySet().stream()
                .filter(key -> key.connector.equals(connector.name()) && key.letter.equals(letter))
                .map(Key::fibres)
                .toList();
    }
}
