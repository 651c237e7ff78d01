package dev.ferrule.io.foreign;

import dev.ferrule.io.foreign.CutSheetRow.EndCells;
import dev.ferrule.io.foreign.Imported.End;
import java.util.Locale;

/** A row of a cut sheet as a leg of a cable. */
record CutSheetLeg(CutSheetRow row, EndCells a, EndCells z, PartNames.Known part) {

    End near() {
        return end(a);
    }

    End far() {
        return end(z);
    }

    private static End end(EndCells cells) {
        return new End(cells.device(), cells.port().port());
    }

    boolean sameEnds(CutSheetLeg other) {
        return (near().equals(other.near()) && far().equals(other.far()))
                || (near().equals(other.far()) && far().equals(other.near()));
    }

    boolean endsAt(End end) {
        return near().equals(end) || far().equals(end);
    }

    /** The same from either end. */
    String ends() {
        return near().with(far());
    }

    /** The face of the port that an end is said to be at; empty where none is. */
    String face(EndCells end) {
        return row.said(end.end() + "_face").toLowerCase(Locale.ROOT);
    }

    CutSheetLeg turned() {
        return new CutSheetLeg(row, z, a, part);
    }
}
