package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TopoTest {

    /** After the example in NVIDIA's manual of the UFM Cable Validation Tool 1.5.0, "Topo File". */
    static final String TOPO = """
            # made by ibdiagnet
            MQM8700 sw-hdr01
               P2 -4x-50G-> HCA_mlx5_3 host-04 mlx5_0/P1
               P3 -4x-50G-> HCA_mlx5_3 host-04 mlx5_1/P1
               P40 -4x-50G-> MQM9700 sw-ndr05 P62

            MQM9700 sw-ndr05
               P61 -4x-50G-> MQM8700 sw-hdr01 P39
               P62 -4x-50G-> MQM8700 sw-hdr01 P40
            """;

    private static Reading read(String text) {
        return Reading.of("topo", "fabric.topo", text);
    }

    @Test
    void portsAreCalledAsInADumpOfTheFabric() {
        Reading reading = read(TOPO);

        assertThat(reading.rows("links"))
                .containsExactly(
                        "a_device=sw-hdr01 a_port=2 z_device=host-04 z_port=mlx5_0 speed=4x-50G protocol=InfiniBand",
                        "a_device=sw-hdr01 a_port=3 z_device=host-04 z_port=mlx5_1 speed=4x-50G protocol=InfiniBand",
                        "a_device=sw-hdr01 a_port=40 z_device=sw-ndr05 z_port=62 speed=4x-50G protocol=InfiniBand",
                        "a_device=sw-ndr05 a_port=61 z_device=sw-hdr01 z_port=39 speed=4x-50G protocol=InfiniBand");
        assertThat(reading.rows("devices"))
                .containsExactly(
                        "name=sw-hdr01 role=switch imported_model=MQM8700",
                        "name=host-04 role=host adapter=HCA_mlx5_3",
                        "name=sw-ndr05 role=switch imported_model=MQM9700");
        assertThat(reading.said()).containsExactly("note 9:1 a link is told twice");
    }

    @Test
    void theFormOfIbdmIsReadWithPortsOfAdaptersAndChips() {
        Reading reading = read("""
                MTS9600 core CFG: leaf3=R, spine1=R
                L10/U1/P7 -> HCA_1 host-1 H/P1
                L10/U1/P8 -> HCA_1 host-1 H/P2
                """);

        assertThat(reading.links()).containsExactly("core L10/U1/7 - host-1 H/1", "core L10/U1/8 - host-1 H/2");
        assertThat(reading.rows("devices").getFirst()).contains("config=leaf3=R, spine1=R");
        assertThat(reading.said()).isEmpty();
    }

    @Test
    void linesThatAreNeitherAreErrorsAtTheirPlaces() {
        Reading reading = read("""
                P1 -> MQM8700 sw2 P1
                MQM8700 sw1
                P2 -4x-50G->
                P3 MQM8700 sw2 P3
                P4 -> MQM8700 sw2 P4
                """);

        assertThat(reading.said())
                .containsExactly("error 1:1 a port has no system", "error 3:1 a line is not understood");
        assertThat(reading.links()).containsExactly("sw1 4 - sw2 4");
    }

    @Test
    void portsBelowASystemThatIsNotUnderstoodAreNotThoseOfTheOneBefore() {
        Reading reading = read("A sw1\nP1 -> A sw2 P1\nA sw 9 x\nP2 -> A sw2 P2\n");

        assertThat(reading.links()).containsExactly("sw1 1 - sw2 1");
        assertThat(reading.said())
                .containsExactly("error 3:1 a line is not understood", "error 4:1 a port has no system");
    }

    @Test
    void aPortThatLeadsToTwoIsTwoLinks() {
        assertThat(read("A sw1\nP1 -> A sw2 P1\nP1 -> A sw3 P1\n").links())
                .as("the check of the plant says what is wrong with that")
                .containsExactly("sw1 1 - sw2 1", "sw1 1 - sw3 1");
    }
}
