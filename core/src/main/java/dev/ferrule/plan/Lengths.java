package dev.ferrule.plan;

import dev.ferrule.unit.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long cables have to be, and the length that is bought: the shortest on sale that is long enough. */
final class Lengths {

    private final LengthsIntent intent;
    private final Layout layout;
    private final Ways ways;

    Lengths(LengthsIntent intent, Layout layout, Ways ways) {
        this.intent = intent;
        this.layout = layout;
        this.ways = ways;
    }

    /** In mm, with slack. */
    long needed(Machine a, Machine b) {
        return needed(layout.rackOf(a), layout.unit(a), layout.rackOf(b), layout.unit(b));
    }

    /** The same between units of racks; by the table where lengths follow the distance of racks. */
    long needed(Rack a, int unitA, Rack b, int unitB) {
        if (intent.byRackDistance()) {
            int apart = a.row() == b.row()
                    ? Math.abs(a.position() - b.position())
                    : Math.abs(a.position() - b.position()) + Math.abs(a.row() - b.row());
            List<Length> table = intent.table();
            return table.get(Math.min(apart, table.size() - 1)).millimetres();
        }
        long way = ways.between(a, unitA, b, unitB);
        return way + way * intent.slackPercent() / 100 + intent.slack();
    }

    /** Null where it is longer than any that is sold. */
    @Nullable
    Length bought(long needed, List<Length> sold) {
        for (Length length : sold.isEmpty() || intent.byRackDistance() ? stock() : sold) {
            if (length.millimetres() >= needed) {
                return length;
            }
        }
        return null;
    }

    private List<Length> stock() {
        return intent.byRackDistance() ? intent.table().stream().sorted().toList() : intent.stock();
    }
}
