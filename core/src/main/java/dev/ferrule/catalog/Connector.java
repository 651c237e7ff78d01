package dev.ferrule.catalog;

import java.util.List;
import java.util.Map;

/**
 * A connector interface. Positions are counted looking at the plug's own end face, key up, from left to right, the
 * row nearest the key first.
 *
 * @param family what latches: two connectors of one family mate mechanically
 * @param array has guide pins; false for duplex and single-fibre connectors
 * @param populated the positions that carry fibres, by the number of fibres sold in this ferrule
 */
public record Connector(
        String name,
        List<String> aliases,
        String family,
        boolean array,
        int rows,
        int columns,
        Map<Integer, List<Integer>> populated,
        Provenance provenance) {

    /** No two connectors of a catalogue have one name, and slots and faces are looked up by what they hold. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    public int positions() {
        return rows * columns;
    }

    public boolean duplex() {
        return !array && positions() == 2;
    }

    /** {@code 5}, or on duplex connectors {@code A} and {@code B}. */
    public String positionName(int position) {
        return duplex() ? position == 1 ? "A" : "B" : Integer.toString(position);
    }
}
