package dev.ferrule.io.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Files for readers that take paths. Only what has a name that stays in the folder is written; all goes when the JVM ends. */
final class Disk {

    private static final Pattern NAME = Pattern.compile("(catalog/)?[A-Za-z0-9][A-Za-z0-9 ._-]{0,60}");

    private final List<Path> written = new ArrayList<>();
    private Path root;

    /** A file of its own; a new one, for some file systems wait for the disk when one is written over. */
    Path book(byte[] bytes) throws IOException {
        Path book = root().resolve("book.xlsx");
        Files.deleteIfExists(book);
        return Files.write(book, bytes);
    }

    /** A folder with these files, and none of those before. */
    Path folder(Map<String, byte[]> files) throws IOException {
        Path folder = root().resolve("plant");
        for (Path before : written) {
            Files.delete(before);
        }
        written.clear();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (NAME.matcher(file.getKey()).matches() && !file.getKey().equals("catalog")) {
                written.add(Files.write(folder.resolve(file.getKey()), file.getValue()));
            }
        }
        return folder;
    }

    private Path root() throws IOException {
        if (root == null) {
            root = Files.createTempDirectory("ferrule-fuzz");
            Files.createDirectories(root.resolve("plant").resolve("catalog"));
            Path made = root;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made.toFile())));
        }
        return root;
    }

    private static void delete(File file) {
        File[] inside = file.listFiles();
        for (File each : inside == null ? new File[0] : inside) {
            delete(each);
        }
        if (!file.delete()) {
            file.deleteOnExit();
        }
    }
}
