package dev.ferrule.io.sheet;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;

/**
 * How many blank rows the sheets of one workbook may still have above rows in which something is written. A blank row takes a
 * byte in a {@link SheetBytes} and none in the file: a thousand sheets with a cell in their last row are a gigabyte.
 */
final class BlankRows {

    /** As many as sixteen sheets have rows. */
    static final int MOST = 1 << 24;

    private final Report report;
    private int left = MOST;

    /** @param report of the workbook */
    BlankRows(Report report) {
        this.report = report;
    }

    /**
     * Whether there are so many left, which are taken then; that there are not is told once for all sheets.
     *
     * @param below the first cell that is written below them
     */
    boolean take(int rows, Place below) {
        boolean enough = rows <= left;
        left -= enough ? Math.max(rows, 0) : 0;
        if (!enough) {
            report.add(
                    "blank rows",
                    Diagnostic.error(
                            Code.UNREADABLE,
                            below,
                            "a row stands too far down",
                            "the sheets of the workbook have more than " + (MOST >> 20)
                                    + " million blank rows above it; it and those below it are not read",
                            "delete what is written in the last rows of its sheets"));
        }
        return enough;
    }
}
