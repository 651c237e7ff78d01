package dev.ferrule.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.CatalogueBuilder;
import dev.ferrule.catalog.Part;
import dev.ferrule.chain.Chain;
import dev.ferrule.chain.ChainReader;
import dev.ferrule.chain.Origin;
import dev.ferrule.chain.PartReader;
import dev.ferrule.chain.PartSpec;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.io.yaml.YamlReader;
import dev.ferrule.unit.Length;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Part numbers that carry their length. */
final class PartNumbersTest {

    private static final Catalogue CATALOGUE = ShippedCatalogue.load();

    @ParameterizedTest
    @CsvSource({
        "MFP7E10-N003, MFP7E10, 3",
        "MFP7E10-N050, MFP7E10, 50",
        "980-9I570-00N030, MFP7E10, 30",
        "MCP4Y10-N001, MCP4Y10, 1",
        "MCP4Y10-N01A, MCP4Y10, 1.5",
        "MCP4Y10-N00A, MCP4Y10, 0.5"
    })
    void aNumberIsThePartInItsLength(String number, String name, String metres) {
        Part part = Objects.requireNonNull(CATALOGUE.part(number));

        assertThat(part.number()).isEqualTo(name);
        assertThat(part.length()).isEqualTo(Length.metres(metres));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MFP7E10-N", "MFP7E10-N03", "MFP7E10-N0003", "MFP7E10-N0x3", "MFP7E10-N000", "xMFP7E10-N003", ""
            })
    void whatDoesNotFitThePatternIsNoPart(String number) {
        assertThat(CATALOGUE.part(number)).isNull();
    }

    @Test
    void theBareNameSaysNoLength() {
        assertThat(Objects.requireNonNull(CATALOGUE.part("MFP7E10")).length()).isNull();
    }

    @Test
    void aChainsPartGetsTheLengthOfItsNumber() {
        assertThat(cordOf("part MFP7E10-N005")).isEqualTo(Length.metres("5"));
    }

    @Test
    void aLengthThatTheChainSaysIsThatOfAPartWhoseNumberSaysNone() {
        assertThat(cordOf("part MFP7E10 7m")).isEqualTo(Length.metres("7"));
        assertThat(cordOf("part MFP7E10-N007 7m")).isEqualTo(Length.metres("7"));
    }

    private static Length cordOf(String part) {
        Report report = new Report();
        Chain chain = new ChainReader(CATALOGUE)
                .read("pmd 400GBASE-SR4 > " + part + " > pmd 400GBASE-SR4", Origin.COMMAND_LINE, 0, report);
        assertThat(report.findings()).isEmpty();
        return Objects.requireNonNull(
                Objects.requireNonNull(chain).items().getFirst().length());
    }

    @ParameterizedTest
    @CsvSource({"MFP7E10-N005, 5", "MCP4Y10-N02A, 2.5"})
    void aCableOfAPlantGetsTheLengthOfItsPart(String number, String metres) {
        PartSpec part =
                Objects.requireNonNull(new PartReader(CATALOGUE).read(number, Span.ofFile("cables.csv"), new Report()));

        assertThat(part.length()).isEqualTo(Length.metres(metres));
    }

    @Test
    void aPatternWithoutALengthIsReported() {
        Report report = new Report();
        byte[] yaml = "parts: { P1: { words: cord LC A-B, length_pattern: P1-003, source: s, confidence: low } }"
                .getBytes(StandardCharsets.UTF_8);
        Catalogue own = new CatalogueBuilder(CATALOGUE)
                .add(Objects.requireNonNull(YamlReader.read(yaml, "own.yaml", report)))
                .build();
        own.decodeAll();

        assertThat(own.report().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail().getFirst()).contains("P1-003", "{metres:3}"));
    }
}
