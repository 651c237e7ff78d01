package dev.ferrule.io.hostile;

import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.io.sheet.Sheet;
import dev.ferrule.io.sheet.WorkbookReader;
import dev.ferrule.source.CsvTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook, part by part, and what is said of it. */
final class Book {

    static final String WORKBOOK = "xl/workbook.xml";
    static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    static final String SHEET = "xl/worksheets/sheet1.xml";

    final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** One sheet of devices: a header, and a row or more. */
    Book() {
        part(WORKBOOK, "<workbook xmlns:r=\"r\"><sheets><sheet name=\"devices\" r:id=\"s1\"/></sheets></workbook>");
        part(
                RELATIONS,
                "<Relationships><Relationship Id=\"s1\" Target=\"worksheets/sheet1.xml\" Type=\"worksheet\"/></Relationships>");
        part(STRINGS, "<sst><si><t>name</t></si><si><t>model</t></si></sst>");
        part(STYLES, "<styleSheet><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>");
        rows("<row r=\"2\">" + text("A2", "leaf1") + "</row>");
    }

    Book part(String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The rows below the header, and what stands behind them in the sheet. */
    Book rows(String rows, String... behind) {
        return part(
                SHEET,
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                        + rows + "</sheetData>" + String.join("", behind) + "</worksheet>");
    }

    static String text(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** {@code F103 book.xlsx:devices!B2 a cell cannot be read: …} of the workbook and its sheets, which are read as devices. */
    List<String> said(Path folder) throws IOException {
        return said(folder, bytes());
    }

    static List<String> said(Path folder, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("book.xlsx"), bytes);
        Report report = new Report();
        for (Sheet sheet : WorkbookReader.read(file, "book.xlsx", Span.ofFile("book.xlsx"), report)) {
            report.addAll(sheet.report());
            CsvTable.read("devices", sheet.text(), report);
        }
        return report.findings().stream().map(Book::line).toList();
    }

    private static String line(Diagnostic finding) {
        return finding.code() + " " + finding.place().span() + " " + finding.summary() + ": "
                + String.join("; ", finding.detail());
    }
}
