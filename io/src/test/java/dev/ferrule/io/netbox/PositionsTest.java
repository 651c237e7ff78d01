package dev.ferrule.io.netbox;

import static dev.ferrule.io.netbox.DeviceTypeText.CATALOGUE;
import static dev.ferrule.io.netbox.DeviceTypeText.cassette;
import static dev.ferrule.io.netbox.DeviceTypeText.lines;
import static dev.ferrule.io.netbox.DeviceTypeText.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.netbox.DeviceType;
import dev.ferrule.netbox.Inference;
import dev.ferrule.netbox.Meaning;
import dev.ferrule.netbox.NetboxTypes;
import dev.ferrule.netbox.Positions;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What {@code positions} of a rear port means. */
final class PositionsTest {

    private static final NetboxTypes TYPES = new NetboxTypes(CATALOGUE);

    private static Inference infer(String yaml) {
        return positions(yaml).ofRears().getFirst();
    }

    private static Positions positions(String yaml) {
        return new Positions(read(yaml), TYPES);
    }

    private static String connector(Inference inference) {
        return Objects.requireNonNull(inference.connector()).name();
    }

    @Test
    void sixDuplexPortsAreTwelveFibres() {
        Inference inference = infer(cassette("PLAIN", 6, 1, 2, 3, 4, 5, 6));

        assertThat(inference.meaning()).isEqualTo(Meaning.PAIRS);
        assertThat(connector(inference)).isEqualTo("MPO-12");
        assertThat(inference.sentence(read(cassette("PLAIN", 6, 1)).rears().getFirst()))
                .isEqualTo(
                        "6 positions of \"{module}:T\" mean duplex pairs, since 6 front ports of type lc make 12 fibres"
                                + " of MPO-12");
    }

    @Test
    void fourDuplexPortsAreTheEightFibresOfATwelveFibreFerrule() {
        Inference inference = infer(cassette("PLAIN", 4, 1, 2, 3, 4));

        assertThat(inference.meaning()).isEqualTo(Meaning.PAIRS);
        assertThat(connector(inference)).isEqualTo("MPO-12");
    }

    @Test
    void twelvePositionsInOrderAreNotDecidedByNumbersAlone() {
        Positions positions = positions(cassette("PLAIN", 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));

        assertThat(positions.ofRears().getFirst().certain()).isFalse();
        assertThat(lines(positions.findings())).containsExactly("F102 type.yaml:16 the numbers of positions disagree");
    }

    @Test
    void twelvePositionsOutOfOrderAreFibres() {
        Inference inference = infer(cassette("PLAIN", 12, 1, 12, 2, 11, 3, 10, 4, 9, 5, 8, 6, 7));

        assertThat(inference.meaning()).isEqualTo(Meaning.FIBRES);
        assertThat(inference.certain()).isTrue();
        assertThat(inference.fronts()).isEqualTo(Inference.Fronts.UNSAID);
    }

    @Test
    void theWordSimplexSaysThatTwelvePositionsAreFibres() {
        Inference inference = infer(cassette("Simplex box", 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));

        assertThat(inference.meaning()).isEqualTo(Meaning.FIBRES);
        assertThat(inference.fronts()).isEqualTo(Inference.Fronts.SIMPLEX);
    }

    @Test
    void theWordDuplexSaysThatTwelvePositionsArePairsOfTwentyFour() {
        Inference inference = infer(cassette("Duplex box", 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));

        assertThat(inference.meaning()).isEqualTo(Meaning.PAIRS);
        assertThat(connector(inference)).isEqualTo("MPO-24");
    }

    @Test
    void labelsThatAreHalvesSayFibresOfDuplexPorts() {
        Inference inference = infer("""
                model: HALVES
                front-ports:
                  - { name: '1', type: lc, label: 01-A, rear_port: R, rear_port_position: 1 }
                  - { name: '2', type: lc, label: 01-B, rear_port: R, rear_port_position: 2 }
                rear-ports:
                  - { name: R, type: mpo, positions: 12 }
                """);

        assertThat(inference.meaning()).isEqualTo(Meaning.FIBRES);
        assertThat(inference.fronts()).isEqualTo(Inference.Fronts.HALVES);
    }

    @Test
    void namesOfTwoFibresSayPairs() {
        Inference inference = infer("""
                model: RANGES
                front-ports:
                  - { name: 'x:1-2', type: lc, rear_port: R, rear_port_position: 1 }
                  - { name: 'x:3-4', type: lc, rear_port: R, rear_port_position: 2 }
                rear-ports:
                  - { name: R, type: mpo, positions: 12 }
                """);

        assertThat(inference.meaning()).isEqualTo(Meaning.PAIRS);
        assertThat(connector(inference)).isEqualTo("MPO-24");
    }

    @Test
    void frontPortsWithTwoPositionsSayFibres() {
        Inference inference = infer("""
                model: OWN
                front-ports:
                  - { name: F1, type: lc, positions: 2 }
                rear-ports:
                  - { name: R, type: mpo, positions: 8 }
                port-mappings:
                  - { front_port: F1, front_port_position: 1, rear_port: R, rear_port_position: 8 }
                  - { front_port: F1, front_port_position: 2, rear_port: R, rear_port_position: 1 }
                """);

        assertThat(inference.meaning()).isEqualTo(Meaning.FIBRES);
        assertThat(inference.fronts()).isEqualTo(Inference.Fronts.WHOLE);
    }

    @Test
    void onePositionIsTheWholePort() {
        assertThat(infer("""
                        model: PLATE
                        front-ports:
                          - { name: '1', type: mpo, rear_port: '1' }
                        rear-ports:
                          - { name: '1', type: mpo }
                        """).meaning()).isEqualTo(Meaning.WHOLE);
    }

    @Test
    void fibresThatAreMappedAsPairsAreADisagreement() {
        Positions positions = positions(cassette("PLAIN", 12, 1, 2, 3, 4, 5, 6));

        assertThat(positions.ofRears().getFirst().meaning()).isEqualTo(Meaning.PAIRS);
        assertThat(lines(positions.findings())).containsExactly("F102 type.yaml:10 the numbers of positions disagree");
    }

    @Test
    void moreWavelengthsThanFibresAreUnknownAndNoFaultOfTheFile() {
        DeviceType type = read("""
                model: MUX
                front-ports:
                  - { name: C1, type: lc, rear_port: LINE, rear_port_position: 33 }
                rear-ports:
                  - { name: LINE, type: lc, positions: 40 }
                """);
        Positions positions = new Positions(type, TYPES);

        assertThat(positions.ofRears().getFirst().meaning()).isEqualTo(Meaning.UNKNOWN);
        assertThat(positions.ofRears().getFirst().why()).contains("branches or wavelengths");
        assertThat(positions.findings()).isEmpty();
    }
}
