package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.io.foreign.CutSheetRow.EndCells;
import dev.ferrule.io.foreign.Imported.End;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What rows of cut sheets say: those with a part that is understood are cables, all others links. */
final class CutSheetPlant {

    private static final Map<String, String> OF_LINK = Map.of("cable_type", "part");

    private final Imported imported;
    private final PartNames parts;
    private final CutSheetCables cables;

    /** Transceivers by device and port. */
    private final Map<End, String> optics = new HashMap<>();

    CutSheetPlant(Imported imported) {
        this.imported = imported;
        parts = new PartNames(imported.catalogue());
        cables = new CutSheetCables(imported);
    }

    /** The device of an end, and the transceiver in its port. */
    void end(CutSheetRow row, EndCells end) {
        if (end.device().isEmpty()) {
            return;
        }
        end.facts().forEach((fact, said) -> fact(row, end, fact, said));
        imported.device(end.device(), row.place(end.end() + "_device"));
        if (!end.model().isEmpty()) {
            imported.model(end.device(), end.model(), row.place(end.end() + "_model"));
        }
        if (!end.optic().isEmpty() && !end.port().port().isEmpty()) {
            optic(row, end);
        }
        if (end.port().upperOrLower()) {
            imported.report()
                    .add(
                            "upper and lower",
                            Diagnostic.note(
                                    Code.UNREADABLE,
                                    row.place(end.end() + "_port"),
                                    "the upper half of a cage is taken as its first port",
                                    "\"" + row.said(end.end() + "_port") + "\" is read as "
                                            + end.port().port() + "; makers count otherwise now and then"));
        }
    }

    /** A rack unit is a number; what else is said of the height is kept beside it. */
    private void fact(CutSheetRow row, EndCells end, String fact, String said) {
        if (fact.equals("role")) {
            imported.role(end.device(), said, end.end().equals("a"), row.place(end.end() + "_role"));
            return;
        }
        boolean place = fact.equals("u") && !said.matches("(?i)u?\\d{1,3}(\\.0)?");
        imported.fact(end.device(), place ? "u_said" : fact, said, row.place(end.end() + "_" + fact));
    }

    private void optic(CutSheetRow row, EndCells end) {
        String name = end.optic();
        String cage = end.port().port().replaceFirst(":\\d+$", "");
        boolean known = imported.catalogue().transceiver(name) != null
                || imported.catalogue().pmd(name) != null;
        if (!known) {
            imported.unknown(
                    row.place(end.end() + "_optic"),
                    "a transceiver is not understood",
                    "\"" + name + "\" is no transceiver and no PMD of the catalogue",
                    "add it to a catalogue file, and give that with --catalog");
            return;
        }
        String before = optics.putIfAbsent(new End(end.device(), cage), name);
        if (before == null) {
            imported.row(
                    "optics",
                    Map.of("device", end.device(), "port", cage, "transceiver", name),
                    row.place(),
                    row.places(Map.of(
                            "device",
                            end.end() + "_device",
                            "port",
                            end.end() + "_port",
                            "transceiver",
                            end.end() + "_optic")));
        } else if (!before.equals(name)) {
            imported.unread(
                    row.place(end.end() + "_optic"),
                    "a port has two transceivers",
                    "port " + cage + " of \"" + end.device() + "\" has \"" + name + "\" here and \"" + before
                            + "\" elsewhere; the first is taken");
        }
    }

    /** A row with both ends. */
    void add(CutSheetRow row, EndCells a, EndCells z) {
        String said = row.said("part");
        PartNames.@Nullable Known part = said.isEmpty() ? null : parts.read(said, row.place("part"));
        if (part != null) {
            cables.add(row, a, z, part);
            return;
        }
        if (!said.isEmpty()) {
            imported.unknown(
                    row.place("part"),
                    "a cable's part is not understood",
                    "\"" + said
                            + "\" is no part of the catalogue, and no description such as \"MPO-12 B F/F OM4\"; the row is"
                            + " read as a link",
                    "name a part of the catalogue, or add yours to a catalogue file and give that with --catalog");
        }
        link(row, a, z, said);
    }

    private void link(CutSheetRow row, EndCells a, EndCells z, String type) {
        Map<String, String> more = new LinkedHashMap<>();
        for (String column :
                new String[] {"id", "fabric", "rail", "plane", "speed", "protocol", "length", "status", "bundle"}) {
            String said = row.said(column);
            if (!said.isEmpty()) {
                more.put(column, said);
            }
        }
        if (!type.isEmpty()) {
            more.put("cable_type", type);
        }
        imported.link(
                new End(a.device(), a.port().port()),
                new End(z.device(), z.port().port()),
                more,
                row.place(),
                row.places(OF_LINK));
    }

    /** Ends the last rows: cables whose legs stand in several of them. */
    void finish() {
        cables.finish();
    }
}
