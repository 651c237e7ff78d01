package dev.ferrule.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.io.yaml.YamlReader;
import dev.ferrule.source.Node;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A user's catalogue is looked at wholly when it is read: nothing in it is dropped without a word. */
final class UserCatalogueTest {

    private static final Catalogue OURS = ShippedCatalogue.load();

    private static final String TABLE = "application_tables: { ACME: { source: s, confidence: high, rows: [ "
            + "{ pmd: 40GBASE-SR4, fibre: OM4, pairs: 2, pair_max_db: 0.35, reach_m: 190, max_loss_db: 1.3 } ] } }";

    private static List<Diagnostic> findings(String yaml) {
        Report report = new Report();
        Node tree = Objects.requireNonNull(
                YamlReader.read(yaml.getBytes(StandardCharsets.UTF_8), "own.yaml", report), yaml);
        UserCatalogue.over(OURS, List.of(tree), report);
        return report.findings().stream()
                .filter(finding -> !finding.summary().equals("a catalogue entry overrides another"))
                .toList();
    }

    private static void isTold(String yaml, String code, boolean error, String said) {
        assertThat(findings(yaml)).as(yaml).singleElement().satisfies(finding -> {
            assertThat(finding.code()).hasToString(code);
            assertThat(finding.isError()).isEqualTo(error);
            assertThat(String.join("\n", finding.detail())).contains(said);
            assertThat(finding.place()).isNotNull();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "max_loss_db: 1.3; max_loss_db: foo; F103; \"max_loss_db\" is a loss in dB such as 0.35",
                "pair_max_db: 0.35; pair_max_db: x; F103; not \"x\"",
                "pair_max_db: 0.35; pair_max_db: [0.35]; F103; not a list",
                "reach_m: 190; reach_m: -5; F103; \"reach_m\" is a length in metres",
                "reach_m: 190; reach_m: 0; F103; longer than 0",
                "'reach_m: 190,'; ; F103; \"reach_m\" is missing",
                "pairs: 2; pairs: two; F103; a whole number above 0",
                "pmd: 40GBASE-SR4; pmd: NOPE; F101; \"NOPE\", which the catalogue does not have",
                "pmd: 40GBASE-SR4; pmd: 40GBASE-SR44; F101; Did you mean 40GBASE-SR4",
                "fibre: OM4; fibre: OM9; F101; names \"OM9\"",
                "confidence: high; confidence: hihg; F103; one of high, medium, low"
            })
    void everyValueOfAMakersTableIsRead(String right, String wrong, String code, String said) {
        assertThat(findings(TABLE)).isEmpty();
        isTold(TABLE.replace(right, wrong == null ? "" : wrong), code, true, said);
        isTold(TABLE.replace("pair_max_db", "pair_max_dB"), "F101", false, "Did you mean pair_max_db?");
    }

    @Test
    void aPmdOfATableMayGoByAnotherOfItsNames() {
        assertThat(findings(TABLE.replace("40GBASE-SR4", "40G-SR4"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "grades: { own: { max_db: -0.2 } }; F103; own in grades: \"max_db\" is a loss in dB",
                "grades: { own: { max_db: abc } }; F103; abc",
                "grades: { own: { max_db: { MM: abc, SM: 0.2 } } }; F103; abc",
                "grades: { own: { max_db: { value: abc, confidence: low } } }; F103; abc",
                "grades: { own: { typical_db: 0.3-x } }; F103; typical_db",
                "grades: { own: { mode: multimode } }; F103; one of MM, SM",
                "grades: { own: 0.3 }; F103; own should be a mapping",
                "splices: { own: { max_db: x } }; F103; own in splices",
                "field_limits: { own: { max_db: x } }; F103; own in field_limits",
                "fibres: { OM4: { mode: MM, attenuation: [ { profile: TIA, nm: 850, db_per_km: -3.0 } ] } }; F103; db_per_km",
                "fibres: { OM4: { mode: MM, attenuation: [ { profile: TIA, db_per_km: 3.0 } ] } }; F103; \"nm\" is missing",
                "fibres: { OM4: { mode: MM, meets: [OM33] } }; F101; Did you mean OM3",
                "profiles: { own: { attenuation: TAI, default_grade: standard } }; F101; Did you mean TIA",
                "profiles: { own: { attenuation: TIA, default_grade: standart } }; F101; Did you mean standard",
                "assemblies: { TAP-50: { kind: tap, a: LC, b: LC, map: '1 > 1', loss_db: x } }; F103; loss_db",
                "assemblies: { own: { kind: cassette, a: LC, b: LC, map: '1 > 1', loss_db: 1, loss_basis: all } }; F103; one of",
                "parts: { own: { words: cord LC A-B OM4, grade: lowloss } }; F101; Did you mean low-loss",
                "parts: { own: { words: cord LC A-B OM4, reach: { OM9: 5 m } } }; F101; OM9",
                "parts: { own: { words: cord LC A-B OM4, reach: { OM4: 5 } } }; F103; a length with its unit",
                "parts: { own: { words: cord LC A-B OM4, attenuation: { nm: 850, db_per_km: x } } }; F103; db_per_km",
                "transceivers: { own: { form: SFP28, pmd: 25GBASE-SR, reach_pairs: many } }; F103; reach_pairs",
                "reflections: [ { pmds: [400GBASE-DR44], rows: [ { return_loss_min_db: 35 } ] } ]; F101; 400GBASE-DR4",
                "reflections: [ { pmds: [400GBASE-DR4], rows: [ { pairs: 1 } ] } ]; F103; return_loss_min_db",
                "interference: { multipath: { end_return_loss_db: 26, extinction_ratio_db: 3.5, discount: 2, levels: {} } }; F103; 0 to 1",
                "field_tests: { MM: { wavelengths_nm: [red], procedure: p } }; F103; red",
                "ambiguous_grades: [ { word: w, candidates: [nothing-like-it] } ]; F101; nothing-like-it"
            })
    void whatCannotBeReadIsAnError(String yaml, String code, String said) {
        isTold(yaml, code, true, said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "grades: { own: { maxdb: 0.2 } }; Did you mean max_db?",
                "grades: { own: { max_db: { value: 0.2, conf: low } } }; own in grades: \"conf\" is not read",
                "grades: { own: { colour: red } }; keys are acceptance_db, aliases",
                "parts: { own: { words: cord LC A-B OM4, grad: low-loss } }; Did you mean grade",
                "fibres: { OM4: { mode: MM, attenuaton: [] } }; Did you mean attenuation?"
            })
    void aKeyThatNobodyReadsIsAWarning(String yaml, String said) {
        isTold(yaml, "F101", false, said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parts: { own: { words: cord LC A-B OM4, colour: red, supplier: somebody, grade: 0.2dB } }",
                "grades: { own: { max_db: { value: { MM: 0.3, SM: 0.5 }, note: n } } }",
                "products: { own: { maker: m, interface: MPO, grade: as ordered } }",
                "profiles: { own: { attenuation: ISO, default_grade: MTP-Elite } }"
            })
    void theseAreRead(String yaml) {
        assertThat(findings(yaml)).isEmpty();
    }
}
