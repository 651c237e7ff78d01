package dev.ferrule.io.plant;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.diag.Span;
import dev.ferrule.io.foreign.TypesAlone;
import dev.ferrule.io.sheet.Sheet;
import dev.ferrule.io.sheet.WorkbookReader;
import dev.ferrule.io.yaml.YamlReader;
import dev.ferrule.netbox.Library;
import dev.ferrule.source.ColumnMap;
import dev.ferrule.source.CsvTable;
import dev.ferrule.source.Node;
import dev.ferrule.source.NodeTable;
import dev.ferrule.source.PlantSource;
import dev.ferrule.source.SourceText;
import dev.ferrule.source.Table;
import dev.ferrule.source.TableKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a plant from a folder, or from one YAML file that holds all tables. */
public final class PlantFolder {

    private static final List<String> TABLES = List.of(
            "devices",
            "optics",
            "panels",
            "cables",
            "links",
            "aliases",
            "racks",
            "spaces",
            "pathways",
            "segments",
            "splices",
            "stock",
            "prices");

    /** Tables that other people's files may have beside them. */
    private static final Set<String> BESIDE = Set.of("devices", "aliases", "racks");

    private static final String SETTINGS_FILE = "plant.yaml";

    /** In characters, of the plant's own name, as of every other one. */
    private static final int LONGEST_NAME = 255;

    private static final String CATALOGUE_FOLDER = "catalog";

    private final @Nullable Path root;
    private final PlantFiles files;
    private final Report report = new Report();
    private final Map<String, List<Table>> tables = new LinkedHashMap<>();
    private final Set<String> unread = new HashSet<>();

    private final UnknownSettings unknown = new UnknownSettings(TABLES);

    /** Names of files that were opened, and those that stand where nobody reads them. */
    private final Set<String> used = new HashSet<>();

    /** By the name of a file: where plant.yaml names it, and as which table. */
    private final Map<Path, Named> named = new HashMap<>();

    private record Named(String kind, Place place) {}

    /** What the user says of the columns of a sheet, or of a CSV file by its name without ending. */
    private final Function<String, ColumnMap> columns;

    private PlantFolder(@Nullable Path root, Function<String, ColumnMap> columns) {
        this.root = root;
        this.columns = columns;
        files = new PlantFiles(root);
    }

    /** A plant that cannot be read at all: the path or its {@code plant.yaml}. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient List<Diagnostic> findings;

        public Unreadable(List<Diagnostic> findings) {
            super("the plant cannot be read", null, false, false);
            this.findings = findings;
        }

        public List<Diagnostic> findings() {
            return findings;
        }
    }

    /** Reads the plant; what is wrong with single files is in its report. */
    public static PlantSource read(Path plant) throws Unreadable {
        return read(plant, any -> ColumnMap.NONE);
    }

    /**
     * The same.
     *
     * @param columns what the user says of the columns of a sheet, or of a CSV file by its name without ending
     */
    public static PlantSource read(Path plant, Function<String, ColumnMap> columns) throws Unreadable {
        if (!Files.exists(plant)) {
            throw new Unreadable(List.of(Diagnostic.error(
                    Code.UNREADABLE, null, "there is no such plant", "neither a folder nor a file: " + plant)));
        }
        boolean folder = Files.isDirectory(plant);
        Path root = folder ? plant : plant.toAbsolutePath().getParent();
        PlantFolder reader = new PlantFolder(root == null ? plant : root, columns);
        Node.Mapping tree = folder ? reader.settingsOfFolder() : reader.settings(plant);
        if (folder && tree == null && TABLES.stream().noneMatch(kind -> reader.files.exists(kind + ".csv"))) {
            throw reader.noPlant(plant);
        }
        String name = String.valueOf(plant.toAbsolutePath().normalize().getFileName());
        return reader.source(tree, folder || isOfFolder(name, tree), name);
    }

    /** Whether the file that was named is the {@code plant.yaml} of a folder, and no plant by itself. */
    private static boolean isOfFolder(String name, Node.@Nullable Mapping tree) {
        return name.equals(SETTINGS_FILE) && tree != null && TABLES.stream().noneMatch(kind -> tree.get(kind) != null);
    }

    private static boolean hasTables(Node.Mapping tree) {
        return tree.get("files") != null || TABLES.stream().anyMatch(kind -> tree.get(kind) != null);
    }

    private Unreadable noPlant(Path folder) {
        List<String> types = TypesAlone.of(folder);
        if (!types.isEmpty()) {
            return new Unreadable(List.of(TypesAlone.diagnostic(types)));
        }
        Report own = new Report();
        own.add(Diagnostic.error(
                Code.UNREADABLE,
                null,
                "there is no plant in the folder",
                "it has no plant.yaml, and no table such as devices.csv or cables.csv: " + folder,
                "see docs/stages/plant.md for the files of a plant"));
        UnreadFiles.warnOfNames(folder, SETTINGS_FILE, CATALOGUE_FOLDER, own);
        UnreadFiles.warn(folder, TABLES, Set.of(), Set.of(), own);
        return new Unreadable(own.findings());
    }

    /** Whether a folder is no plant, and has files that importers read; a list of devices alone goes with these. */
    public static boolean hasForeign(Path folder) {
        return !Files.exists(folder.resolve(SETTINGS_FILE))
                && TABLES.stream()
                        .filter(kind -> !BESIDE.contains(kind))
                        .noneMatch(kind -> UnreadFiles.isTable(folder, kind))
                && UnreadFiles.hasForeign(folder, BESIDE);
    }

    /** A plant that is one YAML text, and names no files. */
    public static PlantSource read(String name, String yaml) throws Unreadable {
        PlantFolder reader = new PlantFolder(null, any -> ColumnMap.NONE);
        Node.Mapping tree = reader.settings(name, yaml.getBytes(StandardCharsets.UTF_8), new Report());
        return reader.source(tree, false, name);
    }

    private PlantSource source(Node.@Nullable Mapping tree, boolean folder, String unnamed) {
        readTables(tree, folder);
        return new PlantSource(name(tree, unnamed), tree, tables, catalogue(tree), unread, report);
    }

    private String name(Node.@Nullable Mapping tree, String unnamed) {
        if (tree == null || !(tree.get("name") instanceof Node.Scalar name)) {
            return unnamed;
        }
        int length = name.text().length();
        if (length <= LONGEST_NAME) {
            return name.text();
        }
        report.add(Diagnostic.error(
                Code.UNREADABLE,
                name.place(),
                "a name cannot be read",
                "it has " + length + " characters, and at most " + LONGEST_NAME + " are read",
                "shorten it; a description goes below \"description\""));
        return unnamed;
    }

    private Node.@Nullable Mapping settingsOfFolder() throws Unreadable {
        if (!files.exists(SETTINGS_FILE)) {
            return null;
        }
        Report own = new Report();
        return settings(SETTINGS_FILE, files.read(SETTINGS_FILE, Span.ofFile(SETTINGS_FILE), own), own);
    }

    private Node.Mapping settings(Path file) throws Unreadable {
        Report own = new Report();
        String name = String.valueOf(file.getFileName());
        return settings(name, PlantFiles.bytes(file, name, Span.ofFile(name), own), own);
    }

    private Node.Mapping settings(String name, byte @Nullable [] bytes, Report own) throws Unreadable {
        Node tree = bytes == null ? null : YamlReader.read(bytes, name, own);
        if (!(tree instanceof Node.Mapping mapping)) {
            if (!own.hasErrors() || tree != null) {
                own.add(Diagnostic.error(
                        Code.UNREADABLE,
                        Span.ofFile(name),
                        "a file cannot be read",
                        "it should be a mapping of settings, such as \"name: hall-1\""
                                + (tree == null ? ", and it is empty" : ", not " + tree.kind())));
            }
            throw new Unreadable(own.findings());
        }
        if (!name.equals(SETTINGS_FILE) && Library.reads(mapping) && !hasTables(mapping)) {
            throw new Unreadable(List.of(TypesAlone.diagnostic(List.of(name))));
        }
        report.addAll(own);
        unknown.check(mapping, report);
        return mapping;
    }

    private void readTables(Node.@Nullable Mapping tree, boolean folder) {
        Node.Mapping named = tree != null && tree.get("files") instanceof Node.Mapping mapping ? mapping : null;
        for (String kind : TABLES) {
            Node inline = tree == null ? null : tree.get(kind);
            Node file = named == null ? null : named.get(kind);
            if (inline != null) {
                inline(kind, inline);
            }
            if (file != null) {
                named(kind, file);
            } else if (inline == null && folder && files.exists(kind + ".csv")) {
                csv(kind, kind + ".csv", Span.ofFile(kind + ".csv"));
            }
        }
        unread.addAll(unknown.tables(tables.keySet(), used));
        used.addAll(unknown.files());
        if (root != null && folder) {
            UnreadFiles.warn(root, TABLES, used, unread, report);
            UnreadFiles.warnOfNames(root, SETTINGS_FILE, CATALOGUE_FOLDER, report);
            UnreadFiles.warnOfForeign(root, report);
        }
    }

    private void inline(String kind, Node inline) {
        if (inline instanceof Node.Sequence list) {
            add(kind, NodeTable.read(kind, file(list.place()), list, report));
        } else {
            unread.add(kind);
            report.add(Diagnostic.error(
                    Code.UNREADABLE,
                    inline.place(),
                    "a table cannot be read",
                    "\"" + kind + "\" is a list of rows, not " + inline.kind()
                            + "; the names of files stand below \"files\""));
        }
    }

    private static String file(Place place) {
        return place.span().file();
    }

    private void named(String kind, Node named) {
        if (named instanceof Node.Sequence list && list.items().stream().allMatch(Node.Scalar.class::isInstance)) {
            list.items().forEach(item -> named(kind, item));
        } else if (named instanceof Node.Scalar scalar) {
            csv(kind, scalar.text(), scalar.place());
        } else {
            report.add(Diagnostic.error(
                    Code.UNREADABLE,
                    named.place(),
                    "a file's name cannot be read",
                    kind + ": write one name, or a list of names"));
        }
    }

    private void add(String kind, Table table) {
        if (!table.complete()) {
            unread.add(kind);
        }
        tables.computeIfAbsent(kind, k -> new ArrayList<>()).add(table);
    }

    /** A file that is named twice is read once, as the table that names it first. */
    private boolean again(String kind, String name, Place place) {
        Named before = named.putIfAbsent(Path.of(name).normalize(), new Named(kind, place));
        if (before == null) {
            return false;
        }
        if (!before.kind.equals(kind)) {
            unread.add(kind);
        }
        report.add(new Diagnostic(
                Code.AMBIGUOUS_NAME,
                Severity.ERROR,
                place,
                "a file is named twice",
                List.of(
                        "\"" + name + "\" is a file of " + before.kind + " already; it is read once",
                        "take one of the two out, or name another file"),
                List.of(new Diagnostic.Related(before.place, "named here first")),
                0));
        return true;
    }

    private void csv(String kind, String name, Place place) {
        if (!PlantFiles.isName(name) || !again(kind, name, place)) {
            open(kind, name, place);
        }
    }

    private void open(String kind, String name, Place place) {
        int mark = name.lastIndexOf('!');
        String book = mark > 0 ? name.substring(0, mark) : name;
        if (WorkbookReader.isNamed(book)) {
            used.add(book);
            workbook(kind, book, mark > 0 ? name.substring(mark + 1) : "", place);
            return;
        }
        used.add(name);
        byte[] bytes = files.read(name, place, report);
        SourceText text = bytes == null ? null : SourceText.of(name, bytes, report);
        if (text == null) {
            unread.add(kind);
        } else {
            int dot = name.lastIndexOf('.');
            ColumnMap map = columns.apply(dot < 0 ? name : name.substring(0, dot));
            add(kind, CsvTable.read(kind, text, map, report));
        }
    }

    /** The sheet that is named behind a {@code !}, else those that are called as the table is, else the only one. */
    private void workbook(String kind, String book, String sheet, Place place) {
        Path file = files.file(book, place, report);
        List<Sheet> sheets = file == null ? List.of() : WorkbookReader.read(file, book, place, report);
        List<Sheet> named = sheets.stream()
                .filter(some -> sheet.isEmpty()
                        ? kind.equals(TableKind.byName(List.of(kind), some.name()))
                        : some.name().equals(sheet))
                .toList();
        List<Sheet> read = named.isEmpty() && sheet.isEmpty() && sheets.size() == 1 ? sheets : named;
        if (read.isEmpty()) {
            unread.add(kind);
            if (!sheets.isEmpty()) {
                report.add(Diagnostic.error(
                        Code.UNKNOWN_NAME,
                        place,
                        "a sheet is not there",
                        "\"" + book + "\" has the sheets "
                                + String.join(
                                        ", ", sheets.stream().map(Sheet::name).toList()),
                        "name one of them behind the file: " + kind + ": \"" + book + "!"
                                + sheets.getFirst().name() + "\""));
            }
        }
        for (Sheet some : read) {
            report.addAll(some.report());
            add(kind, CsvTable.read(kind, some.text(), columns.apply(some.name()), report));
        }
    }

    /** Every YAML file below {@code catalog/}, in alphabetical order; the list {@code catalog} of a single file first. */
    private List<Node> catalogue(Node.@Nullable Mapping tree) {
        List<Node> trees = new ArrayList<>();
        if (tree != null && tree.get("catalog") instanceof Node.Sequence inline) {
            trees.addAll(inline.items());
        }
        if (root != null && Files.isDirectory(root.resolve(CATALOGUE_FOLDER))) {
            for (String name : catalogueFiles(root)) {
                byte[] bytes = files.read(name, Span.ofFile(name), report);
                Node read = bytes == null ? null : YamlReader.read(bytes, name, report);
                if (read != null) {
                    trees.add(read);
                }
            }
        }
        return trees;
    }

    /** Links are followed one by one, when they are read, and only to files: a folder that is a link is not entered. */
    private List<String> catalogueFiles(Path root) {
        try (Stream<Path> all = Files.walk(root.resolve(CATALOGUE_FOLDER))) {
            return all.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE,
                    Span.ofFile(CATALOGUE_FOLDER),
                    "a folder cannot be read",
                    "its permissions do not let it be read, or reading it failed"));
            return List.of();
        }
    }
}
