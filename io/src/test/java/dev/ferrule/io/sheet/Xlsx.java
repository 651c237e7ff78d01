package dev.ferrule.io.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that a test can write what no program would. */
public final class Xlsx {

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int count;

    /** Adds a sheet by the XML between {@code <worksheet>} and its end. */
    public Xlsx sheet(String name, String xml) {
        return sheet(name, "", xml);
    }

    /** The same, with attributes of its entry such as {@code state="hidden"}. */
    public Xlsx sheet(String name, String attributes, String xml) {
        count++;
        sheets.append(
                "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\" %s/>".formatted(name, count, count, attributes));
        relations.append("<Relationship Id=\"rId%d\" Type=\"x/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                .formatted(count, count));
        parts.put("xl/worksheets/sheet%d.xml".formatted(count), "<worksheet>" + xml + "</worksheet>");
        return this;
    }

    /** Adds a sheet of inline texts: rows apart by line ends, cells by bars; the first is A1. */
    public Xlsx rows(String name, String text) {
        return rows(name, 1, 0, text);
    }

    /** The same with the first cell further down and to the right. */
    public Xlsx rows(String name, int firstRow, int firstColumn, String text) {
        StringBuilder xml = new StringBuilder("<sheetData>");
        int row = firstRow;
        for (String line : text.split("\n", -1)) {
            xml.append("<row r=\"").append(row).append("\">");
            int column = firstColumn;
            for (String cell : line.split("\\|", -1)) {
                if (!cell.isEmpty()) {
                    xml.append("<c r=\"")
                            .append(dev.ferrule.source.SourceText.letters(column))
                            .append(row)
                            .append("\" t=\"inlineStr\"><is><t>")
                            .append(cell)
                            .append("</t></is></c>");
                }
                column++;
            }
            xml.append("</row>");
            row++;
        }
        return sheet(name, xml.append("</sheetData>").toString());
    }

    /** Any part, in the place of the usual one. */
    public Xlsx part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    /** Writes it. */
    public Path write(Path file) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>" + sheets + "</sheets></workbook>");
        all.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        all.putAll(parts);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
