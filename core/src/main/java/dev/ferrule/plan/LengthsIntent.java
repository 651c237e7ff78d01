package dev.ferrule.plan;

import dev.ferrule.unit.Length;
import java.util.List;

/**
 * How long cables are.
 *
 * @param slack added to each cable, in mm
 * @param slackPercent of the way, added too
 * @param stock lengths of cables whose part does not list its own
 * @param table by racks apart, where lengths follow that rule: 0 is within the rack; the last holds for all beyond; empty
 *     where lengths follow the way
 */
public record LengthsIntent(long slack, int slackPercent, List<Length> stock, List<Length> table) {

    public LengthsIntent {
        stock = List.copyOf(stock);
        table = List.copyOf(table);
    }

    public boolean byRackDistance() {
        return !table.isEmpty();
    }
}
