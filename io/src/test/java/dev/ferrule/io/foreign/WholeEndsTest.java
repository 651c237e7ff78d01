package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ends that stand in one cell: which part of it is the device and which the port. */
final class WholeEndsTest {

    private static final String HEADER = "A End,Z End,Cable Type\n";
    private static final String ENDS = "a_device,a_port,b_device,b_port";
    private static final String PART = ",LC A-B OS2\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "leaf 1 Ethernet1/1;leaf 1;Ethernet1/1",
                "row 2 leaf 1 swp17s0;row 2 leaf 1;swp17s0",
                "leaf-1-Eth1/1;leaf-1;Eth1/1",
                "leaf-1_Ethernet1/8;leaf-1;Ethernet1/8",
                "leaf-1.Eth1/1;leaf-1;Eth1/1",
                "R01/U40/leaf-1/Eth1/1;R01/U40/leaf-1;Eth1/1",
                "R02:U40:spine 1:Eth9;R02:U40:spine 1;Eth9",
                "spine 1:Ethernet13:1;spine 1;Ethernet13:1",
                "spine 1 (Ethernet1/3);spine 1;Ethernet1/3",
                "spine 1 → Eth10;spine 1;Eth10",
                "DC1-R01-SW1 1/1;DC1-R01-SW1;1/1",
                "DC1-R01-SW1/1/1;DC1-R01-SW1;1/1",
                "leaf 1 et-0/0/1;leaf 1;et-0/0/1",
                "node 7 mlx5_0/P1;node 7;mlx5_0/P1",
                "core 1 1/1/c1/1;core 1;1/1/c1/1",
                "core 1 slot 3 port 2;core 1;slot 3 port 2",
                "PP A01 Front 2;PP A01;Front 2",
                "PP A01 12;PP A01;12",
                "4BK01-55:01;4BK01-55;01",
                "Eth1/2 leaf1;leaf1;Eth1/2",
                "Eth1/3@leaf1;leaf1;Eth1/3",
                "Eth1/4 (leaf1);leaf1;Eth1/4",
                "port 3 on leaf1;leaf1;3"
            })
    void thePortIsTheLastPartThatLooksLikeOne(String cell, String device, String port) throws IOException {
        Imports read = Imports.csv(folder, HEADER + cell + ",s1:Eth1" + PART);

        assertThat(read.rows("cables", ENDS)).containsExactly(device + "|" + port + "|s1|Eth1");
        assertThat(read.said(Severity.WARNING)).noneMatch(said -> said.contains("written otherwise"));
    }

    @Test
    void devicesWhoseNamesHaveBlanksStayApart() throws IOException {
        Imports read = Imports.csv(
                folder,
                HEADER + "leaf 1 Ethernet1/1,spine 1 Ethernet1/1" + PART + "leaf 2 Ethernet1/1,spine 1 Ethernet1/2"
                        + PART);

        assertThat(read.rows("devices", "name")).containsExactly("leaf 1", "spine 1", "leaf 2");
    }

    @Test
    void theDevicesOfOtherRowsTellWhereAPortBegins() throws IOException {
        Imports read = Imports.csv(
                folder,
                HEADER + "leaf 1 Eth1/1,s1 Eth1" + PART + "leaf 1 left,s1 Eth2" + PART + "leaf 1,s1 Eth3" + PART);

        assertThat(read.rows("cables", ENDS)).containsExactly("leaf 1|Eth1/1|s1|Eth1", "leaf 1|left|s1|Eth2");
        assertThat(read.errors()).containsExactly("sheet.csv:4:1 a row has one end only");
    }

    @Test
    void theDevicesOfAnotherSheetDoToo() throws IOException {
        Files.writeString(folder.resolve("a.csv"), HEADER + "leaf 1 left,spine 1 right" + PART);
        Files.writeString(folder.resolve("b.csv"), "Device Name,Role,Rack\nleaf 1,leaf,R1\nspine 1,spine,R2\n");
        Imports read = Imports.of(folder, List.of(), Map.of(), List.of());

        assertThat(read.rows("cables", ENDS)).containsExactly("leaf 1|left|spine 1|right");
    }

    @Test
    void eachEndThatIsWrittenOtherwiseThanMostIsTold() throws IOException {
        Imports read = Imports.csv(
                folder,
                HEADER + "l1:Eth1,s1:Eth1" + PART + "l1:Eth2,s1 / Eth2" + PART + "l1:Eth3,s1:Eth3" + PART
                        + "l1 Eth4,s1:Eth4" + PART);

        assertThat(read.read().plant().report().findings())
                .filteredOn(finding -> finding.summary().equals("an end is written otherwise than most"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.toString()).contains("s1 / Eth2").contains("l1 Eth4");
                });
        assertThat(read.rows("cables", ENDS)).hasSize(4);
    }

    @Test
    void aRowThatIsNotReadLeavesNoDevice() throws IOException {
        Imports read = Imports.csv(folder, HEADER + "l1:Eth1,s1:Eth1" + PART + "R01:U4:l9:Eth9,s1" + PART);

        assertThat(read.rows("devices", "name")).containsExactly("l1", "s1");
    }

    @Test
    void theNoteCountsRows() throws IOException {
        Imports read = Imports.csv(folder, HEADER + "l1:Eth1,s1:Eth1" + PART + "l1:Eth2,s1:Eth2" + PART);

        assertThat(read.read().plant().report().findings())
                .filteredOn(finding -> finding.summary().startsWith("an end is read"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString()).contains("once more"));
    }
}
