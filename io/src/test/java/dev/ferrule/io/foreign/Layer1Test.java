package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class Layer1Test {

    static final String EDGES = """
            { "edges": [
              { "node1": { "hostname": "a", "interfaceName": "Ethernet1" },
                "node2": { "hostname": "b", "interfaceName": "Ethernet2" } },
              { "node1": { "hostname": "b", "interfaceName": "Ethernet2" },
                "node2": { "hostname": "a", "interfaceName": "Ethernet1" } }
            ] }
            """;

    private static Reading read(String text) {
        return Reading.of("layer1", "layer1_topology.json", text);
    }

    @Test
    void edgesAreLinksAndBothDirectionsAreOne() {
        Reading reading = read(EDGES);

        assertThat(reading.links()).containsExactly("a Ethernet1 - b Ethernet2");
        assertThat(reading.said()).containsExactly("note 4:3 a link is told twice");
    }

    @Test
    void aValueOfAnotherKindIsToldAtItsPlaceAndNotRestated() {
        Reading reading = read("""
                { "edges": [
                  { "node1": "a:1", "node2": { "hostname": "b", "interfaceName": 2 } },
                  { "node1": { "hostname": ["a"], "interfaceName": 1 }, "node2": { "hostname": "b", "interfaceName": 2 } },
                  7
                ] }
                """);

        assertThat(reading.links()).isEmpty();
        assertThat(reading.said()).containsExactly("error 2:14 a value is of another kind");
        assertThat(reading.findings().getFirst().related())
                .extracting(related -> related.place().span().line())
                .containsExactly(3, 4);
    }

    @Test
    void anEdgeWithOneEndIsAnError() {
        assertThat(read("{\"edges\": [{\"node1\": {\"hostname\": \"a\", \"interfaceName\": null}}]}")
                        .said())
                .containsExactly("error 1:12 an edge has one end only");
    }

    @Test
    void lineBreaksAreNotTakenOutOfNamesAndMarksOfDirectionAreTold() {
        String edge = "{\"edges\": [{\"node1\": {\"hostname\": \"%s\", \"interfaceName\": 1},"
                + " \"node2\": {\"hostname\": \"b\", \"interfaceName\": 2}}]}";

        assertThat(read(edge.formatted("e\\n::error::1")).said()).containsExactly("error 1:35 a name cannot be read");
        Reading turned = read(edge.formatted("a\\u202eb"));
        assertThat(turned.links()).hasSize(1);
        assertThat(turned.said()).containsExactly("warning 1:35 a name is not drawn as it is written");
        assertThat(turned.findings().getFirst().detail().getFirst()).contains(" has U+202E in it");
    }

    @Test
    void namesThatNoFileCanHoldAreErrors() {
        String edge = "{\"edges\": [{\"node1\": {\"hostname\": \"%s\", \"interfaceName\": 1},"
                + " \"node2\": {\"hostname\": \"b\", \"interfaceName\": 2}}]}";

        assertThat(read(edge.formatted("a".repeat(1 << 20))).said())
                .containsExactly("error 1:35 a name cannot be read");
        assertThat(read(edge.formatted("a\\u0000b")).said()).containsExactly("error 1:35 a name cannot be read");
        assertThat(read(edge.formatted("a\\ud800b")).said()).containsExactly("error 1:37 a character is cut in half");
    }

    @Test
    void anotherObjectIsAnError() {
        assertThat(read("{}").said()).containsExactly("error 1:1 a file has no edges");
        assertThat(read("[]").said()).containsExactly("error 1:1 a value is of another kind");
        assertThat(read("").said()).containsExactly("error 1:1 a file cannot be read");
    }

    @Test
    void keysThatNobodyReadsAreWarningsAtTheirPlaces() {
        Reading reading = read("""
                { "version": 2, "edges": [
                  { "node1": { "hostname": "a", "interfaceName": "1", "speed": 1 },
                    "node2": { "hostname": "b", "interfaceName": "2", "speed": 1 }, "nodel": {} }
                ] }
                """);

        assertThat(reading.links()).containsExactly("a 1 - b 2");
        assertThat(reading.said())
                .containsExactly(
                        "warning 1:3 a key is not known",
                        "warning 3:69 a key is not known",
                        "warning 2:55 a key is not known");
        assertThat(reading.findings().get(1).detail().getFirst())
                .isEqualTo("\"nodel\" of an edge is not read. Did you mean node1 or node2?");
    }
}
