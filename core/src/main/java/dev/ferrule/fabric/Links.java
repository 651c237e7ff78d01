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
     * @param a where it begins, as {@link Fabric#endOf} numbers places; negative when it is no cage
     * @param protocol empty when it is not said
     * @param diversity links of one group may share no cable and no module; empty when it is in none
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
            String protocol,
            String diversity,
            boolean reported,
            Place place) {

        /** {@code L12  leaf07/Ethernet1/3  spine02/Ethernet1/7}. */
        public String line() {
            return (id.isEmpty() ? "" : id + "  ") + aName + "  " + zName;
        }
    }

    private Links() {}

    /** Names that cannot be found are reported where the fabric's own are; their rows are left out. */
    public static List<Link> read(PlantSource source, Fabric fabric, Misplaced misplaced) {
        List<Link> links = new ArrayList<>();
        for (Table table : source.tables("links")) {
            for (Table.Cursor row = table.rows(); row.next(); ) {
                int a = end(row, table, "a", fabric.ports);
                int z = end(row, table, "z", fabric.ports);
                if (a != Ends.UNKNOWN && z != Ends.UNKNOWN) {
                    links.add(new Link(
                            cell(row, table, "id"),
                            fabric.place(a),
                            fabric.place(z),
                            name(row, table, "a"),
                            name(row, table, "z"),
                            cell(row, table, "rail"),
                            cell(row, table, "plane"),
                            cell(row, table, "protocol"),
                            cell(row, table, "diversity"),
                            misplaced.at(a) || misplaced.at(z),
                            row.rowPlace()));
                }
            }
        }
        return links;
    }

    private static String cell(Table.Cursor row, Table table, String column) {
        return row.text(table.column(column));
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
}
