package dev.ferrule.repair;

import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.LinkEnd;
import dev.ferrule.fabric.Links;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Rows of {@code links} that name a port of which another row is right: nothing is wrong with the cables there, and the
 * row is one mistake, whatever the port is that it should name.
 */
final class Misnamed {

    private Misnamed() {}

    /** Such links, and what is reached by the end of each that nobody else names; empty where that reaches nothing. */
    static Map<Links.Link, String> of(List<Links.Link> links, Fabric fabric, Peers peers, Predicate<Links.Link> right) {
        Map<LinkEnd, List<Links.Link>> ends = new HashMap<>();
        for (Links.Link link : links) {
            if (link.a().exists() && link.z().exists()) {
                ends.computeIfAbsent(link.a(), end -> new ArrayList<>(1)).add(link);
                ends.computeIfAbsent(link.z(), end -> new ArrayList<>(1)).add(link);
            }
        }
        Map<Links.Link, String> misnamed = new LinkedHashMap<>();
        for (Links.Link link : links) {
            for (LinkEnd end :
                    link.a().exists() && link.z().exists() ? List.of(link.a(), link.z()) : List.<LinkEnd>of()) {
                List<Links.Link> rows = ends.getOrDefault(end, List.of());
                boolean wrong = rows.size() > fabric.capacity(end)
                        && !right.test(link)
                        && rows.stream().anyMatch(right);
                LinkEnd other = end.equals(link.a()) ? link.z() : link.a();
                if (wrong && ends.getOrDefault(other, List.of()).size() <= fabric.capacity(other)) {
                    misnamed.put(
                            link,
                            peers.of(other).stream()
                                    .findFirst()
                                    .map(fabric::endName)
                                    .orElse(""));
                }
            }
        }
        return misnamed;
    }
}
