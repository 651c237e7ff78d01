package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and pipes whose names do not say what they are: what they begin with does. */
final class FilesWithoutEndingTest {

    private static final String SHEET = "A Device,A Port,Z Device,Z Port,Cable Type\nleaf1,1,leaf2,1,LC A-B OS2\n";

    @TempDir
    private Path folder;

    private Captured check(String text) throws IOException {
        return Captured.run(
                "check", Files.writeString(folder.resolve("63"), text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SHEET,
                "{\"lldp\": {\"interface\": [{\"eth0\": {\"chassis\": {\"leaf2\": {}},"
                        + " \"port\": {\"id\": {\"type\": \"ifname\", \"value\": \"1\"}}}}]}}",
                "name: lab\ntopology:\n  nodes:\n    leaf1: {kind: x}\n    leaf2: {kind: x}\n",
                "name: hall\ndevices: [{name: leaf1}, {name: leaf2}]\n"
            })
    void aFileIsWhatItBeginsWith(String text) throws IOException {
        assertThat(check(text).out()).contains(": 2 devices,");
    }

    @Test
    void whatBeginsAsNothingKnownSaysThatItWasReadAsYaml() throws IOException {
        Captured run = check("neither: [\n");

        assertThat(run.exit()).isEqualTo(Subcommand.UNREADABLE);
        assertThat(run.err()).contains("63:2:1", "it is read as YAML", "write it into a file");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPipeIsReadOnce() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Thread writer = Thread.ofPlatform().daemon().start(() -> write(pipe));

        Captured run = Captured.run("check", pipe.toString());
        writer.join();

        assertThat(run.out()).contains("pipe: 2 devices, 1 cable,");
    }

    private static void write(Path pipe) {
        try {
            Files.write(pipe, SHEET.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
