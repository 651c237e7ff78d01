package dev.ferrule.io.sheet;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads one sheet from its XML part (ISO/IEC 29500-1, 18.3) in one pass. */
final class SheetReader {

    /** As many cells as a row of a table may have. */
    private static final int MOST_COLUMNS = 4096;

    private static final int MOST_MERGED = 1 << 18;

    private final String file;
    private final String quoted;
    private final CellValues values;
    private final BlankRows blank;
    private final Report report = new Report();
    private final SheetBytes bytes = new SheetBytes();
    private final List<Merged> merged = new ArrayList<>();

    /** The present row: its texts by column, and how many columns it has. */
    private @Nullable String[] cells = new String[64];

    private boolean manyMerged;
    private int columns;
    private int row;
    private int last;

    /** The last row in which something is written. */
    private int written;

    SheetReader(String file, String name, SharedStrings strings, Styles styles, BlankRows blank) {
        this.file = file;
        quoted = Sheet.quoted(name);
        this.blank = blank;
        values = new CellValues(strings, styles, this::place, report);
    }

    Sheet read(String name, boolean hidden, XMLStreamReader xml) throws IOException, XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            Markup.check(event);
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> beginRow(xml);
                    case "c" -> cell(xml);
                    case "mergeCell" -> merge(xml.getAttributeValue(null, "ref"));
                    case "col" -> hiddenColumns(xml);
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                endRow();
            }
        }
        byte[] lines = merged.isEmpty()
                ? bytes.bytes()
                : Merged.fill(bytes.bytes(), merged, new HiddenCells(merged, this::place, report));
        return new Sheet(name, hidden, SourceText.ofSheet(file, quoted, lines), report);
    }

    /** The row in which reading is, or ended; 0 above the first. */
    int row() {
        return row;
    }

    /** The place where it did. */
    Place reached() {
        return row > 0 && row <= CellName.MOST_ROWS ? place(row, 0) : Span.ofFile(file);
    }

    private void beginRow(XMLStreamReader xml) {
        String number = xml.getAttributeValue(null, "r");
        row = number == null ? row + 1 : CellName.number(number, CellName.MOST_ROWS);
        columns = 0;
        if (isTrue(xml.getAttributeValue(null, "hidden")) && row > last) {
            report.add(
                    "hidden row",
                    Diagnostic.warning(
                            Code.UNREADABLE,
                            place(row, 0),
                            "a hidden row is read",
                            "row " + row + " is not shown by a spreadsheet program and is read like any other",
                            "delete it if it does not count"));
        }
    }

    /** A cell without a name is the next one. */
    private void cell(XMLStreamReader xml) throws IOException, XMLStreamException {
        String name = xml.getAttributeValue(null, "r");
        int column = name == null ? columns : CellName.column(name);
        if (row <= last || row > CellName.MOST_ROWS || column < 0 || column >= MOST_COLUMNS) {
            values.read(xml, 0, 0, false);
            unread(column);
            return;
        }
        String text = values.read(xml, row, column, true);
        while (columns <= column) {
            if (columns == cells.length) {
                cells = java.util.Arrays.copyOf(cells, columns * 2);
            }
            cells[columns++] = null;
        }
        cells[column] = text;
    }

    /** Says why a cell is not read, once for each reason with all of its places. */
    private void unread(int column) {
        if (row < 1 || row > CellName.MOST_ROWS) {
            unread("row", Span.ofFile(file), "sheet " + quoted + " has a row whose number is none");
        } else if (column < 0) {
            unread("name", place(row, 0), "a cell of row " + row + " has no name that a cell can have");
        } else if (row <= last) {
            unread("order", place(row, column), "row " + row + " stands behind row " + last);
        } else {
            int most = MOST_COLUMNS - 1;
            unread("far", place(row, most), "cells behind column " + SourceText.letters(most) + " are not read");
        }
    }

    private void unread(String reason, Place place, String why) {
        report.add(
                reason,
                Diagnostic.error(
                        Code.UNREADABLE,
                        place,
                        "a cell cannot be read",
                        why,
                        "save the workbook again with a spreadsheet program"));
    }

    private void endRow() throws IOException {
        if (row <= last) {
            return;
        }
        last = row;
        boolean begun = false;
        for (int column = 0; column < columns; column++) {
            String text = cells[column];
            if (text != null && !text.isEmpty()) {
                if (!begun && !blank.take(row - written - 1, place(row, column))) {
                    break;
                }
                if (!begun) {
                    bytes.row(row);
                    written = row;
                    begun = true;
                }
                bytes.cell(column, text);
            }
        }
        columns = 0;
    }

    private void merge(@Nullable String range) {
        Merged some = Merged.of(range);
        if (some != null && merged.size() < MOST_MERGED) {
            merged.add(some);
        } else if (some != null && !manyMerged) {
            manyMerged = true;
            report.add(Diagnostic.warning(
                    Code.UNREADABLE,
                    place(1, 0),
                    "merged cells are not read",
                    "of the sheet's merged cells the first " + MOST_MERGED
                            + " are read; those behind them have a value in their upper left cell alone"));
        }
    }

    private void hiddenColumns(XMLStreamReader xml) {
        String first = xml.getAttributeValue(null, "min");
        int column = first == null ? 0 : CellName.number(first, MOST_COLUMNS);
        if (isTrue(xml.getAttributeValue(null, "hidden")) && column > 0) {
            report.add(
                    "hidden column",
                    Diagnostic.note(
                            Code.UNREADABLE,
                            place(1, column - 1),
                            "a hidden column is read",
                            "column " + SourceText.letters(column - 1)
                                    + " is not shown by a spreadsheet program and is read like any other"));
        }
    }

    private static boolean isTrue(@Nullable String flag) {
        return flag != null && (flag.equals("1") || flag.equals("true"));
    }

    private Place place(int ofRow, int column) {
        return new Span(file, ofRow, column + 1, quoted + "!" + SourceText.letters(column) + ofRow);
    }
}
