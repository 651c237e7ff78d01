package dev.ferrule.io.sheet;

/** Where a cell is, by its name in a sheet: {@code F37} is column 5, row 37. */
final class CellName {

    /** Of any spreadsheet program. */
    static final int MOST_ROWS = 1 << 20;

    private static final int MOST_COLUMNS = 1 << 14;

    private CellName() {}

    /** The column from 0; −1 when the text is no cell's name. */
    static int column(String name) {
        int column = 0;
        int at = 0;
        while (at < name.length() && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z') {
            column = 26 * column + name.charAt(at++) - '@';
            if (column > MOST_COLUMNS) {
                return -1;
            }
        }
        return at == name.length() ? -1 : column - 1;
    }

    /** The row from 1; 0 when the text is no cell's name. */
    static int row(String name) {
        int at = 0;
        while (at < name.length() && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z') {
            at++;
        }
        return number(name.substring(at), MOST_ROWS);
    }

    /** A whole number from 1; 0 when it is none, or larger than {@code most}. */
    static int number(String text, int most) {
        int number = 0;
        for (int at = 0; at < text.length(); at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9 || number > most) {
                return 0;
            }
            number = 10 * number + digit;
        }
        return number > most ? 0 : number;
    }
}
