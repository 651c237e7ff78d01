package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CatalogCommandTest {

    private record Ran(int exit, String out, String err) {}

    private static Ran run(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var printed = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            int exit = Main.run(arguments);
            return new Ran(exit, printed.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    @Test
    void withoutAWordMoreTheSectionsAreListed() {
        assertThat(run("catalog").out()).isEqualTo(run("catalog", "list").out()).contains("pmds ", "assemblies ");
    }

    @Test
    void jsonNamesItsSchemaAndKeepsFiguresExact() {
        Ran ran = run("catalog", "show", "MTP", "PRO", "--format", "json");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .startsWith("{\n  \"schema\" : \"catalog/1\",\n  \"entries\" : [ {")
                .contains("\"name\" : \"MTP-PRO\"", "\"asked\" : \"MTP PRO\"", "\"pin_retention_n\" : 19.6")
                .doesNotContain("\"own\"", "\"comparison\"", "null");
        assertThat(run("catalog", "--format", "json", "compare", "IEC-B", "IEC-C")
                        .out())
                .contains("\"comparison\" : {", "\"IEC-C\" : 0.50");
    }

    @Test
    void whatIsUnknownEndsWithTwoAndPrintsNoResult() {
        for (String[] words : new String[][] {
            {"catalog", "show", "400GBASE-DR5"},
            {"catalog", "list", "pmdx"},
            {"catalog", "compare", "SEQ", "MPO"},
            {"catalog", "compare", "SEQ"},
            {"catalog", "list", "--catalog", "no/such/folder"}
        }) {
            Ran ran = run(words);
            assertThat(ran.exit()).as(String.join(" ", words)).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).startsWith("ferrule: ");
        }
        assertThat(run("catalog", "list", "pmds", "zzz").exit()).isZero();
    }

    @Test
    void aUsersCatalogueIsAFileOrAFolder(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("own.yaml");
        Files.writeString(file, "grades: { mine: { max_db: 0.1, source: me, confidence: high } }\n");

        for (Path where : new Path[] {file, folder}) {
            Ran ran = run("catalog", "show", "mine", "--catalog", where.toString());
            assertThat(ran.exit()).isZero();
            assertThat(ran.err()).isEmpty();
            assertThat(ran.out()).contains("max  0.1 dB", "own.yaml:1, your own");
        }
    }
}
