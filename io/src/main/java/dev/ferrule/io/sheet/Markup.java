package dev.ferrule.io.sheet;

import java.io.IOException;
import javax.xml.stream.XMLStreamReader;

/** What may stand in the XML of a workbook. */
final class Markup {

    private Markup() {}

    /** Refuses document types: they define entities, which may hold other files or unpack without end. */
    static void check(int event) throws IOException {
        if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
            throw new NoWorkbook("its XML defines a document type, which no spreadsheet program writes");
        }
    }
}
