package dev.ferrule.io.fuzz;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.chain.Origin;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.catalogue.UserCatalogue;
import dev.ferrule.io.foreign.Imported;
import dev.ferrule.io.foreign.Importer;
import dev.ferrule.io.foreign.Input;
import dev.ferrule.io.foreign.SheetMap;
import dev.ferrule.io.json.JsonReader;
import dev.ferrule.io.plant.PlantFolder;
import dev.ferrule.io.sheet.Sheet;
import dev.ferrule.io.sheet.WorkbookReader;
import dev.ferrule.io.yaml.YamlReader;
import dev.ferrule.netbox.Library;
import dev.ferrule.source.CsvTable;
import dev.ferrule.source.Node;
import dev.ferrule.source.PlantSource;
import dev.ferrule.source.SourceText;
import dev.ferrule.source.Table;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.DiagnosticView;
import dev.ferrule.view.PlantCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What each reader does with the files of an input. A catalogue learns while it is asked, so each thread has its own. */
final class Readings {

    private final Catalogue shipped = ShippedCatalogue.load();
    private final ChannelCheck channels = new ChannelCheck(shipped);
    private final Disk disk = new Disk();

    private static List<DiagnosticView> said(Report report) {
        return report.findings().stream()
                .map(finding -> DiagnosticView.of(finding, null))
                .toList();
    }

    /** Well-formed text, as arguments of commands are. */
    private static String text(String file, byte[] bytes) {
        SourceText text = SourceText.of(file, bytes, new Report());
        return text == null
                ? ""
                : new String(text.bytes(), text.start(), text.bytes().length - text.start(), StandardCharsets.UTF_8);
    }

    /** The name of a file without its ending is the kind of table. */
    private static String kind(String file) {
        int dot = file.indexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    List<DiagnosticView> tables(Map<String, byte[]> files) {
        Report report = new Report();
        files.forEach((name, bytes) -> {
            SourceText text = SourceText.of(name, bytes, report);
            if (text != null) {
                cells(CsvTable.read(kind(name), text, report), report);
            }
        });
        return said(report);
    }

    /** Every cell is read, and the places of the first row are said like those of diagnostics. */
    private static void cells(Table table, Report report) {
        int rows = 0;
        for (Table.Cursor row = table.rows(); row.next(); rows++) {
            for (int column = -1; column < table.columns().size(); column++) {
                String text = row.text(column);
                if (text.isEmpty() != row.isEmpty(column)) {
                    throw new AssertionError(
                            "a cell is empty and is not: " + row.place(column).span());
                }
                if (rows < 2) {
                    report.add(Diagnostic.note(Code.UNREADABLE, row.place(column), "a cell", text));
                }
            }
        }
    }

    List<DiagnosticView> yaml(Map<String, byte[]> files) {
        Report report = new Report();
        files.forEach((name, bytes) -> YamlReader.read(bytes, name, report));
        return said(report);
    }

    List<DiagnosticView> catalogue(Map<String, byte[]> files) {
        Report report = new Report();
        List<Node> trees = trees(files, report);
        UserCatalogue.over(shipped, trees, report);
        return said(report);
    }

    private static List<Node> trees(Map<String, byte[]> files, Report report) {
        List<Node> trees = new ArrayList<>();
        files.forEach((name, bytes) -> {
            Node tree = YamlReader.read(bytes, name, report);
            if (tree != null) {
                trees.add(tree);
            }
        });
        return trees;
    }

    /** A folder on the disk, every cell of its tables, and all that its catalogue files say. */
    List<DiagnosticView> plant(Map<String, byte[]> files) throws IOException {
        try {
            PlantSource source = PlantFolder.read(disk.folder(files));
            Report report = new Report();
            report.addAll(source.report());
            source.tables().values().forEach(tables -> tables.forEach(table -> cells(table, report)));
            library(source.catalogue(), report);
            return said(report);
        } catch (PlantFolder.Unreadable e) {
            return e.findings().stream()
                    .map(finding -> DiagnosticView.of(finding, null))
                    .toList();
        }
    }

    List<DiagnosticView> deviceTypes(Map<String, byte[]> files) {
        Report report = new Report();
        library(trees(files, report), report);
        return said(report);
    }

    /** Reads every type, as if a plant used it. */
    private void library(List<Node> trees, Report report) {
        Library library = new Library(shipped, trees, report);
        library.names().forEach(library::type);
    }

    List<DiagnosticView> json(Map<String, byte[]> files) {
        Report report = new Report();
        files.forEach((name, bytes) -> {
            SourceText text = SourceText.of(name, bytes, report);
            if (text != null) {
                JsonReader.read(text, report);
            }
        });
        return said(report);
    }

    /** A {@code plant.yaml} with all in it, or else tables, and files of a catalogue. */
    List<DiagnosticView> check(Map<String, byte[]> files) {
        try {
            byte[] yaml = files.get("plant.yaml");
            PlantSource source =
                    yaml == null ? folder(files) : PlantFolder.read("plant.yaml", text("plant.yaml", yaml));
            Catalogue known = UserCatalogue.over(shipped, source.catalogue(), source.report());
            return new PlantCheck(known).check(source, "test").diagnostics();
        } catch (PlantFolder.Unreadable e) {
            return e.findings().stream()
                    .map(finding -> DiagnosticView.of(finding, null))
                    .toList();
        }
    }

    private static PlantSource folder(Map<String, byte[]> files) {
        Report report = new Report();
        Map<String, List<Table>> tables = new LinkedHashMap<>();
        Map<String, byte[]> catalogue = new LinkedHashMap<>();
        files.forEach((name, bytes) -> {
            if (name.endsWith(".yaml")) {
                catalogue.put(name, bytes);
                return;
            }
            SourceText text = SourceText.of(name, bytes, report);
            if (text != null) {
                tables.computeIfAbsent(kind(name), kind -> new ArrayList<>())
                        .add(CsvTable.read(kind(name), text, report));
            }
        });
        return new PlantSource("test", null, tables, trees(catalogue, report), report);
    }

    List<DiagnosticView> chain(Map<String, byte[]> files) {
        String chain = text("chain", files.values().iterator().next());
        return channels.check("1", chain, Origin.COMMAND_LINE).diagnostics();
    }

    List<DiagnosticView> foreign(Importer importer, Map<String, byte[]> files) {
        Report report = new Report();
        Imported imported = new Imported(shipped, List.of(), Map.of(), false, report);
        List<Input> inputs = new ArrayList<>();
        files.forEach((name, bytes) -> {
            Input input = Input.of(name, bytes, SheetMap.NOTHING);
            importer.recognises(input);
            if (!input.isWorkbook()) {
                inputs.add(input);
            }
        });
        importer.types(inputs, imported);
        importer.read(inputs, imported);
        String any = inputs.isEmpty() ? "" : inputs.getFirst().name();
        imported.tables(any).values().forEach(tables -> tables.forEach(table -> cells(table, report)));
        return said(report);
    }

    /** The file holds the parts of a workbook, not packed. */
    List<DiagnosticView> workbook(Map<String, byte[]> files) throws IOException {
        return book(zip(Parts.of(files.values().iterator().next())));
    }

    List<DiagnosticView> archive(Map<String, byte[]> files) throws IOException {
        return book(files.values().iterator().next());
    }

    private List<DiagnosticView> book(byte[] zip) throws IOException {
        Report report = new Report();
        List<Sheet> sheets = WorkbookReader.read(disk.book(zip), "book.xlsx", Span.ofFile("book.xlsx"), report);
        for (Sheet sheet : sheets) {
            report.addAll(sheet.report());
            cells(CsvTable.read("devices", sheet.text(), report), report);
        }
        return said(report);
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.ISO_8859_1)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                CRC32 sum = new CRC32();
                sum.update(part.getValue());
                entry.setSize(part.getValue().length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
