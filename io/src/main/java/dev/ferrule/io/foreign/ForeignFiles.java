package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.io.file.FileBytes;
import dev.ferrule.io.sheet.Sheet;
import dev.ferrule.io.sheet.WorkbookReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files that a user names for an import: one, or all of a folder and of those below it. */
final class ForeignFiles {

    private static final int MOST_FILES = 10_000;
    private static final int DEEPEST = 16;

    private final SheetMap map;
    private final Report report;

    ForeignFiles(SheetMap map, Report report) {
        this.map = map;
        this.report = report;
    }

    /** All that can be read; hidden files, links and what is no regular file are passed over in a folder, and its {@code catalog/}, which is read by itself. */
    List<Input> inputs(Path source) {
        if (!Files.isDirectory(source)) {
            Input input = input(source, String.valueOf(source.getFileName()));
            return input == null ? List.of() : List.of(input);
        }
        List<Input> inputs = new ArrayList<>();
        for (Path file : files(source)) {
            Input input = input(file, source.relativize(file).toString().replace('\\', '/'));
            if (input != null) {
                inputs.add(input);
            }
        }
        return inputs;
    }

    private List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            List<Path> files = all.filter(
                            file -> !folder.relativize(file).toString().matches("(^|.*[/\\\\])[.~].*"))
                    .filter(file -> !folder.relativize(file).startsWith("catalog"))
                    .filter(file -> isFile(folder, file))
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
            if (files.size() > MOST_FILES) {
                report.add(Diagnostic.error(
                        Code.UNREADABLE,
                        null,
                        "a folder has too many files",
                        "no more than " + MOST_FILES + " are read at once: name a folder of fewer, or a file"));
                return files.subList(0, MOST_FILES);
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE, null, "a folder cannot be read", "its permissions do not let it be read"));
            return List.of();
        }
    }

    /** Whether it is one to read; what is neither that nor a folder, such as a link, is told. */
    private boolean isFile(Path folder, Path file) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            report.add(
                    "no file",
                    Diagnostic.warning(
                            Code.UNREADABLE,
                            Span.ofFile(folder.relativize(file).toString().replace('\\', '/')),
                            "what is no file is not read",
                            "links, pipes and devices in a folder are passed over",
                            "name it by itself, or put the file in its place"));
        }
        return false;
    }

    private @Nullable Input input(Path file, String name) {
        if (WorkbookReader.isNamed(name) || (Input.isWithoutEnding(name) && WorkbookReader.begins(file))) {
            List<Sheet> sheets = WorkbookReader.read(file, name, Span.ofFile(name), report);
            return sheets.isEmpty() ? null : Input.of(name, sheets, map);
        }
        try {
            return Input.of(name, FileBytes.read(file), map);
        } catch (FileBytes.TooLarge e) {
            report.add(e.diagnostic(Span.ofFile(name)));
            return null;
        } catch (IOException e) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE,
                    Span.ofFile(name),
                    "a file cannot be read",
                    e instanceof AccessDeniedException
                            ? "its permissions do not let it be read"
                            : e instanceof FileBytes.NoWriter
                                    ? String.valueOf(e.getMessage())
                                    : "there is no such file, or reading it failed"));
            return null;
        }
    }
}
