package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.chain.Origin;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import dev.ferrule.view.TraceView;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Channels of a plant that are hard to write in one line: {@code channel} judges what is written as the plant is. */
final class WrittenChainTest {

    private static final String TAP = """
            devices: [ { name: sw1 }, { name: sw2 }, { name: probe }, { name: probe2 }, { name: TAP } ]
            panels: [ { panel: TAP, module: TAP-50-50-MM } ]
            optics: [ { device: "*", port: "*", transceiver: 10GBASE-SR } ]
            cables:
              - { id: C1, part: LC A-B OM4, a_device: sw1, a_port: 1, b_device: TAP, b_port: 1, b_face: rear }
              - { id: C2, part: LC A-B OM4, a_device: sw2, a_port: 1, b_device: TAP, b_port: 1, b_face: front }
              - { id: C3, part: LC A-B OM4, a_device: probe, a_port: 1, b_device: TAP, b_port: 2, b_face: front }
            """;

    private static final String REAR_MONITOR = """
              - { id: C4, part: LC A-B OM4, a_device: probe2, a_port: 1, b_device: TAP, b_port: 2, b_face: rear }
            """;

    private static final String BREAKOUT = """
            devices: [ { name: sw }, { name: srv1 }, { name: srv2 }, { name: srv3 }, { name: srv4 } ]
            optics:
              - { device: sw, port: 1, transceiver: 400GBASE-DR4, mode: 4x100 }
              - { device: "srv*", port: e, transceiver: 100GBASE-DR }
            cables:
              - { id: H, leg: 1, part: H12-4LC F APC OS2, a_device: sw, a_port: 1, b_device: srv1, b_port: e }
              - { id: H, leg: 2, part: H12-4LC F APC OS2, a_device: sw, a_port: 1, b_device: srv2, b_port: e }
              - { id: H, leg: 3, part: H12-4LC F APC OS2, a_device: sw, a_port: 1, b_device: srv3, b_port: e }
              - { id: H, leg: 4, part: H12-4LC F APC OS2, a_device: sw, a_port: 1, b_device: srv4, b_port: e }
            """;

    @Test
    void aLoopbackInThePlaceOfAPortCountsForThePortsBehindIt() {
        String plant = """
                devices: [ { name: leaf }, { name: node } ]
                optics:
                  - { device: leaf, port: 1, transceiver: 800G-2xDR4 }
                  - { device: node, port: 1, transceiver: 400GBASE-DR4 }
                cables:
                  - { id: L1, part: loopback MPO-12 APC OS2, a_device: leaf, a_port: "1:1" }
                  - { id: C1, part: MPO-12 B F/F APC OS2, a_device: leaf, a_port: "1:2", b_device: node, b_port: 1 }
                """;

        assertThat(writtenAlike(plant, "leaf/1")).contains("loopback LB-MPO-12 APC OS2 & cord MPO-12 B");
    }

    @Test
    void aTapWithAMonitorOnItsRearIsWritten() {
        assertThat(writtenAlike(TAP + REAR_MONITOR, "sw1/1")).contains("> cassette TAP-50-50-MM >");
    }

    @Test
    void aTapWithoutThatMonitorIsWrittenWithAnOpenPlace() {
        assertThat(writtenAlike(TAP, "sw1/1")).contains("open");
    }

    @Test
    void aTapWithoutMonitorsIsWrittenWithTwoOpenPlaces() {
        String chain = writtenAlike(TAP.replaceFirst("(?m)^.*id: C3.*\\n", ""), "sw1/1");

        assertThat(chain).startsWith("pmd 10GBASE-SR LC & open >").endsWith("> pmd 10GBASE-SR LC & open");
    }

    @Test
    void aWrongCordAtATapIsWrongInTheChainToo() {
        assertThat(writtenAlike(TAP.replaceFirst("A-B", "A-A") + REAR_MONITOR, "sw1/1"))
                .contains("cord LC A-A OM4");
    }

    @Test
    void twoCassettesOfUnlikeOrderAreWrittenWithThePortsThatShareLight() {
        String plant = """
                devices: [ { name: leaf }, { name: srv }, { name: PA }, { name: PB } ]
                panels: [ { panel: PA, module: SEQ PC OM4, adapter: A }, { panel: PB, module: U-low-A PC OM4, adapter: A } ]
                optics: [ { device: "*", port: "*", transceiver: 10GBASE-SR } ]
                cables:
                  - { id: T, part: trunk MPO-12 A OM4, a_device: PA, a_port: MPO, a_face: rear, b_device: PB, b_port: MPO, b_face: rear }
                """;
        StringBuilder cords = new StringBuilder(plant);
        for (int port = 1; port <= 6; port++) {
            cords.append("  - { id: L%d, part: LC A-B OM4, a_device: leaf, a_port: %d, b_device: PA, b_port: %d }%n"
                    .formatted(port, port, port));
            cords.append("  - { id: S%d, part: LC A-A OM4, a_device: srv, a_port: %d, b_device: PB, b_port: %d }%n"
                    .formatted(port, port, port));
        }
        assertThat(writtenAlike(
                        cords.toString().replace("b_port: MPO", "b_port: 1").replace("a_port: MPO", "a_port: 1"),
                        "leaf/1"))
                .contains("cassette SEQ ports=1,6");
    }

    @Test
    void aPortLeftOutOfABreakoutIsAnOpenPlaceInTheLastColumn() {
        String chain = writtenAlike(BREAKOUT.replaceFirst("(?m)^.*leg: 2.*\\n", ""), "sw/1");

        assertThat(chain).endsWith("> pmd 100GBASE-DR LC & open & pmd 100GBASE-DR LC & pmd 100GBASE-DR LC");
    }

    @Test
    void aHarnessOfTheWrongMapIsWrongInTheChainToo() {
        assertThat(writtenAlike(BREAKOUT.replace("H12-4LC", "H12-6LC"), "sw/1")).contains("harness H12-6LC");
    }

    @Test
    void aModeIsWrittenAsPeopleSayIt() {
        assertThat(writtenAlike(BREAKOUT, "sw/1")).startsWith("pmd 400GBASE-DR4 MPO-12 mode=4x100 >");
    }

    @Test
    void aModeOfTheWholePortIsWrittenAndJudged() {
        String plant = BREAKOUT.replace("mode: 4x100", "mode: 1x400");

        assertThat(writtenAlike(plant, "sw/1")).startsWith("pmd 400GBASE-DR4 MPO-12 mode=1x400 >");
        assertThat(Checked.plant(plant).trace("sw/1").codes()).containsExactly("F306");
        assertThat(Checked.plant(plant).codes()).containsExactly("F306");
    }

    @Test
    void aCableWithTwoPolishesIsWrittenWithBoth() {
        String plant = """
                devices: [ { name: a }, { name: b } ]
                optics: [ { device: "*", port: 1, transceiver: 10GBASE-LR } ]
                cables: [ { id: C, part: LC A-B UPC/APC OS2, a_device: a, a_port: 1, b_device: b, b_port: 1 } ]
                """;
        assertThat(writtenAlike(plant, "a/1")).contains("cord LC A-B flat/APC OS2");
        assertThat(writtenAlike(plant.replace("LC A-B UPC/APC", "harness LC-LSH UPC/APC"), "a/1"))
                .contains("harness LC-LSH flat/APC OS2");
    }

    @Test
    void theLeftPolishOfACableComesFirstHoweverItsRowIsWritten() {
        String plant = """
                devices: [ { name: a }, { name: b }, { name: P } ]
                panels: [ { panel: P, module: adapter LC } ]
                optics: [ { device: "*", port: e, transceiver: 10GBASE-LR } ]
                cables:
                  - { id: C, part: LC A-B UPC/APC OS2, a_device: a, a_port: e, b_device: P, b_port: 1, b_face: rear }
                  - { id: D, part: LC A-B UPC/APC OS2, a_device: b, a_port: e, b_device: P, b_port: 1, b_face: front }
                """;
        assertThat(writtenAlike(plant, "a/e")).contains("cord LC A-B flat/APC OS2", "cord LC A-B APC/flat OS2");
    }

    @Test
    void aPartOfMpo8HasEightFibres() {
        String plant = """
                devices: [ { name: a }, { name: b } ]
                optics: [ { device: "*", port: 1, transceiver: 400GBASE-DR4 } ]
                cables: [ { id: C, part: MPO-8 B F/F APC OS2, a_device: b, a_port: 1, b_device: a, b_port: 1 } ]
                """;
        assertThat(writtenAlike(plant, "a/1")).contains("cord MPO-12 B 8f F/F APC OS2");
    }

    @Test
    void aCordInAnEmptyCageIsWritten() {
        String plant = """
                devices: [ { name: a }, { name: b } ]
                optics: [ { device: a, port: 1, transceiver: 400GBASE-DR4 } ]
                cables: [ { id: C, part: MPO-12 B F/F APC OS2, a_device: b, a_port: 1, b_device: a, b_port: 1 } ]
                """;
        assertThat(writtenAlike(plant, "a/1")).endsWith("> open");
    }

    @Test
    void whatHasNoWordInAChainIsNotWrittenAndSaysWhy() {
        String plant = """
                devices: [ { name: a }, { name: b }, { name: PA } ]
                panels: [ { panel: PA, module: U8-low-A F APC OS2, adapter: A } ]
                optics: [ { device: a, port: 1, transceiver: 400GBASE-DR4, mode: 4x100 } ]
                cables: [ { id: C, part: MPO-12 B F/F APC OS2, a_device: a, a_port: 1, b_device: PA, b_port: 1, b_face: front } ]
                """;
        TraceView trace = Checked.plant(plant).trace("a/1");

        assertThat(trace.codes()).containsExactly("F203");
        assertThat(trace.chain()).isNull();
        assertThat(trace.noChain()).isEqualTo("the chain that comes nearest is judged FAIL F106, the plant FAIL F203");
    }

    private static final String SPLICED = """
            devices: [ { name: a }, { name: b } ]
            optics: [ { device: "*", port: 1, transceiver: 100GBASE-FR1 } ]
            cables: [ { id: C, a_device: a, a_port: 1, b_device: b, b_port: 1 } ]
            segments:
              - { cable: C, segment: 1, part: LC A-B OS2 low-loss, length: 300m }
              - { cable: C, segment: 2, part: LC A-A OS2 low-loss, length: 1200m }
            """;

    @Test
    void lengthsAndGradesAreWritten() {
        String plant = """
                defaults: { grade: IEC-B }
                devices: [ { name: a }, { name: b }, { name: P } ]
                panels: [ { panel: P, module: adapter LC } ]
                optics: [ { device: "*", port: e, transceiver: 100GBASE-FR1 } ]
                cables:
                  - { id: C, part: LC A-B OS2 0.35dB att=0.3dB/km, length: 12.5m, a_device: a, a_port: e, b_device: P, b_port: 1, b_face: rear }
                  - { id: D, part: LC A-B OS2, length: 1990m, a_device: b, a_port: e, b_device: P, b_port: 1, b_face: front }
                """;

        assertThat(writtenAlike(plant, "a/e"))
                .contains("cord LC A-B OS2 att=0.3dB/km 12.5m 0.35dB", "cord LC A-B OS2 1990m IEC-B");
        assertThat(Checked.plant(plant).trace("a/e").codes()).containsExactly("F502");
    }

    @Test
    void aSpliceLosesWhatItsRowSays() {
        assertThat(writtenAlike(SPLICED, "a/1")).contains("> splice >");
        assertThat(writtenAlike(SPLICED + """
                splices: [ { cable: C, segment_a: 1, segment_b: 2, loss: "2.9 dB" } ]
                """, "a/1")).contains("> splice 2.9dB >");
        assertThat(writtenAlike(SPLICED + """
                splices:
                  - { cable: C, segment_a: 1, fibres_a: 1, segment_b: 2, fibres_b: 1, loss: mechanical }
                  - { cable: C, segment_a: 1, fibres_a: 2, segment_b: 2, fibres_b: 2, loss: 0.1 }
                """, "a/1")).contains("> splice mechanical >");
    }

    @Test
    void whatASpliceLosesDecides() {
        assertThat(Checked.plant(SPLICED).trace("a/1").codes()).doesNotContain("F501");
        assertThat(Checked.plant(SPLICED + """
                splices: [ { cable: C, segment_a: 1, segment_b: 2, loss: 3.9dB } ]
                """).codes()).contains("F501");
    }

    @Test
    void aLossThatIsNoneIsToldAtItsCell() {
        assertThat(Checked.plant(SPLICED + """
                splices: [ { cable: C, segment_a: 1, segment_b: 2, loss: much } ]
                """).codes()).contains("F103");
    }

    /** The chain of a port, judged as the plant is. */
    private static String writtenAlike(String plant, String port) {
        TraceView trace = Checked.plant(plant).trace(port);
        String chain = Objects.requireNonNull(trace.chain(), () -> "no chain: " + trace.noChain());
        ChannelView read = new ChannelCheck(ShippedCatalogue.load()).check("1", chain, Origin.COMMAND_LINE);
        assertThat(read.codes()).as(chain).isEqualTo(trace.codes());
        assertThat(read.verdict()).as(chain).isEqualTo(trace.verdict());
        return chain;
    }
}
