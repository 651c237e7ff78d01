package dev.ferrule.app;

import java.util.List;

/** Rows of CSV for spreadsheets and testers (RFC 4180): what a spreadsheet would take for a formula is text. */
final class Csv {

    private Csv() {}

    static String row(List<String> cells) {
        return String.join(",", cells.stream().map(Csv::cell).toList());
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !number(text);
        String safe = Terminal.escaped(formula ? "'" + text : text);
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private static boolean number(String text) {
        return text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-');
    }
}
