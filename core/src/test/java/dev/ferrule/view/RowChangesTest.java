package dev.ferrule.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.catalog.CatalogueBuilder;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.source.BuiltTable;
import dev.ferrule.source.PlantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowChangesTest {

    /** Of rows that say alike no more are changed than are ever tried, so that their number does not matter. */
    @Test
    void theChangesOfOpticsDoNotGrowWithTheRows() {
        int few = optics(400).size();

        assertThat(few).isPositive();
        assertThat(optics(4000)).hasSize(few);
    }

    @Test
    void theRowThatIsUnlikeTheOthersIsSuspected() {
        assertThat(optics(400).stream().max(Comparator.comparingInt(RowChanges.Change::suspicion)))
                .hasValueSatisfying(change -> assertThat(change.said()).contains("LR4"));
    }

    @Test
    void rowsThatAllSayOtherwiseAreNotHeldAgainstEachOther() {
        BuiltTable.Builder rows = new BuiltTable.Builder("device", "port", "transceiver", "mode");
        for (int port = 0; port < 1000; port++) {
            add(rows, port, "X" + port);
        }
        assertThat(changes(rows)).isEmpty();
    }

    /** Half of one kind, half of another, and one port of a third. */
    private static List<RowChanges.Change> optics(int ports) {
        BuiltTable.Builder rows = new BuiltTable.Builder("device", "port", "transceiver", "mode");
        for (int port = 0; port < ports; port++) {
            add(rows, port, port == 7 ? "LR4" : port % 2 == 0 ? "SR4" : "DR4");
        }
        return changes(rows);
    }

    private static void add(BuiltTable.Builder rows, int port, String transceiver) {
        Span place = new Span("optics.csv", port + 2, 1);
        rows.add(
                Map.of("device", "leaf", "port", String.valueOf(port), "transceiver", transceiver),
                place,
                column -> place);
    }

    private static List<RowChanges.Change> changes(BuiltTable.Builder rows) {
        PlantSource source = new PlantSource(
                "plant", null, Map.of("optics", List.of(rows.build("optics.csv"))), List.of(), new Report());
        return new RowChanges(source, new CatalogueBuilder().build()).all();
    }
}
