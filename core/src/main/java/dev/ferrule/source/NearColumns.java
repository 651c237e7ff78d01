package dev.ferrule.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns of the near end without a word for it, known by those of the far one that have the same name and such a word:
 * {@code Slot} before {@code Remote Slot}, {@code Label} before {@code Remote Label}.
 */
final class NearColumns {

    private static final String FAR = "z_";

    private final Headers known;

    NearColumns(Headers known) {
        this.known = known;
    }

    /** The names with a word for the near end before those that lack it. */
    List<String> named(List<String> names) {
        List<String> named = new ArrayList<>(names);
        for (int far = 0; far < names.size(); far++) {
            String column = column(names.get(far));
            String near = near(column);
            int before = near.isEmpty() ? -1 : before(named, far, List.of(near, column), names.get(far));
            if (before >= 0) {
                named.set(before, UnsaidEnds.NEAR + names.get(before));
            }
        }
        return named;
    }

    /** The same column of the near end; empty where one is none of the far end, or a device or port, which are known by more. */
    private static String near(String column) {
        if (column.equals("label_z")) {
            return "label_a";
        }
        boolean named = column.equals("z_device") || column.equals("z_port");
        return column.startsWith(FAR) && !named ? "a_" + column.substring(FAR.length()) : "";
    }

    /** The nearest column before the far one that has its name without a word; −1 where either end's is nearer, or none is. */
    private int before(List<String> names, int far, List<String> ends, String written) {
        for (int i = far - 1; i >= 0; i--) {
            String name = names.get(i);
            if (ends.contains(column(name))) {
                return -1;
            }
            if (isUnsaid(name, ends.getFirst()) && Headers.isPartOf(name, written)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code Label} alone is the cable's. */
    private boolean isUnsaid(String name, String near) {
        String alone = column(name);
        return (alone.isEmpty() || alone.equals("id"))
                && column(UnsaidEnds.NEAR + name).equals(near);
    }

    private String column(String name) {
        Headers.Meaning meaning = known.meaning(name);
        return meaning == null ? "" : meaning.column();
    }
}
