package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Severity;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of cables that split, and have no id. */
final class SplittersTest {

    private static final String HEADER = "A Device,A Port,A Face,Z Device,Z Port,Z Face,Part,Length\n";
    private static final String LEGS = "id,leg,a_device,a_port,b_device,b_port";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"harness H12-4LC F APC OS2", "H12-4LC F PC OS2", "MCP7Y00"})
    void areLegsOfOneWhereTheyShareAPort(String part) throws IOException {
        Imports read = Imports.csv(
                folder,
                HEADER
                        + "l1,1,,s1,1,,%s,5m\ns1,2,,l1,1,,%s,5m\nl1,2,,s1,3,,%s,5m\nl1,2,,s2,1,,%s,5m\n"
                                .formatted(part, part, part, part));

        assertThat(read.rows("cables", LEGS))
                .containsExactly("C1|1|l1|1|s1|1", "C1|2|l1|1|s1|2", "C2|1|l1|2|s1|3", "C2|2|l1|2|s2|1");
        assertThat(read.said(Severity.WARNING)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LC A-B OS2", "MPO-12 B F/F APC OS2", "2xMPO-12 B F/F APC OS2"})
    void ofCablesThatDoNotSplitEachRowIsOne(String part) throws IOException {
        Imports read = Imports.csv(folder, HEADER + "l1,1,,s1,1,,%s,5m\nl1,1,,s1,2,,%s,5m\n".formatted(part, part));

        assertThat(read.rows("cables", "id,leg")).containsExactly("C1|", "C2|");
    }

    @Test
    void areTwoWhereTheirLegsMeetInAPanel() throws IOException {
        String harness = "harness H12-4LC F APC OS2";
        StringBuilder sheet = new StringBuilder(HEADER);
        for (int port = 1; port <= 4; port++) {
            sheet.append("l1,1,,PP1,%d,,%s,5m\nPP1,%d,,l2,1,,%s,5m\n".formatted(port, harness, port, harness));
        }

        assertThat(Imports.csv(folder, sheet.toString()).rows("cables", LEGS))
                .contains("C1|1|l1|1|PP1|1", "C1|4|l1|1|PP1|4", "C2|1|l2|1|PP1|1", "C2|4|l2|1|PP1|4")
                .hasSize(8);
    }

    @Test
    void areTwoAtTheFacesOfAPort() throws IOException {
        String harness = "harness H12-4LC F APC OS2";
        Imports read = Imports.csv(
                folder,
                HEADER
                        + "X1,1,front,s1,1,,%s,5m\nX1,1,front,s1,2,,%s,5m\nX1,1,rear,s2,1,,%s,5m\nX1,1,rear,s2,2,,%s,5m\n"
                                .formatted(harness, harness, harness, harness));

        assertThat(read.rows("cables", "id,leg,b_device")).containsExactly("C1|1|s1", "C1|2|s1", "C2|1|s2", "C2|2|s2");
    }

    @Test
    void aLegThatStandsTwiceIsOne() throws IOException {
        String rows = "l1,1,,s1,1,,MCP7Y00,5m\nl1,1,,s1,2,,MCP7Y00,5m\ns1,2,,l1,1,,MCP7Y00,5m\n";
        Imports read = Imports.csv(folder, HEADER + rows);

        assertThat(read.rows("cables", LEGS)).containsExactly("C1|1|l1|1|s1|1", "C1|2|l1|1|s1|2");
        assertThat(read.said(Severity.NOTE)).contains("sheet.csv:4:1 a cable stands twice");
    }

    @Test
    void anInventedIdIsNoneThatTheSheetHasAnywhere() throws IOException {
        Imports read = Imports.csv(
                folder, "ID,A Device,A Port,Z Device,Z Port,Part\nC1,l1,1,SPARE,,LC A-B OS2\n,l1,2,s1,2,LC A-B OS2\n");

        assertThat(read.rows("cables", "id")).containsExactly("C2");
    }
}
