package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.io.foreign.NetboxEnds.End;
import dev.ferrule.source.BuiltTable.Places;
import dev.ferrule.source.Table;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cables of NetBox. It knows their ends, their fibre and how many plugs they have, and neither polarity nor pins nor polish: a
 * part is known where a description or a label says it, or the user.
 */
final class NetboxCables {

    /** Terminations that carry no light. */
    private static final Set<String> OTHERS =
            Set.of("powerport", "poweroutlet", "powerfeed", "consoleport", "consoleserverport", "circuittermination");

    private static final Pattern COPPER = Pattern.compile("(?i)(cat|mrj|coax|power|usb|rg-).*");

    private static final Pattern MEASURE = Pattern.compile(
            "(?i)([0-9]+(?:\\.[0-9]+)?)\\s*(m|meters?|metres?|cm|centimeters?|km|kilometers?|ft|feet|in|inches|mi|miles)?");

    private final Imported imported;
    private final PartNames parts;
    private final NetboxEnds ends;
    private final NetboxIds ids;
    private final NetboxWords words;

    NetboxCables(Imported imported, NetboxSites sites) {
        this.imported = imported;
        parts = new PartNames(imported.catalogue());
        ends = new NetboxEnds(imported, sites);
        ids = new NetboxIds(imported);
        words = new NetboxWords(imported);
    }

    /** A row of the table: one cable, with as many terminations on either side as its cells list. */
    void add(Table table, Table.Cursor row, Map<String, String> extra) {
        SheetRow cells = new SheetRow(table, row, extra);
        String type = cells.said("type");
        if (isNoFibre(cells.said("a_type"))
                || isNoFibre(cells.said("b_type"))
                || COPPER.matcher(type).matches()) {
            imported.note(
                    cells.place(),
                    "a cable carries no light",
                    "it is of copper, or of power, consoles or circuits, and not read");
            return;
        }
        List<End> a = ends.of(cells, "a");
        List<End> b = ends.of(cells, "b");
        if (a.isEmpty() || b.isEmpty()) {
            imported.unread(
                    cells.place(),
                    "a cable has one end only",
                    "its " + (a.isEmpty() ? "A" : "B")
                            + " side has no device and termination, as with circuits; the row is not read",
                    "export the column of that side's device and termination too, or take the row out");
            return;
        }
        if (a.size() > 1 && b.size() > 1 && a.size() != b.size()) {
            imported.unread(
                    cells.place(),
                    "a cable's ends cannot be paired",
                    "its A side has " + a.size() + " terminations and its B side " + b.size() + "; the row is not read",
                    "write a cable with one end on one side, or as many on both: row by row if its fibres go one by one");
            return;
        }
        cable(cells, a, b);
    }

    private static boolean isNoFibre(String type) {
        return OTHERS.contains(NetboxWords.termination(type));
    }

    private void cable(SheetRow cells, List<End> a, List<End> b) {
        PartNames.Known part = part(cells);
        String id = ids.of(cells);
        words.check(cells, part);
        if (part == null) {
            imported.cables().withoutPart(id, () -> withoutPart(cells));
        }
        if (!id.equals(cells.said("label")) && !id.equals(cells.said("id"))) {
            imported.cables().isOurs(id);
        }
        int legs = Math.max(a.size(), b.size());
        for (int i = 0; i < legs; i++) {
            End near = a.get(Math.min(i, a.size() - 1));
            End far = b.get(Math.min(i, b.size() - 1));
            tell(near, cells, "a");
            tell(far, cells, "b");
            Map<String, String> row = new LinkedHashMap<>();
            row.put("id", id);
            row.put("leg", legs > 1 ? String.valueOf(i + 1) : "");
            row.put("part", part == null ? "" : part.part());
            row.put("a_device", near.device());
            row.put("a_port", near.port());
            row.put("a_face", near.face());
            row.put("b_device", far.device());
            row.put("b_port", far.port());
            row.put("b_face", far.face());
            length(cells, part, row);
            row.put("status", status(cells));
            row.put("label_a", cells.said("label"));
            row.put("netbox_type", cells.said("type"));
            row.put("netbox_profile", cells.said("profile"));
            row.put("color", cells.said("color"));
            row.put("netbox_description", cells.said("description"));
            row.put("netbox_comments", cells.said("comments"));
            row.putAll(cells.extra());
            imported.cables().add(row, cells.place(), places(cells));
        }
    }

    private void withoutPart(SheetRow cells) {
        imported.unread(
                cells.place("type"),
                "the part of a cable is not said",
                "it has a type, and NetBox knows neither polarity, pins and polish of a fibre nor the product of an active cable",
                "say what they are: --part \"smf-os2=LC A-B OS2\", \"dac-passive=DAC-QSFP28-100G\", of all others \"*=…\", with a profile \"smf-os2/single-1c6p=MPO-12 B F/F APC OS2\";"
                        + " or write it into the column description in NetBox, or into a column part of this file");
    }

    private void tell(End end, SheetRow cells, String side) {
        if (!end.face().isEmpty()) {
            imported.cables().isPanel(end.device());
        }
        imported.port(end.device(), cells.place(side + "_device"), end.port(), cells.place(side + "_name"));
        imported.fact(end.device(), "site", end.site(), cells.place(side + "_site"));
    }

    private static Places places(SheetRow cells) {
        Map<String, String> columns =
                Map.of("a_port", "a_name", "b_port", "b_name", "part", "type", "length_m", "length");
        return cells.places(columns);
    }

    private PartNames.@Nullable Known part(SheetRow cells) {
        for (String column : new String[] {"part", "description", "label", "comments"}) {
            String said = cells.said(column);
            PartNames.Known known = said.isEmpty()
                    ? null
                    : parts.read(said, cells.place(column)).known();
            if (known != null) {
                return known;
            }
        }
        String said = imported.part(cells.said("type"), cells.said("profile"));
        if (said.isEmpty() && !cells.said("part").isEmpty()) {
            String column = cells.said("part");
            if (!imported.isJudged()) {
                imported.unknown(
                        cells.place("part"),
                        "a cable's part is not understood",
                        "\"" + column
                                + "\" is no part of the catalogue, and no description such as \"MPO-12 B F/F OM4\"",
                        "name a part of the catalogue, or add yours to a catalogue file and give that with --catalog");
            }
            return new PartNames.Known(column, "", false, 0, "");
        }
        if (said.isEmpty()) {
            return null;
        }
        PartNames.Reading reading = parts.read(said, cells.place("type"));
        if (reading.known() == null) {
            imported.report()
                    .add(
                            "--part " + said,
                            Diagnostic.error(
                                    Code.UNKNOWN_NAME,
                                    null,
                                    "what --part says is not understood",
                                    "\"" + said + "\" is no part"
                                            + (reading.why().isEmpty() ? "" : ": " + reading.why()),
                                    "name a part of the catalogue, or describe one: LC A-B OS2, MPO-12 B F/F APC OS2"));
        }
        return reading.known();
    }

    private void length(SheetRow cells, PartNames.@Nullable Known part, Map<String, String> row) {
        String said = cells.said("length");
        Matcher measure = MEASURE.matcher(said);
        if (said.isEmpty()) {
            row.put("length", part == null ? "" : part.length());
            return;
        }
        String unit = measure.matches() && measure.group(2) != null ? measure.group(2) : cells.said("length_unit");
        String[] inOurs = measure.matches() ? ours(measure.group(1), unit.toLowerCase(Locale.ROOT)) : new String[0];
        if (inOurs.length == 0) {
            imported.unread(
                    cells.place("length"),
                    "a length is not understood",
                    "\"" + said + "\" with the unit \"" + unit + "\" is kept as length_said",
                    unit.isEmpty() ? "export the column Length unit too" : "write a number from 0 on, and its unit");
            row.put("length_said", said + " " + unit);
        } else {
            row.put(inOurs[0], inOurs[1]);
        }
    }

    /** The column of a length, and the length in its unit; nothing where the unit is not said. */
    private static String[] ours(String number, String unit) {
        BigDecimal length = new BigDecimal(number);
        return switch (unit) {
            case "m", "meter", "meters", "metre", "metres" -> column("length_m", length, "1");
            case "cm", "centimeter", "centimeters" -> column("length_m", length, "0.01");
            case "km", "kilometer", "kilometers" -> column("length_m", length, "1000");
            case "ft", "feet" -> column("length_ft", length, "1");
            case "mi", "mile", "miles" -> column("length_ft", length, "5280");
            case "in", "inch", "inches" -> column("length_m", length, "0.0254");
            default -> new String[0];
        };
    }

    private static String[] column(String column, BigDecimal length, String times) {
        BigDecimal inUnit = length.multiply(new BigDecimal(times));
        return new String[] {
            column, inUnit.signum() == 0 ? "0" : inUnit.stripTrailingZeros().toPlainString()
        };
    }

    private String status(SheetRow cells) {
        String said = cells.said("status");
        String status = said.isEmpty() ? "" : StatusWords.status(said);
        if (status == null) {
            imported.unknown(
                    cells.place("status"),
                    "a status is not understood",
                    "\"" + said + "\" is no status of NetBox's cables; the cable is taken as planned");
        }
        return status == null ? "" : status;
    }
}
