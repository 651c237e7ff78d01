package dev.ferrule.io.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.CableType;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Keying;
import dev.ferrule.catalog.Slope;
import dev.ferrule.chain.Chain;
import dev.ferrule.chain.ChainReader;
import dev.ferrule.chain.Origin;
import dev.ferrule.diag.Report;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Mating;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of end faces and of what is between them, for everything that the shipped catalogue holds. */
final class GeometryLawTest {

    private static final Catalogue CATALOGUE = ShippedCatalogue.load();
    private static final ChainReader READER = new ChainReader(CATALOGUE);

    static Stream<Connector> connectors() {
        return CATALOGUE.names("connectors").stream().map(CATALOGUE::connector);
    }

    static Stream<CableType> cableTypes() {
        return connectors()
                .flatMap(connector -> CATALOGUE.letters(connector).stream()
                        .flatMap(letter -> CATALOGUE.fibreCounts(letter, connector).stream()
                                .map(fibres -> CATALOGUE.cableType(letter, connector, fibres))));
    }

    /** All that are something themselves: a universal cassette of unstated order stands for two others. */
    static Stream<String> assemblies() {
        return CATALOGUE.names("assemblies").stream()
                .filter(name -> CATALOGUE.assembly(name).variants().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("connectors")
    void facingTwiceLeadsBack(Connector connector) {
        for (Keying keying : Keying.values()) {
            for (int position = 1; position <= connector.positions(); position++) {
                int facing = Mating.facing(connector, keying, position);
                assertThat(facing).isBetween(1, connector.positions());
                assertThat(Mating.facing(connector, keying, facing))
                        .as("%s, keys %s, position %d", connector.name(), keying.word(), position)
                        .isEqualTo(position);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("connectors")
    void alignedKeysMirrorColumnsAndOpposedKeysMirrorRows(Connector connector) {
        int columns = connector.columns();
        for (int row = 1; row <= connector.rows(); row++) {
            for (int column = 1; column <= columns; column++) {
                int position = position(connector, column, row);
                assertThat(Mating.facing(connector, Keying.ALIGNED, position))
                        .isEqualTo(position(connector, columns + 1 - column, row));
                assertThat(Mating.facing(connector, Keying.OPPOSED, position))
                        .isEqualTo(position(connector, column, connector.rows() + 1 - row));
            }
        }
    }

    private static int position(Connector connector, int column, int row) {
        return (row - 1) * connector.columns() + column;
    }

    @ParameterizedTest
    @EnumSource
    void slopesCloseExactlyWhenBothAreFlatOrOpposedAndAlikeOrAlignedAndUnlike(Keying keying) {
        for (Slope one : Slope.values()) {
            for (Slope other : Slope.values()) {
                boolean flat = one == Slope.FLAT && other == Slope.FLAT;
                boolean angled = one != Slope.FLAT && other != Slope.FLAT;
                boolean fits = (one == other) == (keying == Keying.OPPOSED);
                assertThat(Mating.closes(one, other, keying))
                        .as("%s against %s, keys %s", one, other, keying)
                        .isEqualTo(flat || (angled && fits));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChainSaysTheSameOfSlopes(Keying keying) {
        for (Slope one : Slope.values()) {
            for (Slope other : Slope.values()) {
                String chain = "cord MPO-12 B F/F %s > adapter %s > cord MPO-12 B M/M %s"
                        .formatted(word(one), keying == Keying.OPPOSED ? "A" : "B", word(other));
                String code = one.angled() != other.angled() ? "F205" : "F206";
                List<String> expected = Mating.closes(one, other, keying) ? List.of() : List.of(code);
                assertThat(Channels.check(chain).codes()).as(chain).isEqualTo(expected);
            }
        }
    }

    private static String word(Slope slope) {
        return switch (slope) {
            case FLAT -> "PC";
            case DOWN -> "APC";
            case UP -> "APC-up";
        };
    }

    @ParameterizedTest
    @MethodSource("cableTypes")
    void aCablesTypeNamesEachFarPositionOnceAndAsManyAsItHasFibres(CableType type) {
        List<Integer> far = map(type).stream().filter(position -> position > 0).toList();

        assertThat(far).doesNotHaveDuplicates().hasSize(type.fibres());
    }

    @ParameterizedTest
    @MethodSource("cableTypes")
    void throughACableTwiceLeadsBack(CableType type) {
        String words = " %s %s %df".formatted(type.connector().name(), type.letter(), type.fibres());

        assertInvolution(item("cord" + words), type.fibres());
        assertInvolution(item("trunk" + words), type.fibres());
    }

    @ParameterizedTest
    @MethodSource("assemblies")
    void throughAnAssemblyTwiceLeadsBack(String name) {
        Assembly assembly = CATALOGUE.assembly(name);
        if (assembly.kind() != Assembly.Kind.LOOPBACK) {
            String head = assembly.kind() == Assembly.Kind.HARNESS ? "harness " : "cassette ";
            assertInvolution(item(head + name), assembly.links().size());
            return;
        }
        ItemType loopback = item("loopback " + assembly.a().getFirst().name());
        assertInvolution(loopback, loopback.positions() / 2);
    }

    /** No fibre leads to itself: light that enters at one end leaves at another. */
    private static void assertInvolution(ItemType type, int fibres) {
        int ends = 0;
        for (int position = 0; position < type.positions(); position++) {
            int far = type.far(position);
            if (far >= 0) {
                ends++;
                assertThat(far).isNotEqualTo(position);
                assertThat(type.far(far)).as(type.name()).isEqualTo(position);
            }
        }
        assertThat(ends).as("ends of %s", type.name()).isEqualTo(2 * fibres);
    }

    private static ItemType item(String element) {
        Report report = new Report();
        Chain chain = READER.read(element, Origin.COMMAND_LINE, 0, report);
        assertThat(chain).as("%s: %s", element, report.findings()).isNotNull();
        return chain.shape().items().getFirst().type();
    }

    /** On one row, and on two where the letter says its map. */
    @Test
    void aKeyFlipOfOneEndTurnsAIntoBAndBack() {
        for (List<String> letters :
                List.of(List.of("A", "B"), List.of("A_label", "B_full"), List.of("A_geom", "B_geom"))) {
            List<CableType> straight = cableTypes()
                    .filter(type -> type.letter().equals(letters.getFirst()))
                    .toList();
            assertThat(straight).isNotEmpty();
            for (CableType a : straight) {
                CableType b = CATALOGUE.cableType(letters.getLast(), a.connector(), a.fibres());
                assertThat(flipped(a)).as("%s flipped", a.connector().name()).isEqualTo(map(b));
                assertThat(flipped(b)).as("%s flipped", b.connector().name()).isEqualTo(map(a));
                assertThat(a.sameKeys()).isFalse();
                assertThat(b.sameKeys()).isTrue();
            }
        }
    }

    @Test
    void noKeyFlipMakesOrMendsATypeC() {
        List<CableType> paired =
                cableTypes().filter(type -> type.letter().startsWith("C")).toList();
        assertThat(paired).hasSizeGreaterThan(3);
        for (CableType c : paired) {
            for (String letter : CATALOGUE.letters(c.connector())) {
                CableType other = CATALOGUE.cableType(letter, c.connector(), c.fibres());
                if (other != null) {
                    assertThat(flipped(other)).as("%s flipped", letter).isNotEqualTo(map(c));
                    assertThat(flipped(c)).isNotEqualTo(map(other));
                }
            }
        }
    }

    /** The far plug turned by half a turn and looked at with its key up again: positions are counted from the other end. */
    private static List<Integer> flipped(CableType type) {
        int last = type.connector().positions() + 1;
        return map(type).stream().map(far -> far == 0 ? 0 : last - far).toList();
    }

    private static List<Integer> map(CableType type) {
        return new ArrayList<>(IntStream.rangeClosed(1, type.far().positions())
                .mapToObj(type.far()::far)
                .toList());
    }
}
