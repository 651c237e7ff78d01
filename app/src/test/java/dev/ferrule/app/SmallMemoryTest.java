package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plant that needs more memory than Java has: said as that, and not as a fault of ours. */
@Timeout(120)
final class SmallMemoryTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"text, ''", "json, '\"verdict\" : \"ERROR\"'", "sarif, '\"results\"'", "github, '::error'"})
    void aPlantTooLargeForTheMemoryEndsWithADiagnosticThatSaysWhatToGive(String format, String document)
            throws Exception {
        write(300_000);
        Path errors = folder.resolve("errors.txt");

        Process ferrule = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-Dstderr.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.ferrule.app.Main",
                        "check",
                        "--format",
                        format,
                        folder.toString()))
                .redirectError(errors.toFile())
                .start();
        byte[] printed = ferrule.getInputStream().readAllBytes();

        assertThat(ferrule.waitFor()).isEqualTo(Subcommand.UNREADABLE);
        assertThat(new String(printed, StandardCharsets.UTF_8))
                .contains(document, document.isEmpty() ? "" : "F190")
                .doesNotContain("file=" + folder.getFileName())
                .hasSizeLessThan(document.isEmpty() ? 1 : 10_000);
        assertThat(Files.readString(errors, StandardCharsets.UTF_8))
                .startsWith("error[F190]: the input is too large for memory")
                .contains("--> " + folder.getFileName(), "FERRULE_JAVA_OPTIONS=-Xmx")
                .doesNotContain("\tat ", "Exception", "fault of ours");
    }

    private void write(int cables) throws IOException {
        Files.writeString(folder.resolve("devices.csv"), "name\nsw1\nsw2\n");
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("cables.csv"))) {
            out.write("id,part,a_device,a_port,b_device,b_port,length\n");
            for (int i = 0; i < cables; i++) {
                out.write("C%d,MPO-12 B F/F PC OM4,sw1,e%d,sw2,e%d,5m\n".formatted(i, i, i));
            }
        }
    }
}
