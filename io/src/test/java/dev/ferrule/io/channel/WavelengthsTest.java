package dev.ferrule.io.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.CatalogueBuilder;
import dev.ferrule.chain.Origin;
import dev.ferrule.diag.Report;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.yaml.YamlReader;
import dev.ferrule.source.Node;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import dev.ferrule.view.DiagnosticView;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Wavelengths are compared as bands, and a weak source decides no error. */
final class WavelengthsTest {

    private static final Catalogue SHIPPED = ShippedCatalogue.load();

    private static ChannelView of(Catalogue catalogue, String chain) {
        return new ChannelCheck(catalogue).check("1", chain, Origin.COMMAND_LINE);
    }

    private static Catalogue with(String yaml) {
        Report report = new Report();
        Node node = Objects.requireNonNull(YamlReader.read(yaml.getBytes(StandardCharsets.UTF_8), "own.yaml", report));
        Catalogue own = new CatalogueBuilder(SHIPPED).add(node).build();
        own.decodeAll();
        assertThat(report.findings()).isEmpty();
        assertThat(own.report().findings()).isEmpty();
        return own;
    }

    @Test
    void severalLanesOnAFibreDoNotTalkToOne() {
        ChannelView view = of(SHIPPED, "pmd 100G-SWDM4 > cord LC A-B > pmd 25GBASE-SR");

        assertThat(view.codes()).containsExactly("F307");
        assertThat(view.verdict()).isEqualTo("FAIL");
        assertThat(view.diagnostics().getFirst().detail()).contains("4 lanes on a fibre against 1");
    }

    /** A duplex PMD that sends 850 nm and another wavelength, each on one of the two fibres. */
    private static String bidi(String name, String other, String bands) {
        return """
                  %s:
                    standard: test
                    lanes: 2
                    lane_rate_gbps: 50
                    wavelengths_nm: "850/%s"
                    %s
                    mode: MM
                    fibres: [OM4]
                    layouts:
                      - connector: LC
                        lanes: [ "tx 1 at 1 nm 850", "rx 1 at 2 nm 850", "tx 2 at 2 nm %s", "rx 2 at 1 nm %s" ]
                    source: test
                    confidence: high
                """.formatted(name, other, bands, other, other);
    }

    @Test
    void namesOfOneBandAreOneWavelength() {
        ChannelView view = of(SHIPPED, "pmd 400GBASE-SR4.2 OM4 > harness H12-4LC F flat OM4 > pmd 100G-BiDi x4");

        assertThat(view.codes()).doesNotContain("F305");
        assertThat(view.diagnostics().toString()).doesNotContain("wavelengths (nm)");
    }

    @Test
    void bandsApartAreTwoWavelengths() {
        Catalogue own = with("pmds:\n"
                + bidi("ONE", "900", "bands_nm: \"844-863/895-905\"")
                + bidi("TWO", "910", "bands_nm: \"844-863/906-918\""));

        ChannelView view = of(own, "pmd ONE OM4 > cord LC A-B PC OM4 > pmd TWO OM4");

        assertThat(view.codes()).contains("F305");
        assertThat(view.verdict()).isEqualTo("FAIL");
    }

    @Test
    void aWeakSourceOfABandOnlyWarns() {
        Catalogue own = with(
                "pmds:\n"
                        + bidi(
                                "ONE",
                                "900",
                                "bands_nm: { value: \"844-863/895-905\", confidence: low, source: recall }")
                        + bidi("TWO", "910", "bands_nm: \"844-863/906-918\"")
                        + "interop:\n  - { a: ONE, b: TWO, how: native, reach: the shorter, source: test, confidence: high }\n");

        ChannelView view = of(own, "pmd ONE OM4 > cord LC A-B PC OM4 > pmd TWO OM4");

        assertThat(view.codes()).containsExactly("F305");
        assertThat(view.verdict()).isEqualTo("OK_WARN");
        assertThat(view.diagnostics().getFirst().detail().toString()).contains("look into the data sheets");
    }

    @Test
    void aBandThatIsNoNumberIsReportedInTheCatalogue() {
        Report report = new Report();
        byte[] yaml = ("pmds:\n" + bidi("ONE", "900", "bands_nm: \"863-844\"")).getBytes(StandardCharsets.UTF_8);
        Catalogue own = new CatalogueBuilder(SHIPPED)
                .add(Objects.requireNonNull(YamlReader.read(yaml, "own.yaml", report)))
                .build();
        own.decodeAll();

        assertThat(own.report().findings().toString()).contains("863-844", "844-863/900-918");
    }

    @Test
    void aRangeThatContainsAnotherIsNoDifference() {
        DiagnosticView view = of(SHIPPED, "pmd 100G-PSM4 > cord MPO-12 B F/F APC OS2 > pmd 400GBASE-DR4")
                .diagnostics()
                .getFirst();

        assertThat(view.code()).isEqualTo("F307");
        assertThat(view.detail().toString()).contains("lane rate").doesNotContain("wavelengths");
    }

    @Test
    void gridsOfWavelengthsStillDiffer() {
        assertThat(of(SHIPPED, "pmd 100GBASE-LR4 > cord LC A-B UPC OS2 > pmd 100G-CWDM4")
                        .diagnostics()
                        .toString())
                .contains("wavelengths (nm) 1295.56/1300.05/1304.58/1309.14 against 1271/1291/1311/1331");
    }

    @Test
    void oneOfTheBiDiModulesTalksToTheBreakoutOfSr42() {
        assertThat(SHIPPED.interoperation("400GBASE-SR4.2", "QSFP-100G-SR1.2")).isNull();
        assertThat(SHIPPED.interoperation("400GBASE-SR4.2", "100G-SR1.2")).isNotNull();
        assertThat(of(SHIPPED, "pmd 100G-SR1.2 OM4 > cord LC A-B PC OM4 > pmd 100G-BiDi OM4")
                        .verdict())
                .as("Cisco: they do not interoperate; our sources are weak, so it is a warning")
                .isEqualTo("OK_WARN");
    }

    @Test
    void sr10BreaksOutToTenDuplexPorts() {
        String chain = "pmd 100GBASE-SR10 OM4 > harness H24-10LC F flat OM4 > pmd 10GBASE-SR ";

        assertThat(of(SHIPPED, chain + "x10").verdict()).isEqualTo("OK");
        ChannelView nine = of(SHIPPED, chain + "x9");
        assertThat(nine.codes()).isEmpty();
        assertThat(nine.lanes()).anyMatch(lane -> lane.outcome().equals("unused"));
    }

    @Test
    void sr8OnTwoRowsBreaksOutToTwoSr4() {
        String to = " F OM4 > pmd 200GBASE-SR4 x2";

        assertThat(of(SHIPPED, "pmd 400GBASE-SR8/24-2xSR4 OM4 > harness Y24-2x12-X" + to)
                        .codes())
                .isEmpty();
        assertThat(of(SHIPPED, "pmd 400GBASE-SR8/24-2xSR4 OM4 > harness C24-2x12-ROW" + to)
                        .verdict())
                .as("a row of that PMD is no SR4: it sends lanes 1 to 4 and receives 5 to 8")
                .isEqualTo("FAIL");
    }
}
