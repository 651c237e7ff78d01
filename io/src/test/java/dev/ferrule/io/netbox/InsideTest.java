package dev.ferrule.io.netbox;

import static dev.ferrule.io.netbox.DeviceTypeText.cassette;
import static dev.ferrule.io.netbox.DeviceTypeText.inside;
import static dev.ferrule.io.netbox.DeviceTypeText.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.catalog.Pins;
import dev.ferrule.diag.Report;
import dev.ferrule.netbox.Inside;
import dev.ferrule.shape.ItemType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is behind passive ports, and who says it. */
final class InsideTest {

    private static final String HALVES = """
            model: HALVES
            front-ports:
              - { name: F1, type: lc, label: 1-A, rear_port: R, rear_port_position: 12 }
              - { name: F2, type: lc, label: 1-B, rear_port: R, rear_port_position: 1 }
              - { name: F3, type: lc, label: 2-A, rear_port: R, rear_port_position: 11 }
              - { name: F4, type: lc, label: 2-B, rear_port: R, rear_port_position: 2 }
            rear-ports:
              - { name: R, type: mpo, positions: 12 }
            """;

    private final Report report = new Report();

    private static List<Inside.Unit> units(Inside inside) {
        assertThat(inside).isInstanceOf(Inside.Units.class);
        return ((Inside.Units) inside).units();
    }

    @Test
    void theMapFollowsFromTheFileWherePositionsAreFibres() {
        List<Inside.Unit> units = units(inside("HALVES", report, HALVES));

        ItemType item = units.getFirst().type();
        assertThat(item.faces()).extracting(face -> face.connector().name()).containsExactly("MPO-12", "LC", "LC");
        // An inserted plug's A is the B of the plug behind the adapter.
        assertThat(item.far(11)).isEqualTo(item.offset(1) + 1);
        assertThat(item.far(0)).isEqualTo(item.offset(1));
        assertThat(item.far(1)).isEqualTo(item.offset(2));
        assertThat(item.far(5)).isEqualTo(-1);
        assertThat(item.provenance().source()).isEqualTo("the mappings of the device type");
        assertThat(units.getFirst().names()).containsExactly(List.of("R"), List.of("F1", "F2"), List.of("F3", "F4"));
        assertThat(lines(report.findings()))
                .containsExactly(
                        "F102 1.yaml:8 a rear port is mapped in part",
                        "F107 1.yaml:1 pins and polish of a cassette are not said");
    }

    @Test
    void aMapThatTheCatalogueKnowsHasItsName() {
        List<Inside.Unit> units = units(inside(
                "BOX",
                report,
                cassette("BOX", 12, 1, 12, 2, 11, 3, 10, 4, 9, 5, 8, 6, 7)
                        + "optics: { front: LC, pins: M, polish: flat }\n"));

        assertThat(units).extracting(unit -> unit.type().name()).containsExactly("U-low-A");
        assertThat(units.getFirst().type().faces().getFirst().pins().value()).isEqualTo(Pins.PINNED);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void pairsSayNoOrderAndTheDiagnosticAsks() {
        assertThat(inside("BOX", report, cassette("BOX", 6, 1, 2, 3, 4, 5, 6))).isInstanceOf(Inside.Unsaid.class);

        assertThat(lines(report.findings()))
                .containsExactly("F101 1.yaml:1 the inside of a passive device is not said");
        assertThat(report.findings().getFirst().detail()).anyMatch(line -> line.contains("mean duplex pairs"));
    }

    @Test
    void whatTheCatalogueSaysOfTheModelIsUsed() {
        Inside inside = inside("FHD-1MTP6LCDOM4AF", report, cassette("FHD-1MTP6LCDOM4AF", 6, 1, 2, 3, 4, 5, 6));

        assertThat(units(inside)).extracting(unit -> unit.type().name()).containsExactly("AF");
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aFileAndAPartThatDisagreeAreNamedAndTheFileIsTaken() {
        String halves = HALVES.replace("model: HALVES", "model: FHD-1MTP6LCDOM4A");
        StringBuilder yaml = new StringBuilder("model: FHD-1MTP6LCDOM4A\nfront-ports:\n");
        int[] order = {1, 12, 2, 11, 3, 10, 4, 9, 5, 8, 6, 7};
        for (int i = 0; i < order.length; i++) {
            yaml.append("  - { name: F").append(i).append(", type: lc, label: ").append(i / 2 + 1);
            yaml.append(i % 2 == 0 ? "-A" : "-B").append(", rear_port: R, rear_port_position: ");
            yaml.append(order[i]).append(" }\n");
        }
        yaml.append(halves.substring(halves.indexOf("rear-ports")));

        Inside inside = inside("FHD-1MTP6LCDOM4A", report, yaml.toString());

        assertThat(units(inside)).extracting(unit -> unit.type().name()).containsExactly("U-low-A");
        assertThat(lines(report.findings()))
                .contains("F102 1.yaml:1 a device type and a part of the catalogue disagree");
    }

    @Test
    void aFileOfItsOwnSaysWhatTheLibraryDoesNot() {
        Inside inside = inside(
                "BOX",
                report,
                cassette("BOX", 6, 1, 2, 3, 4, 5, 6),
                "optics_of: [BOX]\nmodule: cassette SEQ\npins: F\npolish: APC\nfibre: OS2\n");

        assertThat(units(inside)).extracting(unit -> unit.type().name()).containsExactly("SEQ");
        assertThat(units(inside).getFirst().type().faces().getFirst().pins().value())
                .isEqualTo(Pins.UNPINNED);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aMapOfOneCassetteServesEveryLikeOneOfTheHousing() {
        String yaml = """
                model: DOUBLE
                front-ports:
                  - { name: F1, type: lc, rear_port: R1, rear_port_position: 1 }
                  - { name: F2, type: lc, rear_port: R2, rear_port_position: 1 }
                rear-ports:
                  - { name: R1, type: mpo, positions: 6 }
                  - { name: R2, type: mpo, positions: 6 }
                optics: { map: "5 > 1.A, 6 > 1.B" }
                """;

        assertThat(units(inside("DOUBLE", report, yaml)))
                .extracting(unit -> unit.names().getLast())
                .containsExactly(List.of("F1"), List.of("F2"));
    }

    @Test
    void aPlateIsOneAdapterForEachFrontPort() {
        Inside inside = inside("PLATE", report, """
                model: PLATE
                front-ports:
                  - { name: F1, type: mpo, rear_port: R1 }
                  - { name: F2, type: mpo, rear_port: R2 }
                rear-ports:
                  - { name: R1, type: mpo }
                  - { name: R2, type: mpo }
                optics: { module: adapter MPO-12 B }
                """);

        assertThat(inside).isInstanceOf(Inside.Adapters.class);
        assertThat(((Inside.Adapters) inside).adapters())
                .extracting(Inside.Adapter::names)
                .containsExactly(List.of("F1", "R1"), List.of("F2", "R2"));
    }

    @Test
    void aWordThatABlockDoesNotKnowIsAskedFor() {
        inside(
                "BOX",
                report,
                cassette("BOX", 6, 1, 2, 3, 4, 5, 6)
                        + "optics:\n  modul: cassette SEQ\n  module: cassette SEQ\n  pins: X\n");

        assertThat(lines(report.findings()))
                .containsExactly(
                        "F101 1.yaml:12 unknown key of an optics block",
                        "F101 1.yaml:14 unknown word in an optics block");
        assertThat(report.findings().getFirst().detail().getFirst()).endsWith("Did you mean module?");
    }

    @Test
    void anOpticsFileOfAnUnknownTypeIsNamed() {
        inside(
                "BOX",
                report,
                cassette("BOX", 6, 1, 2, 3, 4, 5, 6) + "optics: { module: cassette SEQ }\n",
                "optics_of: BOY\n");

        assertThat(lines(report.findings()))
                .containsExactly("F101 2.yaml:1 an optics block is of an unknown device type");
    }

    @Test
    void wordsThatHaveOtherNumbersOfPortsDoNotFit() {
        inside("BOX", report, cassette("BOX", 6, 1, 2, 3, 4, 5, 6) + "optics: { module: cassette SEQ24 }\n");

        assertThat(lines(report.findings())).containsExactly("F609 1.yaml:11 a part does not fit");
    }

    @Test
    void anAdapterIsNoCassette() {
        inside("BOX", report, cassette("BOX", 6, 1, 2, 3, 4, 5, 6) + "optics: { module: adapter MPO-12 A }\n");

        assertThat(lines(report.findings())).containsExactly("F609 1.yaml:11 a part does not fit");
    }

    @Test
    void aMapOfABlockThatLeavesPortsDarkIsAnError() {
        Inside inside = inside(
                "BOX",
                report,
                cassette("BOX", 6, 1, 2, 3, 4, 5, 6) + "optics: { map: \"1 > 1.A, 2 > 1.B\", pins: M }\n");

        assertThat(inside).isInstanceOf(Inside.Unsaid.class);
        assertThat(lines(report.findings())).containsExactly("F102 1.yaml:11 a map leaves ports without a fibre");
        assertThat(report.hasErrors()).isTrue();
        assertThat(report.findings().getFirst().detail().getFirst()).contains("{module}:2", "{module}:6");
    }

    @Test
    void anUnknownKeyOfABlockIsAnError() {
        inside("BOX", report, cassette("BOX", 6, 1, 2, 3, 4, 5, 6) + "optics: { module: cassette SEQ, pin: M }\n");

        assertThat(lines(report.findings())).containsExactly("F101 1.yaml:11 unknown key of an optics block");
        assertThat(report.hasErrors()).isTrue();
    }
}
