package dev.ferrule.io.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
final class FileBytesTest {

    private static final long MB = 1 << 20;

    @TempDir
    private Path folder;

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return length;
            }
        };
    }

    @Test
    void aPipeWithoutAnEndIsReadNoFurtherThanItsBound() {
        FileBytes.TooLarge refused =
                assertThrows(FileBytes.TooLarge.class, () -> FileBytes.bounded(endless(), 3 << 20));

        Diagnostic told = refused.diagnostic(Span.ofFile("pipe"));
        assertThat(told.code()).hasToString("F190");
        assertThat(told.place()).isEqualTo(Span.ofFile("pipe"));
        assertThat(told.detail()).contains("it is no regular file, and of a pipe or device no more than 3 MB are read");
    }

    @Test
    void aPipeThatEndsIsReadWhole() throws IOException {
        assertThat(FileBytes.bounded(new ByteArrayInputStream(new byte[100]), 100))
                .hasSize(100);
        assertThat(FileBytes.bounded(new ByteArrayInputStream(new byte[] {1, 2}), 100))
                .containsExactly(1, 2);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPipeWithoutAWriterIsNotWaitedForForEver() throws Exception {
        Path pipe = folder.resolve("pipe.csv");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        FileBytes.NoWriter refused =
                assertThrows(FileBytes.NoWriter.class, () -> FileBytes.opened(pipe, Duration.ofSeconds(1)));

        assertThat(refused).hasMessageContaining("for 1 seconds nobody wrote into it");
        try (var writer = new java.io.RandomAccessFile(pipe.toFile(), "rw")) {
            writer.write('x');
            try (var in = FileBytes.opened(pipe, Duration.ofSeconds(20))) {
                assertThat(in.read()).isEqualTo('x');
            }
        }
    }

    @Test
    void aFileIsReadWhole() throws IOException {
        assertThat(FileBytes.read(Files.writeString(folder.resolve("a.csv"), "name\n")))
                .hasSize(5);
        assertThat(assertThrows(IOException.class, () -> FileBytes.read(folder.resolve("b.csv"))))
                .isNotInstanceOf(FileBytes.TooLarge.class);
    }

    @Test
    void aFileThatTheMemoryCannotHoldIsRefusedBeforeItIsRead() throws IOException {
        FileBytes.check(90 * MB, 200 * MB);

        FileBytes.TooLarge refused = assertThrows(FileBytes.TooLarge.class, () -> FileBytes.check(110 * MB, 200 * MB));

        assertThat(refused.diagnostic(Span.ofFile("a")).detail())
                .contains("it has 110 MB, and the memory is 200 MB")
                .anyMatch(line -> line.contains("FERRULE_JAVA_OPTIONS=-Xmx"));
        assertThrows(FileBytes.TooLarge.class, () -> FileBytes.check(3_000 * MB, 1 << 20));
    }
}
