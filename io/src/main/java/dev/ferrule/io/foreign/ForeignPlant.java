package dev.ferrule.io.foreign;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.diag.Span;
import dev.ferrule.io.sheet.WorkbookReader;
import dev.ferrule.source.Node;
import dev.ferrule.source.PlantSource;
import dev.ferrule.source.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A plant of files that other tools and other people write.
 *
 * @param plant its tables; what is not understood is in its report, by place
 * @param formats the importers that read something, by name
 * @param files for {@code catalog/} that came with them, by their names
 */
public record ForeignPlant(PlantSource plant, Set<String> formats, Map<String, byte[]> files) {

    private static final String TEXT = ".txt";

    private static final List<String> ENDINGS =
            List.of(".csv", ".tsv", ".json", ".clab.yml", ".clab.yaml", ".out", TEXT, ".topo", ".ibnetdiscover");

    /** In small letters, of what stands early in a text that is a dump or an export: one at least of each such format. */
    private static final List<String> SIGNS = List.of(
            "{",
            "[",
            "->",
            "lldp",
            "chassis",
            "guid",
            "0x",
            "local intf",
            "port id",
            "vendid",
            "topology",
            "side_a",
            "termination",
            "module",
            "device_type",
            "device type",
            "devicerole",
            "device role",
            "manufacturer");

    /** What a file begins with tells its format. */
    private static final int BEGINNING = 1 << 16;

    /** What a sheet may be: a table of a plant, or a cut sheet. */
    public static final Set<String> TABLES = Set.copyOf(CutSheet.KINDS);

    /**
     * Reads a file, or all files of a folder.
     *
     * @param importer whose format the files are; null where each file tells it
     * @param parts what the user says that cables of a type are
     * @param judged whether the plant is judged at once, which tells what is wrong with its rows
     * @param catalogue in which parts and transceivers are looked up
     * @param trees of catalogue files that belong to the plant, device types among them
     */
    public static ForeignPlant read(
            Path source,
            @Nullable Importer importer,
            SheetMap map,
            Map<String, String> parts,
            boolean judged,
            Catalogue catalogue,
            List<Node> trees) {
        Report report = new Report();
        List<Input> inputs = new ForeignFiles(map, report).inputs(source);
        Map<Importer, List<Input>> byFormat = new LinkedHashMap<>();
        List<String> unread = new ArrayList<>();
        for (Input input : inputs) {
            Importer of = importer == null ? Importers.recognising(input) : importer;
            if (of != null && (inputs.size() == 1 || of.recognises(input))) {
                byFormat.computeIfAbsent(of, key -> new ArrayList<>()).add(input);
            } else {
                unread.add(input.name());
            }
        }
        Imported imported = new Imported(catalogue, trees, parts, judged, report);
        byFormat.forEach((of, files) -> of.types(files, imported));
        byFormat.forEach(imported::read);
        if (!unread.isEmpty()) {
            report.add(unread(unread, importer));
        }
        missing(map, inputs, report);
        for (String type : imported.unusedParts()) {
            report.add(Diagnostic.error(
                    Code.UNKNOWN_NAME,
                    null,
                    "no cable is of a type",
                    "--part speaks of \"" + type + "\", which no cable of NetBox has",
                    "name a type as the column Type has it, or \"*\" for all others"));
        }
        String file = String.valueOf(source.getFileName());
        String name = imported.name() == null ? Input.plainName(file) : imported.name();
        Map<String, List<Table>> tables = imported.tables(file);
        if (tables.isEmpty() && !report.hasErrors()) {
            report.add(
                    imported.files().isEmpty()
                            ? Diagnostic.error(
                                    Code.UNREADABLE,
                                    inputs.isEmpty()
                                            ? null
                                            : Span.ofFile(inputs.getFirst().name()),
                                    "nothing is understood",
                                    "there is no row of a table in \"" + file + "\"")
                            : TypesAlone.diagnostic(imported.files().keySet()));
        }
        Set<String> formats = new TreeSet<>();
        byFormat.keySet().forEach(of -> formats.add(of.name()));
        List<Node> all = new ArrayList<>(trees);
        all.addAll(imported.trees());
        return new ForeignPlant(new PlantSource(name, null, tables, all, report), formats, imported.files());
    }

    /** Whether a file is such as only importers read, and no plant of ours is: by its name, else by what it begins with. */
    public static boolean isOne(Path file) {
        return isNamed(file) || (isWithoutEnding(file) && (WorkbookReader.begins(file) || recognising(file) != null));
    }

    /** Whether a file is named as those are that only importers read. */
    public static boolean isNamed(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return WorkbookReader.isNamed(name) || ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Whether a file's name does not say its format. */
    public static boolean isWithoutEnding(Path file) {
        return Input.isWithoutEnding(String.valueOf(file.getFileName()));
    }

    /** Whether a file is named as what tools dump, and no table or workbook. */
    public static boolean isNamedAsDump(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith) && !lower.endsWith(".csv") && !lower.endsWith(".tsv");
    }

    /** The format of what a tool dumps or exports, whatever the file is called; null when it is of none. */
    public static @Nullable String format(Path file) {
        Input input = beginning(file);
        Importer of = input == null || !mayBeDump(input) ? null : Importers.recognising(input);
        return of == null || of.isGeneral() ? null : of.name();
    }

    /** Of most texts beside a plant this is seen at a glance, for which no importer need be loaded. */
    private static boolean mayBeDump(Input input) {
        if (!input.name().toLowerCase(Locale.ROOT).endsWith(TEXT)) {
            return true;
        }
        String first = input.beginning().toLowerCase(Locale.ROOT);
        for (String sign : SIGNS) {
            if (first.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Importer recognising(Path file) {
        Input input = beginning(file);
        return input == null ? null : Importers.recognising(input);
    }

    private static @Nullable Input beginning(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream bytes = Files.newInputStream(file)) {
            return Input.of(name, bytes.readNBytes(BEGINNING), SheetMap.NOTHING);
        } catch (IOException e) {
            return null;
        }
    }

    /** Pages, texts and pictures lie beside tables; of what is named as a table or a dump, all is lost. */
    private static Diagnostic unread(List<String> files, @Nullable Importer importer) {
        boolean lost = files.stream().anyMatch(file -> isNamed(Path.of(file)) && !file.endsWith(TEXT));
        return new Diagnostic(
                Code.UNREADABLE,
                lost ? Severity.ERROR : Severity.WARNING,
                Span.ofFile(files.getFirst()),
                files.size() == 1 ? "a file is not read" : files.size() + " files are not read",
                String.join(", ", files.subList(0, Math.min(8, files.size())))
                        + (files.size() > 8 ? " …" : "")
                        + (importer == null
                                ? ": of no format that is known"
                                : ": not of the format " + importer.name()),
                "\"ferrule import --help\" lists the formats; keep what is none of them elsewhere");
    }

    private static void missing(SheetMap map, List<Input> inputs, Report report) {
        Set<String> names = new TreeSet<>();
        for (Input input : inputs) {
            names.add(input.plainName());
            input.sheets().forEach(sheet -> names.add(sheet.name()));
        }
        for (String column : map.unusedColumns()) {
            report.add(Diagnostic.error(
                    Code.UNKNOWN_NAME,
                    null,
                    "a column is not there",
                    "--map speaks of \"" + column + "\", which the header does not have",
                    "name it as the header does, or by its letters"));
        }
        for (String sheet : map.missing(names)) {
            report.add(Diagnostic.error(
                    Code.UNKNOWN_NAME,
                    null,
                    "a sheet is not there",
                    "--map speaks of \"" + sheet + "\"; there are " + String.join(", ", names)));
        }
    }
}
