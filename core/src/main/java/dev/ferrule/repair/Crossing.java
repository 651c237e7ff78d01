package dev.ferrule.repair;

import dev.ferrule.fabric.Cables;
import dev.ferrule.fabric.NamePieces;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Cables that cross: they join the same two devices, and the lower port of the one is on the higher port of the other.
 * People fill panels in order, so where cables were exchanged those that cross are looked at first.
 */
final class Crossing {

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
        return NamePieces.BY_NUMBERS.compare(cables.cell(one, side + "_port"), cables.cell(other, otherSide + "_port"));
    }
}
