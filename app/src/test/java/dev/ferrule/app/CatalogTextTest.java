package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.CatalogueBuilder;
import dev.ferrule.chain.Origin;
import dev.ferrule.diag.Report;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.yaml.YamlReader;
import dev.ferrule.source.Node;
import dev.ferrule.view.CatalogQuery;
import dev.ferrule.view.CatalogRefusal;
import dev.ferrule.view.CatalogView;
import dev.ferrule.view.ChannelCheck;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the catalogue is shown as, at 80 columns. */
final class CatalogTextTest {

    private static final int WIDTH = 80;
    private static final Catalogue OURS = ShippedCatalogue.load();
    private static final CatalogQuery QUERY = new CatalogQuery(OURS, OURS);

    private static List<String> lines(CatalogView view) {
        return new CatalogText(new Terminal(System.out, System.err, false, true), WIDTH).lines(view);
    }

    private static String show(String name) throws CatalogRefusal {
        return String.join("\n", lines(QUERY.show(name)));
    }

    private static List<CatalogView.Entry> everyEntry() throws CatalogRefusal {
        List<CatalogView.Entry> all = new ArrayList<>();
        for (CatalogView.SectionSize section :
                Objects.requireNonNull(QUERY.sections().sections())) {
            CatalogView.Listing list = Objects.requireNonNull(
                    QUERY.list(section.section(), List.of()).list());
            assertThat(list.rows()).as(section.section()).hasSize(section.entries());
            for (CatalogView.Row row : list.rows()) {
                all.addAll(Objects.requireNonNull(
                        QUERY.show(section.section() + "/" + row.name()).entries()));
            }
        }
        return all;
    }

    @Test
    void everyEntryIsShownWithItsConfidenceAndSource() throws CatalogRefusal {
        assertThat(everyEntry()).hasSizeGreaterThan(900).allSatisfy(entry -> {
            List<String> lines = lines(new CatalogView(CatalogView.SCHEMA, null, null, List.of(entry), null));

            assertThat(lines.getFirst()).isEqualTo(entry.name() + "  " + entry.section());
            assertThat(lines).contains("  confidence  " + entry.confidence());
            assertThat(lines).anyMatch(line -> line.startsWith("  source      "));
            assertThat(lines).filteredOn(line -> !line.startsWith("  asked")).allMatch(line -> line.length() <= WIDTH);
            assertThat(Json.document(entry)).contains("\"confidence\" : \"" + entry.confidence() + "\"");
        });
    }

    @Test
    void everySectionIsDescribedAndListedWithColumnsOfItsOwn() throws CatalogRefusal {
        for (CatalogView.SectionSize section :
                Objects.requireNonNull(QUERY.sections().sections())) {
            assertThat(section.about()).as(section.section()).isNotEmpty();
            CatalogView view = QUERY.list(section.section(), List.of());
            assertThat(lines(view))
                    .allMatch(
                            line -> line.length() <= WIDTH || section.section().equals("interop"));
            assertThat(lines(view)).hasSize(section.entries() + 3);
        }
    }

    @Test
    void theWordsOfAChainThatAreShownAreUnderstood() throws CatalogRefusal {
        ChannelCheck check = new ChannelCheck(OURS);
        for (CatalogView.Entry entry : everyEntry()) {
            for (String words : entry.chain()) {
                boolean word =
                        entry.section().equals("fibres") || entry.section().equals("grades");
                String chain = word ? "cord MPO-12 B " + words : words;
                assertThat(check.check("1", chain, Origin.COMMAND_LINE).verdict())
                        .as("%s: %s", entry.name(), chain)
                        .isNotEqualTo("ERROR");
            }
        }
    }

    @Test
    void aPmdHasALaneTableAndLimits() throws CatalogRefusal {
        assertThat(show("400GBASE-DR4"))
                .startsWith("400GBASE-DR4  pmds\n  also called  400G-DR4, ")
                .contains("\n  in a chain   pmd 400GBASE-DR4\n")
                .contains("\n  rate         400 Gb/s\n")
                .contains("""
                          layout
                            connector  MPO-12
                            pins       pinned
                            polish     APC

                            lane  Tx at plug  Rx at plug  Tx at port  Rx at port
                            1     12          1           1           12
                            2     11          2           2           11
                            3     10          3           3           10
                            4     9           4           4           9
                        """)
                .contains("\n    OS2    500      2           3.0         2.75                      high\n")
                .contains("\n    OS1a: by analogy with 800GBASE-DR8 – computed at 1.0 dB/km, not an IEEE");
    }

    @Test
    void aCassetteHasItsMapPortByPort() throws CatalogRefusal {
        assertThat(show("U-low-A")).contains("""
                  kind          cassette
                  a             MPO-12
                  b             6 LC
                  b positions   inserted
                  rear adapter  A (U1) or B (U2)
                  description   universal, pairs k with 13-k, the lower fibre at A

                  map
                    rear MPO-12    1   12    2   11    3   10    4    9    5    8    6    7
                    front 6 LC   1.A  1.B  2.A  2.B  3.A  3.B  4.A  4.B  5.A  5.B  6.A  6.B
                """);
    }

    @Test
    void aProductHasFieldChangesMechanicsAndGradesEachWithItsSource() throws CatalogRefusal {
        assertThat(show("MTP"))
                .contains("\n  field changes\n    pins         housing  ")
                .contains("\n    key          housing       high  store.cablesplususa.com")
                .contains("\n    float        yes           low   recall\n")
                .contains("""
                          loss by grade
                            mode  grade            mean dB  max dB  return loss min dB  confidence
                            MM    US-Conec-MTP-MM  0.20     0.60    20                  medium
                            SM    US-Conec-MTP-SM  0.25     0.75    60                  medium
                        """);
    }

    @Test
    void coloursHaveTheirOrder() throws CatalogRefusal {
        assertThat(show("TIA-598")).contains("\n    1   blue    BL    #0057B8\n    2   orange  OR    #FF7F00\n");
    }

    @Test
    void aNumberThatCarriesItsLengthIsFoundAndSaysIt() throws CatalogRefusal {
        assertThat(show("MFP7E10-N003"))
                .startsWith("MFP7E10  parts\n  asked for   MFP7E10-N003, 3 m long\n")
                .contains("cord MPO-12 B F/F APC OM4 8f 3m");
    }

    @Test
    void aNameIsFoundInEverySectionByAliasOrderNumberAndInAnyLetterCase() throws CatalogRefusal {
        assertThat(show("opticalCON-MTP")).contains("opticalCON-MTP  grades\n", "opticalCON-MTP  products\n");
        assertThat(show("products/opticalCON-MTP"))
                .startsWith("opticalCON-MTP  products\n")
                .doesNotContain("  grades");
        assertThat(show("mtp pro")).startsWith("MTP-PRO  products\n");
        assertThat(show("980-9I510-00NS00")).startsWith("MMA4Z00-NS  transceivers\n");
        assertThat(show("MPO-12 B")).startsWith("MPO-12 B 12f  types\n");
        assertThat(show("10GBASE-SR to 40GBASE-SR4")).startsWith("40GBASE-SR4 to 10GBASE-SR  interop\n");
    }

    @Test
    void aListIsFilteredByNameAliasAndColumn() throws CatalogRefusal {
        List<String> lines = lines(QUERY.list("pmd", List.of("dr4")));

        assertThat(lines.getFirst()).startsWith("name  ").contains("rate Gb/s", "connector", "confidence");
        assertThat(lines).anyMatch(line -> line.matches("400GBASE-DR4 +400 +4 +MPO-12 +SM +OS2 500 +high"));
        assertThat(lines).noneMatch(line -> line.contains("SR4"));
        assertThat(lines.getLast()).contains(" pmds with \"dr4\"");
        assertThat(lines(QUERY.list("connectors", List.of("MTP-16"))))
                .anyMatch(line -> line.startsWith("MPO-16  MTP-16  C16 "));
        assertThat(lines(QUERY.list("parts", List.of("AOC", "400"))))
                .allMatch(line -> line.isEmpty() || line.startsWith("name ") || line.contains("AOC"));
    }

    private static List<String> listed(String section, String... words) throws CatalogRefusal {
        Terminal terminal = new Terminal(System.out, System.err, false, true);
        return new CatalogText(terminal, 0).lines(QUERY.list(section, List.of(words)));
    }

    @Test
    void aKindIsListedFromEverySectionUnderItsSingularAndPlural() throws CatalogRefusal {
        assertThat(listed("cassettes", "24"))
                .anyMatch(line -> line.startsWith("SEQ24S "))
                .anyMatch(line -> line.startsWith("CASSETTE-AF24-OS2 "))
                .anyMatch(line -> line.matches("U24 +MPO-24 to 12 LC +universal .*own map +high"));
        assertThat(listed("cassettes")).noneMatch(line -> line.startsWith("PLC-") || line.contains("TAP-"));
        assertThat(listed("tap")).anyMatch(line -> line.startsWith("FLG-PLC1x2LGX1LCA "));
        assertThat(listed("harness")).isEqualTo(listed("harnesses")).anyMatch(line -> line.startsWith("H12-4LC "));
        assertThat(listed("Cords"))
                .anyMatch(line -> line.startsWith("CORD-LC-SC-OS2 "))
                .noneMatch(line -> line.startsWith("H12-4LC "));
        assertThat(listed("dac")).anyMatch(line -> line.startsWith("MCP7Y00 ")).noneMatch(line -> line.contains("AOC"));
        for (String kind : List.of("loopback", "module", "trunk", "adapter", "cable", "device", "AEC")) {
            assertThat(listed(kind)).as(kind).hasSizeGreaterThan(3).isEqualTo(listed(kind + "s"));
        }
        assertThat(listed("gender")).isEqualTo(listed("gender_rules"));
        assertThat(listed("polish").getFirst()).startsWith("name  rule");
        assertThatThrownBy(() -> QUERY.list("casettes", List.of()))
                .extracting("hint")
                .isEqualTo("Did you mean cassettes?");
    }

    @Test
    void aPlateSaysHowManyAdaptersItHasAndATrunkHowManyFibres() throws CatalogRefusal {
        assertThat(listed("plate", "MPO12-A"))
                .anyMatch(line -> line.matches("PLATE-6MPO12-A +adapter MPO-12 A, 6 adapters +high"))
                .anyMatch(line -> line.matches("PLATE-12MPO12-A +adapter MPO-12 A, 12 adapters +high"));
        assertThat(listed("plate")).noneMatch(line -> line.startsWith("ADAPTER-"));
        assertThat(listed("trunks", "TRUNK-MPO12-B-OS2-144"))
                .anyMatch(line -> line.matches("TRUNK-MPO12-B-OS2-144 +trunk 12xMPO-12 B M/M APC OS2 +144 +high"));
        assertThat(listed("parts", "HDMI")).anyMatch(line -> line.matches("MPO-HDMI +device MPO-12 to HDMI +low"));
    }

    @Test
    void anAdapterToHdmiIsADeviceWhoseLanesItsMakerDeclares() throws CatalogRefusal {
        assertThat(show("HDMI"))
                .startsWith("MPO-HDMI  parts\n")
                .contains("kind         device", "docs/stages/plant.md");
        assertThat(detail("pmd 10GBASE-SR > part HDMI"))
                .contains("HDMI is a device: its MDI is a PMD of your own catalogue");
    }

    @Test
    void aUniversalCassetteOf24FibresLeadsToThoseThatThereAre() throws CatalogRefusal {
        assertThat(show("U24")).contains("instead      SEQ24, SEQ24S, AF24");
        assertThat(detail("pmd 10GBASE-SR > cord LC A-B > cassette U24"))
                .contains("SEQ24, SEQ24S, AF24", "docs/stages/catalogue.md");
    }

    private static String detail(String chain) {
        return new ChannelCheck(OURS)
                .check("1", chain, Origin.COMMAND_LINE)
                .diagnostics()
                .toString();
    }

    @Test
    void aFilterThatNothingMeetsIsSaidAndIsNoError() throws CatalogRefusal {
        assertThat(lines(QUERY.list("pmds", List.of("zzz"))))
                .singleElement()
                .asString()
                .endsWith("pmds has \"zzz\" in it");
    }

    @Test
    void productsAreComparedWithTheLossOfTheirGrades() throws CatalogRefusal {
        List<String> lines = lines(QUERY.compare(List.of("MPO", "MTP-PRO", "MTP-Elite")));

        assertThat(lines.getFirst()).matches("  products +MPO +MTP-PRO +MTP-Elite");
        assertThat(lines)
                .contains("  grade MM max              0.75 dB (high)    –                 0.35 dB")
                .contains("  field changes pins        factory           tool              housing")
                .contains("  mechanics pins            chamfered (low)   elliptical (low)  elliptical (low)")
                .contains("  equal  interface MPO, mechanics spring 7.8-11.8 N, confidence medium");
    }

    @Test
    void mapsAndLanesAreComparedPositionByPosition() throws CatalogRefusal {
        assertThat(lines(QUERY.compare(List.of("SEQ", "U-low-A"))))
                .contains(
                        "  positions of MPO-12: 11 of 12 differ",
                        "    SEQ       1.B  2.A  2.B  3.A  3.B  4.A  4.B  5.A  5.B  6.A  6.B",
                        "    equal at 1");
        assertThat(lines(QUERY.compare(List.of("400GBASE-DR4", "400GBASE-SR4"))))
                .contains("  positions of MPO-12: all 8 are equal");
        assertThat(lines(QUERY.compare(List.of("SEQ", "SEQ24")))).noneMatch(line -> line.contains("positions of"));
    }

    @Test
    void whatCannotBeAnsweredSaysWhyAndWhatToType() {
        assertThatThrownBy(() -> QUERY.show("400GBASE-DR5"))
                .hasMessage("the catalogue has no entry \"400GBASE-DR5\"")
                .extracting("hint")
                .asString()
                .contains("400GBASE-DR4");
        assertThatThrownBy(() -> QUERY.show("DR4"))
                .extracting("hint")
                .asString()
                .contains("400G-DR4");
        assertThatThrownBy(() -> QUERY.list("pmdx", List.of()))
                .extracting("hint")
                .isEqualTo("Did you mean pmds?");
        assertThatThrownBy(() -> QUERY.list("SEQ", List.of()))
                .extracting("hint")
                .asString()
                .contains("catalog show");
        assertThatThrownBy(() -> QUERY.compare(List.of("SEQ", "MPO")))
                .hasMessage("things of different sections cannot be compared")
                .extracting("hint")
                .asString()
                .startsWith("SEQ is in assemblies; MPO is in products");
        assertThatThrownBy(() -> QUERY.compare(List.of("MTP PRO", "MTP-PRO")))
                .hasMessage("MTP-PRO cannot be compared with itself");
    }

    @Test
    void theUsersOwnCatalogueOverridesOursAndSaysSo() throws CatalogRefusal {
        Node own = YamlReader.read("""
                grades:
                  low-loss: { max_db: 0.3, source: "ours\\u202e", confidence: sure }
                interop:
                  - { a: X, b: Y, how: native, source: me, confidence: high }
                """.getBytes(StandardCharsets.UTF_8), "catalog/own.yaml", new Report());
        CatalogQuery query = new CatalogQuery(
                OURS,
                new CatalogueBuilder(OURS).add(Objects.requireNonNull(own)).build());

        assertThat(lines(query.show("low-loss")))
                .contains("  max  0.3 dB", "  source      ours\\u{202e}", "  confidence  low")
                .contains("  file        catalog/own.yaml:2, your own")
                .anyMatch(line -> line.matches("  overrides   ours at catalogue/grades.yaml:[0-9]+"));
        assertThat(lines(query.show("X to Y"))).contains("  file        catalog/own.yaml:4, your own");
        assertThat(lines(query.list("grades", List.of("low-loss"))))
                .anyMatch(line -> line.matches("low-loss +0.3 .*low +yours"));
        assertThat(lines(QUERY.show("low-loss"))).noneMatch(line -> line.contains("your own"));
    }
}
