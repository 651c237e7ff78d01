package dev.ferrule.fabric;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.source.PlantSource;
import dev.ferrule.source.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The rows of {@code links}: who is meant to talk to whom. */
public final class Links {

    /**
     * A link that is meant.
     *
     * @param protocol empty when it is not said
     * @param diversity links of one group may share no cable and no module; empty when it is in none
     * @param reported an end of it cannot be found, or a cable there is not as its row says, which has been reported
     */
    public record Link(
            String id,
            LinkEnd a,
            LinkEnd z,
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

    private static final LinkEnd NOWHERE = new LinkEnd(Fabric.NONE, 0);

    private final Fabric fabric;
    private final Misplaced misplaced;
    private final IntPredicate cutWrong;
    private final Report report;
    private final MeantPorts meant;

    private Links(PlantSource source, Fabric fabric, Misplaced misplaced, IntPredicate cutWrong, Report report) {
        meant = new MeantPorts(source, fabric);
        this.fabric = fabric;
        this.misplaced = misplaced;
        this.cutWrong = cutWrong;
        this.report = report;
    }

    /**
     * Names that cannot be found are reported; such an end does not exist.
     *
     * @param cutWrong ports whose mode is reported, so that a share that they do not have needs no second word
     */
    public static List<Link> read(
            PlantSource source, Fabric fabric, Misplaced misplaced, IntPredicate cutWrong, Report report) {
        Links reader = new Links(source, fabric, misplaced, cutWrong, report);
        List<Link> links = new ArrayList<>();
        for (Table table : source.tables("links")) {
            Columns columns = new Columns(table);
            for (Table.Cursor row = table.rows(); row.next(); ) {
                LinkEnd a = reader.end(row, columns.a);
                LinkEnd z = reader.end(row, columns.z);
                boolean itself = a != null && a.equals(z);
                if (itself) {
                    reader.toItself(row, columns.a);
                }
                links.add(reader.link(row, columns, a, itself ? null : z));
            }
        }
        if (links.isEmpty()
                && source.complete("links")
                && !source.tables("links").isEmpty()) {
            Table first = source.tables("links").getFirst();
            Place header = first.named(0);
            report.add(Diagnostic.warning(
                    Code.UNREADABLE,
                    header == null ? Span.ofFile(first.file()) : header,
                    "a table has no rows",
                    "no link is meant, so that nothing is compared with the cables",
                    "write who is meant to talk to whom, or take the table out"));
        }
        return links;
    }

    /** Where the columns are; −1 for those that the file does not have. */
    private record Columns(EndColumns a, EndColumns z, int id, int rail, int plane, int protocol, int diversity) {

        Columns(Table table) {
            this(
                    new EndColumns(table.column("a_device"), table.column("a_port")),
                    new EndColumns(table.column("z_device"), table.column("z_port")),
                    table.column("id"),
                    table.column("rail"),
                    table.column("plane"),
                    table.column("protocol"),
                    table.column("diversity"));
        }
    }

    private record EndColumns(int device, int port) {

        String name(Table.Cursor row) {
            return row.text(device) + "/" + row.text(port);
        }
    }

    private Link link(Table.Cursor row, Columns columns, @Nullable LinkEnd a, @Nullable LinkEnd z) {
        return new Link(
                row.text(columns.id),
                a == null ? NOWHERE : a,
                z == null ? NOWHERE : z,
                columns.a.name(row),
                columns.z.name(row),
                row.text(columns.rail),
                row.text(columns.plane),
                row.text(columns.protocol),
                row.text(columns.diversity),
                a == null || z == null || misplaced.at(a.end()) || misplaced.at(z.end()),
                row.rowPlace());
    }

    private void notSaid(Table.Cursor row, int column) {
        report.add(
                "links without an end",
                Diagnostic.error(
                        Code.UNREADABLE,
                        row.place(column),
                        "an end of a link is not said",
                        "a cell for its device or its port is empty",
                        "write both in every row: of merged cells a file has the first one only"));
    }

    private void toItself(Table.Cursor row, EndColumns end) {
        report.add(Diagnostic.error(
                new Code(610),
                row.rowPlace(),
                "a link goes from a port to itself",
                end.name(row) + " is both ends of the link",
                "mend one of its ends"));
    }

    /** Null when it cannot be found, which was reported. */
    private @Nullable LinkEnd end(Table.Cursor row, EndColumns columns) {
        int portColumn = columns.port;
        if (row.isEmpty(columns.device) || row.isEmpty(portColumn)) {
            notSaid(row, row.isEmpty(columns.device) ? columns.device : portColumn);
            return null;
        }
        int device = fabric.ports.device(row, columns.device);
        if (device < 0) {
            return null;
        }
        String port = row.text(portColumn);
        int late = lateShare(device, port);
        int share = late > 0 ? late : share(port);
        String question = late > 0 ? "" : meant.question(device, port);
        if (!question.isEmpty()) {
            report.add(Diagnostic.error(
                    new Code(603),
                    row.place(portColumn),
                    "there is no such port",
                    columns.name(row) + ": neither cables nor optics name this port",
                    question));
            return null;
        }
        String whole = share == 0 ? port : port.substring(0, port.lastIndexOf(':'));
        int end = fabric.ports.end(device, row, portColumn, whole, "", false);
        if (end == Ends.UNKNOWN) {
            return null;
        }
        if (!Ends.isCage(end)) {
            report.add(Diagnostic.error(
                    new Code(603),
                    row.place(portColumn),
                    "a link ends at a passive port",
                    columns.name(row) + " is a port of a panel; links go from transceiver to transceiver",
                    "name the ports of the devices that are meant to talk"));
            return null;
        }
        return share == 0 ? whole(end, row.place(portColumn)) : share(end, share, row.place(portColumn));
    }

    /** The last number of {@code swp1:2:1}, from 1 to 99, is a share of the MDI before it; 0 where there is none. */
    private static int share(String port) {
        int colon = port.lastIndexOf(':');
        int digits = port.length() - colon - 1;
        boolean mdi = colon > 2 && port.charAt(colon - 2) == ':' && isDigit(port.charAt(colon - 1));
        if (!mdi || digits < 1 || digits > 2 || !isDigit(port.charAt(colon + 1))) {
            return 0;
        }
        char last = port.charAt(port.length() - 1);
        return isDigit(last) || last == '0' ? Integer.parseInt(port.substring(colon + 1)) : 0;
    }

    /** {@code swp1:10}, the tenth share or a later one of a port that is there and cut; 0 for all others. */
    private int lateShare(int device, String port) {
        int colon = port.lastIndexOf(':');
        boolean two = colon > 0
                && port.length() == colon + 3
                && isDigit(port.charAt(colon + 1))
                && (isDigit(port.charAt(colon + 2)) || port.endsWith("0"));
        if (!two || fabric.ports.optical(device, port) != Ends.UNKNOWN) {
            return 0;
        }
        int end = fabric.ports.optical(device, port.substring(0, colon));
        int whole = end == Ends.UNKNOWN ? Fabric.NONE : fabric.portAt(end);
        return whole >= 0 && fabric.portType(whole).links() > 1 ? Integer.parseInt(port.substring(colon + 1)) : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '1' && c <= '9';
    }

    private @Nullable LinkEnd whole(int end, Place place) {
        int port = fabric.portAt(end);
        int mdi = Ends.mdiOf(end);
        if (port < 0) {
            int active = fabric.active().end(end);
            return new LinkEnd(active < 0 ? end : active, 0);
        }
        int own = fabric.endOf(port);
        boolean bare = Ends.mdiOf(own) == 0;
        if (mdi == 0 && fabric.nextCage(port) > port + 1) {
            report.add(Diagnostic.error(
                    Code.AMBIGUOUS_NAME,
                    place,
                    "a port is several",
                    fabric.endName(end) + " is cut into " + (fabric.nextCage(port) - port) + " ports; say "
                            + fabric.endName(own) + " or another of them"));
            return null;
        }
        return mdi > 0 && bare ? share(own, mdi, place) : new LinkEnd(own, 0);
    }

    /** {@code port:k} of a port with one MDI is the k-th of the links that its mode cuts it into. */
    private @Nullable LinkEnd share(int end, int share, Place place) {
        int port = fabric.portAt(end);
        int links = port < 0 ? 1 : fabric.portType(port).links();
        boolean known =
                misplaced.at(port < 0 ? end : Ends.cage(Ends.cageOf(end), share)) || (port >= 0 && cutWrong.test(port));
        if (share > links && known) {
            return null;
        }
        if (share > links) {
            report.add(
                    "603 share" + (port < 0 ? end : fabric.opticsOf(port)),
                    Diagnostic.error(
                            new Code(603),
                            place,
                            "there is no such port",
                            fabric.endName(end) + (links == 1 ? " is one link" : " is cut into " + links + " links")
                                    + ", so no " + fabric.endName(end) + ":" + share,
                            "say the mode that cuts it in optics, or name the port alone"));
            return null;
        }
        return new LinkEnd(end, links == 1 ? 0 : share);
    }
}
