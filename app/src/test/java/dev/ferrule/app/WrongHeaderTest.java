package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.CheckView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A header or a setting of plant.yaml that is wrong is one error there, and none for what stands below it. */
final class WrongHeaderTest {

    private static final String CABLES = "id,part,a_device,a_port,b_device,b_port,";

    @TempDir
    private Path folder;

    @Test
    void devicesBelowTheNamesOfPorts() throws IOException {
        CheckView view = check("cords.csv", text -> text.replace(CABLES, "id,part,a_port,a_device,b_port,b_device,"));

        assertThat(view.diagnostics()).extracting(PlantCopy::line).containsExactly("F103 cords.csv:1:16");
        assertThat(view.diagnostics().getFirst().detail())
                .contains("below \"a_device\" stands \"Ethernet25/1\"", "a_device and a_port, b_device and b_port");
        assertThat(view.counts().linksFailed()).isZero();
    }

    @Test
    void portsBelowTheNamesOfTheOtherEnd() throws IOException {
        String wrong = "id,part,a_device,b_port,b_device,a_port,";

        assertThat(lines("cords.csv", text -> text.replace(CABLES, wrong))).containsExactly("F103 cords.csv:1:34");
        assertThat(lines(
                        "cords.csv",
                        text -> text.replace(CABLES, wrong)
                                .replaceAll("(?m)^(C[0-9]+,[^,]*,[^,]*),([^,]*),([^,]*),([^,]*),", "$1,$4,$3,$2,")))
                .as("where the cells stand as the header says")
                .isEmpty();
    }

    @Test
    void devicesBelowTheNamesOfPortsInLinks() throws IOException {
        assertThat(lines("links.csv", text -> text.replace("z_device,z_port", "z_port,z_device")))
                .containsExactly("F103 links.csv:1:27");
    }

    @Test
    void aHeaderWithCommasOverRowsWithSemicolons() throws IOException {
        CheckView view = check("cords.csv", text -> {
            int rows = text.indexOf('\n');
            return text.substring(0, rows) + text.substring(rows).replace(',', ';');
        });

        assertThat(view.diagnostics()).extracting(PlantCopy::line).containsExactly("F103 cords.csv:1:1");
        assertThat(view.diagnostics().getFirst().detail()).contains("by commas, the cells of the rows by semicolons");
        assertThat(view.counts().linksFailed()).isZero();
    }

    @Test
    void panelsWithoutAColumnOfModules() throws IOException {
        assertThat(lines("panels.csv", text -> text.replace("module", "modul"))).containsExactly("F103 panels.csv:1:1");
        assertThat(lines("panels.csv", text -> text.replaceFirst("(?m)^PP-A04-01,1,[^,]*", "PP-A04-01,1,")))
                .containsExactly("F107 panels.csv:2:13");
    }

    @Test
    void oneCommaTooMany() throws IOException {
        CheckView view = check("cords.csv", text -> text.replaceFirst("(?m)^C002,", "C002,,"));

        assertThat(view.diagnostics()).extracting(PlantCopy::line).containsExactly("F103 cords.csv:3:6");
        assertThat(view.diagnostics().getFirst().detail()).contains("is one separator too many?");
    }

    @Test
    void aFileThatIsNamedTwice() throws IOException {
        CheckView view = check("plant.yaml", text -> text.replace("cords.csv]", "cords.csv, ./cords.csv]"));

        assertThat(view.diagnostics()).extracting(PlantCopy::line).containsExactly("F102 plant.yaml:11:35");
        assertThat(view.counts().linksFailed()).isZero();
    }

    @Test
    void aMisspeltSettingHidesTables() throws IOException {
        assertThat(lines("plant.yaml", text -> text.replace("files:", "file:")))
                .containsExactly("F101 plant.yaml:10:1");
        assertThat(lines("plant.yaml", text -> text.replace("cables:", "cable:")))
                .containsExactly("F101 plant.yaml:11:3");
    }

    private List<String> lines(String file, UnaryOperator<String> mistake) throws IOException {
        return check(file, mistake).diagnostics().stream().map(PlantCopy::line).toList();
    }

    private CheckView check(String file, UnaryOperator<String> mistake) throws IOException {
        return PlantCopy.of("hall-400g", folder).with(file, mistake).check();
    }
}
