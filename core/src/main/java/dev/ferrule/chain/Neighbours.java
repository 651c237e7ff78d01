package dev.ferrule.chain;

import dev.ferrule.catalog.Connector;
import java.util.List;

/** Looks to the right for what an element at the left end of a chain must fit. */
record Neighbours(List<List<Resolved>> columns) {

    /** Interfaces of the nearest column on the right of which one is known; empty when there is none. */
    List<Connector> right(int column) {
        for (int c = column + 1; c < columns.size(); c++) {
            List<Connector> known = columns.get(c).getFirst().connectors();
            if (!known.isEmpty()) {
                return known;
            }
        }
        return List.of();
    }

    /** Whether an element is the only one of its column. */
    boolean alone(Resolved element) {
        return columns.stream()
                .anyMatch(column -> column.size() == 1 && column.getFirst().number() == element.number());
    }
}
