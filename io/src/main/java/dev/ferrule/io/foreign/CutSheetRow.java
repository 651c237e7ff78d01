package dev.ferrule.io.foreign;

import dev.ferrule.diag.Place;
import dev.ferrule.source.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row of a cut sheet: a cable or a link from one end to the other. */
final class CutSheetRow extends SheetRow {

    private static final String[] PLACE = {"room", "rack", "u"};

    CutSheetRow(LastRow table, Table.Cursor row, Map<String, String> extra) {
        super(table, row, extra);
    }

    /** An end of the row: {@code a} or {@code z}. */
    EndCells end(String end) {
        PortWords port =
                PortWords.of(said(end + "_slot"), said(end + "_tray"), said(end + "_port"), said(end + "_half"));
        return new EndCells(
                end,
                said(end + "_device"),
                port,
                said(end + "_optic"),
                said(end + "_model"),
                facts(end),
                isReserved(end));
    }

    /** Whether a word that no device or port is called by stands in its place, or for want of a device a sign for nothing. */
    private boolean isReserved(String end) {
        String device = written(end + "_device");
        String port = written(end + "_port");
        boolean word = !said(end + "_device").isEmpty();
        boolean noPort = port.isEmpty() || ReservedWords.isOne(port);
        return word
                ? ReservedWords.isOne(device) || ReservedWords.isWord(port)
                : noPort && (ReservedWords.isOne(device) || ReservedWords.isOne(port));
    }

    private Map<String, String> facts(String end) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String fact : new String[] {"role", "site", "room", "row", "rack", "u"}) {
            put(facts, fact, said(end + "_" + fact));
        }
        String[] places = said(end + "_place").split(":", -1);
        for (int i = 0; i < PLACE.length && places.length == PLACE.length; i++) {
            if (!facts.containsKey(PLACE[i])) {
                put(facts, PLACE[i], CellWords.said(places[i]));
            }
        }
        return facts.isEmpty() ? Map.of() : facts;
    }

    /** Where a fact of an end stands: in a column of its own, or in one for several. */
    Place placeOf(String end, String fact) {
        return place(end + (said(end + "_" + fact).isEmpty() ? "_place" : "_" + fact));
    }

    private static void put(Map<String, String> facts, String fact, String said) {
        if (!said.isEmpty()) {
            facts.put(fact, said);
        }
    }

    /**
     * One end.
     *
     * @param end {@code a} or {@code z}
     * @param facts of the device: columns of {@code devices.csv}
     * @param isReserved nothing is there, as a word in place of the device or the port says
     */
    record EndCells(
            String end,
            String device,
            PortWords port,
            String optic,
            String model,
            Map<String, String> facts,
            boolean isReserved) {

        /** The same without what is said of the device once and not needed any more. */
        EndCells withoutFacts() {
            return new EndCells(end, device, port, optic, model, Map.of(), isReserved);
        }

        /** What is known of an end that is kept free: the device, where another word stands in its place. */
        EndCells withoutPort() {
            String named = ReservedWords.isOne(device) ? "" : device;
            return new EndCells(end, named, new PortWords("", false, false), "", model, facts, isReserved);
        }

        boolean isEmpty() {
            return device.isEmpty() && port.port().isEmpty();
        }

        boolean isComplete() {
            return !device.isEmpty() && !port.port().isEmpty();
        }
    }
}
