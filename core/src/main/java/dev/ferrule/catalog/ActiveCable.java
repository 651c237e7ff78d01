package dev.ferrule.catalog;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a cable with its transceivers at its ends is; light does not leave it.
 *
 * @param medium such as {@code DAC}; null where the entry does not say
 * @param rate in Gb/s of the whole cable, in digits; null where the entry does not say
 * @param maker null of a part that anybody makes
 * @param ends the cages that its ends fit
 */
public record ActiveCable(
        @Nullable String medium,
        @Nullable String rate,
        @Nullable String maker,
        List<String> ends) {

    public ActiveCable {
        ends = List.copyOf(ends);
    }

    /** Whether one end becomes several, or another form. */
    public boolean splits() {
        return ends.size() > 2 || ends.stream().distinct().count() > 1;
    }

    /** How people describe it, in capitals: {@code QSFP-DD}, {@code QSFP28}, {@code 4XQSFP28} and {@code 400G}. */
    public Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        for (String form : ends) {
            String upper = form.toUpperCase(Locale.ROOT);
            int count = counts.merge(form, 1, Integer::sum);
            words.add(upper);
            // Of 2 OSFP behind one OSFP there are three.
            words.add((ends.getFirst().equals(form) ? count - 1 : count) + "X" + upper);
        }
        if (rate != null) {
            words.add(rate + "G");
        }
        return words;
    }
}
