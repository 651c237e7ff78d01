package dev.ferrule.io.fuzz;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table, to be written in many ways that mean the same: rows of cells, the names of the columns first. */
record Written(List<List<String>> rows) {

    /** Other names of columns that people use. */
    private static final Map<String, List<String>> ALIASES = Map.ofEntries(
            Map.entry("name", List.of("Hostname", "Device Name")),
            Map.entry("model", List.of("Device Type", "hw_model")),
            Map.entry("rack", List.of("Cabinet", "RACK NAME")),
            Map.entry("u", List.of("RU", "Rack Unit")),
            Map.entry("device", List.of("Hostname", "host name")),
            Map.entry("port", List.of("Interface", "Port Name")),
            Map.entry("transceiver", List.of("Optic", "Transceiver Type")),
            Map.entry("mode", List.of("Breakout Mode", "port-mode")),
            Map.entry("module", List.of("Cassette", "Module Type")),
            Map.entry("adapter", List.of("Adapter Type", "Adaptor")),
            Map.entry("id", List.of("Cable ID", "Cable No")),
            Map.entry("leg", List.of("Leg Number", "LEG NO")),
            Map.entry("length", List.of("Cable Length", "len")),
            Map.entry("part", List.of("Part Number", "PN")),
            Map.entry("a_device", List.of("A Device", "From Device")),
            Map.entry("a_port", List.of("A Port", "From Port")),
            Map.entry("b_device", List.of("B Device", "To Device")),
            Map.entry("b_port", List.of("B Port", "To Port")));

    static Written of(byte[] csv) {
        String text = new String(csv, StandardCharsets.UTF_8);
        char separator = text.substring(0, text.indexOf('\n')).indexOf(';') < 0 ? ',' : ';';
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            return new Written(reader.stream().map(CsvRecord::getFields).toList());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** One cell below the header is that of another place, or blank. */
    Written wrong(Random random) {
        List<List<String>> copy =
                new ArrayList<>(rows.stream().map(ArrayList::new).toList());
        List<String> row = copy.get(1 + random.nextInt(copy.size() - 1));
        List<String> other = rows.get(1 + random.nextInt(rows.size() - 1));
        row.set(random.nextInt(row.size()), random.nextInt(4) == 0 ? "" : other.get(random.nextInt(other.size())));
        return new Written(copy);
    }

    Written shuffled(Random random) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, rows.getFirst().size()).boxed().toList());
        Collections.shuffle(order, random);
        return new Written(
                rows.stream().map(row -> order.stream().map(row::get).toList()).toList());
    }

    Written renamed(Random random) {
        List<List<String>> copy = new ArrayList<>(rows);
        copy.set(
                0,
                rows.getFirst().stream()
                        .map(name -> {
                            List<String> others =
                                    ALIASES.getOrDefault(name, List.of(name.toUpperCase(java.util.Locale.ROOT)));
                            return others.get(random.nextInt(others.size()));
                        })
                        .toList());
        return new Written(copy);
    }

    byte[] csv(Random random) {
        String separator = List.of(",", ";", "\t", "|").get(random.nextInt(4));
        String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        boolean quoted = random.nextBoolean();
        String text = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> quoted || cell.contains(separator) || cell.contains("\"")
                                ? "\"" + cell.replace("\"", "\"\"") + "\""
                                : cell)
                        .collect(Collectors.joining(separator)))
                .collect(
                        Collectors.joining(end, random.nextBoolean() ? "\ufeff" : "", random.nextBoolean() ? end : ""));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook of this one sheet. */
    byte[] workbook(String name) {
        StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
        for (List<String> row : rows) {
            sheet.append("<row>");
            for (String cell : row) {
                sheet.append("<c t=\"inlineStr\"><is><t>").append(escaped(cell)).append("</t></is></c>");
            }
            sheet.append("</row>");
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                bytes("<workbook xmlns:r=\"r\"><sheets><sheet name=\"" + name + "\" r:id=\"s\"/></sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                bytes(
                        "<Relationships><Relationship Id=\"s\" Target=\"sheet.xml\" Type=\"worksheet\"/></Relationships>"));
        parts.put("xl/sheet.xml", bytes(sheet + "</sheetData></worksheet>"));
        try {
            return Readings.zip(parts);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
