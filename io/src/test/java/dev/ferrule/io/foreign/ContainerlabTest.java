package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ContainerlabTest {

    static final String LAB = """
            name: clos01
            topology:
              defaults: { kind: linux }
              kinds:
                nokia_srlinux: { type: ixr-d2l }
              nodes:
                leaf1: { kind: nokia_srlinux, group: leaf }
                spine: { kind: nokia_srlinux, type: ixr-d3l }
                client1:
              links:
                - endpoints: ["leaf1:e1-1", "spine:1/1/c1/1"]
                - type: veth
                  endpoints:
                    - { node: client1, interface: eth1 }
                    - { node: leaf1, interface: e1-2 }
                - endpoints: ["leaf1:mgmt0", "mgmt-net:leaf1-mgmt0"]
                - { type: macvlan, endpoint: { node: leaf1, interface: e1-3 }, host-interface: enp0s3 }
            """;

    private static Reading read(String text) {
        return Reading.of("containerlab", "lab.clab.yml", text);
    }

    @Test
    void linksOfBothFormsAreLinks() {
        Reading reading = read(LAB);

        assertThat(reading.links()).containsExactly("leaf1 e1-1 - spine 1/1/c1/1", "client1 eth1 - leaf1 e1-2");
        assertThat(reading.said()).containsExactly("note 16:7 a link is not between two nodes");
        assertThat(reading.findings().getFirst().related()).hasSize(1);
    }

    @Test
    void nodesHaveWhatTheirKindAndTheDefaultsSay() {
        assertThat(read(LAB).rows("devices"))
                .containsExactly(
                        "name=leaf1 role=leaf kind=nokia_srlinux imported_model=ixr-d2l",
                        "name=spine kind=nokia_srlinux imported_model=ixr-d3l",
                        "name=client1 kind=linux");
    }

    @Test
    void aNodeThatIsNotThereIsAnErrorAtTheEndpoint() {
        Reading reading = read(LAB.replace("spine:1/1", "spine2:1/1"));

        assertThat(reading.said()).contains("error 11:33 a link names a node that is not there");
        assertThat(reading.links()).hasSize(2);
    }

    @Test
    void linksThatAreNotUnderstoodAreErrors() {
        Reading reading = read(LAB + """
                    - endpoints: ["leaf1:e1-9"]
                    - endpoints: ["leaf1", "spine:2"]
                    - endpoints: nothing
                    - leaf1:e1-9
                """);

        assertThat(reading.said())
                .contains(
                        "error 18:7 a link does not have two ends",
                        "error 19:19 an endpoint is not understood",
                        "error 20:18 a value is of another kind");
        assertThat(reading.links()).hasSize(2);
    }

    @Test
    void aLabWithoutATopologyIsAnError() {
        assertThat(read("name: x\n").said()).containsExactly("error 1:1 a lab has no topology");
        assertThat(read("").said()).containsExactly("error 0:0 a file cannot be read");
        assertThat(read("a: [").said()).hasSize(1);
    }

    @Test
    void aCardOfAChassisIsToldAsANote() {
        Reading reading = read("topology:\n  nodes:\n    r-a: {}\n    r-1: { network-mode: container:r-a }\n");

        assertThat(reading.said()).containsExactly("note 4:10 a node may be a part of another one");
    }
}
