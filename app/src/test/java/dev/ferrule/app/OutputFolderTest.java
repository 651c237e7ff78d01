package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutputFolderTest {

    @TempDir
    private Path folder;

    private Captured imported(Path output, String... more) throws IOException {
        Path sheet = Files.writeString(folder.resolve("sheet.csv"), "a_device,a_port,z_device,z_port\na,1,b,1\n");
        String[] words = {"import", "auto", sheet.toString(), "-o", output.toString()};
        String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return Captured.run(all);
    }

    @Test
    void aFileIsNoFolderAndStays() throws IOException {
        Path file = Files.writeString(folder.resolve("outside"), "mine");
        Captured refused = imported(file, "--force");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err())
                .isEqualTo("ferrule: -o names a folder, and " + file + " is a file\n"
                        + "a plant is a folder of tables: -o " + file + "-plant\n");
        assertThat(file).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.csv", "out.YAML", "out.xlsx"})
    void aNameOfAFileIsRefusedWithTheFolderThatIsMeant(String name) throws IOException {
        Captured refused = imported(folder.resolve(name));

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains(" is named like a file\n", "-o " + folder.resolve("out") + "\n");
        assertThat(folder.resolve(name)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hall", "hall-2.5", "v1.0"})
    void anyOtherNameIsAFolders(String name) throws IOException {
        assertThat(imported(folder.resolve(name)).exit()).isZero();
        assertThat(folder.resolve(name).resolve("links.csv")).isRegularFile();
    }

    @Test
    void whatCannotBeWrittenSaysWhyAsTheSystemDoes() {
        assertThat(OutputFolder.why(new IOException("No space left on device"))).isEqualTo(": No space left on device");
        assertThat(OutputFolder.why(new FileSystemException("/out/hall", null, "Read-only file system")))
                .isEqualTo(": Read-only file system");
        assertThat(OutputFolder.why(new AccessDeniedException("/out/hall"))).contains("permissions");
        assertThat(OutputFolder.why(new IOException())).isEmpty();
    }
}
