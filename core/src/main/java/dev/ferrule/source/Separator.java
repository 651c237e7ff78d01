package dev.ferrule.source;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What separates the cells of a CSV file: the one of comma, semicolon, tab and bar with which the first row has most
 * names of columns that are known, then most names. Quotes are respected.
 *
 * @param character one of the four
 * @param start offset where the header begins: behind a line {@code sep=;}, as spreadsheets write it
 */
record Separator(byte character, int start) {

    /** So many rows show how all are separated. */
    private static final int ROWS = 5;

    private static final byte[] CANDIDATES = {',', ';', '\t', '|'};

    static Separator of(Headers known, SourceText text) {
        if (text.isSheet()) {
            return new Separator(SourceText.BETWEEN_CELLS, 0);
        }
        Separator said = said(text);
        if (said != null) {
            return said;
        }
        byte best = ',';
        long most = -1;
        boolean written = false;
        for (byte candidate : CANDIDATES) {
            List<String> row = firstRow(text, candidate);
            written |= !row.isEmpty();
            int columns = known.known(row);
            if (columns > 1 && columns == row.size()) {
                return new Separator(candidate, text.start());
            }
            long score = ((long) columns << 32)
                    + row.stream().filter(Separator::isNamed).count();
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return new Separator(!written || most >> 32 > 1 ? best : belowTitles(known, text, best), text.start());
    }

    /** Where the first row tells nothing, that with which most is known of a header further down; else the one given. */
    private static byte belowTitles(Headers known, SourceText text, byte other) {
        byte best = other;
        int most = 1;
        for (byte candidate : CANDIDATES) {
            int columns = occurs(text, candidate) ? below(known, text, candidate) : 0;
            if (columns > most) {
                most = columns;
                best = candidate;
            }
        }
        return best;
    }

    /** Whether it separates anything; most files have one of the four. */
    private static boolean occurs(SourceText text, byte candidate) {
        byte[] bytes = text.bytes();
        for (int i = text.start(); i < bytes.length; i++) {
            if (bytes[i] == candidate) {
                return true;
            }
        }
        return false;
    }

    /** How many columns are known by a header that may have a title above it, or two rows. */
    private static int below(Headers known, SourceText text, byte candidate) {
        CsvHeader header = CsvHeader.read(known, text, new Separator(candidate, text.start()), ColumnMap.NONE);
        return header == null ? 0 : header.columns().found().size();
    }

    private static @Nullable Separator said(SourceText text) {
        byte[] bytes = text.bytes();
        int at = text.start();
        if (bytes.length < at + 6 || !text.text(at, at + 4).equalsIgnoreCase("sep=")) {
            return null;
        }
        for (byte candidate : CANDIDATES) {
            if (bytes[at + 4] == candidate && (bytes[at + 5] == '\r' || bytes[at + 5] == '\n')) {
                return new Separator(candidate, at + 6);
            }
        }
        return null;
    }

    private static boolean isNamed(String cell) {
        return cell.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static List<String> firstRow(SourceText text, byte separator) {
        CsvCells row = new CsvCells(text, separator, text.start(), null);
        List<String> cells = new ArrayList<>();
        if (row.next()) {
            for (int cell = 0; cell < row.count(); cell++) {
                cells.add(row.text(cell));
            }
        }
        return cells;
    }

    /**
     * What separates the cells of the rows: this, or another where every one of the first rows has one cell by this and
     * as many as the header by the other, which is reported.
     *
     * @param at where the rows begin
     */
    byte ofRows(SourceText text, Place header, int columns, int at, Report report) {
        for (byte candidate : CANDIDATES) {
            if (columns > 2
                    && !text.isSheet()
                    && candidate != character
                    && all(text, at, character, 1)
                    && all(text, at, candidate, columns)) {
                report.add(Diagnostic.error(
                        Code.UNREADABLE,
                        header,
                        "a header is not separated as its rows are",
                        "the names of the columns are separated by " + word(character) + ", the cells of the rows by "
                                + word(candidate),
                        "write both alike"));
                return candidate;
            }
        }
        return character;
    }

    private static boolean all(SourceText text, int at, byte separator, int cells) {
        CsvCells row = new CsvCells(text, separator, at, null);
        int rows = 0;
        while (rows < ROWS && row.next()) {
            if (row.count() != cells) {
                return false;
            }
            rows++;
        }
        return rows > 0;
    }

    private static String word(byte separator) {
        return switch (separator) {
            case ',' -> "commas";
            case ';' -> "semicolons";
            case '|' -> "bars";
            default -> "tabs";
        };
    }

    /** Says what was inferred, when it is no comma, and of tables below each other in one file once. */
    void say(SourceText text, Report report) {
        if (character != ',' && !text.isSheet()) {
            report.once(
                    "separator " + (char) character + text.file(),
                    Diagnostic.note(
                            Code.UNREADABLE,
                            new Place.Offset(text, text.start()),
                            "the separator was inferred",
                            "cells are taken to be separated by "
                                    + (character == '\t' ? "tabs" : "\"" + (char) character + "\"")));
        }
    }
}
