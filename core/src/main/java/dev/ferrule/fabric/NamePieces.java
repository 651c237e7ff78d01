package dev.ferrule.fabric;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names of ports cut into numbers and what stands between them: {@code Ethernet2/1} is {@code Ethernet, 2, /, 1}. */
public final class NamePieces {

    /** Of a longer row of digits each nine are a number. */
    private static final Pattern PIECE = Pattern.compile("[0-9]{1,9}|[^0-9]+");

    /** {@code Ethernet2/1} before {@code Ethernet10/1}. */
    public static final Comparator<String> BY_NUMBERS = NamePieces::compare;

    private NamePieces() {}

    public static List<String> of(String name) {
        return PIECE.matcher(name).results().map(MatchResult::group).toList();
    }

    public static boolean isNumber(String piece) {
        return piece.charAt(0) >= '0' && piece.charAt(0) <= '9';
    }

    private static int compare(String one, String other) {
        List<String> left = of(one);
        List<String> right = of(other);
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            String a = left.get(i);
            String b = right.get(i);
            boolean numbers = isNumber(a) && isNumber(b);
            int order = numbers ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b)) : a.compareTo(b);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
