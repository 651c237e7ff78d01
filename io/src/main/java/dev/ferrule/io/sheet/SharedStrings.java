package dev.ferrule.io.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Texts that cells name by their number. */
final class SharedStrings {

    /** In characters. */
    private static final long MOST_TEXT = 1L << 28;

    private final List<String> texts = new ArrayList<>();

    private SharedStrings() {}

    /** Read from the part; none when it is not there. */
    static SharedStrings of(@Nullable XMLStreamReader xml) throws IOException, XMLStreamException {
        SharedStrings read = new SharedStrings();
        long length = 0;
        while (xml != null && xml.hasNext()) {
            int event = xml.next();
            Markup.check(event);
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
                String text = RichText.read(xml);
                read.texts.add(text);
                length += text.length() + 16L;
                if (length > MOST_TEXT) {
                    throw new NoWorkbook("its texts are longer than " + (MOST_TEXT >> 20) + " million characters");
                }
            }
        }
        return read;
    }

    /** Null when there is none of that number. */
    @Nullable
    String text(String number) {
        String digits = number.strip();
        int index = CellName.number(digits, Integer.MAX_VALUE / 16);
        boolean none = index == 0 && !digits.equals("0");
        return none || index >= texts.size() ? null : texts.get(index);
    }
}
