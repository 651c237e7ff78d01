package dev.ferrule.plan;

/**
 * How far it is from one place to another, in mm: up to the tray, along the row, over a cross tray where the rows differ,
 * along that row and down. Cross trays run over every few racks.
 */
final class Ways {

    private final SiteIntent site;
    private final long rackUnit;

    Ways(SiteIntent site, long rackUnit) {
        this.site = site;
        this.rackUnit = rackUnit;
    }

    /** Between units of racks; within one rack down its side. */
    long between(Rack a, int unitA, Rack b, int unitB) {
        if (a.equals(b)) {
            return Math.abs(unitA - unitB) * rackUnit + site.rackWidth();
        }
        return drop(unitA) + drop(unitB) + level(a, b);
    }

    /** From a unit to the tray. */
    private long drop(int unit) {
        return Math.max(0, site.trayHeight() - unit * rackUnit);
    }

    /** Along trays alone. */
    long level(Rack a, Rack b) {
        if (a.row() == b.row()) {
            return Math.abs(a.x() - b.x());
        }
        long x = cross(a, b) * site.rackWidth();
        return Math.abs(a.x() - x) + Math.abs(b.x() - x) + Math.abs(a.y() - b.y());
    }

    /** Over which rack of their rows the cross tray is that makes the shortest way. */
    int cross(Rack a, Rack b) {
        long best = Long.MAX_VALUE;
        int found = 0;
        for (int cross = 0; cross <= site.racksPerRow(); cross += site.crossEvery()) {
            long x = cross * site.rackWidth();
            long way = Math.abs(a.x() - x) + Math.abs(b.x() - x);
            if (way < best) {
                best = way;
                found = cross;
            }
        }
        return found;
    }
}
