package dev.ferrule.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.At;
import dev.ferrule.catalog.CableType;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Confidence;
import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Interoperation;
import dev.ferrule.catalog.Keying;
import dev.ferrule.catalog.Lane;
import dev.ferrule.catalog.Link;
import dev.ferrule.catalog.MdiLayout;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.io.SharedFolder;
import dev.ferrule.shape.Mating;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every row of the published maps agrees with what the catalogue and the geometry of mating give, and nothing is added. */
final class ReferenceCatalogueTest {

    private final Catalogue catalogue = ShippedCatalogue.load();

    @Test
    void matingAgreesWithEveryPublishedPair() throws IOException {
        for (NamedCsvRecord row : rows("mating_maps")) {
            Connector connector = connector(row.getField("connector"));
            Keying keying = row.getField("mating").equals("A_opposed") ? Keying.OPPOSED : Keying.ALIGNED;

            assertThat(Mating.facing(connector, keying, number(row, "position_this_plug")))
                    .as(row.toString())
                    .isEqualTo(number(row, "position_facing_plug"));
        }
    }

    @Test
    void cableTypesAgreeWithEveryPublishedPosition() throws IOException {
        Map<CableType, Set<Integer>> published = new HashMap<>();
        for (NamedCsvRecord row : rows("array_types")) {
            CableType type = type(row);
            int near = number(row, "near_position");

            assertThat(type.far().far(near)).as(row.toString()).isEqualTo(number(row, "far_position"));
            assertThat(type.sameKeys())
                    .as(row.toString())
                    .isEqualTo(row.getField("key_near").equals(row.getField("key_far")));
            published.computeIfAbsent(type, t -> new HashSet<>()).add(near);
        }
        published.forEach(
                (type, positions) -> assertThat(positions).as(type.letter()).hasSize(type.fibres()));
    }

    /** A row's letter carries the number of fibres: {@code A_geom-24}. */
    private CableType type(NamedCsvRecord row) {
        String word = row.getField("type");
        int dash = word.lastIndexOf('-');
        CableType type = catalogue.cableType(
                word.substring(0, dash),
                connector(row.getField("connector")),
                Integer.parseInt(word.substring(dash + 1)));
        assertThat(type).as(word).isNotNull();
        return type;
    }

    @Test
    void cableTypesAreNotSurerThanTheirSource() throws IOException {
        for (NamedCsvRecord row : rows("array_types")) {
            Confidence confidence = type(row).provenance().confidence();

            assertThat(confidence)
                    .as(row.getField("type"))
                    .isLessThanOrEqualTo(atMost("type=" + row.getField("type"), row.getField("confidence")));
        }
    }

    /** Newer evidence may have raised what a row says. */
    private static Confidence atMost(String key, String word) throws IOException {
        for (NamedCsvRecord row : SharedFolder.rows("reference/evidence.csv")) {
            if (row.getField("row").equals(key) && row.getField("column").equals("confidence")) {
                return confidence(row.getField("confidence"));
            }
        }
        return confidence(word);
    }

    private static Confidence confidence(String text) {
        Confidence confidence = Confidence.parse(text.split(" ", -1)[0]);
        assertThat(confidence).as(text).isNotNull();
        return confidence;
    }

    /** The published columns are those of the plug that the user inserts; ours are of the plug behind the adapter. */
    @Test
    void cassettesAgreeWithEveryPublishedPosition() throws IOException {
        Map<String, Integer> published = new HashMap<>();
        for (NamedCsvRecord row : rows("cassettes")) {
            Assembly cassette = assembly(row.getField("cassette"));
            int port = number(row, "front_port");
            int behind = row.getField("user_plug_position").equals("A") ? 2 : 1;

            assertThat(cassette.kind()).isEqualTo(Assembly.Kind.CASSETTE);
            assertThat(cassette.a()).containsExactly(connector(row.getField("rear_connector")));
            assertThat(cassette.links())
                    .as(row.toString())
                    .contains(new Link(new At(1, number(row, "mpo_position_internal_plug")), new At(port, behind)));
            published.merge(cassette.name(), 1, Integer::sum);
        }
        published.forEach(
                (name, count) -> assertThat(assembly(name).links()).as(name).hasSize(count));
    }

    @Test
    void harnessesAgreeWithEveryPublishedPosition() throws IOException {
        Map<String, Integer> published = new HashMap<>();
        for (NamedCsvRecord row : rows("conversion_harness")) {
            Assembly harness = assembly(row.getField("id"));
            At a = at(row, "a");
            At b = at(row, "b");

            assertThat(harness.a().get(a.face() - 1)).isEqualTo(connector(row.getField("connector_a")));
            assertThat(harness.b().get(b.face() - 1)).isEqualTo(connector(row.getField("connector_b")));
            assertThat(harness.links()).as(row.toString()).contains(new Link(a, b));
            published.merge(harness.name(), 1, Integer::sum);
        }
        published.forEach(
                (name, count) -> assertThat(assembly(name).links()).as(name).hasSize(count));
    }

    private static At at(NamedCsvRecord row, String side) {
        return new At(number(row, side + "_index"), position(row.getField(side + "_position")));
    }

    private static int position(String text) {
        return switch (text) {
            case "A" -> 1;
            case "B" -> 2;
            default -> Integer.parseInt(text);
        };
    }

    @Test
    void lanesAgreeWithEveryPublishedPosition() throws IOException {
        Map<MdiLayout, Integer> published = new HashMap<>();
        Map<String, String> firstOf = new HashMap<>();
        for (NamedCsvRecord row : rows("pmd_lanes")) {
            Pmd pmd = pmd(row.getField("pmd"));
            // Two names of one PMD are one entry here: its rows are counted once.
            boolean counted = firstOf.computeIfAbsent(pmd.name(), name -> row.getField("pmd"))
                    .equals(row.getField("pmd"));
            MdiLayout layout = layout(pmd, row.getField("connector"));
            Lane lane = lane(row);

            assertThat(layout.lanes()).as(row.toString()).anyMatch(ours -> agrees(pmd, ours, lane));
            assertThat(Mating.facing(layout.connector(), Keying.ALIGNED, lane.position()))
                    .as("the column plug_position of %s", row)
                    .isEqualTo(number(row, "plug_position"));
            published.merge(layout, counted ? 1 : 0, Integer::sum);
        }
        published.forEach((layout, count) ->
                assertThat(layout.lanes()).as(layout.provenance().toString()).hasSize(count));
    }

    /** Wavelengths agree as bands: 900 and 910 nm are two names of 900 to 918 nm. */
    private static boolean agrees(Pmd pmd, Lane ours, Lane theirs) {
        boolean alone = ours.wavelength() == 0 || theirs.wavelength() == 0;
        boolean sameLight = alone
                ? ours.wavelength() == theirs.wavelength()
                : pmd.band(ours.wavelength())
                        .value()
                        .overlaps(pmd.band(theirs.wavelength()).value());
        return sameLight
                && ours.transmit() == theirs.transmit()
                && ours.number() == theirs.number()
                && ours.mdi() == theirs.mdi()
                && ours.position() == theirs.position();
    }

    private static Lane lane(NamedCsvRecord row) {
        String number = row.getField("lane");
        String wavelength = row.getField("wavelength_nm");
        return new Lane(
                row.getField("role").equals("tx"),
                number.equals("any") ? 0 : Integer.parseInt(number),
                number(row, "port_index"),
                number(row, "position"),
                wavelength.isEmpty() ? 0 : Integer.parseInt(wavelength));
    }

    private MdiLayout layout(Pmd pmd, String connector) {
        boolean twin = connector.startsWith("2x");
        Connector wanted = connector(twin ? connector.substring(2) : connector);
        List<MdiLayout> found = pmd.layouts().stream()
                .filter(layout -> layout.connector().equals(wanted) && layout.mdis() == (twin ? 2 : 1))
                .toList();
        assertThat(found).as(pmd.name() + " on " + connector).hasSize(1);
        return found.getFirst();
    }

    @Test
    void everyPublishedInteroperationIsListedBothWays() throws IOException {
        for (NamedCsvRecord row : rows("interop")) {
            String a = pmd(row.getField("pmd_a")).name();
            String b = pmd(row.getField("pmd_b")).name();
            Interoperation listed = catalogue.interoperation(a, b);

            assertThat(listed).as(row.toString()).isNotNull();
            assertThat(catalogue.interoperation(b, a)).isEqualTo(listed);
            assertThat(listed.how()).isEqualTo(row.getField("how"));
            assertThat(listed.reachRule()).isEqualTo(row.getField("reach_rule"));
            assertThat(listed.provenance().confidence())
                    .as(row.toString())
                    .isEqualTo(confidence(row.getField("confidence")));
        }
    }

    /** Rows of several PMDs, by the names that the catalogue has for them. */
    private static final Map<String, List<String>> SEVERAL = Map.of(
            "100G-BiDi (SRBD/SR1.2)", List.of("100G-BiDi"),
            "40G-PSM4 / PLR4", List.of("40G-PSM4"));

    /**
     * No port is stated, nor which wavelengths each of its two unlike ends sends: nothing could be judged by it. With the
     * specification at hand it is an entry of a catalogue of one's own.
     */
    private static final Set<String> LEFT_OUT = Set.of("200G-OCI (CPO MSA)");

    @Test
    void everyPmdOfTheOpticsIsInTheCatalogueOrItsPortIsNotKnown() throws IOException {
        for (NamedCsvRecord row : SharedFolder.rows("reference/optics/pmd.csv")) {
            String name = row.getField("name");
            for (String known :
                    LEFT_OUT.contains(name) ? List.<String>of() : SEVERAL.getOrDefault(name, List.of(name))) {
                assertThat(catalogue.pmd(known)).as(name).isNotNull();
            }
            if (LEFT_OUT.contains(name)) {
                assertThat(row.getField("mdi_connector")).isEqualTo("not stated");
            }
        }
    }

    private static List<NamedCsvRecord> rows(String name) throws IOException {
        return SharedFolder.rows("reference/polarity/" + name + ".csv");
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    private Connector connector(String name) {
        Connector connector = catalogue.connector(name.equals("LC duplex") ? "LC" : name);
        assertThat(connector).as(name).isNotNull();
        return connector;
    }

    private Assembly assembly(String name) {
        Assembly assembly = catalogue.assembly(name);
        assertThat(assembly).as(name).isNotNull();
        return assembly;
    }

    private Pmd pmd(String name) {
        Pmd pmd = catalogue.pmd(name);
        assertThat(pmd).as(name).isNotNull();
        return pmd;
    }
}
