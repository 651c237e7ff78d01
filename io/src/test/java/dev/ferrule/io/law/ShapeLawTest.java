package dev.ferrule.io.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.catalog.CableType;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Connector;
import dev.ferrule.chain.Chain;
import dev.ferrule.chain.ChainReader;
import dev.ferrule.chain.Origin;
import dev.ferrule.diag.Report;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.shape.FibreEnds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws of a shape's fibre ends. */
final class ShapeLawTest {

    private static final Catalogue CATALOGUE = ShippedCatalogue.load();
    private static final ChainReader READER = new ChainReader(CATALOGUE);

    static Stream<Connector> arrays() {
        return CATALOGUE.names("connectors").stream().map(CATALOGUE::connector).filter(Connector::array);
    }

    @ParameterizedTest
    @ValueSource(longs = {301, 302})
    void farAndMateTwiceLeadBack(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            ChainText chain = Channels.wrong(random);
            FibreEnds ends = ends(chain.toString());
            for (int end = 0; end < ends.count(); end++) {
                String where = "seed %d, round %d: end %d of %s".formatted(seed, round, end, chain);
                if (ends.far(end) != FibreEnds.NONE) {
                    assertThat(ends.far(ends.far(end))).as(where).isEqualTo(end);
                }
                if (ends.mate(end) != FibreEnds.NONE) {
                    assertThat(ends.mate(ends.mate(end))).as(where).isEqualTo(end);
                    assertThat(ends.mate(end)).as(where).isNotEqualTo(end);
                }
            }
        }
    }

    /** The composed map is counted by hand, from columns and rows. */
    @ParameterizedTest
    @MethodSource("arrays")
    void twoCordsInARowAreTheirComposedMap(Connector connector) {
        List<CableType> types = types(connector);
        for (CableType one : types) {
            for (CableType two : types) {
                for (String adapter : List.of("A", "B")) {
                    String chain = "cord %s > adapter %s > cord %s".formatted(words(one), adapter, words(two));
                    assertThat(walked(chain, connector)).as(chain).isEqualTo(composed(one, adapter.equals("B"), two));
                }
            }
        }
    }

    private static List<CableType> types(Connector connector) {
        return CATALOGUE.letters(connector).stream()
                .flatMap(letter -> CATALOGUE.fibreCounts(letter, connector).stream()
                        .map(fibres -> CATALOGUE.cableType(letter, connector, fibres)))
                .toList();
    }

    private static String words(CableType type) {
        return "%s %s %df".formatted(type.connector().name(), type.letter(), type.fibres());
    }

    private static List<Integer> composed(CableType one, boolean aligned, CableType two) {
        Connector connector = one.connector();
        List<Integer> map = new ArrayList<>();
        for (int position = 1; position <= connector.positions(); position++) {
            int far = one.far().far(position);
            map.add(far == 0 ? 0 : two.far().far(facing(connector, aligned, far)));
        }
        return map;
    }

    private static int facing(Connector connector, boolean aligned, int position) {
        int column = (position - 1) % connector.columns() + 1;
        int row = (position - 1) / connector.columns() + 1;
        int met = aligned ? connector.columns() + 1 - column : column;
        int metRow = aligned ? row : connector.rows() + 1 - row;
        return (metRow - 1) * connector.columns() + met;
    }

    /** From each position of the left plug of the first item to the right plug of the last; 0 where the light ends. */
    private static List<Integer> walked(String chain, Connector connector) {
        FibreEnds ends = ends(chain);
        List<Integer> map = new ArrayList<>();
        for (int position = 1; position <= connector.positions(); position++) {
            int far = ends.far(ends.end(0, position));
            int mate = far == FibreEnds.NONE ? far : ends.mate(far);
            int last = mate == FibreEnds.NONE ? mate : ends.far(mate);
            map.add(last == FibreEnds.NONE ? 0 : ends.positionOf(last));
        }
        return map;
    }

    private static FibreEnds ends(String text) {
        Report report = new Report();
        Chain chain = READER.read(text, Origin.COMMAND_LINE, 0, report);
        assertThat(chain).as("%s: %s", text, report.findings()).isNotNull();
        return new FibreEnds(chain.shape());
    }
}
