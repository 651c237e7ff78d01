package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Devices that files of several formats spell otherwise. */
final class DeviceNamesTest {

    private static final String SHEET = """
            From Device,From Port,From Rack,To Device,To Port
            %s,Ethernet1,R1,%s,Ethernet1
            """;

    private static final String HEARD = """
            {"lldpNeighbors":[{"port":"Ethernet1","neighborDevice":"%s","neighborPort":"Ethernet1","ttl":120}]}
            """;

    private static Reading sheetAndLldp(String near, String far, String host, String heard) {
        return Reading.ofFolder(
                Map.of("links-of-row-1.csv", SHEET.formatted(near, far), host + ".json", HEARD.formatted(heard)));
    }

    @Test
    void theNameOfTheSheetCountsAndTheHostsOwnIsItsAlias() {
        Reading reading = sheetAndLldp("leaf1", "SPINE1", "leaf1", "spine1.dc.example.net");
        assertThat(reading.rows("devices")).containsExactlyInAnyOrder("name=leaf1 rack=R1", "name=SPINE1");
        assertThat(reading.links()).containsExactly("leaf1 Ethernet1 - SPINE1 Ethernet1");
        assertThat(reading.rows("aliases")).containsExactly("alias=spine1.dc.example.net device=SPINE1");
        assertThat(reading.said())
                .anyMatch(said -> said.startsWith("note") && said.endsWith("a device has several names"));
    }

    @Test
    void whatOneFormatTellsApartStaysApart() {
        Reading reading = Reading.ofFolder(Map.of(
                "sheet.csv",
                SHEET.formatted("leaf1", "spine1") + "leaf1,Ethernet2,R1,SPINE1,Ethernet2\n",
                "leaf1.json",
                HEARD.formatted("Spine1")));
        assertThat(reading.rows("devices"))
                .contains("name=spine1", "name=SPINE1", "name=Spine1")
                .hasSize(4);
        assertThat(reading.rows("aliases")).isEmpty();
    }

    @Test
    void aShortNameOfTwoDomainsIsLeftAloneAndTold() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("sheet.csv", SHEET.formatted("leaf1", "spine1"));
        files.put("leaf1.json", HEARD.formatted("spine1.east.example.net"));
        files.put("leaf2.json", HEARD.formatted("spine1.west.example.net"));
        Reading reading = Reading.ofFolder(files);
        assertThat(reading.rows("devices"))
                .contains("name=spine1", "name=spine1.east.example.net", "name=spine1.west.example.net");
        assertThat(reading.findings()).anySatisfy(finding -> {
            assertThat(finding.summary()).isEqualTo("a short name may mean several devices");
            assertThat(finding.detail().getFirst()).contains("spine1.east.example.net", "spine1.west.example.net");
        });
    }

    @Test
    void aTableOfAliasesSaysWhatNoNameShows() {
        Reading reading = Reading.ofFolder(Map.of(
                "sheet.csv", SHEET.formatted("leaf1", "A17-top"),
                "leaf1.json", HEARD.formatted("spine1"),
                "aliases.csv", "alias,device\nspine1,A17-top\n"));
        assertThat(reading.rows("devices")).containsExactlyInAnyOrder("name=leaf1 rack=R1", "name=A17-top");
        assertThat(reading.links()).containsExactly("leaf1 Ethernet1 - A17-top Ethernet1");
        assertThat(reading.rows("aliases")).containsExactly("alias=spine1 device=A17-top");
    }

    @Test
    void portsThatASheetShortensAreTheOnesThatHostsHear() {
        Reading reading = Reading.ofFolder(Map.of(
                "sheet.csv", SHEET.formatted("leaf1", "spine1").replace("Ethernet1,R1", "Eth1,R1"),
                "leaf1.json", HEARD.formatted("spine1")));
        assertThat(reading.rows("aliases")).containsExactly("alias=Eth1 device=leaf1 port=Ethernet1");
    }

    @Test
    void addressesAreNoNamesWithDomains() {
        Reading reading = sheetAndLldp("10", "10.0.0.2", "10.0.0.1", "10.0.0.2");
        assertThat(reading.rows("devices"))
                .containsExactlyInAnyOrder("name=10 rack=R1", "name=10.0.0.2", "name=10.0.0.1");
    }

    @Test
    void aLinkThatIsToldTwiceKeepsWhatEitherSaysOfIt() {
        Reading reading = Reading.ofFolder(Map.of(
                "sheet.csv",
                "id,From Device,From Port,To Device,To Port,speed\nL1,leaf1,Ethernet1,spine1,Ethernet1,400G\n",
                "leaf1.json",
                HEARD.formatted("spine1")));
        assertThat(reading.rows("links"))
                .containsExactly("id=L1 a_device=leaf1 a_port=Ethernet1 z_device=spine1 z_port=Ethernet1 speed=400G");
    }
}
