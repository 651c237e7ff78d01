package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What commands say of one channel is the same, and what is better never fares worse. */
final class BudgetsAgreeTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path folder;

    private static JsonNode budget(String chain, String... options) {
        List<String> words = new ArrayList<>(List.of("budget", "--format", "json"));
        words.addAll(List.of(options));
        words.add(chain);
        return JSON.readTree(Captured.run(words.toArray(String[]::new)).out());
    }

    /** Cords of 5 m with so many pairs of a grade between them. */
    private static String duplex(String pmd, String grade, int pairs) {
        String cord = "cord LC A-B " + grade + " 5m";
        return "pmd " + pmd + " > "
                + String.join(
                        " > adapter LC > ",
                        Stream.generate(() -> cord).limit(pairs + 1L).toList())
                + " > pmd " + pmd;
    }

    @ParameterizedTest
    @CsvSource({"2", "6", "9", "11", "14"})
    void aBetterFigureOrCommonGradeNeverFaresWorse(int pairs) {
        List<String> worse =
                List.of("standard", "0.6dB", "0.5dB", "0.4dB", "low-loss", "0.3dB", "ultra-low-loss", "0.2dB");
        for (String[] options : new String[][] {{}, {"--statistical"}}) {
            boolean passed = false;
            double before = Double.MAX_VALUE;
            for (String grade : worse) {
                JsonNode sheet = budget(duplex("10GBASE-SR", "OM4 " + grade, pairs), options);
                boolean passes = !sheet.path("verdict").asString().equals("FAIL");
                double percentile =
                        sheet.at("/ways/0/statistical/link_percentile_db").asDouble();
                assertThat(passes || !passed).as(grade + " of " + worse).isTrue();
                assertThat(percentile).as(grade + " of " + worse).isLessThanOrEqualTo(before);
                passed = passes;
                before = percentile;
            }
        }
    }

    /** The percentile of the worst of eight fibres, not of one. */
    @Test
    void statisticsAreOfTheLink() {
        String chain = "pmd 100GBASE-SR4 > cord MPO-12 B F/F flat OM4 US-Conec-MTP-MM 2m > adapter A"
                + " > trunk MPO-12 A M/M flat OM4 20m US-Conec-MTP-MM > adapter A"
                + " > cord MPO-12 A F/F flat OM4 US-Conec-MTP-MM 2m > adapter A"
                + " > trunk MPO-12 A M/M flat OM4 20m US-Conec-MTP-MM > adapter A"
                + " > cord MPO-12 A F/F flat OM4 US-Conec-MTP-MM 2m > pmd 100GBASE-SR4";
        JsonNode way = budget(chain, "--statistical").at("/ways/0");

        assertThat(way.path("fibres").asInt()).isEqualTo(8);
        assertThat(way.at("/statistical/percentile_db").asDouble()).isLessThan(1.9);
        assertThat(way.at("/statistical/link_percentile_db").asDouble()).isGreaterThan(1.9);
        assertThat(way.path("verdict").asString()).isEqualTo("FAIL");
        assertThat(way.at("/statistical/link_exceeds").asDouble()).isGreaterThan(0.03);
    }

    /** Light of both directions shares the eight fibres of a bidirectional PMD. */
    @Test
    void fibresThatAreSharedCountOnce() {
        String chain = "pmd 400GBASE-SR4.2 > cord MPO-12 B F/F APC OM4 90m low-loss > pmd 400GBASE-SR4.2";
        assertThat(budget(chain).at("/ways/0/fibres").asInt()).isEqualTo(8);
        assertThat(budget(duplex("10GBASE-LR", "UPC OS2 low-loss", 1))
                        .at("/ways/0/fibres")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void whatWasMeasuredIsOfThePair() {
        String chain = "pmd 400GBASE-DR4 > cord MPO-12 B F/F APC OS2 5m %s > adapter A"
                + " > cord MPO-12 A M/F APC OS2 5m %s > pmd 400GBASE-DR4";
        for (String other : List.of("low-loss", "", "standard")) {
            for (String words :
                    List.of(chain.formatted("measured=0.12dB", other), chain.formatted(other, "measured=0.12dB"))) {
                JsonNode pair = budget(words).at("/ways/0/terms/1");
                assertThat(pair.path("loss_db").asDouble()).as(words).isEqualTo(0.12);
                assertThat(pair.path("source").asString()).as(words).isEqualTo("measured");
            }
        }
        JsonNode both = budget(chain.formatted("measured=0.12dB", "measured=0.2dB"));
        assertThat(both.at("/ways/0/terms/1/loss_db").asDouble()).isEqualTo(0.2);
    }

    @Test
    void whatPlugsAreSaidToReturnDecidesAndIsToldByHowMuch() {
        String chain = "pmd 100GBASE-FR1 > cord LC A-B UPC OS2 2m low-loss > adapter LC"
                + " > cord LC A-B UPC OS2 20m low-loss%s > pmd 100GBASE-FR1";
        JsonNode good = budget(chain.formatted(""));
        JsonNode bad = budget(chain.formatted(" rl=20dB"));

        assertThat(good.path("codes").toString()).isEqualTo("[]");
        assertThat(bad.path("codes").toString()).isEqualTo("[\"F503\"]");
        assertThat(bad.path("diagnostics").toString()).contains(": 20 dB, 5 dB too little (said of its plugs)");
    }

    @Test
    void aPairOfWhichNobodySaysWhatItReturnsIsListed() {
        String cassettes =
                "pmd 100GBASE-FR1 > cord LC A-B UPC OS2 low-loss 5m > cassette SEQ M OS2 low-loss ports=1 > adapter A"
                        + " > trunk MPO-12 A F/F OS2 low-loss 50m > adapter A > cassette SEQ M OS2 low-loss ports=1"
                        + " > cord LC A-A UPC OS2 low-loss 5m > pmd 100GBASE-FR1";
        assertThat(budget(cassettes).path("missing")).hasSize(2);
        assertThat(budget(cassettes).path("missing").toString()).contains("returns, by its polish or as rl=45dB");
    }

    /** A table adds to what the standard allows: it takes nothing away, and a worse grade does not profit. */
    @Test
    void aMakersTableTakesNothingAway() throws Exception {
        Path table = Files.writeString(folder.resolve("t.yaml"), """
                application_tables:
                  ACME:
                    source: a test
                    confidence: high
                    rows:
                      - { pmd: 40GBASE-SR4, fibre: OM4, pairs: 2, pair_max_db: 0.35, reach_m: 190, max_loss_db: 1.0 }
                """);
        String chain =
                "pmd 40GBASE-SR4 > cord MPO-12 B F/F flat OM4 5m %1$s > adapter A > trunk MPO-12 B M/M flat OM4 %2$s %1$s"
                        + " > adapter A > cord MPO-12 B F/F flat OM4 5m %1$s > pmd 40GBASE-SR4";
        String[] with = {"--catalog", table.toString(), "--table", "ACME"};

        assertThat(budget(chain.formatted("0.35dB", "130m"), with)
                        .path("verdict")
                        .asString())
                .isEqualTo("OK");
        assertThat(budget(chain.formatted("0.35dB", "175m"), with).path("codes").toString())
                .isEqualTo("[\"F501\"]");
        assertThat(budget(chain.formatted("0.2dB", "175m"), with)
                        .path("verdict")
                        .asString())
                .isEqualTo("OK");
        assertThat(budget(chain.formatted("0.4dB", "175m"), with).path("codes").toString())
                .contains("F502");
        JsonNode grades = budget(
                        chain.formatted("0.2dB", "175m"),
                        "--catalog",
                        table.toString(),
                        "--table",
                        "ACME",
                        "--which-grade")
                .at("/ways/0/which_grade");
        assertThat(grades.path("cheapest").isMissingNode()
                        || !grades.path("cheapest").asString().equals("standard"))
                .isTrue();
    }

    /** A figure spreads as figures do: what the answer says passes, and a hundredth more does not. */
    @Test
    void whatAPairMayLoseStatisticallyIsSoWhenItDoes() {
        String chain = "cord LC A-B OM4 5m %s > adapter > cord LC A-B OM4 5m %s > adapter > cord LC A-B OM4 5m standard"
                + " > adapter > cord LC A-B OM4 5m standard > adapter > cord LC A-B OM4 5m standard";
        String[] options = {"--pmd", "10GBASE-SR", "--statistical", "--limit", "2.4dB"};
        JsonNode most = budget(
                        chain.formatted("standard", "standard"),
                        "--pmd",
                        "10GBASE-SR",
                        "--statistical",
                        "--limit",
                        "2.4dB",
                        "--sensitivity")
                .at("/ways/0/sensitivity/1/at_most_db");
        String fits = most.asString() + "dB";
        String more = most.decimalValue().add(new BigDecimal("0.01")).toPlainString() + "dB";

        assertThat(budget(chain.formatted(fits, fits), options).path("verdict").asString())
                .isEqualTo("OK");
        assertThat(budget(chain.formatted(more, more), options).path("codes").toString())
                .isEqualTo("[\"F501\"]");
    }

    @Test
    void aSpliceWithoutAMaximumIsJudgedWhereStatisticsDecide() {
        String chain =
                "pmd 100GBASE-FR1 > cord LC A-B OS2 UPC 5m low-loss > splice mechanical > cord LC A-A OS2 UPC 20m low-loss"
                        + " > pmd 100GBASE-FR1";
        assertThat(budget(chain).path("verdict").asString()).isEqualTo("undetermined");
        assertThat(budget(chain, "--statistical").path("verdict").asString()).isEqualTo("OK");
    }

    @Test
    void cordsThatAreYetToBeBoughtAreNotMeasured() {
        String link = "adapter A > trunk MPO-12 B M/M flat OM4 100m measured=0.05dB > adapter A";
        assertThat(Captured.run("apps", "--format", "json", link).out()).doesNotContain("2m measured", "F measured");
    }

    @Test
    void channelSaysByWhatItJudges() {
        String chain = duplex("10GBASE-SR", "OM4 low-loss", 6);
        assertThat(Captured.run("channel", "--statistical", chain).out())
                .contains("in the worst case, 97 % of links within", "by which it is judged");
        assertThat(Captured.run("channel", chain).out()).doesNotContain("97 %");
    }

    @Test
    void anOpenEndIsToldWhichPairIsNotCounted() {
        JsonNode open =
                budget("adapter A > trunk MPO-12 B M/M flat OM4 low-loss 50m > adapter A", "--pmd", "40GBASE-SR4");
        assertThat(open.path("missing").toString()).contains("a pair that is not counted");
        assertThat(open.at("/ways/0/fibres").asInt()).isEqualTo(8);
    }
}
