package dev.ferrule.io.foreign;

import dev.ferrule.diag.Suggest;
import dev.ferrule.netbox.Library;
import dev.ferrule.source.Node;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The models of a plant's device types, by their names, slugs and part numbers, as people write them: with the maker before
 * it or without, whatever their case and punctuation.
 */
final class Models {

    private final Set<String> names = new LinkedHashSet<>();

    /** By letters and digits; more than one where they mean several. */
    private final Map<String, Set<String>> written = new HashMap<>();

    /** Learns a device or module type. */
    void add(Node tree) {
        if (!Library.reads(tree) || !(tree instanceof Node.Mapping type)) {
            return;
        }
        String maker = type.get("manufacturer") instanceof Node.Scalar scalar ? scalar.text() : "";
        for (String key : new String[] {"model", "slug", "part_number"}) {
            if (type.get(key) instanceof Node.Scalar scalar) {
                String name = scalar.text();
                names.add(name);
                String model = type.get("model") instanceof Node.Scalar own ? own.text() : name;
                written.computeIfAbsent(compact(name), all -> new LinkedHashSet<>())
                        .add(model);
                written.computeIfAbsent(compact(maker + name), all -> new LinkedHashSet<>())
                        .add(model);
            }
        }
    }

    /** Whether there are any. */
    boolean any() {
        return !names.isEmpty();
    }

    /** The name that a type has for what somebody calls it; null where it is none's, or that of several. */
    @Nullable
    String named(String said) {
        if (names.contains(said)) {
            return said;
        }
        Set<String> meant = written.getOrDefault(compact(said), Set.of());
        return meant.size() == 1 ? meant.iterator().next() : null;
    }

    /** Which one was perhaps meant; empty where none is like it. */
    String question(String said) {
        return Suggest.question(said, names);
    }

    private static String compact(String said) {
        StringBuilder compact = new StringBuilder(said.length());
        said.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(compact::appendCodePoint);
        return compact.toString();
    }
}
