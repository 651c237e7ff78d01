package dev.ferrule.io.netbox;

import static dev.ferrule.io.netbox.DeviceTypeText.lines;
import static dev.ferrule.io.netbox.DeviceTypeText.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.netbox.DeviceType;
import org.junit.jupiter.api.Test;

/** The three ages of device types, and what can be wrong with a file. */
final class DeviceTypeReaderTest {

    private static final String REARS = """
            rear-ports:
              - { name: R, type: mpo, positions: 2 }
            """;

    @Test
    void quotedNumbersAreNumbers() {
        DeviceType type = read("""
                model: OLD
                front-ports:
                  - { name: F1, type: lc, rear_port: R, rear_port_position: '1' }
                  - { name: F2, type: lc, rear_port: R, rear_port_position: '2' }
                rear-ports:
                  - { name: R, type: mpo, positions: '2' }
                """);

        assertThat(type.age()).isEqualTo(DeviceType.Age.QUOTED);
        assertThat(type.rears().getFirst().positions()).isEqualTo(2);
        assertThat(type.mappings()).extracting(DeviceType.Mapping::rearPosition).containsExactly(1, 2);
        assertThat(type.findings()).isEmpty();
    }

    @Test
    void mappingsInsideFrontPortsAreRead() {
        DeviceType type = read("""
                model: MIDDLE
                front-ports:
                  - { name: F1, type: lc, rear_port: R, rear_port_position: 2 }
                  - { name: F2, type: lc, rear_port: R }
                """ + REARS);

        assertThat(type.age()).isEqualTo(DeviceType.Age.INLINE);
        assertThat(type.mappings()).extracting(DeviceType.Mapping::rearPosition).containsExactly(2, 1);
        assertThat(type.findings()).isEmpty();
    }

    @Test
    void aFrontPositionOfTheListLeadsAnywhere() {
        DeviceType type = read("""
                model: NEW
                front-ports:
                  - { name: F, type: lc, positions: 2 }
                rear-ports:
                  - { name: R1, type: lc }
                  - { name: R2, type: lc }
                port-mappings:
                  - { front_port: F, front_port_position: 2, rear_port: R1, rear_port_position: 1 }
                  - { front_port: F, front_port_position: 1, rear_port: R2, rear_port_position: 1 }
                """);

        assertThat(type.age()).isEqualTo(DeviceType.Age.LISTED);
        assertThat(type.mappings())
                .extracting(m -> m.frontPosition() + ">" + m.rear())
                .containsExactly("2>0", "1>1");
        assertThat(type.findings()).isEmpty();
    }

    @Test
    void aPositionThatIsUsedTwiceIsNamedWithItsLine() {
        DeviceType type = read("""
                model: TWICE
                front-ports:
                  - { name: F1, type: lc, rear_port: R, rear_port_position: 1 }
                  - { name: F2, type: lc, rear_port: R, rear_port_position: 1 }
                """ + REARS);

        assertThat(lines(type.findings())).containsExactly("F102 type.yaml:4 a position is used twice");
        assertThat(type.contradictory()).isTrue();
        assertThat(type.mappings()).hasSize(1);
    }

    @Test
    void aPositionOutOfRangeIsNamed() {
        DeviceType type = read("""
                model: RANGE
                front-ports:
                  - { name: F1, type: lc, rear_port: R, rear_port_position: 3 }
                  - { name: F2, type: lc, rear_port: R, rear_port_position: 2 }
                """ + REARS);

        assertThat(lines(type.findings())).containsExactly("F102 type.yaml:3 a position is out of range");
    }

    @Test
    void aMappingToAPortThatIsNotThereAsksForTheOneThatIsMeant() {
        DeviceType type = read("""
                model: NAMES
                front-ports:
                  - { name: F1, type: lc, rear_port: Reer }
                rear-ports:
                  - { name: Rear, type: lc }
                """);

        assertThat(lines(type.findings()))
                .containsExactly(
                        "F101 type.yaml:3 a mapping names a port that is not there",
                        "F102 type.yaml:5 a rear port has no front port");
        assertThat(type.findings().getFirst().detail().getFirst()).endsWith("Did you mean Rear?");
    }

    @Test
    void aRearPortThatIsMappedInPartIsNamed() {
        DeviceType type = read("""
                model: HALF
                front-ports:
                  - { name: F1, type: lc, rear_port: R, rear_port_position: 1 }
                rear-ports:
                  - { name: R, type: mpo, positions: 12 }
                """);

        assertThat(lines(type.findings())).containsExactly("F102 type.yaml:5 a rear port is mapped in part");
        assertThat(type.findings().getFirst().detail().getFirst()).endsWith("no front port has 2-12");
    }

    @Test
    void frontPortsWithoutMappingsAreNamedTogether() {
        DeviceType type = read("""
                model: LOOSE
                front-ports:
                  - { name: F1, type: lc }
                  - { name: F2, type: lc }
                """);

        assertThat(lines(type.findings())).containsExactly("F102 type.yaml:3 a front port leads nowhere");
        assertThat(type.findings().getFirst().detail().getFirst()).contains("\"F1\", \"F2\"");
    }

    @Test
    void twoPortsOfOneNameAreNamed() {
        DeviceType type = read("""
                model: SAME
                front-ports:
                  - { name: F1, type: lc, rear_port: R, rear_port_position: 1 }
                  - { name: F1, type: lc, rear_port: R, rear_port_position: 2 }
                """ + REARS);

        assertThat(lines(type.findings()))
                .containsExactly(
                        "F102 type.yaml:4 two ports of a device type have the same name",
                        "F102 type.yaml:6 a rear port is mapped in part");
    }

    @Test
    void whereTheTwoFormsDisagreeTheListDecides() {
        DeviceType type = read("""
                model: BOTH
                front-ports:
                  - { name: F1, type: lc, rear_port: R, rear_port_position: 1 }
                  - { name: F2, type: lc, rear_port: R, rear_port_position: 2 }
                rear-ports:
                  - { name: R, type: mpo, positions: 2 }
                port-mappings:
                  - { front_port: F1, rear_port: R, rear_port_position: 2 }
                  - { front_port: F2, rear_port: R, rear_port_position: 1 }
                """);

        assertThat(lines(type.findings()))
                .containsExactly(
                        "F102 type.yaml:3 a front port is mapped in two ways",
                        "F102 type.yaml:4 a front port is mapped in two ways");
        assertThat(type.mappings()).extracting(DeviceType.Mapping::rearPosition).containsExactly(2, 1);
    }

    @Test
    void whatCannotBeReadIsReportedAndReadingGoesOn() {
        DeviceType type = read("""
                model: WRONG
                interfaces: { name: eth0 }
                module-bays:
                  - { position: 1 }
                  - { name: Slot 1, position: '1' }
                front-ports:
                  - F0
                  - { name: F1, rear_port: [R], rear_port_position: 1 }
                  - { name: F2, type: lc, rear_port: R, rear_port_position: one }
                rear-ports:
                  - { name: R, type: mpo, positions: -2 }
                """);

        assertThat(lines(type.findings()))
                .allMatch(line -> line.startsWith("F103") || line.startsWith("F102"))
                .filteredOn(line -> line.startsWith("F103"))
                .extracting(line -> line.split(" ", 3)[1])
                .contains("type.yaml:2", "type.yaml:4", "type.yaml:7", "type.yaml:8", "type.yaml:9", "type.yaml:11");
        assertThat(type.bays()).hasSize(1);
        assertThat(type.fronts()).hasSize(2);
    }

    @Test
    void anEmptyListIsNoError() {
        DeviceType type = read("""
                model: EMPTY
                front-ports:
                rear-ports: []
                """);

        assertThat(type.findings()).isEmpty();
        assertThat(type.passive()).isFalse();
    }
}
