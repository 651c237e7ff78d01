package dev.ferrule.io.sheet;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A text of a cell, in one or several runs; how a word is pronounced, as East Asian files have it, is not part of it. */
final class RichText {

    /** How characters are written that XML cannot hold (ISO/IEC 29500-1, 22.9.2.19). */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** In characters: more than any cell is read of. */
    static final int MOST = 1 << 17;

    private RichText() {}

    /** The texts below the element that has begun, to its end. */
    static String read(XMLStreamReader xml) throws IOException, XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int spoken = 0;
        boolean run = false;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            Markup.check(event);
            switch (event) {
                case XMLStreamReader.START_ELEMENT -> {
                    depth++;
                    run = xml.getLocalName().equals("t");
                    spoken += xml.getLocalName().equals("rPh") ? 1 : 0;
                }
                case XMLStreamReader.END_ELEMENT -> {
                    depth--;
                    run = false;
                    spoken -= xml.getLocalName().equals("rPh") ? 1 : 0;
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                    if (run && spoken == 0 && text.length() < MOST) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                default -> {}
            }
        }
        return plain(text.toString());
    }

    /** A text as it was meant, without NUL, which no text has. */
    static String plain(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                        .replace('\0', '\ufffd')
                : text;
    }
}
