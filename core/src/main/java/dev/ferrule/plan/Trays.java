package dev.ferrule.plan;

import dev.ferrule.diag.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What runs through the trays: one over every row, and cross trays over all rows. A piece is between two neighbouring
 * racks of a row, or between two neighbouring rows of a cross tray.
 */
final class Trays {

    /** A piece of tray; {@code row} is −1 of cross trays, {@code at} the rack or row before it. */
    private record Piece(int row, int cross, int at) implements Comparable<Piece> {
        @Override
        public int compareTo(Piece other) {
            int order = Integer.compare(row, other.row);
            order = order == 0 ? Integer.compare(cross, other.cross) : order;
            return order == 0 ? Integer.compare(at, other.at) : order;
        }

        String name(SiteIntent site) {
            return row >= 0
                    ? Rack.name(row, at) + " to " + Rack.name(row, at + 1)
                    : "cross tray at rack " + Math.min(cross + 1, site.racksPerRow()) + ", row "
                            + Rack.name(at, 0).replaceAll("[0-9]", "") + " to "
                            + Rack.name(at + 1, 0).replaceAll("[0-9]", "");
        }
    }

    private final SiteIntent site;
    private final Ways ways;

    /** Cross section of one fibre cord, in square micrometres, so that whole numbers are summed. */
    private final long cord;

    private final Map<Piece, Integer> cords = new TreeMap<>();

    Trays(SiteIntent site, Ways ways, long cordDiameter) {
        this.site = site;
        this.ways = ways;
        cord = Math.round(Math.PI / 4 * cordDiameter * cordDiameter * 1e6);
    }

    /** So many cords, or legs of a trunk, from rack to rack. */
    void add(Rack a, Rack b, int count) {
        if (a.equals(b)) {
            return;
        }
        if (a.row() == b.row()) {
            along(a.row(), a.position(), b.position(), count);
            return;
        }
        int cross = ways.cross(a, b);
        along(a.row(), a.position(), cross - 1, count);
        along(b.row(), cross - 1, b.position(), count);
        for (int row = Math.min(a.row(), b.row()); row < Math.max(a.row(), b.row()); row++) {
            cords.merge(new Piece(-1, cross, row), count, Integer::sum);
        }
    }

    private void along(int row, int from, int to, int count) {
        for (int at = Math.max(0, Math.min(from, to)); at < Math.max(from, to); at++) {
            cords.merge(new Piece(row, 0, at), count, Integer::sum);
        }
    }

    private int percent(int count) {
        long area = site.trayWidth() * site.trayDepth() * 1_000_000;
        return area == 0 ? 0 : (int) Math.min(100_000, count * cord * 100 / area);
    }

    void report(Report report) {
        List<Map.Entry<Piece, Integer>> over = new ArrayList<>();
        for (Map.Entry<Piece, Integer> piece : cords.entrySet()) {
            if (percent(piece.getValue()) > site.fillPercent()) {
                over.add(piece);
            }
        }
        if (over.isEmpty()) {
            return;
        }
        over.sort(Comparator.comparingInt((Map.Entry<Piece, Integer> piece) -> -piece.getValue()));
        Map.Entry<Piece, Integer> worst = over.getFirst();
        long width = site.trayWidth() * percent(worst.getValue()) / site.fillPercent();
        report.add(Complaint.TRAY.warning(
                site.place(),
                worst.getKey().name(site) + ": " + worst.getValue() + " cords and legs of trunks fill "
                        + percent(worst.getValue()) + " % of " + site.trayWidth() + " by " + site.trayDepth()
                        + " mm, and " + site.fillPercent() + " % are allowed",
                over.size() + " of " + cords.size() + " pieces of tray are over the limit",
                "a tray " + (width / 50 + 1) * 50 + " mm wide would do: site: { trays: { width: "
                        + (width / 50 + 1) * 50 + "mm } }"));
    }

    /** One row a piece. */
    GrowingTable table() {
        GrowingTable table = new GrowingTable(
                "pathways.csv", "pathway", "width_mm", "depth_mm", "fill_limit_percent", "cords", "fill_percent");
        cords.forEach((piece, count) -> table.add(
                piece.name(site),
                Long.toString(site.trayWidth()),
                Long.toString(site.trayDepth()),
                Integer.toString(site.fillPercent()),
                Integer.toString(count),
                Integer.toString(percent(count))));
        return table;
    }
}
