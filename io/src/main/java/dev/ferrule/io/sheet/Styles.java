package dev.ferrule.io.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** How numbers are shown, as far as it changes what was meant: dates, and the digits and words of a format. */
final class Styles {

    /** Formats of a day without its year, into which spreadsheets turn a typed {@code 1/2} (ISO/IEC 29500-1, 18.8.30). */
    private static final List<String> DAYS = List.of("16", "17");

    private static final int MOST = 1 << 16;

    /** Codes of formats that files name by number (ISO/IEC 29500-1, 18.8.30), without those that only add a currency. */
    private static final Map<String, String> BUILT_IN = Map.ofEntries(
            Map.entry("1", "0"),
            Map.entry("2", "0.00"),
            Map.entry("3", "#,##0"),
            Map.entry("4", "#,##0.00"),
            Map.entry("9", "0%"),
            Map.entry("10", "0.00%"),
            Map.entry("11", "0.00E+00"),
            Map.entry("12", "# ?/?"),
            Map.entry("13", "# ??/??"),
            Map.entry("37", "#,##0 ;(#,##0)"),
            Map.entry("38", "#,##0 ;[Red](#,##0)"),
            Map.entry("39", "#,##0.00;(#,##0.00)"),
            Map.entry("40", "#,##0.00;[Red](#,##0.00)"),
            Map.entry("48", "##0.0E+0"));

    /** What a number is by its format. */
    enum Kind {
        NUMBER,
        DATE,
        /** A day and a month: perhaps not typed as a date. */
        DAY,
        /** A number with the digits and words of its format. */
        FORMATTED,
        /** A number whose format is not understood. */
        OTHER
    }

    /**
     * A number's kind.
     *
     * @param code of its format; empty where it does not count
     * @param format of {@link Kind#FORMATTED}
     */
    record Style(Kind kind, String code, @Nullable NumberFormat format) {
        static final Style NUMBER = of(Kind.NUMBER);

        static Style of(Kind kind) {
            return new Style(kind, "", null);
        }

        static Style of(String code) {
            NumberFormat format = NumberFormat.of(code);
            return new Style(format == null ? Kind.OTHER : Kind.FORMATTED, code, format);
        }
    }

    /** Literal words of a code, colours, languages and what stands for itself: the rest are letters that mean something. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*].");

    /** The formats of cells by their index, as numbers of formats. */
    private final List<String> ids = new ArrayList<>();

    /** Codes of formats by their numbers. */
    private final Map<String, String> codes = new HashMap<>();

    /** Formats that cells have, by their numbers: files define many that none has. */
    private final Map<String, Style> styles = new HashMap<>();

    /** Read from the part; none when it is not there. */
    static Styles of(@Nullable XMLStreamReader xml) throws IOException, XMLStreamException {
        Styles read = new Styles();
        boolean cells = false;
        while (xml != null && xml.hasNext()) {
            int event = xml.next();
            Markup.check(event);
            if (event == XMLStreamReader.START_ELEMENT) {
                String name = xml.getLocalName();
                cells |= name.equals("cellXfs");
                String id = xml.getAttributeValue(null, "numFmtId");
                if (name.equals("numFmt") && id != null && read.codes.size() < MOST) {
                    read.codes.put(id, String.valueOf(xml.getAttributeValue(null, "formatCode")));
                } else if (cells && name.equals("xf") && read.ids.size() < MOST) {
                    read.ids.add(id == null ? "0" : id);
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                return read;
            }
        }
        return read;
    }

    Style style(@Nullable String index) {
        int number = index == null ? 0 : CellName.number(index, MOST);
        return number < ids.size() ? styles.computeIfAbsent(ids.get(number), this::read) : Style.NUMBER;
    }

    private Style read(String id) {
        String code = codes.get(id);
        if (code == null) {
            int number = CellName.number(id, MOST);
            boolean date = (number >= 14 && number <= 22) || (number >= 45 && number <= 47);
            code = BUILT_IN.get(id);
            return code != null
                    ? Style.of(code)
                    : DAYS.contains(id) ? Style.of(Kind.DAY) : date ? Style.of(Kind.DATE) : Style.NUMBER;
        }
        if (code.length() > NumberFormat.LONGEST) {
            return Style.of(code);
        }
        String letters = LITERAL.matcher(code).replaceAll("");
        if (code.isEmpty() || code.equals("General") || code.equals("@")) {
            return Style.NUMBER;
        }
        boolean date = letters.chars().anyMatch(c -> "dmyhsDMYHS".indexOf(c) >= 0) && !letters.contains("General");
        boolean year = letters.contains("y") || letters.contains("Y");
        boolean day = letters.contains("d") || letters.contains("D");
        return !date ? Style.of(code) : Style.of(day && !year ? Kind.DAY : Kind.DATE);
    }
}
