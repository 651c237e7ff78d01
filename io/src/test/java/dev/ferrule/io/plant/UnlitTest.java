package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.DiagnosticView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong where no transceiver is plugged in yet, and the change that mends it there. */
final class UnlitTest {

    @ParameterizedTest
    @CsvSource({
        "MPO-12 A M/M flat OM4, F201, trunk T1: the other pins",
        "MPO-12 A F/F APC OM4, F205, trunk T1: flat",
        "MPO-12 A F/F flat OS2, F401, trunk T1: OM4",
        "MPO-16 A F/F flat OM4, F203, 'trunk T1: MPO-12, type A'",
        "MPO-24 A_geom F/F flat OM4, F204, 'trunk T1: MPO-12, type A'"
    })
    void aTrunkBetweenCassettesIsMendedByWhatItLacks(String part, String code, String repair) {
        DiagnosticView found = Checked.plant("""
                devices: [ { name: P1 }, { name: P2 } ]
                panels:
                  - { panel: P1, module: "cassette SEQ M flat OM4", adapter: A }
                  - { panel: P2, module: "cassette SEQ M flat OM4", adapter: A }
                cables:
                  - { id: T1, part: "trunk %s", a_device: P1, a_port: 1, a_face: rear, b_device: P2, b_port: 1, b_face: rear }
                """.formatted(part)).only();

        assertThat(found.code()).isEqualTo(code);
        assertThat(found.span().line()).isEqualTo(6);
        assertThat(found.detail()).contains("2 channels share trunk T1").endsWith("repair: " + repair);
    }
}
