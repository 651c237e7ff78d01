package dev.ferrule.io.netbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.netbox.Inside;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The block that is asked for fits the connectors and numbers that the file names: who follows it is understood. */
final class BlockAdviceTest {

    /** Ports of one type each, front k to rear k. */
    private static String through(String model, String front, String rear, int ports) {
        StringBuilder fronts = new StringBuilder("model: " + model + "\nfront-ports:\n");
        StringBuilder rears = new StringBuilder("rear-ports:\n");
        for (int port = 1; port <= ports; port++) {
            fronts.append("  - { name: \"%d\", type: %s, rear_port: \"R%d\" }\n".formatted(port, front, port));
            rears.append("  - { name: \"R%d\", type: %s }\n".formatted(port, rear));
        }
        return fronts.append(rears).toString();
    }

    private static String asked(String file) {
        Report report = new Report();
        DeviceTypeText.inside("BOX", report, file);
        List<Diagnostic> findings = report.findings();
        assertThat(DeviceTypeText.lines(findings))
                .singleElement()
                .asString()
                .endsWith("the inside of a passive device is not said");
        return String.join("\n", findings.getFirst().detail());
    }

    private static Inside with(String file, String block) {
        Report report = new Report();
        Inside inside = DeviceTypeText.inside("BOX", report, file + block + "\n");
        assertThat(report.hasErrors()).as(report.findings().toString()).isFalse();
        return inside;
    }

    @Test
    void aCassetteIsAskedForWhoseArrayHoldsTheFibresOfTheFile() {
        StringBuilder box = new StringBuilder("model: BOX\ncomments: single-mode\nfront-ports:\n");
        for (int pair = 1; pair <= 12; pair++) {
            box.append("  - { name: \"%d-%d\", type: lc, rear_port: R, rear_port_position: %d }\n"
                    .formatted(2 * pair - 1, 2 * pair, pair));
        }
        String file = box.append("rear-ports:\n  - { name: R, type: mpo, positions: 12 }\n")
                .toString();
        Report report = new Report();
        DeviceTypeText.inside("BOX", report, file + "optics: { module: cassette SEQ M APC }\n");

        assertThat(asked(file)).contains("cassette SEQ24 M APC");
        assertThat(with(file, "optics: { module: cassette SEQ24 M APC }")).isInstanceOf(Inside.Units.class);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code().number()).isEqualTo(609);
            assertThat(finding.detail().toString()).contains("it is MPO-24, not MPO-12");
        });
    }

    @Test
    void plugsThatAreNoArraysMeetInAdaptersOfTheirOwn() {
        String panel = through("BOX", "lc", "lc", 12);

        assertThat(asked(panel)).contains("\"optics: { module: adapter LC }\"").doesNotContain("pins", "MPO", "SEQ");
        assertThat(with(panel, "optics: { module: adapter LC }")).isInstanceOf(Inside.Adapters.class);
        assertThat(asked(through("BOX", "lsh-apc", "lsh-apc", 6))).contains("adapter LSH }");
    }

    @Test
    void aCassetteIsProposedWhereTheCatalogueHasOneThatFits() {
        String cassette = DeviceTypeText.cassette("BOX", 6, 1, 2, 3, 4, 5, 6);

        assertThat(asked(cassette)).contains("cassette SEQ M flat").doesNotContain("adapter");
        assertThat(with(cassette, "optics: { module: cassette SEQ M flat }")).isInstanceOf(Inside.Units.class);
    }

    @Test
    void frontsThatNoCassetteOfTheCatalogueHasAskForTheMap() {
        String cassette = DeviceTypeText.cassette("BOX", 6, 1, 2, 3, 4, 5, 6).replace("type: lc", "type: sc");

        assertThat(asked(cassette))
                .contains("optics: { map: '1 > 1.A, 2 > 1.B, …' }")
                .doesNotContain("SEQ", "adapter");
        assertThat(with(
                        cassette,
                        "optics: { map: '1 > 1.A, 2 > 1.B, 3 > 2.A, 4 > 2.B, 5 > 3.A, 6 > 3.B, 7 > 4.A, 8 > 4.B, 9 > 5.A,"
                                + " 10 > 5.B, 11 > 6.A, 12 > 6.B' }"))
                .isInstanceOf(Inside.Units.class);
    }

    @Test
    void severalArraysOnBothSidesAskForTheMapUnlessTheyAreCalledAdapters() {
        String mesh = through("BOX", "mpo", "mpo", 2);

        assertThat(asked(mesh)).contains("rear: MPO-12, front: MPO-12, map:").doesNotContain("adapter MPO-12");
        assertThat(with(
                        mesh,
                        "optics: { rear: MPO-12, front: MPO-12, map: '1.1-4 > 1.1-4, 1.9-12 > 2.1-4, 2.1-4 > 1.9-12,"
                                + " 2.9-12 > 2.9-12' }"))
                .isInstanceOf(Inside.Units.class);
        assertThat(asked(mesh + "comments: adapter panel\n")).contains("\"optics: { module: adapter MPO-12 A }\"");
        assertThat(asked(through("BOX", "mpo", "mpo", 1))).contains("\"optics: { module: adapter MPO-12 A }\"");
    }
}
