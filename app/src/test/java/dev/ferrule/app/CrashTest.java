package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a process ends when its threads fail, each case in a process of its own. */
@Timeout(120)
final class CrashTest {

    private record Ended(int exit, String out, String err) {}

    private static Ended run(Class<?> program) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstderr.encoding=UTF-8",
                        "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, err);
    }

    @Test
    void ofManyThreadsThatLackMemoryOneSaysSo() throws Exception {
        Ended ended = run(AllLackMemory.class);

        assertThat(ended.exit).isEqualTo(Subcommand.UNREADABLE);
        assertThat(ended.err).containsOnlyOnce("error[F190]");
        assertThat(ended.out).isEqualTo("unread\n");
    }

    @Test
    void aDocumentThatCannotBeWrittenForWantOfMemoryIsAPlainLine() throws Exception {
        Ended ended = run(NotEvenADocument.class);

        assertThat(ended.exit).isEqualTo(Subcommand.UNREADABLE);
        assertThat(ended.err)
                .endsWith("ferrule: the input is too large for memory\n")
                .doesNotContain("\tat ");
    }

    @Test
    void aDocumentThatWasMadeWhileThereWasMemoryNeedsNone() throws Exception {
        Ended ended = run(MadeBefore.class);

        assertThat(ended.exit).isEqualTo(Subcommand.UNREADABLE);
        assertThat(ended.out).isEqualTo("unread\n");
    }

    @Test
    void aFaultInAnyThreadIsAFaultOfOursWithoutAStackTrace() throws Exception {
        Ended ended = run(Thrown.class);

        assertThat(ended.exit).isEqualTo(Crash.EXIT);
        assertThat(ended.err).startsWith("ferrule: this is a fault of ours").doesNotContain("\tat ", "Exception");
    }

    @Test
    void aClassThatCouldNotBeMadeReadyForWantOfMemoryIsWantOfMemory() {
        Throwable before = new ExceptionInInitializerError(
                "Exception java.lang.OutOfMemoryError: Java heap space [in thread \"memory\"]");

        assertThat(Crash.report(new NoClassDefFoundError("Could not initialize class").initCause(before)))
                .isEqualTo(Subcommand.UNREADABLE);
    }

    /** Eight at once. */
    static final class AllLackMemory {
        public static void main(String[] arguments) {
            CountDownLatch together = new CountDownLatch(8);
            Crash.reading(Path.of("cables.csv"), (finding, to) -> to.out().print("unread\n"));
            for (int i = 0; i < 8; i++) {
                new Thread(() -> {
                            together.countDown();
                            awaitAll(together);
                            int exit = Crash.report(new OutOfMemoryError());
                            System.out.flush();
                            Runtime.getRuntime().halt(exit);
                        })
                        .start();
            }
        }

        private static void awaitAll(CountDownLatch together) {
            try {
                together.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The document fails as a class does that was not made ready. */
    static final class NotEvenADocument {
        public static void main(String[] arguments) {
            Crash.reading(Path.of("cables.csv"), (finding, to) -> {
                throw new NoClassDefFoundError("java.lang.OutOfMemoryError");
            });
            Runtime.getRuntime().halt(Crash.report(new OutOfMemoryError()));
        }
    }

    /** Of the document there is one that was rehearsed, and never another. */
    static final class MadeBefore {
        public static void main(String[] arguments) {
            AtomicBoolean made = new AtomicBoolean();
            Crash.reading(Path.of("cables.csv"), (finding, to) -> {
                if (made.getAndSet(true)) {
                    throw new OutOfMemoryError();
                }
                to.out().print("unread\n");
            });
            Crash.rehearse();
            Runtime.getRuntime().halt(Crash.report(new OutOfMemoryError()));
        }
    }

    /** The main thread throws, which the process did not expect. */
    static final class Thrown {
        public static void main(String[] arguments) {
            MemoryWatch.start();
            throw new IllegalStateException("not expected");
        }
    }
}
