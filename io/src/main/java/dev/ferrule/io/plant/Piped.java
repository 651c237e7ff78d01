package dev.ferrule.io.plant;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What comes out of a pipe, kept in a file for as long as it is read: its format is told by what it begins with, and a pipe is
 * read once. Of all else it is the path itself.
 */
public final class Piped implements AutoCloseable {

    private final Path path;
    private final boolean kept;

    private Piped(Path path, boolean kept) {
        this.path = path;
        this.kept = kept;
    }

    /**
     * What a user names as a plant.
     *
     * @param source a folder, a file, a pipe or a device
     * @throws PlantFolder.Unreadable when a pipe cannot be read, or has no end
     */
    public static Piped of(Path source) throws PlantFolder.Unreadable {
        if (!Files.exists(source) || Files.isRegularFile(source) || Files.isDirectory(source)) {
            return new Piped(source, false);
        }
        String name = String.valueOf(source.getFileName());
        Report report = new Report();
        byte[] bytes = PlantFiles.bytes(source, name, Span.ofFile(name), report);
        if (bytes == null) {
            throw new PlantFolder.Unreadable(report.findings());
        }
        try {
            Path file = Files.createTempDirectory("ferrule").resolve(name);
            return new Piped(Files.write(file, bytes), true);
        } catch (IOException e) {
            throw new PlantFolder.Unreadable(List.of(Diagnostic.error(
                    Code.UNREADABLE,
                    Span.ofFile(name),
                    "a file cannot be read",
                    "what comes out of the pipe cannot be kept while it is read",
                    "write it into a file, and name that")));
        }
    }

    /** A file or folder that can be read as often as needed. */
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        Path folder = kept ? path.getParent() : null;
        if (folder != null) {
            try {
                Files.deleteIfExists(path);
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                // It lies where all temporary files do, which the system clears.
                return;
            }
        }
    }
}
