package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.CheckView;
import dev.ferrule.view.DiagnosticView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plugs in each other's ports, or in a free one, so that channels fail: one error names them, and no innocent row. */
final class WrongPlugsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "row-40g, trunks.csv, 'T09,1', 'T09,2', a_port, T09.1 and T09.2, trunks.csv:20:1",
        "row-40g, trunks.csv, 'T09,1', 'T09,2', b_port, T09.1 and T09.2, trunks.csv:20:1",
        "row-40g, trunks.csv, 'T01D,', 'T01P,1', a_port, T01D and T01P.1, trunks.csv:2:1",
        "row-40g, cords.csv, 'P001,', 'P007,', a_device a_port, P001 and P007, cords.csv:2:1",
        "row-40g, cords.csv, 'P001,', 'P007,', b_port, P001 and P007, cords.csv:2:1",
        "row-40g, cords.csv, 'P065,', 'P071,', a_device a_port, P065 and P071, cords.csv:66:1",
        "breakout-400g, cords.csv, 'M01,', 'D01,', a_device a_port, M01 and D01, cords.csv:2:1",
        "breakout-400g, cords.csv, 'M01,', 'D01,', b_device b_port, M01 and D01, cords.csv:2:1"
    })
    void twoPlugsAreExchanged(
            String example, String file, String one, String other, String columns, String names, String place)
            throws IOException {
        CheckView view = PlantCopy.of(example, folder)
                .with(file, text -> exchanged(text, one, other, List.of(columns.split(" ", -1))))
                .check();

        DiagnosticView error = only(view);
        assertThat(PlantCopy.line(error)).isEqualTo("F610 " + place);
        assertThat(error.detail()).contains("repair: exchange " + names + " at one end");
    }

    @Test
    void aCordAndAHarnessAreExchangedAtTheirSwitch() throws IOException {
        DiagnosticView error = only(PlantCopy.of("breakout-400g", folder)
                .with("cords.csv", ",agg01,Ethernet1/1,", ",agg01,Ethernet1/7,")
                .with("harnesses.csv", text -> text.replace(",agg01,Ethernet1/7,", ",agg01,Ethernet1/1,"))
                .check());

        assertThat(PlantCopy.line(error)).isEqualTo("F610 cords.csv:2:1");
        assertThat(error.detail()).contains("8 links are exchanged alike", "repair: exchange M01 and H01.1 at one end");
    }

    @ParameterizedTest
    @CsvSource({
        "'T09,1,TRUNK-MPO12-B-OM4-36,PP-C09,1/1', 'T09,1,TRUNK-MPO12-B-OM4-36,PP-C09,2/3', T09.1, PP-C09/1/1, 20",
        "'T01D,,TRUNK-MPO12-A-FF-OM4-12,PP-C01,1/1', 'T01D,,TRUNK-MPO12-A-FF-OM4-12,PP-C01,2/3', T01D, PP-C01/1/1, 2"
    })
    void aTrunkIsBehindAFreePlateInsteadOfItsCassette(String right, String wrong, String name, String port, int line)
            throws IOException {
        DiagnosticView error = only(
                PlantCopy.of("row-40g", folder).with("trunks.csv", right, wrong).check());

        assertThat(PlantCopy.line(error)).isEqualTo("F610 trunks.csv:" + line + ":1");
        assertThat(error.detail())
                .contains("plug " + name + " in at " + port + " (rear)")
                .doesNotContain("or plug");
    }

    @Test
    void theLegsOfATrunkAreReversed() throws IOException {
        CheckView view = PlantCopy.of("hall-400g", folder)
                .with("trunks.csv", WrongPlugsTest::reversed)
                .check();

        assertThat(PlantCopy.line(only(view))).isEqualTo("F610 trunks.csv:2:1");
        assertThat(only(view).detail()).contains("8 links", "the legs of T01");
        assertThat(view.counts().linksFailed()).isEqualTo(8);
    }

    @Test
    void twoTrunksInOnePanelAreOneErrorWithAllItsPorts() throws IOException {
        DiagnosticView error = only(PlantCopy.of("hall-400g", folder)
                .with("trunks.csv", text -> text.replaceAll("(?m)^(T01,.*),PP-A04-01,", "$1,PP-A09-01,"))
                .check());

        assertThat(error.code()).isEqualTo("F601");
        assertThat(error.detail()).contains("T02.01 goes to PP-A09-01/1/1 (rear), where T01.01 is already");
        assertThat(error.related()).hasSize(12);
    }

    @Test
    void anAdapterBehindACassetteIsNoExchangeOfCords() throws IOException {
        CheckView view = PlantCopy.of("row-40g", folder)
                .with("panels.csv", text -> {
                    List<String> lines = new ArrayList<>(text.lines().toList());
                    lines.set(18, lines.get(18).replaceFirst(",A$", ",B"));
                    return String.join("\n", lines) + "\n";
                })
                .check();

        assertThat(only(view).detail()).doesNotContain("exchange");
        assertThat(only(view).code()).isEqualTo("F301");
        assertThat(only(view).related())
                .anySatisfy(other -> assertThat(other.span().compact()).isEqualTo("panels.csv:19:1"));
    }

    @Test
    void aHarnessInThePlaceOfACordIsItselfToBlame() throws IOException {
        DiagnosticView error = only(PlantCopy.of("breakout-400g", folder)
                .with("cords.csv", "M01,CORD-MPO8-B-OS2", "M01,HARNESS-H12-4LC-OS2")
                .check());

        assertThat(PlantCopy.line(error)).isEqualTo("F203 cords.csv:2:1");
    }

    @Test
    void fibreToBeBoughtIsThatOfThePlant() throws IOException {
        DiagnosticView error = only(PlantCopy.of("rail-800g", folder)
                .with("cords.csv", "F001,MFP7E10-N010", "F001,MFP7E30-N010")
                .check());

        assertThat(PlantCopy.line(error)).isEqualTo("F401 cords.csv:2:1");
        assertThat(error.detail()).contains("cord F001: OM4");
    }

    private static DiagnosticView only(CheckView view) {
        List<DiagnosticView> errors = view.diagnostics().stream()
                .filter(found -> found.severity().equals("error"))
                .toList();
        assertThat(errors).as(String.valueOf(view.diagnostics())).hasSize(1);
        return errors.getFirst();
    }

    private static String exchanged(String text, String one, String other, List<String> columns) {
        List<String[]> rows = rows(text);
        String[] first = row(rows, one);
        String[] second = row(rows, other);
        List<String> header = List.of(rows.getFirst());
        for (String column : columns) {
            int at = header.indexOf(column);
            String cell = first[at];
            first[at] = second[at];
            second[at] = cell;
        }
        return written(rows);
    }

    private static String reversed(String text) {
        List<String[]> rows = rows(text);
        int port = List.of(rows.getFirst()).indexOf("b_port");
        List<String[]> legs = rows.stream().filter(row -> row[0].equals("T01")).toList();
        List<String> ports = legs.stream().map(row -> row[port]).toList().reversed();
        for (int leg = 0; leg < legs.size(); leg++) {
            legs.get(leg)[port] = ports.get(leg);
        }
        return written(rows);
    }

    private static List<String[]> rows(String text) {
        return text.lines().map(line -> line.split(",", -1)).toList();
    }

    private static String[] row(List<String[]> rows, String begins) {
        return rows.stream()
                .filter(row -> String.join(",", row).startsWith(begins))
                .findFirst()
                .orElseThrow();
    }

    private static String written(List<String[]> rows) {
        return rows.stream().map(row -> String.join(",", row)).collect(Collectors.joining("\n", "", "\n"));
    }
}
