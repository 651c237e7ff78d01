package dev.ferrule.repair;

import dev.ferrule.fabric.Cables;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cables that cross: they join the same two devices, and the lower port of the one is on the higher port of the other.
 * People fill panels in order, so where cables were exchanged those that cross are looked at first.
 */
final class Crossing {

    private static final Pattern PIECE = Pattern.compile("\\d{1,9}|\\D+");

    private final Cables cables;

    Crossing(Cables cables) {
        this.cables = cables;
    }

    /** The cables among these that cross another of them, in the order given. */
    Set<Integer> among(Collection<Integer> some) {
        Set<Integer> crossing = new LinkedHashSet<>();
        for (int one : some) {
            if (some.stream().anyMatch(other -> cross(one, other))) {
                crossing.add(one);
            }
        }
        return crossing;
    }

    /** Whether all of these join the same two devices. */
    boolean together(List<Integer> some) {
        int first = some.getFirst();
        return some.stream()
                .allMatch(other -> (same(first, "a", other, "a") && same(first, "b", other, "b"))
                        || (same(first, "a", other, "b") && same(first, "b", other, "a")));
    }

    private boolean cross(int one, int other) {
        boolean alike = same(one, "a", other, "a") && same(one, "b", other, "b");
        boolean turned = same(one, "a", other, "b") && same(one, "b", other, "a");
        return (alike && order(one, "a", other, "a") * order(one, "b", other, "b") < 0)
                || (turned && order(one, "a", other, "b") * order(one, "b", other, "a") < 0);
    }

    private boolean same(int one, String side, int other, String otherSide) {
        String device = cables.cell(one, side + "_device");
        return !device.isEmpty() && device.equals(cables.cell(other, otherSide + "_device"));
    }

    private int order(int one, String side, int other, String otherSide) {
        return BY_NUMBERS.compare(cables.cell(one, side + "_port"), cables.cell(other, otherSide + "_port"));
    }

    /** {@code Ethernet2/1} before {@code Ethernet10/1}. */
    static final Comparator<String> BY_NUMBERS = (one, other) -> {
        List<String> left = pieces(one);
        List<String> right = pieces(other);
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = piece(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    };

    /** {@code P1/}, {@code 12}, … */
    static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The number of such a piece; far from all numbers where it is none. */
    static int number(String piece) {
        return Character.isDigit(piece.charAt(0)) ? Integer.parseInt(piece) : Integer.MIN_VALUE / 2;
    }

    private static int piece(String one, String other) {
        boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return numbers ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other)) : one.compareTo(other);
    }
}
