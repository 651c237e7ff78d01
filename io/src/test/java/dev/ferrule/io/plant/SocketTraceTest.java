package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.TraceView;
import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What hangs on ports that have no transceiver. */
final class SocketTraceTest {

    private static final Checked PLANT = Checked.plant("""
            devices: [ { name: leaf }, { name: srv }, { name: PA }, { name: PB } ]
            panels: [ { panel: PA, module: adapter MPO-12 A x2 }, { panel: PB, module: SEQ PC OM4, adapter: A } ]
            optics:
              - { device: leaf, port: 1, transceiver: 40GBASE-SR4 }
            cables:
              - { id: C, part: MPO-12 B 8f F/F flat OM4, a_device: leaf, a_port: 1, b_device: PA, b_port: 1 }
              - { id: T, part: trunk MPO-12 A OM4, a_device: PA, a_port: 1, b_device: PB, b_port: 1, b_face: rear }
              - { id: S, part: LC A-B OM4, a_device: PB, a_port: 1, b_device: srv, b_port: e }
              - { id: D, part: DAC-QSFP28-100G, a_device: leaf, a_port: 2, b_device: srv, b_port: f }
            """);

    @Test
    void aPanelsPortShowsWhatHangsInFrontAndBehind() {
        List<TraceView.Way> ways = ways("PA/1", false);

        assertThat(ways)
                .filteredOn(way -> way.side().equals("front"))
                .hasSize(8)
                .allSatisfy(way -> assertThat(way.to()).isEqualTo("leaf/1"))
                .allSatisfy(way -> assertThat(way.pmd()).isEqualTo("40GBASE-SR4"));
        assertThat(ways)
                .filteredOn(way -> way.side().equals("rear"))
                .extracting(TraceView.Way::position, TraceView.Way::end, TraceView.Way::to)
                .hasSize(12)
                .startsWith(Tuple.tuple("1", "open", "srv/e"), Tuple.tuple("2", "open", "srv/e"))
                .endsWith(Tuple.tuple("11", "open", "PB/6"), Tuple.tuple("12", "open", "PB/6"));
    }

    @Test
    void aFibreIsFollowedThroughEveryItem() {
        TraceView.Way way = ways("PA/1", false).stream()
                .filter(one -> one.side().equals("rear"))
                .findFirst()
                .orElseThrow();

        assertThat(way.path())
                .extracting(TraceView.Step::item, TraceView.Step::enters, TraceView.Step::slot)
                .containsExactly(
                        Tuple.tuple("trunk T", "1", "PA/1"),
                        Tuple.tuple("PB (SEQ)", "1", "PB/1"),
                        Tuple.tuple("cord S", way.path().get(2).enters(), "PB/1"));
    }

    @Test
    void theFaceChoosesBetweenTwoPortsOfOneName() {
        assertThat(ways("PB/1", false))
                .filteredOn(way -> way.side().equals("front"))
                .hasSize(2);
        assertThat(ways("PB/1", true))
                .filteredOn(way -> way.side().equals("rear"))
                .hasSize(12)
                .allSatisfy(way -> assertThat(way.path().getFirst().item()).isEqualTo("trunk T"));
    }

    @Test
    void aPortOfAModuleThatIsFreeShowsWhatIsBehindIt() {
        assertThat(ways("PB/2", false))
                .extracting(TraceView.Way::side, TraceView.Way::end, TraceView.Way::to)
                .containsOnly(Tuple.tuple("inside", "port", "leaf/1"));
        assertThat(ways("PB/3", false))
                .extracting(TraceView.Way::side, TraceView.Way::end, TraceView.Way::to)
                .containsOnly(Tuple.tuple("inside", "dark", "PA/1"));
    }

    @Test
    void anActiveCableIsShownWithItsFarEnd() {
        TraceView view = Objects.requireNonNull(PLANT.socket("leaf/2", false));

        assertThat(view.holds()).isEqualTo("active cable");
        assertThat(view.ways())
                .extracting(TraceView.Way::to, way -> way.path().getFirst().item())
                .containsExactly(Tuple.tuple("srv/f", "D (DAC-QSFP28-100G)"));
    }

    @Test
    void aCageWithACordAndNoTransceiverSaysSo() {
        TraceView view = Objects.requireNonNull(PLANT.socket("srv/e", false));

        assertThat(view.holds()).isEqualTo("cage without a transceiver");
        assertThat(view.ways()).hasSize(2);
    }

    @Test
    void aPortThatIsNotThereIsSuggestedFromItsOwnDevice() {
        assertThat(PLANT.socket("PA/9", false)).isNull();
        assertThat(PLANT.near("PA/9")).containsExactly("PA/1", "PA/2");
        assertThat(PLANT.near("PC/1")).contains("PA/1", "PB/1");
    }

    private static List<TraceView.Way> ways(String port, boolean rear) {
        TraceView view = Objects.requireNonNull(PLANT.socket(port, rear), port);
        return Objects.requireNonNull(view.ways());
    }
}
