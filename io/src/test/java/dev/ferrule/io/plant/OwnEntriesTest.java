package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.chain.Origin;
import dev.ferrule.diag.Report;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.catalogue.UserCatalogue;
import dev.ferrule.io.yaml.YamlReader;
import dev.ferrule.source.Node;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import dev.ferrule.view.CheckView;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Entries of a user's catalogue that replace ours are told where a verdict rests on them. */
final class OwnEntriesTest {

    private static final String OWN = """
            assemblies:
              SEQ: { kind: cassette, a: MPO-12, b: 6 LC, b_positions: inserted, map: "1 > 1.B, 2 > 1.A", source: drawing, confidence: high }
            types:
              - { type: B, connector: MPO-12, fibres: 12, keys: up/up, map: "1-12 > 12-1", source: drawing, confidence: high }
            parts:
              PLATE-12MPO12-A: { words: adapter MPO-12 A, ports: 12, source: drawing, confidence: high }
              CORD-MPO8-B-OM4: { words: cord MPO-12 B F/F flat OM4 8f, source: drawing, confidence: high }
            interop:
              - { a: 200GBASE-DR4, b: 400GBASE-DR4, how: native, reach: the shorter, source: drawing, confidence: high }
            """;

    private static List<String> entries(String chain) {
        Node tree =
                Objects.requireNonNull(YamlReader.read(OWN.getBytes(StandardCharsets.UTF_8), "own.yaml", new Report()));
        Catalogue catalogue = UserCatalogue.over(ShippedCatalogue.load(), List.of(tree), new Report());
        return new ChannelCheck(catalogue)
                .check("1", chain, Origin.COMMAND_LINE).assumptions().stream()
                        .filter(it -> it.word().equals("entry"))
                        .map(OwnEntriesTest::line)
                        .toList();
    }

    private static String line(ChannelView.Assumption it) {
        return it.element() + " " + it.value() + ", " + it.from() + ", " + it.confidence();
    }

    @Test
    void ofAChainByElement() {
        String why = ", your own entry, not ours (drawing), high";

        assertThat(entries("cassette SEQ M PC > adapter A > trunk MPO-12 A F/F PC OM4"))
                .containsExactly("1 SEQ" + why);
        assertThat(entries("cord MPO-12 B F/F PC OM4 > adapter A > part CORD-MPO8-B-OM4 5m"))
                .containsExactly("1 type B" + why, "3 CORD-MPO8-B-OM4" + why);
        assertThat(entries("pmd 400GBASE-DR4 > cord MPO-12 C > pmd 200GBASE-DR4"))
                .containsExactly("1 200GBASE-DR4 with 400GBASE-DR4" + why);
    }

    @Test
    void noneWhereOursAreUsed() {
        assertThat(entries("cassette U-low-A M PC > adapter A > trunk MPO-12 A F/F PC OM4"))
                .isEmpty();
    }

    @Test
    void ofAPlantByKind() {
        CheckView view = Checked.plant("catalog:\n  - " + OWN.strip().replace("\n", "\n    ") + """

                devices: [ { name: a }, { name: P }, { name: Q } ]
                optics: [ { device: a, port: "*", transceiver: 10GBASE-SR } ]
                panels: [ { panel: P, module: SEQ M flat OM4, adapter: A }, { panel: Q, module: PLATE-12MPO12-A } ]
                cables:
                  - { id: C, part: LC A-B OM4, a_device: a, a_port: 1, b_device: P, b_port: 1 }
                  - { id: D, part: LC A-B OM4, a_device: a, a_port: 2, b_device: P, b_port: 2 }
                  - { id: E, part: CORD-MPO8-B-OM4, a_device: P, a_port: 1, a_face: rear, b_device: Q, b_port: 1, length: 5m }
                """)
                .view();

        assertThat(view.assumptions())
                .filteredOn(it -> it.word().equals("entry"))
                .extracting(it -> it.count() + " " + it.subject() + " " + it.value())
                .containsExactlyInAnyOrder("1 cassette SEQ", "1 panel PLATE-12MPO12-A", "1 cable CORD-MPO8-B-OM4");
    }
}
