package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LldpTest {

    static final String LLDPCTL = """
            { "lldp_loc_chassis": { "local-chassis": { "chassis": { "leaf1": { "id": { "type": "mac", "value": "7c:fe:90:63:f4:66" } } } } },
              "lldp": { "interface": [
                { "eth0": { "port": { "id": { "type": "local", "value": "535" }, "descr": "ge-0/0/15.0" },
                            "chassis": { "mgmt1": { "id": { "type": "mac", "value": "00:11:22:33:44:55" } } } } },
                { "Ethernet0": { "port": { "id": { "type": "ifname", "value": "Ethernet4" } },
                                 "chassis": { "spine1": { "id": { "type": "mac", "value": "00:11:22:33:44:56" } } } } },
                { "Ethernet8": { "port": { "id": { "type": "mac", "value": "0C:42:A1:00:00:01" }, "descr": "enp1s0" },
                                 "chassis": { "id": { "type": "mac", "value": "0C:42:A1:00:00:00" } } } }
              ] } }
            """;

    static final String JSON0 = """
            { "lldp": [ { "interface": [
              { "name": "swp1", "via": "LLDP",
                "chassis": [ { "id": [ { "type": "mac", "value": "00:11:22:33:44:56" } ], "name": [ { "value": "spine1" } ] } ],
                "port": [ { "id": [ { "type": "ifname", "value": "swp7" } ], "descr": [ { "value": "uplink" } ] } ] } ] } ] }
            """;

    static final String EOS_JSON = """
            { "lldpNeighbors": {
              "Ethernet2": { "lldpNeighborInfo": [] },
              "Ethernet1/1": { "lldpNeighborInfo": [ { "chassisId": "1ce7.1003.5413", "systemName": "server",
                "neighborInterfaceInfo": { "interfaceIdType": "macAddress", "interfaceId": "1ce7.1003.5413",
                                           "interfaceDescription": "eth0" } } ] },
              "Ethernet27/1": { "lldpNeighborInfo": [ { "chassisId": "fc66.1003.5413", "systemName": "",
                "neighborInterfaceInfo": { "interfaceIdType": "interfaceName", "interfaceId": "\\"et-0/0/20\\"" } } ] } } }
            """;

    static final String EOS = """
            leaf1#show lldp neighbors detail
            Interface Ethernet1 detected 1 LLDP neighbors:

              Neighbor 2cc2.6081.eaf9/"Ethernet1", age 12 seconds
              - Chassis ID type: MAC address (4)
                Chassis ID     : 2cc2.6081.eaf9
              - Port ID type: Interface name (5)
                Port ID     : "Ethernet1"
              - System Name: "spine2.company.com"
              - IEEE802.1/IEEE802.3 Link Aggregation
                Port ID                : 0

            Interface Ethernet5 detected 0 LLDP neighbors:

            Interface Management1 detected 1 LLDP neighbors:

              Neighbor 0005.8671.4ec0/"fxp0", age 27 seconds
                Chassis ID     : 0005.8671.4ec0
                Port ID     : "fxp0"
              - System Name: "vmx1"
            """;

    static final String NXOS = """
            Capability codes:
              (R) Router, (B) Bridge

            Chassis id: 5087.89a1.d8d6
            Port id: Ethernet1/1
            Local Port id: Eth1/1
            Port Description: Ethernet1/1
            System Name: n9k2.company.com
            System Description: Cisco Nexus Operating System
            Compiled Thu 01-May-08 15:42 by antonino

            Chassis id: 5087.89a1.d8d7
            Port id: 0014.1c57.a48b
            Local Port id: Eth1/2
            Port Description: not advertised
            System Name: null

            Total entries displayed: 2
            """;

    private static Reading read(String name, String text) {
        return Reading.of("lldp", name, text);
    }

    private static Input input(String name, String text) {
        return Input.of(name, text.getBytes(StandardCharsets.UTF_8), SheetMap.NOTHING);
    }

    @Test
    void theHostNamesItselfAndNeighboursWithoutANameAreCalledLikeTheirChassis() {
        Reading reading = read("x.json", LLDPCTL);

        assertThat(reading.rows("links"))
                .containsExactly(
                        "a_device=leaf1 a_port=eth0 z_device=mgmt1 z_port=ge-0/0/15.0 use=management",
                        "a_device=leaf1 a_port=Ethernet0 z_device=spine1 z_port=Ethernet4",
                        "a_device=leaf1 a_port=Ethernet8 z_device=0c:42:a1:00:00:00 z_port=enp1s0");
        assertThat(reading.said()).containsExactly("note 3:15 a port is for management");
    }

    @Test
    void interfacesMayBeAnObject() {
        Reading reading = read("leaf1.json", """
                { "lldp": { "interface": { "eth0": { "port": { "id": { "type": "ifname", "value": "swp1" } },
                  "chassis": { "leaf9": { "id": { "type": "mac", "value": "00:11:22:33:44:55" } } } } } } }
                """);

        assertThat(reading.links()).containsExactly("leaf1 eth0 - leaf9 swp1");
        assertThat(reading.said()).containsExactly("note 1:1 a file does not name its host");
    }

    @Test
    void whatIsNestedInListsSaysTheSame() {
        assertThat(read("leaf1.json", JSON0).links()).containsExactly("leaf1 swp1 - spine1 swp7");
    }

    @Test
    void aHostWithoutNeighboursIsADevice() {
        assertThat(read("leaf1.json", "{\"lldp\": {}}").rows("devices")).containsExactly("name=leaf1");
    }

    @Test
    void jsonOfEosIsRead() {
        assertThat(read("leaf1.json", EOS_JSON).links())
                .containsExactly("leaf1 Ethernet1/1 - server eth0", "leaf1 Ethernet27/1 - fc:66:10:03:54:13 et-0/0/20");
        assertThat(read(
                                "leaf1.json",
                                "{\"lldpNeighbors\": [{\"port\": \"Et1\", \"neighborDevice\": \"s\","
                                        + " \"neighborPort\": \"Ethernet3\"}]}")
                        .links())
                .containsExactly("leaf1 Ethernet1 - s Ethernet3");
    }

    @Test
    void detailsOfEosAreRead() {
        Reading reading = read("x.raw", EOS);

        assertThat(reading.rows("links"))
                .containsExactly(
                        "a_device=leaf1 a_port=Ethernet1 z_device=spine2.company.com z_port=Ethernet1",
                        "a_device=leaf1 a_port=Management1 z_device=vmx1 z_port=fxp0 use=management");
        assertThat(reading.said()).containsExactly("note 17:1 a port is for management");
    }

    @Test
    void detailsOfNxOsAreRead() {
        Reading reading = read("n9k1.txt", NXOS);

        assertThat(reading.links())
                .containsExactly(
                        "n9k1 Ethernet1/1 - n9k2.company.com Ethernet1/1",
                        "n9k1 Ethernet1/2 - 50:87:89:a1:d8:d7 00:14:1c:57:a4:8b");
    }

    @Test
    void aFolderIsAFabricWhoseHostsAreKnownByTheirFullNames() {
        Reading reading = Reading.of(
                "lldp",
                List.of(
                        input("n9k1.txt", NXOS),
                        input(
                                "n9k2.txt",
                                "Chassis id: 5087.89a1.0000\nPort id: Eth1/1\nLocal Port id: Eth1/1\nSystem Name: n9k1\n")));

        assertThat(reading.links()).hasSize(2).contains("n9k1 Ethernet1/1 - n9k2.company.com Ethernet1/1");
        assertThat(reading.said()).contains("note 1:1 a link is told twice");
    }

    private static String heard(String port, String device, String chassis, String farPort) {
        return "{ \"" + port + "\": { \"port\": { \"id\": { \"type\": \"ifname\", \"value\": \"" + farPort
                + "\" } }, \"chassis\": { " + (device.isEmpty() ? "" : "\"" + device + "\": { ")
                + "\"id\": { \"type\": \"mac\", \"value\": \"" + chassis + "\" }" + (device.isEmpty() ? "" : " }")
                + " } } }";
    }

    private static Reading spine(String... heard) {
        return read("spine1.json", "{ \"lldp\": { \"interface\": [ " + String.join(",\n", heard) + " ] } }");
    }

    @Test
    void oneDeviceUnderSeveralNamesIsOneAndKeepsThemAsAliases() {
        Reading reading = spine(
                heard("swp1", "leaf1.example.net", "aa:bb:cc:00:11:44", "swp49"),
                heard("swp2", "LEAF1", "aa:bb:cc:00:11:44", "swp50"),
                heard("swp3", "", "AA-BB-CC-00-11-44", "swp51"));

        assertThat(reading.links())
                .containsExactly(
                        "spine1 swp1 - leaf1.example.net swp49",
                        "spine1 swp2 - leaf1.example.net swp50",
                        "spine1 swp3 - leaf1.example.net swp51");
        assertThat(reading.rows("devices")).containsExactlyInAnyOrder("name=spine1", "name=leaf1.example.net");
        assertThat(reading.rows("aliases"))
                .containsExactlyInAnyOrder(
                        "alias=LEAF1 device=leaf1.example.net", "alias=aa:bb:cc:00:11:44 device=leaf1.example.net");
        assertThat(reading.said()).contains("note 2:11 a device has several names");
    }

    @Test
    void namesOfSeveralDomainsOrChassisAreSeveralDevices() {
        assertThat(spine(
                                heard("swp1", "leaf1.east", "aa:bb:cc:00:11:44", "swp49"),
                                heard("swp2", "leaf1.west", "aa:bb:cc:00:11:55", "swp49"),
                                heard("swp3", "leaf1", "aa:bb:cc:00:11:66", "swp49"))
                        .links())
                .containsExactly(
                        "spine1 swp1 - leaf1.east swp49",
                        "spine1 swp2 - leaf1.west swp49",
                        "spine1 swp3 - leaf1 swp49");
        assertThat(spine(
                                heard("swp1", "leaf1.east", "aa:bb:cc:00:11:44", "swp49"),
                                heard("swp2", "leaf1", "aa:bb:cc:00:11:55", "swp49"))
                        .links())
                .containsExactly("spine1 swp1 - leaf1.east swp49", "spine1 swp2 - leaf1 swp49");
    }

    @Test
    void namesThatDifferInCaseAreSeveralDevicesWhereTheirChassisDo() {
        assertThat(spine(
                                heard("swp1", "Leaf1", "aa:bb:cc:00:11:98", "swp49"),
                                heard("swp2", "leaf1", "aa:bb:cc:00:11:99", "swp49"))
                        .links())
                .containsExactly("spine1 swp1 - Leaf1 swp49", "spine1 swp2 - leaf1 swp49");
    }

    @Test
    void twoHostsOfOneNameAreTold() {
        String other = LLDPCTL.replace("7c:fe:90:63:f4:66", "7c:fe:90:63:f4:77");

        assertThat(Reading.of("lldp", List.of(input("a.json", LLDPCTL), input("b.json", other)))
                        .said())
                .contains("warning 1:1 two hosts have one name");
    }

    @Test
    void aChassisThatSeveralDevicesHaveIsNoNameOfAny() {
        Reading reading = spine(
                heard("swp1", "vm1", "aa:bb:cc:00:11:44", "eth0"), heard("swp2", "vm2", "aa:bb:cc:00:11:44", "eth0"));

        assertThat(reading.links()).containsExactly("spine1 swp1 - vm1 eth0", "spine1 swp2 - vm2 eth0");
        assertThat(reading.rows("aliases")).isEmpty();
    }

    @Test
    void aPortThatHearsSeveralNeighboursIsAWarning() {
        Reading reading = read("leaf1.json", """
                { "lldpNeighbors": { "Ethernet1": { "lldpNeighborInfo": [
                  { "systemName": "vm1", "neighborInterfaceInfo": { "interfaceId": "eth0" } },
                  { "systemName": "vm1", "neighborInterfaceInfo": { "interfaceId": "eth0" } },
                  { "systemName": "vm2", "neighborInterfaceInfo": { "interfaceId": "eth0" } } ] } } }
                """);

        assertThat(reading.said())
                .contains("warning 4:3 a port hears several neighbours", "note 3:3 a link is told twice");
        assertThat(reading.links()).hasSize(2);
    }

    @Test
    void aNeighbourThatNamesNothingIsAnError() {
        Reading reading = read("leaf1.json", "{\"lldpNeighbors\": {\"Ethernet1\": {\"lldpNeighborInfo\": [{}]}}}");

        assertThat(reading.said()).contains("error 1:55 a neighbour says too little");
        assertThat(reading.links()).isEmpty();
    }

    @Test
    void shortTablesAreRefused() {
        Reading reading =
                read("x.raw", "Port  Neighbor Device ID  Neighbor Port ID  TTL\nEt2   arista2   Ethernet2   120\n");

        assertThat(reading.said()).containsExactly("error 1:1 a table of neighbours is not read");
        assertThat(reading.rows("devices")).isEmpty();
    }

    @Test
    void valuesOfOtherKindsAreErrorsAtTheirPlaces() {
        assertThat(read("a.json", "{\"lldp\": {\"interface\": 7}}").said())
                .contains("error 1:24 a value is of another kind");
        assertThat(read("a.json", "{\"lldp\": {\"interface\": {\"e1\": {\"chassis\": 1, \"port\": [2]}}}}")
                        .said())
                .contains("error 1:43 a value is of another kind");
        assertThat(read("a.json", "{\"lldpNeighbors\": \"none\"}").said())
                .contains("error 1:19 a value is of another kind");
        assertThat(read("a.json", "{\"a\": 1}").said())
                .containsExactly("error 1:1 a file does not speak of neighbours");
    }
}
