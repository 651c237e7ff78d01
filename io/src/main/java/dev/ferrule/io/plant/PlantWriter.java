package dev.ferrule.io.plant;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.ferrule.source.PlantSource;
import dev.ferrule.source.Table;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes a plant as a folder: {@code plant.yaml}, a CSV file for each kind of table, and {@code catalog/}. It is written
 * beside its place and put there at once, so that nobody sees half of it, and what stood there is kept.
 */
public final class PlantWriter {

    private PlantWriter() {}

    /** The folder is there and has something in it. */
    public static final class Occupied extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Writes a plant: its settings, and those of its tables that have rows.
     *
     * @param catalogue files of {@code catalog/}, by their name in it
     * @param force whether a folder that is not empty may be replaced; it is kept under another name
     * @return the name under which it is kept; empty when there was none
     * @throws Occupied if it may not
     * @throws IOException if it cannot be written
     */
    public static String write(PlantSource plant, Map<String, byte[]> catalogue, Path folder, boolean force)
            throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        boolean taken = Files.exists(place) && !isEmptyFolder(place);
        if (taken && !force) {
            throw new Occupied();
        }
        Path above = place.getParent();
        if (above == null) {
            throw new IOException("the root of a disk is no place for a plant");
        }
        Files.createDirectories(above);
        Path next = Files.createTempDirectory(above, ".ferrule-");
        try {
            fill(plant, catalogue, next);
            Path kept = taken ? keep(place) : null;
            if (kept == null) {
                Files.deleteIfExists(place);
            }
            Files.move(next, place, StandardCopyOption.ATOMIC_MOVE);
            return kept == null ? "" : String.valueOf(kept.getFileName());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            delete(next);
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }

    private static Path keep(Path folder) throws IOException {
        String name = String.valueOf(folder.getFileName());
        for (int i = 1; ; i++) {
            Path kept = folder.resolveSibling(name + ".before-" + i);
            if (!Files.exists(kept)) {
                return Files.move(folder, kept, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static void fill(PlantSource plant, Map<String, byte[]> catalogue, Path folder) throws IOException {
        Files.writeString(folder.resolve("plant.yaml"), SettingsWriter.text(plant));
        for (Map.Entry<String, List<Table>> kind : plant.tables().entrySet()) {
            if (kind.getValue().stream().anyMatch(table -> table.rows().next())) {
                try (Writer out = text(folder.resolve(kind.getKey() + ".csv"))) {
                    write(kind.getValue(), out);
                }
            }
        }
        for (Map.Entry<String, byte[]> file : catalogue.entrySet()) {
            Path target = folder.resolve("catalog").resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        // A folder for temporary files is its owner's alone; a plant is as open as other folders are.
        Path usual = Files.createDirectory(folder.resolve("usual"));
        try {
            Files.setPosixFilePermissions(folder, Files.getPosixFilePermissions(usual));
        } catch (UnsupportedOperationException e) {
            // A file system without them.
        } finally {
            Files.delete(usual);
        }
    }

    /** Half a character, which no text has, becomes a question mark. */
    private static Writer text(Path file) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
    }

    /** All tables of a kind as one, with every column that any of them has. */
    static void write(List<Table> tables, Writer out) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        tables.forEach(table -> columns.addAll(table.columns()));
        columns.removeIf(column -> tables.stream().allMatch(table -> isBlank(table, column)));
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(columns);
        for (Table table : tables) {
            int[] indices = columns.stream().mapToInt(table::column).toArray();
            Table.Cursor row = table.rows();
            List<String> cells = new ArrayList<>();
            while (row.next()) {
                cells.clear();
                for (int index : indices) {
                    cells.add(row.text(index));
                }
                csv.writeRecord(cells);
            }
        }
        csv.flush();
    }

    private static boolean isBlank(Table table, String column) {
        int index = table.column(column);
        Table.Cursor row = table.rows();
        while (index >= 0 && row.next()) {
            if (!row.isEmpty(index)) {
                return false;
            }
        }
        return true;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
