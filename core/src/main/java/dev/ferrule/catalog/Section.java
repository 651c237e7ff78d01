package dev.ferrule.catalog;

import dev.ferrule.diag.KnownNames;
import dev.ferrule.diag.Report;
import dev.ferrule.source.Node;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The named entries of one section; each is decoded when it is first asked for. */
final class Section<T> {

    /** Makes a value of a stanza; what is wrong goes into the stanza's report. */
    interface Decoder<T> {
        T decode(Stanza stanza);
    }

    private final Map<String, Node.Mapping> entries;
    private final Decoder<T> decoder;
    private final Report report;
    private final Map<String, T> decoded = new HashMap<>();
    private @Nullable Map<String, String> aliases;
    private @Nullable KnownNames knownNames;

    Section(Map<String, Node.Mapping> entries, Decoder<T> decoder, Report report) {
        this.entries = entries;
        this.decoder = decoder;
        this.report = report;
    }

    /** Names by alias; the first entry of the files has it. Not made before a name is asked for that is none. */
    private Map<String, String> aliases() {
        Map<String, String> known = aliases;
        if (known == null) {
            known = new HashMap<>();
            for (Map.Entry<String, Node.Mapping> entry : entries.entrySet()) {
                addAliases(entry.getKey(), entry.getValue(), known);
            }
            aliases = known;
        }
        return known;
    }

    private static void addAliases(String name, Node.Mapping entry, Map<String, String> aliases) {
        if (entry.get("aliases") instanceof Node.Sequence list) {
            for (Node alias : list.items()) {
                if (alias instanceof Node.Scalar text) {
                    aliases.putIfAbsent(text.text(), name);
                }
            }
        }
    }

    /** The entry of that name or alias; null when nobody has it. */
    @Nullable
    T find(String name) {
        T known = decoded.get(name);
        if (known != null) {
            return known;
        }
        String canonical = canonical(name);
        if (canonical == null) {
            return null;
        }
        T value = decoded.get(canonical);
        if (value == null) {
            value = decoder.decode(new Stanza(canonical, stanza(canonical), report));
            decoded.put(canonical, value);
        }
        decoded.put(name, value);
        return value;
    }

    @Nullable
    String canonical(String name) {
        return entries.containsKey(name) ? name : aliases().get(name);
    }

    Node.Mapping stanza(String canonical) {
        Node.Mapping entry = entries.get(canonical);
        if (entry == null) {
            throw new IllegalArgumentException("no entry " + canonical);
        }
        return entry;
    }

    Set<String> names() {
        return new TreeSet<>(entries.keySet());
    }

    /** Names and aliases, for did-you-mean. */
    Set<String> spellings() {
        Set<String> all = new TreeSet<>(entries.keySet());
        all.addAll(aliases().keySet());
        return all;
    }

    KnownNames knownNames() {
        KnownNames known = knownNames;
        if (known == null) {
            known = KnownNames.of(entries.keySet());
            knownNames = known;
        }
        return known;
    }

    Map<String, Node.Mapping> entries() {
        return new LinkedHashMap<>(entries);
    }
}
