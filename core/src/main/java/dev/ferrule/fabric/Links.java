package dev.ferrule.fabric;

import dev.ferrule.diag.Place;
import dev.ferrule.source.PlantSource;
import dev.ferrule.source.Table;
import java.util.ArrayList;
import java.util.List;

/** The rows of {@code links}: who is meant to talk to whom. */
public final class Links {

    /**
     * A link that is meant.
     *
     * @param a port, or NONE when there is no transceiver at that place
     * @param reported a cable at one of its ends is not as its row says, which has been reported
     */
    public record Link(
            String id,
            int a,
            int z,
            String aName,
            String zName,
            String rail,
            String plane,
            boolean reported,
            Place place) {}

    private Links() {}

    /** Names that cannot be found are reported where the fabric's own are; their rows are left out. */
    public static List<Link> read(PlantSource source, Fabric fabric, Misplaced misplaced) {
        List<Link> links = new ArrayList<>();
        PortFinder ports = fabric.ports;
        for (Table table : source.tables("links")) {
            for (Table.Cursor row = table.rows(); row.next(); ) {
                int a = end(row, table, "a", ports);
                int z = end(row, table, "z", ports);
                if (a >= 0 && z >= 0) {
                    links.add(new Link(
                            row.text(table.column("id")),
                            port(fabric, a),
                            port(fabric, z),
                            name(row, table, "a"),
                            name(row, table, "z"),
                            row.text(table.column("rail")),
                            row.text(table.column("plane")),
                            misplaced.at(a) || misplaced.at(z),
                            row.rowPlace()));
                }
            }
        }
        return links;
    }

    private static String name(Table.Cursor row, Table table, String side) {
        return row.text(table.column(side + "_device")) + "/" + row.text(table.column(side + "_port"));
    }

    private static int end(Table.Cursor row, Table table, String side, PortFinder ports) {
        int deviceColumn = table.column(side + "_device");
        int portColumn = table.column(side + "_port");
        int device = ports.device(row, deviceColumn);
        return device < 0 ? Ends.UNKNOWN : ports.end(device, row.text(portColumn), "", false, row.place(portColumn));
    }

    private static int port(Fabric fabric, int end) {
        return Ends.isCage(end) && Ends.cageOf(end) < fabric.cageSlot.length
                ? fabric.portAt(Ends.cageOf(end), Ends.mdiOf(end))
                : Fabric.NONE;
    }
}
