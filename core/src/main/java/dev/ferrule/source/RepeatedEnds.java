package dev.ferrule.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Names of columns that stand once for either end, the near one first: {@code Device, Port, Device, Port}. Where they go on,
 * tables stand side by side: apart by a column without a name, or each with names that it has once.
 */
final class RepeatedEnds {

    private final Headers known;

    RepeatedEnds(Headers known) {
        this.known = known;
    }

    /** The names with the words for the ends; where it is not clear what is one table, of the first two ends alone. */
    List<String> named(List<String> names) {
        List<String> clear = clear(names);
        return clear.equals(names) ? firstTwo(names) : clear;
    }

    /** The names of which it is not clear which ones are of one table; mostly there are none. */
    Set<String> unclear(List<String> names) {
        return clear(names).equals(names) && !firstTwo(names).equals(names) ? Headers.twice(names) : Set.of();
    }

    private List<String> clear(List<String> names) {
        List<List<String>> apart = apart(names);
        long tables = apart.stream().filter(part -> !twice(part).equals(part)).count();
        List<String> whole = tables > 1 ? names : twice(names);
        if (!whole.equals(names)) {
            return whole;
        }
        return tables > 0 ? each(apart) : blocks(names);
    }

    /** Each part with the columns without a name that stand behind it. */
    private static List<List<String>> apart(List<String> names) {
        List<List<String>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= names.size(); i++) {
            if (i == names.size()
                    || (names.get(i - 1).isEmpty() && !names.get(i).isEmpty())) {
                parts.add(names.subList(from, i));
                from = i;
            }
        }
        return parts;
    }

    private List<String> each(List<List<String>> tables) {
        return tables.stream().flatMap(table -> twice(table).stream()).toList();
    }

    /** The same names again and again, of which some stand once in each table. */
    private List<String> blocks(List<String> names) {
        int size = names.size();
        while (size > 0 && names.get(size - 1).isEmpty()) {
            size--;
        }
        for (int length = 1; length <= size / 2; length++) {
            List<String> block = names.subList(0, length);
            boolean repeated =
                    size % length == 0 && names.subList(0, size - length).equals(names.subList(length, size));
            if (repeated && hasOwn(block) && !twice(block).equals(block)) {
                List<List<String>> blocks = new ArrayList<>();
                for (int from = 0; from < names.size(); from += length) {
                    blocks.add(names.subList(from, Math.min(from + length, names.size())));
                }
                return each(blocks);
            }
        }
        return names;
    }

    private static boolean hasOwn(List<String> block) {
        Set<String> twice = Headers.twice(block);
        return block.stream().anyMatch(name -> !name.isEmpty() && !twice.contains(name));
    }

    /** Of a device that stands three times and more, the names before the third. */
    private List<String> firstTwo(List<String> names) {
        for (int near = 0; near < names.size(); near++) {
            int far = next(names, near);
            int third = far < 0 ? -1 : next(names, far);
            if (third >= 0 && isDevice(names.get(near))) {
                List<String> named = new ArrayList<>(twice(names.subList(0, third)));
                named.addAll(names.subList(third, names.size()));
                return named;
            }
        }
        return names;
    }

    private boolean isDevice(String name) {
        Headers.Meaning meaning = known.meaning(UnsaidEnds.NEAR + name);
        return meaning != null && meaning.column().equals("a_device");
    }

    /** Where a name stands again; −1 where it does not. */
    private static int next(List<String> names, int at) {
        int next = names.subList(at + 1, names.size()).indexOf(names.get(at));
        return next < 0 ? -1 : at + 1 + next;
    }

    /** The names of a device and a port that stand twice: the second ones are of the far end. */
    private List<String> twice(List<String> names) {
        for (int near = 0; near < names.size(); near++) {
            String name = names.get(near);
            int far = next(names, near);
            boolean once = far >= 0 && names.indexOf(name) == near && names.lastIndexOf(name) == far;
            if (once && isDevice(name)) {
                return twice(names, near, far);
            }
        }
        return names;
    }

    private List<String> twice(List<String> names, int near, int far) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String together = (i < far ? UnsaidEnds.NEAR : UnsaidEnds.FAR) + name;
            boolean again = i >= near && names.indexOf(name) != names.lastIndexOf(name);
            named.add(again && known.meaning(together) != null ? together : name);
        }
        return known.hasBothEnds(named) ? named : names;
    }
}
