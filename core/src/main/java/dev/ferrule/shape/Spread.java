package dev.ferrule.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Carries a property from the faces that have it over groups of faces that do not, nearest first: a group has one value
 * at all of its faces. What is known for certain goes first, what is doubted only where nothing certain leads. Of
 * several values that reach a group at once it takes the one at most of its faces, then the first by name: the order in
 * which a shape was built does not matter.
 */
final class Spread<T> {

    /** What is known where, and where it may go. */
    interface Ground<T> {

        /** What a face that is in no group has. */
        Said<T> said(int face);

        /** Whether a group could have a value. */
        default boolean fits(int group, T value) {
            return true;
        }

        default String name(T value) {
            return value.toString();
        }
    }

    /**
     * What a group takes.
     *
     * @param from faces that told, in order
     */
    record Taken<T>(T value, boolean doubted, List<Integer> from) {}

    private record Need<T>(T value, Set<Integer> from) {}

    private final Ground<T> ground;
    private final List<int[]> groups;

    /** By face: the face that it meets; −1 for none. */
    private final int[] met;

    /** By face: its group; −1 for none. */
    private final int[] groupOf;

    private final List<@Nullable Taken<T>> taken = new ArrayList<>();

    private Spread(List<int[]> groups, int[] met, Ground<T> ground) {
        this.ground = ground;
        this.groups = groups;
        this.met = met;
        groupOf = new int[met.length];
        Arrays.fill(groupOf, -1);
        for (int group = 0; group < groups.size(); group++) {
            for (int face : groups.get(group)) {
                groupOf[face] = group;
            }
            taken.add(null);
        }
    }

    /**
     * What each group takes, in their order; null where nothing known leads.
     *
     * @param groups faces without the property that have one value
     * @param met by face the face that it meets; −1 for none
     */
    static <T> List<@Nullable Taken<T>> over(List<int[]> groups, int[] met, Ground<T> ground) {
        Spread<T> spread = new Spread<>(groups, met, ground);
        spread.all(false);
        spread.all(true);
        return spread.taken;
    }

    private void all(boolean doubted) {
        Set<Integer> front = new TreeSet<>();
        for (int group = 0; group < groups.size(); group++) {
            front.add(group);
        }
        while (!front.isEmpty()) {
            front = round(front, doubted);
        }
    }

    /** Takes what reaches the groups of the front and returns those next to them. */
    private Set<Integer> round(Set<Integer> front, boolean doubted) {
        Map<Integer, Taken<T>> found = new HashMap<>();
        for (int group : front) {
            Need<T> need = taken.get(group) == null ? need(group, doubted) : null;
            if (need != null) {
                found.put(group, new Taken<>(need.value, doubted, List.copyOf(need.from)));
            }
        }
        Set<Integer> next = new TreeSet<>();
        found.forEach((group, value) -> {
            taken.set(group, value);
            for (int face : groups.get(group)) {
                if (met[face] >= 0 && groupOf[met[face]] >= 0) {
                    next.add(groupOf[met[face]]);
                }
            }
        });
        return next;
    }

    private @Nullable Need<T> need(int group, boolean doubted) {
        Map<String, Need<T>> needs = new HashMap<>();
        for (int face : groups.get(group)) {
            T value = met[face] < 0 ? null : at(met[face], doubted);
            if (value != null && ground.fits(group, value)) {
                needs.computeIfAbsent(ground.name(value), name -> new Need<>(value, new TreeSet<>()))
                        .from
                        .add(met[face]);
            }
        }
        String best = null;
        for (String name : needs.keySet()) {
            best = best == null || before(name, best, needs) ? name : best;
        }
        return best == null ? null : needs.get(best);
    }

    private boolean before(String one, String other, Map<String, Need<T>> needs) {
        int order = Integer.compare(faces(needs, other), faces(needs, one));
        return order == 0 ? one.compareTo(other) < 0 : order < 0;
    }

    private static <T> int faces(Map<String, Need<T>> needs, String name) {
        Need<T> need = needs.get(name);
        return need == null ? 0 : need.from.size();
    }

    private @Nullable T at(int face, boolean doubted) {
        if (groupOf[face] >= 0) {
            Taken<T> there = taken.get(groupOf[face]);
            return there == null || there.doubted != doubted ? null : there.value;
        }
        Said<T> said = ground.said(face);
        return said.doubted() == doubted ? said.value() : null;
    }
}
