package dev.ferrule.io.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** How numbers are shown, as far as it changes what was meant: dates, and zeros before a number. */
final class Styles {

    /** Formats of a day without its year, into which spreadsheets turn a typed {@code 1/2} (ISO/IEC 29500-1, 18.8.30). */
    private static final List<String> DAYS = List.of("16", "17");

    private static final int MOST = 1 << 16;

    /** What a number is by its format. */
    enum Kind {
        NUMBER,
        DATE,
        /** A day and a month: perhaps not typed as a date. */
        DAY,
        /** A number with zeros before it: {@code 007} by the format {@code 000}. */
        ZEROS
    }

    /** A number's kind, and of {@link Kind#ZEROS} how many digits it has at least. */
    record Style(Kind kind, int digits) {
        static final Style NUMBER = new Style(Kind.NUMBER, 0);
    }

    private final List<Style> styles = new ArrayList<>();

    /** Read from the part; none when it is not there. */
    static Styles of(@Nullable XMLStreamReader xml) throws IOException, XMLStreamException {
        Styles read = new Styles();
        Map<String, String> formats = new HashMap<>();
        boolean cells = false;
        while (xml != null && xml.hasNext()) {
            int event = xml.next();
            Markup.check(event);
            if (event == XMLStreamReader.START_ELEMENT) {
                String name = xml.getLocalName();
                cells |= name.equals("cellXfs");
                String id = xml.getAttributeValue(null, "numFmtId");
                if (name.equals("numFmt") && id != null && formats.size() < MOST) {
                    formats.put(id, String.valueOf(xml.getAttributeValue(null, "formatCode")));
                } else if (cells && name.equals("xf") && read.styles.size() < MOST) {
                    read.styles.add(style(id == null ? "0" : id, formats));
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
        return number < styles.size() ? styles.get(number) : Style.NUMBER;
    }

    private static Style style(String id, Map<String, String> formats) {
        String code = formats.get(id);
        if (code == null) {
            int number = CellName.number(id, MOST);
            boolean date = (number >= 14 && number <= 22) || (number >= 45 && number <= 47);
            return DAYS.contains(id) ? new Style(Kind.DAY, 0) : date ? new Style(Kind.DATE, 0) : Style.NUMBER;
        }
        if (!code.isEmpty() && code.chars().allMatch(c -> c == '0')) {
            return new Style(Kind.ZEROS, code.length());
        }
        String letters = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        boolean date = letters.chars().anyMatch(c -> "dmyhsDMYHS".indexOf(c) >= 0) && !letters.contains("General");
        boolean year = letters.contains("y") || letters.contains("Y");
        boolean day = letters.contains("d") || letters.contains("D");
        return !date ? Style.NUMBER : new Style(day && !year ? Kind.DAY : Kind.DATE, 0);
    }
}
