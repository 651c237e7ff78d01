package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PaddleTest {

    static final String PADDLE = """
            { "canu_version": "1.1.5", "topology": [
              { "common_name": "sw-leaf-001", "id": 0, "architecture": "leaf", "model": "8325_JL625A", "type": "switch",
                "vendor": "aruba", "location": { "rack": "x3000", "elevation": "u40" },
                "ports": [ { "port": 1, "speed": 25, "slot": null, "destination_node_id": 1, "destination_port": 2,
                             "destination_slot": "ocp" } ] },
              { "common_name": "ncn-m001", "id": 1, "architecture": "ncn", "model": "ncn", "type": "none",
                "vendor": "none", "location": { "rack": "x3001", "elevation": "p0" },
                "ports": [ { "port": 2, "speed": 25, "slot": "ocp", "destination_node_id": 0, "destination_port": 1,
                             "destination_slot": null } ] }
            ] }
            """;

    private static Reading read(String text) {
        return Reading.of("paddle", "paddle.json", text);
    }

    @Test
    void portsFindTheirFarEndByTheNodesId() {
        assertThat(read(PADDLE).rows("links"))
                .containsExactly("a_device=sw-leaf-001 a_port=1 z_device=ncn-m001 z_port=ocp/2 speed=25G");
    }

    @Test
    void nodesHaveTheirPlaceAndModel() {
        assertThat(read(PADDLE).rows("devices"))
                .containsExactly(
                        "name=sw-leaf-001 role=switch rack=x3000 u=u40 architecture=leaf vendor=aruba"
                                + " imported_model=8325_JL625A",
                        "name=ncn-m001 rack=x3001 architecture=ncn imported_model=ncn u_said=p0");
    }

    @Test
    void aNodeThatIsNotThereIsAnError() {
        Reading reading = read(PADDLE.replace("\"destination_node_id\": 1", "\"destination_node_id\": 99"));

        assertThat(reading.said()).containsExactly("error 4:79 there is no such node");
        assertThat(reading.links()).hasSize(1);
    }

    @Test
    void aPortWithoutAFarEndIsANote() {
        Reading reading = read(PADDLE.replace("\"destination_port\": 2", "\"destination_port\": null"));

        assertThat(reading.said()).containsExactly("note 4:16 a port has no far end");
    }

    @Test
    void nodesWithoutANameOrWithTheIdOfAnotherAreErrors() {
        assertThat(read(PADDLE.replace("\"common_name\": \"sw-leaf-001\",", "")).said())
                .containsExactly("error 2:3 a node has no name", "error 8:80 there is no such node");
        assertThat(read(PADDLE.replace("\"id\": 1", "\"id\": 0")).said()).contains("error 6:3 two nodes have one id");
    }
}
