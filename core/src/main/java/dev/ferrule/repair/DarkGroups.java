package dev.ferrule.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Dark links that most likely lack one and the same cable: their light ends between the same two devices, at the same or
 * at neighbouring ports of each.
 */
final class DarkGroups {

    /** A link is held against so many of a group, which are enough for links in the order of ports. */
    private static final int LAST = 64;

    private DarkGroups() {}

    /** Groups in the order of their first links. */
    static List<List<DarkLink>> of(List<DarkLink> links) {
        List<List<DarkLink>> groups = new ArrayList<>();
        Map<String, List<List<DarkLink>>> open = new HashMap<>();
        for (DarkLink link : links) {
            String key = link.key();
            List<DarkLink> group = key == null ? null : find(open.getOrDefault(key, List.of()), link);
            if (group == null) {
                group = new ArrayList<>();
                groups.add(group);
                if (key != null) {
                    open.computeIfAbsent(key, k -> new ArrayList<>()).add(group);
                }
            }
            group.add(link);
        }
        return groups;
    }

    private static @Nullable List<DarkLink> find(List<List<DarkLink>> groups, DarkLink link) {
        for (List<DarkLink> group : groups) {
            List<DarkLink> last = group.subList(Math.max(0, group.size() - LAST), group.size());
            if (last.stream().anyMatch(other -> other.near(link))) {
                return group;
            }
        }
        return null;
    }
}
