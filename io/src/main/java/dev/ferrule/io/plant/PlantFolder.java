package dev.ferrule.io.plant;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.diag.Suggest;
import dev.ferrule.io.yaml.YamlReader;
import dev.ferrule.source.CsvTable;
import dev.ferrule.source.Node;
import dev.ferrule.source.NodeTable;
import dev.ferrule.source.PlantSource;
import dev.ferrule.source.SourceText;
import dev.ferrule.source.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final Set<String> SETTINGS =
            Set.of("name", "profile", "files", "defaults", "description", "catalogues", "catalog");

    private static final long LARGEST = Integer.MAX_VALUE - 64L;

    private final @Nullable Path root;
    private final Report report = new Report();
    private final Map<String, List<Table>> tables = new LinkedHashMap<>();

    private PlantFolder(@Nullable Path root) {
        this.root = root;
    }

    /** A plant that cannot be read at all: the path or its {@code plant.yaml}. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient List<Diagnostic> findings;

        Unreadable(List<Diagnostic> findings) {
            super("the plant cannot be read", null, false, false);
            this.findings = findings;
        }

        public List<Diagnostic> findings() {
            return findings;
        }
    }

    /** Reads the plant; what is wrong with single files is in its report. */
    public static PlantSource read(Path plant) throws Unreadable {
        if (!Files.exists(plant)) {
            throw new Unreadable(List.of(Diagnostic.error(
                    Code.UNREADABLE, null, "there is no such plant", "neither a folder nor a file: " + plant)));
        }
        boolean folder = Files.isDirectory(plant);
        Path root = folder ? plant : plant.toAbsolutePath().getParent();
        PlantFolder reader = new PlantFolder(root == null ? plant : root);
        Path settings = folder ? plant.resolve("plant.yaml") : plant;
        Node.Mapping tree = Files.exists(settings) ? reader.settings(settings) : null;
        return reader.source(
                tree, folder, String.valueOf(plant.toAbsolutePath().normalize().getFileName()));
    }

    /** A plant that is one YAML text, and names no files. */
    public static PlantSource read(String name, String yaml) throws Unreadable {
        PlantFolder reader = new PlantFolder(null);
        Node.Mapping tree = reader.settings(name, yaml.getBytes(StandardCharsets.UTF_8), new Report());
        return reader.source(tree, false, name);
    }

    private PlantSource source(Node.@Nullable Mapping tree, boolean folder, String unnamed) {
        readTables(tree, folder);
        String name = tree != null && tree.get("name") instanceof Node.Scalar scalar ? scalar.text() : unnamed;
        return new PlantSource(name, tree, tables, catalogue(tree), report);
    }

    private Node.Mapping settings(Path file) throws Unreadable {
        Report own = new Report();
        String name = String.valueOf(file.getFileName());
        return settings(name, bytes(file, name, Span.ofFile(name), own), own);
    }

    private Node.Mapping settings(String name, byte @Nullable [] bytes, Report own) throws Unreadable {
        Node tree = bytes == null ? null : YamlReader.read(bytes, name, own);
        if (!(tree instanceof Node.Mapping mapping)) {
            if (own.isEmpty()) {
                own.add(Diagnostic.error(
                        Code.UNREADABLE,
                        Span.ofFile(name),
                        "a file cannot be read",
                        "it should be a mapping of settings"));
            }
            throw new Unreadable(own.findings());
        }
        report.addAll(own);
        checkKeys(mapping);
        return mapping;
    }

    private void checkKeys(Node.Mapping mapping) {
        List<String> known = new ArrayList<>(SETTINGS);
        known.addAll(TABLES);
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                report.add(Diagnostic.warning(
                        Code.UNKNOWN_NAME,
                        entry.key(),
                        "unknown setting",
                        "\"" + key + "\" is not read. " + Suggest.question(key, known)));
            }
        });
    }

    private void readTables(Node.@Nullable Mapping tree, boolean folder) {
        Node.Mapping files = tree != null && tree.get("files") instanceof Node.Mapping named ? named : null;
        for (String kind : TABLES) {
            Node inline = tree == null ? null : tree.get(kind);
            Node named = files == null ? null : files.get(kind);
            if (inline instanceof Node.Sequence list) {
                add(kind, new NodeTable(file(list.place()), list, report));
            } else if (named != null) {
                named(kind, named);
            } else if (folder && root != null && Files.exists(root.resolve(kind + ".csv"))) {
                csv(kind, kind + ".csv", Span.ofFile(kind + ".csv"));
            }
        }
    }

    private static String file(Place place) {
        return place.span().file();
    }

    private void named(String kind, Node named) {
        if (named instanceof Node.Sequence list) {
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
        tables.computeIfAbsent(kind, k -> new ArrayList<>()).add(table);
    }

    private void csv(String kind, String name, Place place) {
        Path file = inside(name, place);
        byte[] bytes = file == null ? null : bytes(file, name, place, report);
        SourceText text = bytes == null ? null : SourceText.of(name, bytes, report);
        if (text != null) {
            add(kind, CsvTable.read(kind, text, report));
        }
    }

    /** Only regular files inside the plant, links resolved. */
    private @Nullable Path inside(String name, Place place) {
        try {
            Path file = root == null ? Path.of(name) : root.resolve(name);
            boolean inside = root != null
                    && !Path.of(name).isAbsolute()
                    && file.toRealPath().startsWith(root.toRealPath())
                    && Files.isRegularFile(file);
            if (inside) {
                return file;
            }
            report.add(Diagnostic.error(
                    Code.UNREADABLE,
                    place,
                    "a file lies outside the plant",
                    "\"" + name + "\" is no regular file inside the plant's folder",
                    "copy it into the folder and name it from there"));
        } catch (IOException | java.nio.file.InvalidPathException e) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE, place, "a file cannot be read", "\"" + name + "\": there is no such file"));
        }
        return null;
    }

    private static byte @Nullable [] bytes(Path file, String name, Place place, Report report) {
        try {
            if (Files.size(file) > LARGEST) {
                report.add(Diagnostic.error(new Code(190), place, "a file is too large", name + " has more than 2 GB"));
                return null;
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            report.add(Diagnostic.error(Code.UNREADABLE, place, "a file cannot be read", name + ": " + e.getMessage()));
            return null;
        }
    }

    /** Every YAML file below {@code catalog/}, in alphabetical order; the list {@code catalog} of a single file first. */
    private List<Node> catalogue(Node.@Nullable Mapping tree) {
        List<Node> trees = new ArrayList<>();
        if (tree != null && tree.get("catalog") instanceof Node.Sequence inline) {
            trees.addAll(inline.items());
        }
        if (root != null && Files.isDirectory(root.resolve("catalog"))) {
            addCatalogue(root, trees);
        }
        return trees;
    }

    private void addCatalogue(Path root, List<Node> trees) {
        try (Stream<Path> all = Files.walk(root.resolve("catalog"))) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
            for (Path file : files) {
                String name = root.relativize(file).toString().replace('\\', '/');
                byte[] bytes = bytes(file, name, Span.ofFile(name), report);
                Node tree = bytes == null ? null : YamlReader.read(bytes, name, report);
                if (tree != null) {
                    trees.add(tree);
                }
            }
        } catch (IOException e) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE,
                    Span.ofFile("catalog"),
                    "a folder cannot be read",
                    String.valueOf(e.getMessage())));
        }
    }
}
