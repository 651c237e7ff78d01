package dev.ferrule.catalog;

import dev.ferrule.diag.Suggest;
import dev.ferrule.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A mapping with keys of its own.
 *
 * @param open more keys may stand in it, which are shown; one that is nearly a known one is told all the same
 * @param required keys without which it cannot be read
 */
record MappingForm(Map<String, ValueForm> keys, boolean open, List<String> required) implements ValueForm {

    /** A word with fewer letters is near to too many others. */
    private static final int SHORT = 6;

    static MappingForm of(Map<String, ValueForm> keys) {
        return new MappingForm(keys, false, List.of());
    }

    /** The same, into which users may write more. */
    MappingForm withMore() {
        return new MappingForm(keys, true, required);
    }

    MappingForm needing(String... all) {
        return new MappingForm(keys, open, List.of(all));
    }

    @Override
    public void check(EntryCheck entry, String key, Node value) {
        if (!(value instanceof Node.Mapping mapping)) {
            entry.unreadable(value.place(), "\"" + key + "\" should be a mapping, not " + value.kind());
            return;
        }
        Set<String> known = new TreeSet<>(keys.keySet());
        known.addAll(EntryCheck.EVERYWHERE);
        mapping.entries().forEach((inner, part) -> {
            if (known.contains(inner)) {
                entry.key(inner, part, keys);
            } else if (!open || Suggest.nearest(inner, known, inner.length() < SHORT ? 1 : 2) != null) {
                entry.unknownKey(inner, part.key(), known);
            }
        });
        List<String> missing = new ArrayList<>(required);
        missing.removeAll(mapping.entries().keySet());
        missing.forEach(lacks -> entry.unreadable(value.place(), "\"" + lacks + "\" is missing"));
    }
}
