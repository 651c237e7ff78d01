package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cables that NetBox and a cut sheet tell alike. */
final class CablesOfFormatsTest {

    private static final String NETBOX =
            "side_a_device,side_a_type,side_a_name,side_b_device,side_b_type,side_b_name,type,status,label,length,length_unit,color\n";
    private static final String CUTS = "Cable ID,A Device,A Port,Z Device,Z Port,Cable Type,Length\n";

    private static Reading read(String cuts, String netbox) {
        return Reading.ofFolder(Map.of("cuts.csv", CUTS + cuts, "netbox_cables.csv", NETBOX + netbox));
    }

    private static List<String> said(Reading reading) {
        return reading.said().stream().filter(said -> said.contains("cable")).toList();
    }

    @Test
    void aCableOfOneIdIsOneAndKeepsWhatEitherSays() {
        Reading reading = read(
                "C-1,LEAF1,Eth1,SPINE1,Eth1,MPO-12 B F/F OM4,16.4ft\n",
                "spine1,dcim.interface,Ethernet1,leaf1,dcim.interface,Ethernet1,mmf-om4,connected,C-1,5,m,aqua\n");

        assertThat(reading.rows("cables"))
                .singleElement()
                .asString()
                .contains("id=C-1", "part=MPO-12 B F/F OM4", "a_device=LEAF1", "status=connected", "color=aqua");
        assertThat(said(reading)).containsExactly("note 2:1 two files tell a cable");
    }

    @Test
    void aCableWithoutAnIdInOneFileHasThatOfTheOther() {
        Reading reading = read("""
                ,leaf1,Ethernet1,spine1,Ethernet1,MPO-12 B F/F OM4,5m
                C-2,leaf1,Ethernet2,spine1,Ethernet2,MPO-12 B F/F OM4,5m
                """, """
                leaf1,dcim.interface,Ethernet1,spine1,dcim.interface,Ethernet1,mmf-om4,connected,C-1,5,m,
                leaf1,dcim.interface,Ethernet2,spine1,dcim.interface,Ethernet2,mmf-om4,connected,,5,m,
                """);

        assertThat(reading.rows("cables")).hasSize(2);
        assertThat(reading.rows("cables").get(0)).startsWith("id=C-1 ");
        assertThat(reading.rows("cables").get(1)).startsWith("id=C-2 ");
    }

    @Test
    void whatContradictsIsToldAndKept() {
        Reading reading = read(
                "C-1,leaf1,Ethernet1,spine1,Ethernet1,MPO-12 B F/F OM4,5m\n",
                "leaf1,dcim.interface,Ethernet1,spine1,dcim.interface,Ethernet1,mmf-om4,connected,X-9,7,m,\n");

        assertThat(reading.rows("cables"))
                .singleElement()
                .asString()
                .contains("id=C-1", "length=5m", "netbox_length_m=7", "netbox_id=X-9");
        assertThat(said(reading)).containsExactly("warning 2:1 two files tell a cable, and otherwise");
    }

    @Test
    void cablesBetweenOtherPortsStayTwoAndIdsOfOursAreFree() {
        Reading reading = read(
                ",leaf1,Ethernet1,spine1,Ethernet1,MPO-12 B F/F OM4,5m\n",
                "leaf1,dcim.interface,Ethernet2,spine1,dcim.interface,Ethernet2,mmf-om4,connected,,5,m,\n");

        assertThat(reading.rows("cables")).hasSize(2);
        assertThat(reading.rows("cables").stream().map(row -> row.split(" ", 2)[0]))
                .doesNotHaveDuplicates();
        assertThat(said(reading)).containsExactly("error 2:64 the part of a cable is not said");
    }

    @Test
    void twoCablesThatTwoFormatsCallAlikeStayTwo() {
        Reading reading = read(
                "N3,leaf1,Ethernet1,spine1,Ethernet1,MPO-12 B F/F OM4,5m\n",
                "leaf1,dcim.interface,Ethernet2,spine1,dcim.interface,Ethernet2,mmf-om4,connected,N3,5,m,\n");

        assertThat(reading.rows("cables"))
                .hasSize(2)
                .anyMatch(row -> row.startsWith("id=N3 "))
                .anyMatch(row -> row.startsWith("id=netbox N3 "));
        assertThat(said(reading)).contains("warning 2:1 two files call two cables alike");
    }
}
