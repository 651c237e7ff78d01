package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IbnetdiscoverTest {

    static final String TOPOLOGY = """
            #
            # Topology file: generated on Wed Aug  6 16:11:23 2025
            #
            vendid=0x2c9
            devid=0xd2f2
            sysimgguid=0xaa01
            switchguid=0xaa01(aa01)
            Switch\t65 "S-000000000000aa01"\t\t# "MF0;leaf-01:MQM9701/U1" enhanced port 0 lid 73 lmc 0
            [1]\t"H-000000000000bb01"[1](000000000000bb01) \t\t# "node-01 mlx5_5" lid 647 4xNDR
            [35]\t"S-000000000000aa02"[32]\t\t# "MF0;spine-01:MQM9701/U1" lid 236 4xNDR
            [65]\t"H-000000000000cc01"[1](000000000000cc01) \t\t# "Mellanox Technologies Aggregation Node" lid 1 4xNDR

            switchguid=0xaa02(aa02)
            Switch\t65 "S-000000000000aa02"\t\t# "MF0;spine-01:MQM9701/U1" enhanced port 0 lid 236 lmc 0
            [32]\t"S-000000000000aa01"[35]\t\t# "MF0;leaf-01:MQM9701/U1" lid 73 4xNDR

            caguid=0xbb01
            Ca\t1 "H-000000000000bb01"\t\t# "node-01 mlx5_5"
            [1](000000000000bb01) \t"S-000000000000aa01"[1]\t\t# lid 647 lmc 0 "MF0;leaf-01:MQM9701/U1" lid 73 4xNDR
            """;

    static final String PORTS = """
            CA   134  1 0x7cfe9003003b4bde 4x EDR - SW  1719 10 0x7cfe9003009ce5b0 ( 'o0001 HCA-1' - ' leaf 01 ' )
            SW  1719 10 0x7cfe9003009ce5b0 4x EDR - CA   134  1 0x7cfe9003003b4bde ( ' leaf 01 ' - 'o0001 HCA-1' )
            SW  1719 37 0x7cfe9003009ce5b0 4x ???                                    ' leaf 01 '
            SW  1781 80 0x08c0eb0300add20e 4x SDR                                    'spine'
            """;

    private static Reading read(String text) {
        return Reading.of("ibnetdiscover", "fabric.out", text);
    }

    @Test
    void aLinkThatBothEndsTellIsOneLink() {
        Reading reading = read(TOPOLOGY);

        assertThat(reading.rows("links"))
                .containsExactly(
                        "a_device=leaf-01 a_port=1 z_device=node-01 z_port=mlx5_5 speed=4xNDR protocol=InfiniBand",
                        "a_device=leaf-01 a_port=35 z_device=spine-01 z_port=32 speed=4xNDR protocol=InfiniBand");
        assertThat(reading.said())
                .containsExactlyInAnyOrder(
                        "note 11:1 an aggregation node is inside its switch", "note 15:1 a link is told twice");
    }

    @Test
    void nodesThatAreSaidToBePortsOfEachOtherStayNodes() {
        Reading reading = read("""
                Ca\t1 "H-000000000000bb01"\t\t# "node-01 mlx5_0"
                [1](000000000000bb02) \t"H-000000000000bb02"[1](000000000000bb01)\t\t# "node-02 mlx5_0" lid 1 4xNDR
                """);

        assertThat(reading.links()).containsExactly("node-01 mlx5_0 - node-02 mlx5_0");
        assertThat(reading.said()).containsExactly("warning 2:1 a GUID means two nodes");
    }

    @Test
    void aPortGuidThatIsToldOfTwoNodesIsAWarning() {
        Reading reading = read("""
                Ca\t2 "H-000000000000bb01"\t\t# "node-01 mlx5_0"
                [1](000000000000bbff) \t"S-000000000000aa01"[1]\t\t# lid 6 lmc 0 "leaf" lid 1 4xNDR
                Ca\t2 "H-000000000000bb02"\t\t# "node-02 mlx5_0"
                [1](000000000000bbff) \t"S-000000000000aa01"[2]\t\t# lid 6 lmc 0 "leaf" lid 1 4xNDR
                """);

        assertThat(reading.said()).containsExactly("warning 4:1 a GUID means two nodes");
        assertThat(reading.findings().getFirst().related())
                .extracting(related -> related.place().span().line())
                .containsExactly(2);
    }

    @Test
    void aNodeThatIsSaidToBeAPortOfAnotherIsAWarning() {
        Reading reading = read("""
                Ca\t1 "H-000000000000bb01"\t\t# "node-01 mlx5_0"
                [1](000000000000bb02) \t"S-000000000000aa01"[1]\t\t# lid 6 lmc 0 "leaf" lid 1 4xNDR
                Ca\t1 "H-000000000000bb02"\t\t# "node-02 mlx5_0"
                """);

        assertThat(reading.said()).containsExactly("warning 2:1 a GUID means two nodes");
    }

    @Test
    void aPortThatLeadsToTwoOthersIsAWarningAtBothPlaces() {
        Reading reading = read("""
                SW 1 1 0xaa 4x EDR - SW 3 1 0xcc ( 'leaf' - 'spine' )
                SW 3 1 0xcc 4x EDR - SW 1 1 0xaa ( 'spine' - 'leaf' )
                SW 1 1 0xaa 4x EDR - SW 3 2 0xcc ( 'leaf' - 'spine' )
                """);

        assertThat(reading.links()).containsExactly("leaf 1 - spine 1", "leaf 1 - spine 2");
        assertThat(reading.said())
                .containsExactlyInAnyOrder("note 2:1 a link is told twice", "warning 3:1 a port leads to two others");
        assertThat(reading.findings())
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .flatExtracting(Diagnostic::related)
                .extracting(related -> related.place().span().line())
                .containsExactly(1);
    }

    @Test
    void descriptionsGiveNamesAndModelsAndGuidsAreKept() {
        Reading reading = read(TOPOLOGY);

        assertThat(reading.rows("devices"))
                .containsExactly(
                        "name=leaf-01 role=switch imported_model=MQM9701 guid=0x000000000000aa01",
                        "name=node-01 role=host guid=0x000000000000bb01",
                        "name=spine-01 role=switch imported_model=MQM9701 guid=0x000000000000aa02");
        assertThat(reading.rows("aliases"))
                .contains(
                        "alias=0x000000000000aa01 device=leaf-01",
                        "alias=MF0;leaf-01:MQM9701/U1 device=leaf-01",
                        "alias=node-01 mlx5_5 device=node-01")
                .hasSize(6);
    }

    @Test
    void theListOfPortsIsReadToo() {
        Reading reading = read(PORTS);

        assertThat(reading.links()).containsExactly("o0001 HCA-1 - leaf 01 10");
        assertThat(reading.rows("devices")).contains("name=spine role=switch guid=0x08c0eb0300add20e");
        assertThat(reading.said()).contains("note 3:1 a port has no far end");
    }

    @Test
    void nodesThatAreCalledAlikeAreToldApartByTheirGuids() {
        Reading reading = read("""
                SW 1 1 0xaa 4x EDR - SW 3 1 0xcc ( 'switch' - 'spine' )
                SW 2 1 0xbb 4x EDR - SW 3 2 0xcc ( 'switch' - 'spine' )
                """);

        assertThat(reading.links())
                .containsExactly("switch-0x00000000000000aa 1 - spine 1", "switch-0x00000000000000bb 1 - spine 2");
        assertThat(reading.said()).containsExactly("warning 1:1 two nodes have one name");
        assertThat(reading.rows("aliases")).noneMatch(row -> row.startsWith("alias=switch "));
    }

    @Test
    void portsOfOneAdapterAreListedByTheirOwnGuidsAndAreOneAdapter() {
        Reading reading = read("""
                CA 1 1 0xaa 4x EDR - SW 3 1 0xcc ( 'node HCA-1' - 'leaf' )
                CA 1 2 0xab 4x EDR - SW 3 2 0xcc ( 'node HCA-1' - 'leaf' )
                """);

        assertThat(reading.links()).containsExactly("node HCA-1/1 - leaf 1", "node HCA-1/2 - leaf 2");
        assertThat(reading.said()).isEmpty();
    }

    @Test
    void whatAMakerWritesIntoEveryNodeNamesNone() {
        Reading reading =
                read("CA 1 1 0xaa 4x EDR - SW 3 1 0xcc ( 'MT4129 ConnectX7   Mellanox Technologies' - 'leaf' )");

        assertThat(reading.links()).containsExactly("0x00000000000000aa 1 - leaf 1");
        assertThat(reading.rows("devices"))
                .contains("name=0x00000000000000aa role=host imported_model=MT4129 ConnectX7 Mellanox Technologies"
                        + " guid=0x00000000000000aa");
        assertThat(reading.said()).containsExactly("note 1:1 a node has no name of its own");
    }

    @Test
    void chipsOfADirectorAreOneDeviceAndTheirPortsHaveTheirPlaceInTheirNames() {
        Reading reading = read("""
                SW 1 1 0xaa 4x HDR - CA 3 1 0xcc ( 'MF0;core:CS8500/L10/U1' - 'node mlx5_0' )
                SW 1 21 0xaa 4x HDR - SW 4 1 0xdd ( 'MF0;core:CS8500/L10/U1' - 'MF0;core:CS8500/S03/U1' )
                """);

        assertThat(reading.links()).containsExactly("core L10/U1/1 - node mlx5_0");
        assertThat(reading.rows("devices"))
                .first()
                .isEqualTo(
                        "name=core role=switch imported_model=CS8500" + " guid=0x00000000000000aa 0x00000000000000dd");
        assertThat(reading.said()).containsExactly("note 2:1 a link is inside a chassis");
    }

    @Test
    void aFileThatIsCutOffGivesWhatStandsInIt() {
        Reading reading = read(TOPOLOGY.substring(0, TOPOLOGY.indexOf("lid 647")));

        assertThat(reading.links()).containsExactly("leaf-01 1 - node-01 mlx5_5");
    }

    @Test
    void linesThatAreNotUnderstoodAreToldAtTheFirst() {
        Reading reading = read(
                "[1] \"S-aa\"[1] # \"x\" lid 1 4xNDR\n" + PORTS + "ibwarn: [1] mad_rpc failed\n" + "x".repeat(5000));

        assertThat(reading.said()).contains("error 1:1 a line is not understood", "error 7:1 a line is too long");
        assertThat(reading.links()).hasSize(1);
    }

    @Test
    void aFileWithoutNodesIsAnError() {
        assertThat(read("# nothing\n").said()).containsExactly("error 0:0 a file cannot be read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | [2] \"S-0000000000000001\"[2] # \"s1\" lid 1 4xNDR |",
                "3 | [2] \"S-0000000000000001\"[3] # \"s1\" lid 1 4xNDR | warning 4:1 a node has no such port",
                "2 | '' | warning 4:1 only one end knows of a link"
            })
    void whatTheBlocksOfTwoNodesSayOtherwiseIsTold(int port, String line, String told) {
        Reading read = Reading.of("ibnetdiscover", "fab.out", """
            switchguid=0x1
            Switch	2 "S-0000000000000001"		# "s1" enhanced port 0 lid 1 lmc 0
            [1]	"S-0000000000000002"[1]		# "s2" lid 2 4xNDR
            [%d]	"S-0000000000000002"[2]		# "s2" lid 2 4xNDR

            switchguid=0x2
            Switch	2 "S-0000000000000002"		# "s2" enhanced port 0 lid 2 lmc 0
            [1]	"S-0000000000000001"[1]		# "s1" lid 1 4xNDR
            %s
            """.formatted(port, line));

        assertThat(read.links()).hasSize(2);
        assertThat(read.said().stream().filter(said -> said.startsWith("warning")))
                .isEqualTo(told == null ? List.of() : List.of(told));
    }
}
