package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.source.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of devices, which in NetBox are those of one in its site: where several sites have one, the site is written
 * behind it as a domain is, so that a fabric that says the short name alone is told to mean either.
 */
final class NetboxSites {

    static final String COMMA = "\\s*,\\s*";

    private final Imported imported;

    /** The sites in which there is a device of a name. */
    private final Map<String, Set<String>> sites = new HashMap<>();

    /** Names that were told apart, with their sites. */
    private final Set<String> told = new HashSet<>();

    /** Devices that tables of devices have. */
    private final Set<String> listed = new HashSet<>();

    NetboxSites(Imported imported) {
        this.imported = imported;
    }

    /** Learns where devices are, from a column of their names and one of their sites. */
    void learn(Table table, String deviceColumn, String siteColumn) {
        int device = table.column(deviceColumn);
        int site = table.column(siteColumn);
        Table.Cursor row = table.rows();
        while (device >= 0 && site >= 0 && row.next()) {
            String[] names = CellWords.said(row.text(device)).split(COMMA, -1);
            String[] theirs = CellWords.said(row.text(site)).split(COMMA, -1);
            for (int i = 0; i < names.length; i++) {
                String in = site(theirs, names, i);
                if (!in.isEmpty()) {
                    sites.computeIfAbsent(names[i], name -> new LinkedHashSet<>(2))
                            .add(in);
                }
            }
        }
    }

    /** The site of one of several devices: there is one for all, or one for each. */
    static String site(String[] sites, String[] devices, int device) {
        return sites.length == 1 ? sites[0] : sites.length == devices.length ? sites[device] : "";
    }

    /** A device that a table of devices has, by its name in the plant, which is given back. */
    String listed(String device) {
        listed.add(device);
        return device;
    }

    /** The same of a device that a cable names, and tables of devices must have where there are any. */
    String ofCable(String name, String site, Place place) {
        String device = device(name, site, place);
        boolean undecided = site.isEmpty() && sites.getOrDefault(name, Set.of()).size() > 1;
        if (!listed.isEmpty() && !device.isEmpty() && !undecided && !listed.contains(device)) {
            imported.report()
                    .add(
                            "not listed " + device,
                            Diagnostic.warning(
                                    Code.UNKNOWN_NAME,
                                    place,
                                    "a cable names a device that is not there",
                                    "the tables of devices have no \"" + name + "\""
                                            + (site.isEmpty() ? "" : " in the site \"" + site + "\"")
                                            + ", which is taken as one without a type",
                                    "mend its name, or export all devices"));
        }
        return device;
    }

    /** The name of a device in the plant; that nobody says which of several it is, is an error. */
    String device(String name, String site, Place place) {
        Set<String> known = sites.getOrDefault(name, Set.of());
        if (known.size() < 2) {
            return name;
        }
        if (site.isEmpty()) {
            imported.report()
                    .add(
                            "site of " + name,
                            Diagnostic.error(
                                    Code.AMBIGUOUS_NAME,
                                    place,
                                    "two devices have one name",
                                    "there is a \"" + name + "\" in the sites " + quoted(known)
                                            + ", and here no site is named: it is taken as a device of its own",
                                    "export the sites too (side_a_site and side_b_site, or Site A and Site B), or rename"
                                            + " one of them in NetBox"));
            return name;
        }
        String full = name + "." + site;
        if (told.add(full)) {
            imported.note(
                    place,
                    "devices of one name are told apart by their sites",
                    "\"" + name + "\" of the site \"" + site + "\" is called \"" + full + "\"");
        }
        return full;
    }

    private static String quoted(Set<String> names) {
        return "\"" + String.join("\", \"", List.copyOf(names).subList(0, Math.min(4, names.size()))) + "\""
                + (names.size() > 4 ? " …" : "");
    }
}
