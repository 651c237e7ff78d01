package dev.ferrule.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was worked out last, so that chains of a batch which repeat each other, in whole or in part, are judged once. */
public final class Recent<K, V> {

    private final Map<K, V> known;

    /** @param most so many are kept; those that were asked for longest ago go first */
    public Recent(int most) {
        known = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.@Nullable Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public V of(K key, Function<K, V> make) {
        V found = known.get(key);
        if (found == null) {
            found = make.apply(key);
            known.put(key, found);
        }
        return found;
    }
}
