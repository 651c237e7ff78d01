package dev.ferrule.netbox;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What names and labels of ports tell of the fibres behind them. */
final class PortNames {

    /** {@code 1-2}, {@code 1.1-12}: two numbers at the end. */
    private static final Pattern RANGE = Pattern.compile("(?:.*[^0-9])?([0-9]{1,4})-([0-9]{1,4})");

    /** {@code 01-A}, {@code 7.b}, {@code 7A}: a number, then which half of a duplex connector. */
    private static final Pattern HALF = Pattern.compile("(.*[0-9])[-./ :]?([AaBb])");

    private PortNames() {}

    /** Every name is a range of two fibres and no fibre is in two of them. */
    static boolean fibrePairs(List<DeviceType.Port> fronts) {
        Set<Integer> seen = new HashSet<>();
        for (DeviceType.Port front : fronts) {
            Matcher range = RANGE.matcher(stem(front.name()));
            if (!range.matches()
                    || !seen.add(Integer.parseInt(range.group(1)))
                    || !seen.add(Integer.parseInt(range.group(2)))) {
                return false;
            }
        }
        return !fronts.isEmpty();
    }

    /** How many fibres the range in a rear port's name holds ({@code 1-24}); 0 when it has none. */
    static int fibres(DeviceType.Port rear) {
        Matcher range = RANGE.matcher(stem(rear.name()));
        return range.matches()
                ? Math.max(0, Integer.parseInt(range.group(2)) - Integer.parseInt(range.group(1)) + 1)
                : 0;
    }

    /** Labels or names of neighbours are A and B of one number, in this order; the first two as proof, else null. */
    static @Nullable String halves(List<DeviceType.Port> fronts) {
        for (boolean label : new boolean[] {true, false}) {
            boolean all = fronts.size() >= 2 && fronts.size() % 2 == 0;
            for (int i = 0; all && i < fronts.size(); i += 2) {
                all = halves(text(fronts.get(i), label), text(fronts.get(i + 1), label));
            }
            if (all) {
                return text(fronts.getFirst(), label) + ", " + text(fronts.get(1), label);
            }
        }
        return null;
    }

    private static String text(DeviceType.Port port, boolean label) {
        return label ? port.label() : port.name();
    }

    private static boolean halves(String first, String second) {
        Matcher a = HALF.matcher(first);
        Matcher b = HALF.matcher(second);
        return a.matches()
                && b.matches()
                && a.group(1).equals(b.group(1))
                && a.group(2).equalsIgnoreCase("A")
                && b.group(2).equalsIgnoreCase("B");
    }

    /** The word stands in the prose and its opposite does not. */
    static boolean says(String prose, String word, String opposite) {
        String lower = prose.toLowerCase(Locale.ROOT);
        return lower.contains(word) && !lower.contains(opposite);
    }

    private static String stem(String name) {
        return name.replace("{module}", "");
    }
}
