package dev.ferrule.io.foreign;

import dev.ferrule.io.foreign.CutSheetRow.EndCells;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cables of cut sheets. A cable of more than two ends stands there as several rows, with one id or none, from either
 * side, and now and then twice: here it is one cable with legs, whose a end is the one that the rows share.
 */
final class CutSheetCables {

    /** Columns that stand in a cut sheet and in {@code cables.csv} alike, or say more than cables do. */
    private static final String[] KEPT = {"phase", "bundle", "fabric", "rail", "plane", "speed", "protocol"};

    private static final Map<String, String> AS_IT_STANDS = columns("a", "z");
    private static final Map<String, String> TURNED = columns("z", "a");

    private final Imported imported;
    private final CutSheetComplaints complaints;
    private final CutSheetIds ids;
    private final CutSheetLengths lengths;

    CutSheetCables(Imported imported, CutSheetLengths lengths) {
        this.imported = imported;
        this.lengths = lengths;
        complaints = new CutSheetComplaints(imported.report());
        ids = new CutSheetIds(complaints);
    }

    /** An id that a row has, whatever becomes of it. */
    void said(String id) {
        ids.said(id);
    }

    /** A row of a cable of which a part is known, which is going to be added. */
    void expect(CutSheetRow row, EndCells a, EndCells z, PartNames.Known part) {
        ids.expect(new CutSheetLeg(row, a, z, part));
    }

    void add(CutSheetRow row, EndCells a, EndCells z, PartNames.Known part) {
        ids.add(new CutSheetLeg(row, a, z, part));
    }

    void finish() {
        ids.each(this::rows);
    }

    private void rows(String id, boolean ours, List<CutSheetLeg> legs) {
        boolean counted = legs.size() > 1
                && legs.stream().allMatch(leg -> leg.row().said("leg").isEmpty());
        if (counted && !imported.isJudged() && legs.getFirst().part().plugs() == 1) {
            complaints.several(id, legs);
        }
        if (ours) {
            imported.cables().isOurs(id);
        }
        for (int i = 0; i < legs.size(); i++) {
            CutSheetLeg leg = legs.get(i);
            CutSheetRow row = leg.row();
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("id", id);
            cells.put("leg", counted ? String.valueOf(i + 1) : row.said("leg"));
            cells.put("part", leg.part().part());
            end("a", leg.a(), row, cells);
            end("b", leg.z(), row, cells);
            lengths.put(row, leg.part().length(), cells);
            status(row, cells);
            for (String column : KEPT) {
                cells.put(column, row.said(column));
            }
            cells.putAll(row.extra());
            imported.cables().add(cells, row.place(), row.places(leg.a().end().equals("a") ? AS_IT_STANDS : TURNED));
        }
    }

    private static void end(String side, EndCells end, CutSheetRow row, Map<String, String> cells) {
        cells.put(side + "_device", end.device());
        cells.put(side + "_port", end.port().port());
        cells.put(side + "_face", row.said(end.end() + "_face"));
        cells.put("label_" + side, row.said("label_" + end.end()));
    }

    /** Where the columns of {@code cables.csv} stand in the sheet. */
    private static Map<String, String> columns(String a, String b) {
        return Map.of(
                "a_device",
                a + "_device",
                "a_port",
                a + "_port",
                "a_face",
                a + "_face",
                "label_a",
                "label_" + a,
                "b_device",
                b + "_device",
                "b_port",
                b + "_port",
                "b_face",
                b + "_face",
                "label_b",
                "label_" + b);
    }

    private void status(CutSheetRow row, Map<String, String> cells) {
        String said = row.said("status");
        String status = said.isEmpty() ? "" : StatusWords.status(said);
        if (status == null) {
            imported.unknown(
                    row.place("status"),
                    "a status is not understood",
                    "\"" + said + "\" is kept as status_said, and the cable taken as planned",
                    "write planned, installed, connected, spare, reserved or abandoned");
            cells.put("status_said", said);
        } else {
            cells.put("status", status);
        }
    }
}
