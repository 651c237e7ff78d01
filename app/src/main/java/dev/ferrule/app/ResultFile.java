package dev.ferrule.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A result that {@code -o} puts into a file: written beside it and renamed, so that no half of it is ever there. */
final class ResultFile {

    private ResultFile() {}

    /** Prints lines, or writes them; the exit code. */
    static int write(List<String> lines, @Nullable Path file, Terminal terminal) {
        if (file == null) {
            lines.forEach(line -> terminal.out().println(line));
            return Subcommand.DONE;
        }
        if (Files.isDirectory(file)) {
            terminal.error("ferrule: -o names a file, and " + terminal.escape(file.toString()) + " is a folder");
            return Subcommand.UNREADABLE;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(part, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return Subcommand.DONE;
        } catch (IOException e) {
            terminal.error("ferrule: " + terminal.escape(file + " cannot be written" + OutputFolder.why(e)));
            return Subcommand.UNREADABLE;
        }
    }
}
