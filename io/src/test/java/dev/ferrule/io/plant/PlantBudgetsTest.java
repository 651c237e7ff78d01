package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.CheckView;
import dev.ferrule.view.DiagnosticView;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Loss and reach of plants: settings, parts, modules, and what is told once. */
final class PlantBudgetsTest {

    /** Two channels leaf, cord, panel, trunk, panel, cord, spine; the second trunk is LENGTH long. */
    private static final String PLANT = """
            SETTINGS
            devices:
              - { name: leaf1 }
              - { name: spine1 }
              - { name: P1, role: panel }
              - { name: P2, role: panel }
            optics:
              - { device: "*", port: "*", transceiver: PMD }
            panels:
              - { panel: P1, slot: 1, module: "adapter MPO-12 A x2" }
              - { panel: P2, slot: 1, module: "adapter MPO-12 A x2" }
            cables:
              - { id: C1, part: CORD, length: 5m, a_device: leaf1, a_port: 1, b_device: P1, b_port: 1/1, b_face: front }
              - { id: C2, part: CORD, length: 5m, a_device: leaf1, a_port: 2, b_device: P1, b_port: 1/2, b_face: front }
              - { id: T1, part: TRUNK, length: 30m, a_device: P1, a_port: 1/1, a_face: rear, b_device: P2, b_port: 1/1, b_face: rear }
              - { id: T2, part: TRUNK, length: LENGTH, a_device: P1, a_port: 1/2, a_face: rear, b_device: P2, b_port: 1/2, b_face: rear }
              - { id: C3, part: CORD, length: 5m, a_device: P2, a_port: 1/1, a_face: front, b_device: spine1, b_port: 1 }
              - { id: C4, part: CORD, length: 5m, a_device: P2, a_port: 1/2, a_face: front, b_device: spine1, b_port: 2 }
            links:
              - { a_device: leaf1, a_port: 1, z_device: spine1, z_port: 1 }
              - { a_device: leaf1, a_port: 2, z_device: spine1, z_port: 2 }
            """;

    private static String plant(String settings, String pmd, String words, String length) {
        return PLANT.replace("SETTINGS", settings)
                .replace("PMD", pmd)
                .replace("CORD", "MPO-12 B F/F " + words)
                .replace("TRUNK", "trunk MPO-12 B M/M " + words)
                .replace("LENGTH", length);
    }

    private static CheckView check(String settings, String pmd, String words, String length) {
        return Checked.plant(plant(settings, pmd, words, length)).view();
    }

    private static DiagnosticView only(CheckView view) {
        assertThat(view.diagnostics()).hasSize(1);
        return view.diagnostics().getFirst();
    }

    private static String text(DiagnosticView found) {
        return found.detail();
    }

    @Test
    void aChannelThatIsTooLongFailsAtItsLongestCableAndItsLinkWithIt() {
        CheckView view = check("profile: TIA", "400GBASE-SR4", "APC OM4 low-loss", "110m");
        DiagnosticView found = only(view);

        assertThat(found.code()).isEqualTo("F502");
        assertThat(Objects.requireNonNull(found.span()).line()).isEqualTo(16);
        assertThat(text(found)).contains("120 m of 100 m allowed, 20 m too long; 400GBASE-SR4 on OM4 decides");
        assertThat(view.counts().channelsFailed()).isEqualTo(1);
        assertThat(view.counts().linksFailed()).isEqualTo(1);
        assertThat(view.failed()).singleElement().asString().contains("spine1/2");
    }

    @Test
    void whatOneLimitDecidesIsToldOnceOfTheWorst() {
        DiagnosticView found = only(check("reserve: 1.2 dB", "400GBASE-SR4", "APC OM4 low-loss", "60m"));

        assertThat(found.code()).isEqualTo("F506");
        assertThat(found.channels()).isEqualTo(2);
        assertThat(text(found)).contains("0.89 dB left of 1.8 dB", "2 channels are alike, this one is the worst");
    }

    @Test
    void whatIsKeptInReserveMayBeSaidInParts() {
        assertThat(text(only(check(
                        "reserve: { ageing: 0.5 dB, temperature: 0.7dB }", "400GBASE-SR4", "APC OM4 low-loss", "60m"))))
                .contains("1.2 dB asked for");
    }

    /** OM4 at 850 nm: 3.0 dB/km by TIA-568.3-D, 3.5 by ISO/IEC 11801. */
    @ParameterizedTest
    @CsvSource({"TIA, 0.91", "ISO, 0.945"})
    void theProfileChoosesTheAttenuation(String profile, String loss) {
        CheckView view = check("profile: " + profile + "\nreserve: 1.7 dB", "400GBASE-SR4", "APC OM4 low-loss", "60m");
        String left = new BigDecimal("1.8")
                .subtract(new BigDecimal(loss))
                .stripTrailingZeros()
                .toPlainString();

        assertThat(text(only(view))).contains(left + " dB left of 1.8 dB");
        assertThat(Objects.requireNonNull(view.budgets()).profile()).isEqualTo(profile);
    }

    @Test
    void theDefaultOfThePlantCountsWhereNoPartSaysAGrade() {
        CheckView unsaid = check("name: p", "400GBASE-SR4", "APC OM4", "60m");
        CheckView said = check("defaults: { grade: 0.8dB }", "400GBASE-SR4", "APC OM4", "60m");

        assertThat(unsaid.verdict()).isEqualTo("OK");
        assertThat(Objects.requireNonNull(unsaid.budgets()).undetermined()).isEqualTo(2);
        assertThat(unsaid.assumptions())
                .extracting(it -> it.count() + " " + it.subject() + " " + it.word())
                .containsExactly("4 cord grade", "2 trunk grade");
        assertThat(text(only(said))).contains("(defaults of plant.yaml)", "0.01 dB too much");
    }

    /** The maker of MMA4Z00-NS400 allows 50 m on OM4, IEEE 802.3 100 m. */
    @Test
    void theModuleBindsWhereItsMakerSaysLess() {
        assertThat(text(only(check("name: p", "MMA4Z00-NS400", "APC OM4 low-loss", "45m"))))
                .contains("55 m of 50 m allowed", "MMA4Z00-NS400 on OM4 decides");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "profile: EIA | F101 | unknown profile",
                "defaults: { grade: lowloss } | F101 | unknown grade",
                "reserve: much | F103 | \"reserve\" is a loss such as 0.5 dB",
                "decide: sometimes | F103 | \"decide\" is worst-case, or statistical",
                "application_table: ACME | F101 | unknown application table"
            })
    void aSettingThatNobodyUnderstandsIsToldAtItsPlace(String setting, String code, String words) {
        DiagnosticView found = only(check(setting, "400GBASE-SR4", "APC OM4 low-loss", "60m"));

        assertThat(found.code()).isEqualTo(code);
        assertThat(Objects.requireNonNull(found.span()).line()).isEqualTo(1);
        assertThat(found.summary() + " " + found.detail()).contains(words);
    }

    /** Of two pairs of 0.5 that are mostly within 0.2, all eight fibres of 97 % of links stay well within 1.0. */
    @Test
    void whatNinetySevenPerCentStayWithinDecidesWhereItIsAskedFor() {
        String worst = """
                reserve: 2.2 dB
                catalog:
                  - grades:
                      T: { mean_db: 0.1, p97_db: 0.2, max_db: 0.5, source: a test, confidence: high }
                """;
        CheckView before = check(worst, "400GBASE-DR4", "APC OS2 T", "100m");
        CheckView asked = check(worst + "decide: statistical", "400GBASE-DR4", "APC OS2 T", "100m");

        assertThat(only(before).code()).isEqualTo("F506");
        assertThat(asked.diagnostics()).isEmpty();
    }

    @Test
    void aMakersTableIsLaidOverTheStandardWhereItsPairsHold() {
        String table = """
                application_table: ACME
                catalog:
                  - application_tables:
                      ACME:
                        source: "ACME warranty"
                        confidence: high
                        rows:
                          - { pmd: 400GBASE-SR4, fibre: OM4, pairs: 2, pair_max_db: 0.35, reach_m: 130, max_loss_db: 1.5 }
                """;
        CheckView warranted = check(table, "400GBASE-SR4", "APC OM4 low-loss", "110m");
        CheckView worse = check(table, "400GBASE-SR4", "APC OM4 0.5dB", "110m");

        assertThat(warranted.diagnostics()).isEmpty();
        assertThat(text(only(worse))).contains("120 m of 100 m allowed", "400GBASE-SR4 on OM4 decides");
    }

    /** A leaf and a spine over two cassettes that state 0.6 dB; four pairs of 0.35 dB and 40 m of 3 dB/km. */
    private static final String CASSETTES = """
            defaults: { grade: low-loss }
            catalog:
              - assemblies:
                  OURS:
                    kind: cassette
                    a: MPO-12
                    b: 6 LC
                    b_positions: inserted
                    map: "1-2 > 1.1-2, 3-4 > 2.1-2, 5-6 > 3.1-2, 7-8 > 4.1-2, 9-10 > 5.1-2, 11-12 > 6.1-2"
                    loss_db: 0.6
                    BASIS
                    source: "data sheet"
                    confidence: high
            devices:
              - { name: leaf1 }
              - { name: spine1 }
              - { name: P1, role: panel }
              - { name: P2, role: panel }
            optics:
              - { device: "*", port: "*", transceiver: 10GBASE-SR }
            panels:
              - { panel: P1, slot: 1, module: OURS, adapter: A, pins: F, polish: PC }
              - { panel: P2, slot: 1, module: OURS, adapter: A, pins: F, polish: PC }
            cables:
              - { id: C1, part: LC A-B OM4, length: 5m, a_device: leaf1, a_port: 1, b_device: P1, b_port: 1/1, b_face: front }
              - { id: T1, part: trunk MPO-12 A M/M PC OM4, length: 30m, a_device: P1, a_port: 1/1, a_face: rear, b_device: P2, b_port: 1/1, b_face: rear }
              - { id: C2, part: LC A-A OM4, length: 5m, a_device: P2, a_port: 1/1, a_face: front, b_device: spine1, b_port: 1 }
            """;

    @ParameterizedTest
    @CsvSource({"loss_basis: inside, 2.72", "loss_basis: rear, 2.02", "loss_basis: module, 1.32"})
    void aCassetteStatesItsLossOnOneBasis(String basis, String loss) {
        CheckView view = Checked.plant(CASSETTES.replace("BASIS", basis)).view();

        assertThat(view.diagnostics()).isEmpty();
        assertThat(Objects.requireNonNull(view.budgets()).smallestMarginDb())
                .isEqualByComparingTo(new BigDecimal("2.9").subtract(new BigDecimal(loss)));
    }

    /** A part that states 0.6 dB as makers of cassettes do; what the figure is of may be a guess. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "loss_basis: inside; 2.72",
                "loss_basis: rear; 2.02",
                "loss_basis: module; 1.32",
                "loss_basis: pair; 2.52",
                "loss_basis: { value: module, confidence: low }; 1.52"
            })
    void aPartStatesItsLossOnOneBasis(String basis, String loss) {
        String part = CASSETTES
                .replace("assemblies:", "parts:")
                .replace("kind: cassette", "words: cassette SEQ")
                .replaceAll("(?m)^ *(a: MPO-12|b: 6 LC|b_positions: .*|map: .*)\\R", "")
                .replace("loss_db: 0.6", "max_loss_db: 0.6")
                .replace("BASIS", basis);
        CheckView view = Checked.plant(part).view();

        assertThat(view.diagnostics()).isEmpty();
        assertThat(Objects.requireNonNull(view.budgets()).smallestMarginDb())
                .isEqualByComparingTo(new BigDecimal("2.9").subtract(new BigDecimal(loss)));
    }

    @Test
    void aGradeForOtherPlugsIsToldOnceAPart() {
        CheckView view = check("profile: TIA", "400GBASE-SR4", "APC OM4 IEC-B", "30m");

        assertThat(view.diagnostics()).extracting(DiagnosticView::code).containsExactly("F505", "F505");
        assertThat(view.diagnostics().getFirst().detail())
                .contains("grade IEC-B is stated for single-mode, and these plugs are multimode");
        assertThat(view.verdict()).isEqualTo("OK_WARN");
    }

    @ParameterizedTest
    @CsvSource({
        "IEC-B, F505, grade IEC-B is stated for single-mode",
        "Elite, F102, 'MTP-Elite (0.35 dB), Elite-0.25 (0.25 dB)'"
    })
    void aDefaultGradeIsLookedAtAsOneOfAPart(String grade, String code, String words) {
        CheckView view = check("defaults: { grade: " + grade + " }", "400GBASE-SR4", "APC OM4", "30m");

        assertThat(only(view).code()).isEqualTo(code);
        assertThat(only(view).detail()).contains(words);
        assertThat(Objects.requireNonNull(only(view).span()).line()).isEqualTo(1);
    }

    @Test
    void aSettingThatIsNoSingleNameIsUnreadable() {
        String settings = "profile: [TIA]\ndefaults: { grade: [low-loss] }\napplication_table: { a: b }";

        assertThat(check(settings, "400GBASE-SR4", "APC OM4 low-loss", "30m").diagnostics())
                .extracting(DiagnosticView::code)
                .containsExactly("F103", "F103", "F103");
    }
}
