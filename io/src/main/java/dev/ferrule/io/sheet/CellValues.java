package dev.ferrule.io.sheet;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Excerpt;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What a cell says, as the text that a person reads there, as far as numbers, dates and formulas go. */
final class CellValues {

    /** A spreadsheet keeps and shows fifteen digits of a number; what is behind them is of the binary form. */
    private static final MathContext DIGITS = new MathContext(15);

    /** Day 0 of a spreadsheet's calendar, as it counts from March 1900 on. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    private static final int MOST_DAYS = 2_958_465;

    /** In characters: longer than any error that a spreadsheet program writes. */
    private static final int LONGEST_WORD = 40;

    /** Where a cell is. */
    interface Places {
        Place at(int row, int column);
    }

    private final SharedStrings strings;
    private final Styles styles;
    private final Places places;
    private final Report report;

    CellValues(SharedStrings strings, Styles styles, Places places, Report report) {
        this.strings = strings;
        this.styles = styles;
        this.places = places;
        this.report = report;
    }

    /** Reads the element {@code c} that has begun, to its end; says what is wrong with it where {@code say}. */
    String read(XMLStreamReader xml, int row, int column, boolean say) throws IOException, XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        Styles.Style style = styles.style(xml.getAttributeValue(null, "s"));
        String value = null;
        boolean formula = false;
        while (xml.hasNext()) {
            int event = xml.next();
            Markup.check(event);
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = text(xml);
                    case "is" -> value = RichText.read(xml);
                    case "f" -> formula = true;
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("c")) {
                break;
            }
        }
        // Programs that do not calculate write an empty result; that of a formula that gives no text has the type of
        // texts.
        if (value == null || (value.isEmpty() && !"str".equals(type))) {
            if (formula && say) {
                unread(
                        row,
                        column,
                        "there is a formula here whose result the file does not hold",
                        "open the workbook and save it");
            }
            return "";
        }
        return said(type == null ? "n" : type, value, style, row, column, say);
    }

    /** The text of a simple element that has begun, to its end. */
    private static String text(XMLStreamReader xml) throws IOException, XMLStreamException {
        String first = "";
        StringBuilder more = null;
        while (xml.hasNext()) {
            int event = xml.next();
            Markup.check(event);
            if (event == XMLStreamReader.END_ELEMENT) {
                break;
            }
            if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                if (first.isEmpty()) {
                    first = xml.getText();
                } else if (more == null || more.length() < RichText.MOST) {
                    more = more == null ? new StringBuilder(first) : more;
                    more.append(xml.getText());
                }
            }
        }
        return more == null ? first : more.toString();
    }

    private String said(String type, String value, Styles.Style style, int row, int column, boolean say) {
        return switch (type) {
            case "s" -> {
                String shared = strings.text(value);
                if (shared == null && say) {
                    unread(row, column, "the workbook has no text for it", "repair the workbook: open and save it");
                }
                yield shared == null ? "" : shared;
            }
            case "e" -> {
                if (say) {
                    unread(
                            row,
                            column,
                            "a formula gives " + Excerpt.of(value, LONGEST_WORD) + " here",
                            "mend the formula, or write its value");
                }
                yield "";
            }
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "str" -> RichText.plain(value);
            case "n" -> number(value, style, row, column, say);
            default -> value;
        };
    }

    private String number(String value, Styles.Style style, int row, int column, boolean say) {
        if (style.kind() == Styles.Kind.NUMBER && isShort(value)) {
            return value;
        }
        BigDecimal number = exact(value);
        if (number == null) {
            return value;
        }
        return switch (style.kind()) {
            case NUMBER -> number.toPlainString();
            case FORMATTED -> formatted(number, Objects.requireNonNull(style.format()), row, column, say);
            case OTHER -> unformatted(number, style.code(), row, column, say);
            case DATE, DAY -> date(number, style.kind() == Styles.Kind.DAY && say, row, column);
        };
    }

    private String formatted(BigDecimal number, NumberFormat format, int row, int column, boolean say) {
        String shown = format.shown(number);
        if (say && format.rounds(number)) {
            report.add(
                    "rounded",
                    Diagnostic.note(
                            Code.UNREADABLE,
                            places.at(row, column),
                            "a number is shown with fewer digits than it has",
                            "the cell holds " + number.toPlainString() + " and shows \"" + shown
                                    + "\", which is read"));
        }
        return shown;
    }

    private String unformatted(BigDecimal number, String code, int row, int column, boolean say) {
        String plain = number.toPlainString();
        if (say) {
            report.add(
                    "format",
                    Diagnostic.warning(
                            Code.UNREADABLE,
                            places.at(row, column),
                            "a number is read otherwise than it is shown",
                            "the cell holds " + plain + ", which is read; its format is "
                                    + Excerpt.of(code, LONGEST_WORD),
                            "format the column as text or as plain numbers, and look whether it says what is meant"));
        }
        return plain;
    }

    /** Digits, few enough that they are what a person typed. */
    private static boolean isShort(String value) {
        boolean plain = value.length() < 15;
        for (int at = 0; plain && at < value.length(); at++) {
            char c = value.charAt(at);
            plain = c >= '0' && c <= '9';
        }
        return plain;
    }

    private static @Nullable BigDecimal exact(String value) {
        try {
            BigDecimal number = value.length() > 64 ? null : new BigDecimal(value.strip());
            boolean bounded = number != null && Math.abs((long) number.scale()) < 400;
            return number == null || !bounded
                    ? null
                    : number.signum() == 0
                            ? BigDecimal.ZERO
                            : number.round(DIGITS).stripTrailingZeros();
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private String date(BigDecimal number, boolean suspect, int row, int column) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(MOST_DAYS)) > 0) {
            return number.toPlainString();
        }
        String date = FIRST_DAY.plusDays(number.longValue()).toString();
        if (suspect) {
            report.add(
                    "date",
                    Diagnostic.warning(
                            Code.UNREADABLE,
                            places.at(row, column),
                            "a cell holds a date",
                            "it is " + date + ": spreadsheets make a date of what is typed like one, such as port 1/2",
                            "format the column as text, and type it again"));
        }
        return date;
    }

    private void unread(int row, int column, String what, String way) {
        report.add(what, Diagnostic.error(Code.UNREADABLE, places.at(row, column), "a cell cannot be read", what, way));
    }
}
