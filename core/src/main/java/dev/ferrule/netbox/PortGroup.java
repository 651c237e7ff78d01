package dev.ferrule.netbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Ports that mappings join, by index and ascending: one cassette of a housing that may hold several, one adapter of a
 * plate.
 */
record PortGroup(List<Integer> rears, List<Integer> fronts) {

    /** All groups of a type, by their first rear port; ports without mappings are in none. */
    static List<PortGroup> of(DeviceType type) {
        int fronts = type.fronts().size();
        int[] head = IntStream.range(0, fronts + type.rears().size()).toArray();
        for (DeviceType.Mapping mapping : type.mappings()) {
            head[find(head, mapping.front())] = find(head, fronts + mapping.rear());
        }
        boolean[] mapped = new boolean[head.length];
        for (DeviceType.Mapping mapping : type.mappings()) {
            mapped[mapping.front()] = true;
            mapped[fronts + mapping.rear()] = true;
        }
        Map<Integer, PortGroup> groups = new LinkedHashMap<>();
        for (int rear = 0; rear < type.rears().size(); rear++) {
            if (mapped[fronts + rear]) {
                group(groups, find(head, fronts + rear)).rears.add(rear);
            }
        }
        for (int front = 0; front < fronts; front++) {
            if (mapped[front]) {
                group(groups, find(head, front)).fronts.add(front);
            }
        }
        return List.copyOf(groups.values());
    }

    /** Every port, in the order of the file. */
    static PortGroup all(DeviceType type) {
        return new PortGroup(
                IntStream.range(0, type.rears().size()).boxed().toList(),
                IntStream.range(0, type.fronts().size()).boxed().toList());
    }

    private static PortGroup group(Map<Integer, PortGroup> groups, int head) {
        return groups.computeIfAbsent(head, h -> new PortGroup(new ArrayList<>(), new ArrayList<>()));
    }

    private static int find(int[] head, int at) {
        int top = at;
        while (head[top] != top) {
            top = head[top];
        }
        return top;
    }
}
