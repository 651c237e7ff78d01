package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.chain.Origin;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.DiagnosticView;
import dev.ferrule.view.TraceView;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Cables that are several pieces of fibre, spliced. */
final class SplicedCablesTest {

    private static final String ENDS = """
            devices:
              - { name: leaf }
              - { name: spine }
              - { name: PP1 }
              - { name: PP2 }
            panels:
              - { panel: PP1, module: "adapter MPO-12 A x2" }
              - { panel: PP2, module: "adapter MPO-12 A x2" }
            optics:
              - { device: leaf, port: 1, transceiver: 400GBASE-DR4 }
              - { device: spine, port: 1, transceiver: 400GBASE-DR4 }
            cables:
              - { id: C1, part: MPO-12 B F/F APC OS2, a_device: leaf, a_port: 1, b_device: PP1, b_port: 1 }
              - { id: T1, a_device: PP1, a_port: 1, b_device: PP2, b_port: 1 }
              - { id: C2, part: MPO-12 B F/F APC OS2, a_device: PP2, a_port: 1, b_device: spine, b_port: 1 }
            """;

    private static final String STRAIGHT = ENDS + """
            segments:
              - { cable: T1, segment: west, part: "cord MPO-12 A M/M APC OS2 2m" }
              - { cable: T1, segment: duct, part: "trunk MPO-12 A M/M APC OS2 200m" }
              - { cable: T1, segment: east, part: "cord MPO-12 B M/M APC OS2 2m" }
            """;

    @Test
    void theLightPassesEverySplice() {
        assertThat(Checked.plant(STRAIGHT).codes()).isEmpty();
        TraceView trace = Checked.plant(STRAIGHT).trace("leaf/1");
        assertThat(trace.lanes().getFirst().path())
                .extracting(TraceView.Step::item)
                .containsExactly(
                        "cord C1", "cord T1 segment west", "trunk T1 segment duct", "cord T1 segment east", "cord C2");
        assertThat(trace.lanes().getFirst().path())
                .extracting(TraceView.Step::slot)
                .containsExactly("leaf/1", "PP1/1", "splice", "splice", "PP2/1");
    }

    /** Six links through a fan-out that is spliced to a trunk: leaf port k to spine port k. */
    private static String fanOut(String splices, int... spinePorts) {
        StringBuilder plant = new StringBuilder("""
                devices: [ { name: leaf }, { name: spine } ]
                optics: [ { device: "*", port: "*", transceiver: 10GBASE-LR } ]
                segments:
                  - { cable: B, segment: pa, part: "harness H12-6LC F APC/UPC OS2" }
                  - { cable: B, segment: duct, part: "trunk MPO-12 C F/F APC OS2" }
                  - { cable: B, segment: pb, part: "harness H12-6LC F APC/UPC OS2" }
                """).append(splices).append("cables:\n");
        for (int leg = 1; leg <= 6; leg++) {
            plant.append("  - { id: B, leg: %d, a_device: leaf, a_port: %d, b_device: spine, b_port: %d }\n"
                    .formatted(leg, leg, spinePorts[leg - 1]));
        }
        plant.append("links:\n");
        for (int link = 1; link <= 6; link++) {
            plant.append("  - { a_device: leaf, a_port: %d, z_device: spine, z_port: %d }\n".formatted(link, link));
        }
        return plant.toString();
    }

    private static String spliced(String fibres) {
        return "splices: [ { cable: B, segment_a: pa, fibres_a: 1-12, segment_b: duct, fibres_b: \"" + fibres
                + "\" } ]\n";
    }

    @Test
    void plugsOfASplicedFanOutThatAreExchangedAreTold() {
        assertThat(Checked.plant(fanOut("", 1, 2, 3, 4, 5, 6)).codes()).isEmpty();
        assertThat(Checked.plant(fanOut("", 2, 1, 3, 4, 5, 6)).only().detail())
                .contains("the exchange is at one of: B.1, B.2");
    }

    @Test
    void fibresThatAreExchangedInASpliceAreTold() {
        assertThat(Checked.plant(fanOut(spliced("3,4,1,2,5-12"), 1, 2, 3, 4, 5, 6))
                        .only()
                        .code())
                .isEqualTo("F610");

        DiagnosticView within =
                Checked.plant(fanOut(spliced("2,1,3-12"), 1, 2, 3, 4, 5, 6)).only();
        assertThat(within.code()).isEqualTo("F301");
        assertThat(within.span().line()).isEqualTo(7);
        assertThat(within.detail()).contains("repair: trunk B segment duct: spliced straight");
    }

    @Test
    void theChainWithSplicesIsJudgedAlike() {
        String chain =
                Objects.requireNonNull(Checked.plant(STRAIGHT).trace("leaf/1").chain());

        assertThat(chain).contains("> splice >");
        assertThat(new ChannelCheck(ShippedCatalogue.load())
                        .check("1", chain, Origin.COMMAND_LINE)
                        .verdict())
                .isEqualTo("OK");
    }

    @Test
    void fibresThatAreSplicedCrosswiseArriveCrosswise() {
        String crossed = STRAIGHT + """
            splices:
              - { cable: T1, segment_a: west, fibres_a: 1-12, segment_b: duct, fibres_b: 12-1 }
            """;

        assertThat(Checked.plant(crossed).codes()).containsExactly("F301");
        assertThat(Checked.plant(crossed.replace("fibres_b: 12-1", "fibres_b: 1-12"))
                        .codes())
                .isEmpty();
    }

    @Test
    void aSpliceThatIsNotStraightIsACandidateAtItsRow() {
        for (String fibres : new String[] {"12-1", "2-12,1"}) {
            String wrong = STRAIGHT + """
            splices:
              - { cable: T1, segment_a: west, fibres_a: 1-12, segment_b: duct, fibres_b: "%s" }
            """.formatted(fibres);

            DiagnosticView found = Checked.plant(wrong).findings().getFirst();

            assertThat(wrong.lines().toList().get(found.span().line() - 1)).contains("fibres_a");
            assertThat(found.detail())
                    .contains("repair: trunk T1 segment duct: spliced straight")
                    .doesNotContain("segment duct: type");
        }
    }

    @Test
    void aLinkIsNotToldAgainWhereItsSpliceCannotBeRead() {
        String unequal = STRAIGHT + """
            splices:
              - { cable: T1, segment_a: west, fibres_a: 1-12, segment_b: duct, fibres_b: 1-11 }
            links:
              - { a_device: leaf, a_port: 1, z_device: spine, z_port: 1 }
            """;

        assertThat(Checked.plant(unequal).codes()).containsExactly("F103");
        assertThat(Checked.plant(unequal).view().counts().linksFailed()).isEqualTo(1);
    }

    @Test
    void aFibreThatIsNotSplicedGoesNowhere() {
        String half = STRAIGHT + """
            splices:
              - { cable: T1, segment_a: duct, fibres_a: 1-11, segment_b: east, fibres_b: 1-11 }
            """;

        assertThat(Checked.plant(half).codes()).containsExactly("F302");
    }

    @Test
    void aPieceOfTheWrongTypeIsTheCause() {
        String wrong = STRAIGHT.replace("segment: west, part: \"cord MPO-12 A", "segment: west, part: \"cord MPO-12 B");

        assertThat(Checked.plant(wrong).findings())
                .extracting(DiagnosticView::code)
                .containsExactly("F301");
        assertThat(Checked.plant(wrong).findings().getFirst().detail()).contains("segment west");
    }

    @Test
    void aFanOutIsSplicedToATwelveFibreCable() {
        String fanOut = """
                devices:
                  - { name: sw1 }
                  - { name: sw2 }
                optics:
                  - { device: "*", port: "*", transceiver: 10GBASE-LR }
                segments:
                  - { cable: B1, part: "harness H12-6LC F flat OS2" }
                  - { cable: B1, part: "trunk MPO-12 A F/F flat OS2 400m" }
                  - { cable: B1, part: "harness H12-6LC F flat OS2" }
                cables:
                """;
        StringBuilder plant = new StringBuilder(fanOut);
        for (int leg = 1; leg <= 6; leg++) {
            plant.append("  - { id: B1, leg: %d, a_device: sw1, a_port: %d, b_device: sw2, b_port: %d }\n"
                    .formatted(leg, leg, leg));
        }

        TraceView trace = Checked.plant(plant.toString()).trace("sw1/1");

        assertThat(trace.lanes().getFirst().path())
                .extracting(TraceView.Step::item)
                .containsExactly("harness B1.1 segment 1", "trunk B1.1 segment 2", "harness B1.1 segment 3");
    }

    @Test
    void whatCannotBeSplicedIsSaidWithItsPlace() {
        assertThat(Checked.plant(STRAIGHT + """
            splices:
              - { cable: T1, segment_a: west, fibres_a: 1-12, segment_b: south, fibres_b: 1-12 }
            """).codes()).containsExactly("F101");
        assertThat(Checked.plant(STRAIGHT + """
            splices:
              - { cable: T1, segment_a: west, fibres_a: 1-12, segment_b: east, fibres_b: 1-12 }
            """).codes()).containsExactly("F103");
        assertThat(Checked.plant(STRAIGHT + """
            splices:
              - { cable: T1, segment_a: west, fibres_a: 1-12, segment_b: duct, fibres_b: 1-6 }
            """).codes()).containsExactly("F103");
        assertThat(Checked.plant(STRAIGHT + """
            splices:
              - { cable: T1, segment_a: west, fibres_a: 1-12, segment_b: duct, fibres_b: 1-12 }
              - { cable: T1, segment_a: west, fibres_a: 3, segment_b: duct, fibres_b: 4 }
            """).codes()).containsExactly("F601");
        assertThat(Checked.plant(STRAIGHT.replace("cable: T1, segment: west", "cable: T9, segment: west"))
                        .codes())
                .contains("F101");
        assertThat(Checked.plant(STRAIGHT.replace("trunk MPO-12 A M/M APC OS2 200m", "adapter MPO-12 A"))
                        .codes())
                .contains("F609");
    }

    /** The example of docs/stages/plant.md, with optics. */
    @Test
    void aFanOutOverACableOfTypeCJoinsLikePorts() {
        assertThat(Checked.plant("""
                devices: [ { name: sw1 }, { name: sw2 } ]
                optics: [ { device: "*", port: "*", transceiver: 10GBASE-LR } ]
                cables:
                  - { id: B1, leg: 1, a_device: sw1, a_port: 1, b_device: sw2, b_port: 1 }
                  - { id: B1, leg: 2, a_device: sw1, a_port: 2, b_device: sw2, b_port: 2 }
                segments:
                  - { cable: B1, part: "harness H12-6LC F flat OS2" }
                  - { cable: B1, part: "trunk MPO-12 C F/F flat OS2 400m" }
                  - { cable: B1, part: "harness H12-6LC F flat OS2" }
                links:
                  - { a_device: sw1, a_port: 1, z_device: sw2, z_port: 1 }
                  - { a_device: sw1, a_port: 2, z_device: sw2, z_port: 2 }
                """).codes()).isEmpty();
    }

    private static final String FANS = """
            devices: [ { name: s1 }, { name: s2 } ]
            optics: [ { device: "*", port: "*", transceiver: SFP28-25G-SR } ]
            cables:
              - { id: B1, leg: 1, a_device: s1, a_port: e1, b_device: s2, b_port: e1 }
              - { id: B1, leg: 2, a_device: s1, a_port: e2, b_device: s2, b_port: e2 }
              - { id: B1, leg: 3, status: spare }
              - { id: B1, leg: 4, status: spare }
              - { id: B1, leg: 5, status: spare }
              - { id: B1, leg: 6, status: spare }
            segments:
              - { cable: B1, part: "harness H12-6LC F flat OM4" }
              - { cable: B1, part: "trunk MPO-12 C F/F flat OM4 70m" }
              - { cable: B1, part: "harness H12-6LC F flat OM4" }
            links:
              - { a_device: s1, a_port: e1, z_device: s2, z_port: e1 }
              - { a_device: s1, a_port: e2, z_device: s2, z_port: e2 }
            """;

    private static DiagnosticView one(String yaml) {
        return Checked.plant(yaml).only();
    }

    @Test
    void aPieceOfAWrongTypeIsToldAtItsRow() {
        assertThat(Checked.plant(FANS).findings()).isEmpty();
        DiagnosticView reversed = one(FANS.replace("MPO-12 C", "MPO-12 B"));
        assertThat(reversed.code()).isEqualTo("F610");
        assertThat(reversed.span().line()).isEqualTo(12);
        assertThat(reversed.detail()).contains("2 links are meant", "a piece of it is of another type than meant");
        DiagnosticView straight = one(FANS.replace("MPO-12 C", "MPO-12 A"));
        assertThat(straight.code()).isEqualTo("F301");
        assertThat(straight.span().line()).isEqualTo(12);
    }

    @Test
    void aSpliceInAWrongOrderIsToldAtItsRow() {
        DiagnosticView splice = one(FANS.replace("links:", """
                splices:
                  - { cable: B1, segment_a: 1, fibres_a: 1-12, segment_b: 2, fibres_b: 12-1 }
                links:"""));
        assertThat(splice.code()).isEqualTo("F610");
        assertThat(splice.span().line()).isEqualTo(15);
    }

    @Test
    void piecesOfACableThatNobodyHasAreMissingFromAnother() {
        assertThat(one(FANS.replace("cable: B1, part: \"trunk", "cable: B2, part: \"trunk"))
                        .code())
                .isEqualTo("F101");
    }
}
