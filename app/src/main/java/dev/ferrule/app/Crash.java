package dev.ferrule.app;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Span;
import dev.ferrule.view.DiagnosticView;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What ends a command before its end: want of memory, or a fault of ours, one line for the user, the rest into a file. */
final class Crash {

    static final int EXIT = 3;

    /** What the command reads, and what it writes in place of its document when that lacks memory. */
    private static volatile @Nullable Input input;

    /**
     * An input that may be too large.
     *
     * @param unread writes the document of a format for programs; does nothing for text
     */
    private record Input(Path file, Consumer<Diagnostic> unread) {}

    private Crash() {}

    /** From now on a command reads that, and says so where memory does not suffice. */
    static void reading(Path file, Consumer<Diagnostic> unread) {
        input = new Input(file, unread);
    }

    static int report(Throwable failure) {
        Terminal terminal = Terminal.system();
        if (isOutOfMemory(failure)) {
            tooLarge(terminal);
            return Subcommand.UNREADABLE;
        }
        try {
            Path file = Files.createTempFile("ferrule-crash-", ".txt");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                writer.println("ferrule " + Main.version() + " on Java " + Runtime.version());
                failure.printStackTrace(writer);
            }
            terminal.error("ferrule: this is a fault of ours, not of your input; the report is in " + file);
        } catch (IOException e) {
            terminal.error("ferrule: this is a fault of ours, not of your input: "
                    + failure.getClass().getSimpleName());
        }
        return EXIT;
    }

    private static void tooLarge(Terminal terminal) {
        Input read = input;
        Diagnostic finding = Diagnostic.error(
                Code.TOO_LARGE,
                read == null ? null : Span.ofFile(String.valueOf(read.file.getFileName())),
                "the input is too large for memory",
                "give it more, for example with FERRULE_JAVA_OPTIONS=-Xmx8g, or judge a part of it");
        new DiagnosticText(terminal).lines(DiagnosticView.of(finding, null)).forEach(terminal::error);
        if (read != null) {
            read.unread.accept(finding);
            System.out.flush();
        }
    }

    /** In this thread, or in one that it waited for. */
    private static boolean isOutOfMemory(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }
}
