package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.CheckView;
import dev.ferrule.view.DiagnosticView;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong alike in many places, because one part was ordered wrong, is one error that names them all. */
final class AlikeTest {

    private static final String RIGHT = "MPO-12 B F/F APC OS2 8f low-loss";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "MPO-12 B M/M APC OS2, F201, the other pins",
        "MPO-12 B F/F flat OS2, F205, angled (APC)",
        "MPO-12 B F/F APC OM4, F401, OS2",
        "MPO-16 B F/F APC OS2, F203, part MPO-12 B F/F APC OS2 8f low-loss"
    })
    void allCordsOfOneLeafAreOneError(String part, String code, String repair) throws IOException {
        CheckView view = PlantCopy.of("hall-400g", folder)
                .with("cords.csv", text -> text.replaceAll("(?m)^(.*)" + RIGHT + "(.*leaf01.*)$", "$1" + part + "$2"))
                .check();

        assertThat(view.diagnostics()).hasSize(1);
        DiagnosticView found = view.diagnostics().getFirst();
        assertThat(PlantCopy.line(found)).startsWith(code + " cords.csv:");
        assertThat(found.detail()).contains(repair);
        assertThat(found.related())
                .hasSize(7)
                .allSatisfy(other -> assertThat(other.toString()).contains("cords.csv"));
        assertThat(view.counts().linksFailed()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({
        "MPO-12 B F/F flat OS2 8f low-loss, F205, angled (APC)",
        "MPO-12 B M/M APC OS2 8f low-loss, F201, the other pins"
    })
    void allCordsOfBothEndsAreOneError(String part, String code, String repair) throws IOException {
        CheckView view = PlantCopy.of("hall-400g", folder)
                .with("cords.csv", text -> text.replace(RIGHT, part))
                .check();

        assertThat(view.diagnostics()).hasSize(1);
        DiagnosticView found = view.diagnostics().getFirst();
        assertThat(PlantCopy.line(found)).startsWith(code + " cords.csv:");
        assertThat(found.detail()).contains("repair: cord C001, ").endsWith(repair);
        assertThat(view.counts().linksFailed()).isEqualTo(64);
    }
}
