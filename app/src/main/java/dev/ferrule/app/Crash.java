package dev.ferrule.app;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Span;
import dev.ferrule.view.DiagnosticView;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What ends a command before its end: want of memory, or a fault of ours, one line for the user, the rest into a file. */
final class Crash {

    static final int EXIT = 3;

    private static final String TOO_LARGE = "ferrule: the input is too large for memory";

    /** For a program, of the format that it asked for; none for people, and null until it is made. */
    private static byte @Nullable [] document;

    /** Standard output without a buffer, which takes memory when it is filled first. */
    private static final OutputStream OUT = new FileOutputStream(FileDescriptor.out);

    /** Made with the class: a reference to a method takes memory where it stands. */
    private static final Runnable TELL = Crash::tell;

    private static final Runnable WRITE = Crash::write;

    private static final Duration MOST = Duration.ofSeconds(6);

    private static final Duration PAUSE = Duration.ofMillis(200);

    /** What the command reads, and what it writes in place of its document when that lacks memory. */
    private static volatile @Nullable Input input;

    /** Who says that memory is lacking, to the end of the process: all others wait for that end. */
    private static final AtomicReference<@Nullable Thread> TELLING = new AtomicReference<>();

    /**
     * An input that may be too large.
     *
     * @param unread writes the document of a format for programs; does nothing for text
     */
    private record Input(Path file, BiConsumer<Diagnostic, Terminal> unread) {}

    private Crash() {}

    /** From now on a command reads that, and says so where memory does not suffice. */
    static void reading(Path file, BiConsumer<Diagnostic, Terminal> unread) {
        input = new Input(file, unread);
        document = null;
    }

    /** Says why a command ends; itself it never fails, whatever is lacking. */
    static int report(Throwable failure) {
        if (isOutOfMemory(failure)) {
            try {
                alone();
                tooLarge();
            } catch (Exception | Error e) {
                plain(TOO_LARGE);
            }
            return Subcommand.UNREADABLE;
        }
        try {
            fault(failure, Terminal.system());
            return EXIT;
        } catch (Exception | Error e) {
            boolean memory = isOutOfMemory(e);
            plain(memory ? TOO_LARGE : "ferrule: this is a fault of ours");
            return memory ? Subcommand.UNREADABLE : EXIT;
        }
    }

    /** Without a lock, which takes memory where several threads want it. */
    private static void alone() {
        Thread own = Thread.currentThread();
        while (!TELLING.compareAndSet(null, own) && TELLING.get() != own) {
            LockSupport.park();
        }
    }

    /**
     * A document that was made when there was memory is written before anything that takes some. Where the command still
     * takes all that there is, it soon ends as well, and leaves some.
     */
    private static void tooLarge() {
        byte[] made = document;
        if (made != null) {
            written(made);
        }
        if (!tried(TELL)) {
            plain(TOO_LARGE);
        }
        // Written at once when it is whole: a second half of a document is worse than none.
        if (made == null) {
            boolean late = tried(WRITE);
            byte[] whole = document;
            if (late && whole != null) {
                System.out.write(whole, 0, whole.length);
                System.out.flush();
            } else if (!late) {
                plain(TOO_LARGE);
            }
        }
    }

    private static void written(byte[] made) {
        try {
            OUT.write(made, 0, made.length);
        } catch (IOException e) {
            // Nobody reads it any more.
        }
    }

    private static boolean tried(Runnable telling) {
        long began = System.nanoTime();
        do {
            try {
                telling.run();
                return true;
            } catch (Exception | Error e) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } while (System.nanoTime() - began < MOST.toNanos());
        return false;
    }

    private static void plain(String line) {
        try {
            System.err.println(line);
        } catch (Exception | Error e) {
            // The exit code says it.
        }
    }

    private static void fault(Throwable failure, Terminal terminal) {
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
    }

    /** Loads what it takes to say that memory is lacking, while it is not. */
    static void rehearse() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(nowhere, nowhere, false, true);
        tell(terminal);
        write();
    }

    private static void tell() {
        tell(Terminal.system());
    }

    private static void tell(Terminal terminal) {
        Input read = input;
        Diagnostic finding = tooLarge(read == null ? null : Span.ofFile(name(read)));
        new DiagnosticText(terminal).lines(DiagnosticView.of(finding, null)).forEach(terminal::error);
    }

    /** For programs a place is a file: a folder is the plant as a whole, which has none. */
    private static void write() {
        Input read = input;
        if (read != null) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
            Span place = Files.isDirectory(read.file) ? null : Span.ofFile(name(read));
            read.unread.accept(tooLarge(place), new Terminal(out, out, false, true));
            out.flush();
            document = bytes.toByteArray();
        }
    }

    private static Diagnostic tooLarge(@Nullable Span place) {
        return Diagnostic.error(
                Code.TOO_LARGE,
                place,
                "the input is too large for memory",
                "give it more, for example with FERRULE_JAVA_OPTIONS=-Xmx8g, or judge a part of it");
    }

    private static String name(Input read) {
        return String.valueOf(read.file.getFileName());
    }

    /** In this thread, or in one that it waited for, or in whichever was to make a class ready that is missing since. */
    private static boolean isOutOfMemory(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean before = cause instanceof LinkageError
                    && String.valueOf(cause.getMessage()).contains("OutOfMemoryError");
            if (before || cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }
}
