package dev.ferrule.io.foreign;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells that seem to speak of several ports: {@code Ethernet1-4}, {@code swp[1-4]}, {@code 1, 2, 3}. */
final class PortRange {

    private static final Pattern FROM_TO =
            Pattern.compile("(?:.*\\D)?(\\d{1,4})\\s*(?:-|–|\\.\\.|to)\\s*(?:[A-Za-z]+)?(\\d{1,4})[\\])]?");

    private static final Pattern LIST = Pattern.compile("[^,;&+]*\\d\\s*(?:[,;&+]\\s*[^,;&+]*\\d\\s*)+");

    /** One of these stands between two ports: most cells have none. */
    private static final String BETWEEN = "-–.t,;&+";

    private PortRange() {}

    /** How many ports a cell speaks of; empty for one. */
    static OptionalInt count(String said) {
        if (said.chars().noneMatch(c -> BETWEEN.indexOf(c) >= 0)) {
            return OptionalInt.empty();
        }
        Matcher range = FROM_TO.matcher(said);
        if (range.matches()) {
            int more = Integer.parseInt(range.group(2)) - Integer.parseInt(range.group(1));
            return more > 0 ? OptionalInt.of(more + 1) : OptionalInt.empty();
        }
        return LIST.matcher(said).matches() ? OptionalInt.of(said.split("[,;&+]", -1).length) : OptionalInt.empty();
    }
}
