package dev.ferrule.io.foreign;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell that names the device and the port of an end.
 *
 * @param port empty where no port can be told in it
 */
record WholeEnd(String device, String port) {

    /** What stands between both, the surest first: a name has a colon or a slash in it rather than one with blanks around it. */
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(.+?)\\s*(?:\\||->|→|=>)\\s*(.+)"),
            Pattern.compile("(.+?)\\s+[-–/]\\s+(.+)"),
            Pattern.compile("(.+?)\\s*[;,]\\s*(.+)"),
            Pattern.compile("([^\\s:]+)\\s*:\\s*(.+)"),
            Pattern.compile("(.+?)\\s*[(\\[]([^)\\]]+)[)\\]]"),
            Pattern.compile("(\\S+)\\s+(.+)"),
            Pattern.compile("([^/:]+)/(.+)"),
            Pattern.compile("([^:]+):(.+)"));

    /** The share of a port is not a port. */
    private static final Pattern SHARE = Pattern.compile("[^\\s:]*[\\s/][^:]*:\\d{1,2}");

    private static final int LONGEST = 200;

    private static final int COLON = 3;

    /** Forms that no name is like, so that each cell says them for itself. */
    private static final int SURE = 2;

    /** How many forms there are. */
    static int forms() {
        return FORMS.size();
    }

    /** Whether a cell has a form. */
    static boolean hasForm(int form, String cell) {
        boolean share = form == COLON && SHARE.matcher(cell).matches();
        return cell.length() <= LONGEST
                && !share
                && FORMS.get(form).matcher(cell).matches();
    }

    /** A cell by the form that most of its column have, or by another where it has not. */
    static WholeEnd of(String cell, int form) {
        if (hasForm(form, cell) && !hasForm(0, cell) && !hasForm(SURE - 1, cell)) {
            return read(form, cell);
        }
        for (int other = 0; other < FORMS.size(); other++) {
            if (hasForm(other, cell)) {
                return read(other, cell);
            }
        }
        return new WholeEnd(cell, "");
    }

    private static WholeEnd read(int form, String cell) {
        Matcher both = FORMS.get(form).matcher(cell);
        return both.matches()
                ? new WholeEnd(both.group(1).strip(), both.group(2).strip())
                : new WholeEnd(cell, "");
    }
}
