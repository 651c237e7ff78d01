package dev.ferrule.plan;

import dev.ferrule.catalog.PlanningFacts;
import dev.ferrule.unit.Length;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is to be bought: parts with their lengths, by fabric and tier. */
public final class Bill {

    /**
     * One line.
     *
     * @param number order number; null where the catalogue has none
     * @param lengthM in metres; null of what has none
     */
    public record Line(
            String kind,
            String fabric,
            String tier,
            String part,
            @Nullable String number,
            @Nullable BigDecimal lengthM,
            int count) {}

    private record Key(String kind, String fabric, String tier, String part, long length) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = kind.compareTo(other.kind);
            order = order == 0 ? fabric.compareTo(other.fabric) : order;
            order = order == 0 ? tier.compareTo(other.tier) : order;
            order = order == 0 ? part.compareTo(other.part) : order;
            return order == 0 ? Long.compare(length, other.length) : order;
        }
    }

    private final PlanningFacts facts;
    private final Map<Key, Integer> counts = new TreeMap<>();

    Bill(PlanningFacts facts) {
        this.facts = facts;
    }

    void add(String kind, String fabric, String tier, String part, long length, int count) {
        counts.merge(new Key(kind, fabric, tier, part, length), count, Integer::sum);
    }

    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        counts.forEach((key, count) -> lines.add(new Line(
                key.kind,
                key.fabric,
                key.tier,
                key.part,
                number(key),
                key.length == 0 ? null : new BigDecimal(new Length(key.length).toMetres()),
                count)));
        return lines;
    }

    private @Nullable String number(Key key) {
        String section = key.kind.equals("transceiver") ? "transceivers" : "parts";
        String number = facts.number(section, key.part);
        if (!number.isEmpty() || key.length == 0) {
            return number.isEmpty() ? null : number;
        }
        String pattern = facts.said(section, key.part, "number_pattern");
        return key.length % 1000 == 0 && !pattern.isEmpty()
                ? pattern.replace("{metres:3}", String.format(java.util.Locale.ROOT, "%03d", key.length / 1000))
                : null;
    }

    /** How many of a kind in a fabric and tier. */
    int count(String kind, String fabric, String tier) {
        int count = 0;
        for (Map.Entry<Key, Integer> entry : counts.entrySet()) {
            Key key = entry.getKey();
            if (key.kind.equals(kind) && key.fabric.equals(fabric) && key.tier.equals(tier)) {
                count += entry.getValue();
            }
        }
        return count;
    }

    /** How many of a length, by length in mm. */
    Map<Long, Integer> byLength(String kind) {
        Map<Long, Integer> lengths = new TreeMap<>();
        counts.forEach((key, count) -> {
            if (key.kind.equals(kind)) {
                lengths.merge(key.length, count, Integer::sum);
            }
        });
        return lengths;
    }
}
