package dev.ferrule.io.foreign;

import dev.ferrule.diag.Place;
import dev.ferrule.source.Table;
import dev.ferrule.unit.Length;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the lengths of a table are written: one of the point and the comma is before its decimals and the other between
 * thousands, as the lengths tell that can be read in one way only; and units by words that a plant does not know.
 */
final class LengthWords {

    private static final String[] COLUMNS = {"length", "length_m", "length_ft", "length_cm", "length_mm", "length_in"};

    /** In characters; what is longer is no length. */
    private static final int LONGEST = 64;

    private static final Map<String, String> UNITS = WordList.read("length-words.txt");

    private static final Pattern SHAPE = Pattern.compile("([0-9][0-9.,]*+)(\\s*+)([^0-9]*+)");

    private static final Pattern POINTS_AND_COMMA = Pattern.compile("[1-9][0-9]{0,2}(\\.[0-9]{3})+,[0-9]+");
    private static final Pattern COMMAS_AND_POINT = Pattern.compile("[1-9][0-9]{0,2}(,[0-9]{3})+\\.[0-9]+");
    private static final Pattern POINTS = Pattern.compile("[1-9][0-9]{0,2}(\\.[0-9]{3})+");
    private static final Pattern COMMAS = Pattern.compile("[1-9][0-9]{0,2}(,[0-9]{3})+");
    private static final Pattern COMMA = Pattern.compile("[0-9]+,[0-9]+");
    private static final Pattern POINT = Pattern.compile("[0-9]+\\.[0-9]+");

    private final boolean comma;
    private final boolean point;
    private final boolean sheet;

    private LengthWords(boolean comma, boolean point, boolean sheet) {
        this.comma = comma;
        this.point = point;
        this.sheet = sheet;
    }

    /** Learns how a table writes them; that it has decimal commas is told. */
    static LengthWords of(Table table, Imported imported) {
        Place comma = null;
        String example = "";
        boolean point = false;
        boolean sheet = false;
        for (String column : COLUMNS) {
            int index = table.column(column);
            for (Table.Cursor row = table.rows(); index >= 0 && row.next(); ) {
                String number = number(row.text(index));
                if (comma == null && isDecimal(number, POINTS_AND_COMMA, COMMA, COMMAS)) {
                    comma = row.place(index);
                    example = number;
                }
                boolean cell = !number.isEmpty() && row.place(index).span().cell() != null;
                boolean own = cell && number.equals(row.text(index));
                point |= !own && isDecimal(number, COMMAS_AND_POINT, POINT, POINTS);
                sheet |= cell;
            }
        }
        LengthWords words = new LengthWords(comma != null, point, sheet);
        if (comma != null) {
            imported.note(
                    comma,
                    "lengths have a decimal comma",
                    "\"" + example + "\" is read as " + words.number(example, "m")
                            + (point ? ", and a point is before decimals too" : ", and a point is between thousands"));
        }
        return words;
    }

    private static String number(String said) {
        boolean marked = said.length() <= LONGEST && (said.indexOf(',') > 0 || said.indexOf('.') > 0);
        Matcher shape = SHAPE.matcher(marked ? said.strip() : "");
        return shape.matches() ? shape.group(1) : "";
    }

    /** Whether a number has decimals behind a mark for sure: those of three digits may be thousands. */
    private static boolean isDecimal(String number, Pattern both, Pattern one, Pattern grouped) {
        return both.matcher(number).matches()
                || (one.matcher(number).matches() && !grouped.matcher(number).matches());
    }

    /** A length as a plant reads it, of one of the columns; as it is said where it is none. */
    String read(String column, String said) {
        Matcher shape = SHAPE.matcher(said);
        if (said.length() > LONGEST || !shape.matches()) {
            return said;
        }
        String word = shape.group(3).replaceFirst("\\.$", "");
        boolean known = Length.parse("1" + word) != null;
        String unit = known ? word : UNITS.getOrDefault(key(word), word);
        String number = number(shape.group(1), column.endsWith("_ft") ? "ft" : unit);
        return number + shape.group(2) + unit;
    }

    /** The unit that a word is, in brackets or not; empty where it is none. */
    static String unit(String said) {
        String word = said.strip().replaceFirst("^[\\[(<{]", "").replaceFirst("[\\])>}]$", "");
        return UNITS.getOrDefault(key(word.strip().replaceFirst("\\.$", "")), "");
    }

    private static String key(String word) {
        return word.equals("M") ? word : word.toLowerCase(Locale.ROOT);
    }

    private String number(String number, String unit) {
        if (POINTS_AND_COMMA.matcher(number).matches() || hasComma(number, unit)) {
            return number.replace(".", "").replace(',', '.');
        }
        boolean thousands = COMMAS_AND_POINT.matcher(number).matches()
                || (COMMAS.matcher(number).matches() && (comma == point ? isFeet(unit) : point));
        return thousands ? number.replace(",", "") : number;
    }

    /** In a table of decimal commas. A number in a cell of its own has no mark of thousands, and its point is shown as a comma. */
    private boolean hasComma(String number, String unit) {
        boolean own = sheet && unit.isEmpty();
        return comma
                && !point
                && (COMMA.matcher(number).matches()
                        || (!own && POINTS.matcher(number).matches()));
    }

    /** Where feet are in use, the comma is between thousands. */
    private static boolean isFeet(String unit) {
        return unit.equalsIgnoreCase("ft") || unit.equalsIgnoreCase("feet") || unit.equals("'");
    }
}
