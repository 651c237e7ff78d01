package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The terminations of one side of a cable. NetBox lists several with commas in one cell, and a name may have a comma too: the
 * type of the device tells which it is, else that the names of a list are alike but for their numbers.
 */
final class NetboxEnds {

    private final Imported imported;
    private final NetboxSites sites;

    NetboxEnds(Imported imported, NetboxSites sites) {
        this.imported = imported;
        this.sites = sites;
    }

    /** A termination: a port of a device in a site, and the face of a panel on which it is. */
    record End(String device, String site, String port, String face) {}

    /** Those of side {@code a} or {@code b}; the device stands once, or once for each. */
    List<End> of(SheetRow cells, String side) {
        String type = cells.said(side + "_type").toLowerCase(Locale.ROOT);
        String face = type.contains("front") ? "front" : type.contains("rear") ? "rear" : "";
        String[] devices = cells.said(side + "_device").split(NetboxSites.COMMA, -1);
        String[] theirs = theirs(cells, side, devices);
        named(cells, side, devices, theirs);
        String[] ports = ports(cells, side, devices);
        List<End> ends = new ArrayList<>();
        for (int i = 0; i < ports.length; i++) {
            int of = Math.min(i, devices.length - 1);
            if (!devices[of].isEmpty() && !ports[i].isEmpty()) {
                ends.add(new End(devices[of], theirs[of], ports[i], face));
            }
        }
        return ends;
    }

    /** The site of each device; empty where it is not said. */
    private static String[] theirs(SheetRow cells, String side, String[] devices) {
        String[] said = cells.said(side + "_site").split(NetboxSites.COMMA, -1);
        String[] theirs = new String[devices.length];
        Arrays.setAll(theirs, device -> NetboxSites.site(said, devices, device));
        return theirs;
    }

    /** Devices as the plant calls them. */
    private void named(SheetRow cells, String side, String[] devices, String[] theirs) {
        Place place = cells.place(side + "_device");
        Arrays.setAll(devices, device -> sites.ofCable(devices[device], theirs[device], place));
    }

    private String[] ports(SheetRow cells, String side, String[] devices) {
        String whole = cells.said(side + "_name");
        String[] parts = whole.split(NetboxSites.COMMA, -1);
        if (parts.length == 1 || devices.length > 1) {
            return parts;
        }
        NetboxPorts.Ports known = imported.portsOf(devices[0]);
        boolean any = Arrays.stream(parts).anyMatch(known.names()::contains);
        if (known.names().contains(whole) || (known.all() && !any)) {
            return new String[] {whole};
        }
        if (!any && Arrays.stream(parts).map(NetboxEnds::form).distinct().count() > 1) {
            undecided(cells, side, whole, parts);
        }
        return parts;
    }

    /** What the names of a list have in common: {@code R} of {@code R1} and of {@code R12}. */
    private static String form(String name) {
        return name.replaceAll("[0-9]+", "");
    }

    private void undecided(SheetRow cells, String side, String whole, String[] parts) {
        imported.report()
                .add(
                        "name or list",
                        Diagnostic.warning(
                                Code.AMBIGUOUS_NAME,
                                cells.place(side + "_name"),
                                "a name with a comma may be a list",
                                "\"" + whole + "\" is taken as the " + parts.length + " terminations "
                                        + String.join(" and ", parts),
                                "if it is one: put the table of devices and the type of \""
                                        + cells.said(side + "_device")
                                        + "\" beside the file, which tell its ports, or rename it in NetBox"));
    }
}
