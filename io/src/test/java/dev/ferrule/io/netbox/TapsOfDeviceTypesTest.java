package dev.ferrule.io.netbox;

import static dev.ferrule.io.netbox.DeviceTypeText.inside;
import static dev.ferrule.io.netbox.DeviceTypeText.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Report;
import dev.ferrule.netbox.Inside;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Splitters and taps, for which NetBox has no word: files as the library has them, shortened. */
final class TapsOfDeviceTypesTest {

    private static final String SPLITTER = """
            model: MODEL
            comments: 1 x 2 PLC Fiber Splitter, Standard LGX Cassette, LC/APC, Singlemode
            front-ports:
              - { name: "{module}/IN", type: lc, rear_port: "{module}/IN" }
              - { name: "{module}/1", type: lc, rear_port: "{module}/1" }
              - { name: "{module}/2", type: lc, rear_port: "{module}/2" }
            rear-ports:
              - { name: "{module}/IN", type: lc }
              - { name: "{module}/1", type: lc }
              - { name: "{module}/2", type: lc }
            """;

    private static final String TAP = """
            model: MODEL
            comments: OS2 Single Mode FHX TAP Cassette, 70/30 Split Ratio
            front-ports:
              - { name: "1", type: lc, rear_port: "1", rear_port_position: 1 }
              - { name: "2", type: lc, rear_port: "2", rear_port_position: 1 }
              - { name: "1-TAP1", type: lc, rear_port: "1", rear_port_position: 2 }
              - { name: "1-TAP2", type: lc, rear_port: "1", rear_port_position: 3 }
              - { name: "2-TAP1", type: lc, rear_port: "2", rear_port_position: 2 }
              - { name: "2-TAP2", type: lc, rear_port: "2", rear_port_position: 3 }
            rear-ports:
              - { name: "1", type: lc, positions: 3 }
              - { name: "2", type: lc, positions: 3 }
            """;

    private final Report report = new Report();

    private List<Inside.Unit> units(String model, String yaml) {
        Inside inside = inside(model, report, yaml.replace("MODEL", model));
        assertThat(report.findings()).isEmpty();
        assertThat(inside).isInstanceOf(Inside.Units.class);
        return ((Inside.Units) inside).units();
    }

    @Test
    void aSplitterOfTheCatalogueHasAllItsPortsInFront() {
        Inside.Unit unit = units("FLG-PLC1x2LGX1LCA", SPLITTER).getFirst();

        assertThat(unit.type().name()).isEqualTo("PLC-1x2");
        assertThat(unit.names()).containsExactly(List.of("{module}/IN"), List.of("{module}/1"), List.of("{module}/2"));
        assertThat(unit.rear()).containsOnly(false);
    }

    @Test
    void aTapOfTheCatalogueHasItsNetworkBehindAndItsMonitorsInFront() {
        List<Inside.Unit> units = units("FHX-3LCQSMF73", TAP);

        assertThat(units).extracting(unit -> unit.type().name()).containsExactly("TAP-70-30", "TAP-70-30");
        assertThat(units.getFirst().names())
                .containsExactly(List.of("1"), List.of("1-TAP2"), List.of("1"), List.of("1-TAP1"));
        assertThat(units.getFirst().rear()).containsExactly(true, false, false, false);
    }

    @Test
    void aBlockNamesThemToo() {
        assertThat(units("S", SPLITTER + "optics: { module: cassette PLC-1x2 APC OS2 }\n"))
                .hasSize(1);
        assertThat(units("T", TAP + "optics: { module: cassette TAP-50-50 UPC OS2 }\n"))
                .hasSize(2);
    }

    @Test
    void theQuestionNamesWhatTheTypeIsCalled() {
        inside("S", report, SPLITTER.replace("MODEL", "S"));
        inside("T", report, TAP.replace("MODEL", "T"));

        assertThat(lines(report.findings())).containsOnly("F101 1.yaml:1 the inside of a passive device is not said");
        assertThat(report.findings().getFirst().detail().getLast())
                .contains("cassette PLC-1x4")
                .doesNotContain("SEQ");
        assertThat(report.findings().getLast().detail().getLast())
                .contains("cassette TAP-70-30")
                .doesNotContain("SEQ");
    }

    @Test
    void aSplitterWithOtherNumbersOfPortsDoesNotFit() {
        inside("S", report, SPLITTER.replace("MODEL", "S") + "optics: { module: cassette PLC-1x4 APC OS2 }\n");

        assertThat(lines(report.findings())).containsExactly("F609 1.yaml:11 a part does not fit");
    }
}
