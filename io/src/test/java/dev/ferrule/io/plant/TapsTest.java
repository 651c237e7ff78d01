package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.chain.Origin;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import dev.ferrule.view.TraceView;
import org.junit.jupiter.api.Test;

/** Taps and splitters: light has a direction, a share of it leaves by further legs. */
final class TapsTest {

    private static final String PLANT = """
            devices:
              - { name: sw1 }
              - { name: sw2 }
              - { name: probe }
              - { name: TAP }
            panels:
              - { panel: TAP, module: TAP-50-50-MM }
            optics:
              - { device: "*", port: "*", transceiver: 10GBASE-SR }
            cables:
              - { id: C1, part: LC A-B OM4, a_device: sw1, a_port: 1, b_device: TAP, b_port: 1, b_face: rear }
              - { id: C2, part: LC A-B OM4, a_device: sw2, a_port: 1, b_device: TAP, b_port: 1, b_face: front }
            """;

    private static ChannelView chain(String chain) {
        return new ChannelCheck(ShippedCatalogue.load()).check("1", chain, Origin.COMMAND_LINE);
    }

    @Test
    void aTapBetweenTwoSwitchesLetsThemTalk() {
        assertThat(Checked.plant(PLANT).codes()).isEmpty();
        assertThat(Checked.plant(PLANT).trace("sw1/1").lanes())
                .extracting(TraceView.Lane::to)
                .containsExactlyInAnyOrder("sw1/1", "sw2/1");
    }

    @Test
    void aProbeAtTheTapHearsOneDirectionAndNeedNotBeHeard() {
        String both = PLANT + """
              - { id: C3, part: LC A-B OM4, a_device: probe, a_port: 1, b_device: TAP, b_port: 2, b_face: front }
              - { id: C4, part: LC A-B OM4, a_device: probe, a_port: 2, b_device: TAP, b_port: 2, b_face: rear }
            """;

        assertThat(Checked.plant(both).codes()).isEmpty();
        assertThat(Checked.plant(both).trace("probe/1").lanes())
                .extracting(TraceView.Lane::from, TraceView.Lane::to, TraceView.Lane::outcome)
                .contains(org.assertj.core.groups.Tuple.tuple("sw1/1", "probe/1", "monitored"))
                .doesNotContain(org.assertj.core.groups.Tuple.tuple("sw2/1", "probe/1", "monitored"));
        assertThat(Checked.plant(both).trace("probe/2").lanes())
                .extracting(TraceView.Lane::from, TraceView.Lane::to, TraceView.Lane::outcome)
                .contains(org.assertj.core.groups.Tuple.tuple("sw2/1", "probe/2", "monitored"));
    }

    @Test
    void aCordOfTheOtherTypeBesideAProbeIsOneErrorWithItsRepair() {
        String both = PLANT.replace("C1, part: LC A-B", "C1, part: LC A-A") + """
              - { id: C3, part: LC A-B OM4, a_device: probe, a_port: 1, b_device: TAP, b_port: 2, b_face: front }
              - { id: C4, part: LC A-B OM4, a_device: probe, a_port: 2, b_device: TAP, b_port: 2, b_face: rear }
            """;

        assertThat(Checked.plant(both).findings())
                .singleElement()
                .satisfies(found -> assertThat(found.detail()).contains("repair: cord C1: type A-B"));
    }

    @Test
    void lightThatEntersATapBackwardsIsLost() {
        ChannelView view = chain(
                "pmd 10GBASE-SR > cord LC A-A OM4 > cassette TAP-50-50-MM > cord LC A-A OM4" + " > pmd 10GBASE-SR");

        assertThat(view.codes()).containsExactly("F302");
        assertThat(view.lanes()).allSatisfy(lane -> assertThat(lane.outcome()).isEqualTo("backwards"));
        assertThat(view.diagnostics().getFirst().detail()).contains("tap");
    }

    @Test
    void aProbeBehindTheWrongCordMeetsATransmitter() {
        String wrong = PLANT + """
              - { id: C3, part: LC A-A OM4, a_device: probe, a_port: 1, b_device: TAP, b_port: 2, b_face: front }
            """;

        assertThat(Checked.plant(wrong).codes()).containsExactly("F301");
    }

    @Test
    void aProbeOfAnotherSpeedCannotRead() {
        String wrong = PLANT.replace("\"*\", port: \"*\"", "\"sw*\", port: \"*\"")
                        .replace(
                                "transceiver: 10GBASE-SR }",
                                "transceiver: 10GBASE-SR }\n"
                                        + "  - { device: probe, port: 1, transceiver: 25GBASE-SR }")
                + """
              - { id: C3, part: LC A-B OM4, a_device: probe, a_port: 1, b_device: TAP, b_port: 2, b_face: front }
            """;

        assertThat(Checked.plant(wrong).codes()).containsExactly("F307");
    }

    @Test
    void aSplitterWhoseOutputFeedsItsInputEndsTheWalk() {
        String ring = """
                devices:
                  - { name: ont }
                  - { name: SPL }
                panels:
                  - { panel: SPL, module: PLC-1x2 }
                optics:
                  - { device: ont, port: 1, transceiver: 10GBASE-SR }
                cables:
                  - { id: C1, part: LC-simplex simplex APC OS2, a_device: SPL, a_port: 1, a_face: front, b_device: SPL, b_port: 1, b_face: rear }
                """;

        assertThat(Checked.plant(ring).view().counts().channels()).isPositive();
    }

    @Test
    void aSingleModeTapInMultimodeCablingIsAnError() {
        assertThat(Checked.plant(PLANT.replace("TAP-50-50-MM", "TAP-50-50")).codes())
                .containsOnly("F401");
    }
}
