package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class BudgetCommandTest {

    private static final String LINK =
            "pmd 400GBASE-SR4 > cord MPO-12 B F/F APC OM4 %s 5m > adapter A > trunk MPO-12 B M/M"
                    + " APC OM4 %s 60m > adapter A > cord MPO-12 B F/F APC OM4 %s 5m > pmd 400GBASE-SR4";

    @Test
    void whatIsNotSaidIsNeverZero() {
        JsonNode sheet = json("cord LC A-B OS2 low-loss > adapter > cord LC A-B OS2 low-loss 5m");
        JsonNode way = sheet.path("ways").get(0);

        assertThat(sheet.path("verdict").asString()).isEqualTo("undetermined");
        assertThat(way.has("loss_db")).isFalse();
        assertThat(way.has("length_m")).isFalse();
        assertThat(way.has("statistical")).isFalse();
        assertThat(sheet.path("missing").toString())
                .contains("the length of element 1", "a limit, which --pmd or --limit");
    }

    @Test
    void everyValueHasItsSource() {
        JsonNode sheet = json(LINK.formatted("low-loss", "low-loss", "low-loss"));
        assertThat(sheet.path("ways").get(0).path("terms")).hasSize(5).allSatisfy(term -> {
            assertThat(term.path("source").asString()).isNotBlank();
            assertThat(term.path("confidence").asString()).isEqualTo("high");
            assertThat(term.path("model").asString()).isNotBlank();
        });
    }

    @Test
    void whatLossDependsOnIsShownAsChannelShowsIt() {
        JsonNode sheet = json(LINK.formatted("Elite", "low-loss", "low-loss"));
        assertThat(sheet.path("verdict").asString()).isEqualTo("OK_WARN");
        assertThat(sheet.path("codes").toString()).isEqualTo("[\"F102\"]");
        assertThat(sheet.path("channel_codes").toString()).doesNotContain("F102");

        JsonNode asked = json(LINK.formatted("low-loss", "low-loss", "low-loss"), "--max-pairs", "--grade", "Elite");
        assertThat(asked.path("codes").toString()).isEqualTo("[\"F102\"]");

        JsonNode other = json(LINK.replace("OM4", "OS2").formatted("low-loss", "low-loss", "low-loss"));
        assertThat(other.path("verdict").asString()).isEqualTo("FAIL");
        assertThat(other.path("codes").toString()).contains("F401");
    }

    @Test
    void aChainWithPmdsOfItsOwnIsNotForAnother() {
        String chain = LINK.formatted("low-loss", "low-loss", "low-loss");
        assertThat(json(chain, "--pmd", "400GBASE-DR4").path("verdict").asString())
                .isEqualTo("ERROR");
        assertThat(json(chain, "--pmd", "400GBASE-SR4").path("verdict").asString())
                .isEqualTo("OK");
        assertThat(json("pmd 400GBASE-SR4 > cord MPO-12 B F/F APC OM4 5m", "--pmd", "400GBASE-DR4")
                        .path("verdict")
                        .asString())
                .isEqualTo("ERROR");
    }

    @ParameterizedTest
    @CsvSource({"OS2, FAIL, F401", "OM2, FAIL, F508", "OM4, OK, ''"})
    void thePmdThatIsMeantIsHeldAgainstTheFibre(String fibre, String verdict, String code) {
        JsonNode sheet = json("cord MPO-12 B F/F flat " + fibre + " 5m", "--pmd", "40GBASE-SR4");
        assertThat(sheet.path("verdict").asString()).isEqualTo(verdict);
        assertThat(sheet.path("codes").toString()).isEqualTo(code.isEmpty() ? "[]" : "[\"" + code + "\"]");
    }

    /** Rounding to the µdB would let a millimetre more pass, which nobody is to read. */
    @ParameterizedTest
    @CsvSource({"2.5dB, 1, 2500", "1.5dB, 1, 1500", "1dB, 0.4, 2500"})
    void aLengthThatComesOutEvenIsPrintedSo(String limit, String perKm, String metres) {
        JsonNode way = json("cord LC A-B OS2 att=" + perKm + "dB/km", "--limit", limit, "--max-length", "--sensitivity")
                .at("/ways/0");
        assertThat(way.at("/max_length/by_loss_m").asString()).isEqualTo(metres);
        assertThat(json("cord LC A-B OS2 att=1dB/km 5m", "--limit", "0.105dB", "--sensitivity")
                        .at("/ways/0/sensitivity/0/at_most_db_per_km")
                        .asString())
                .isEqualTo("21");
    }

    /**
     * A grade without a mean spreads as a worse one up to its maximum, where one is known; one with a typical value has its upper
     * end as mean.
     */
    @ParameterizedTest
    @CsvSource({
        "0.9dB, 0.9, maximum alone",
        "measured=0.2dB, 0.2, maximum alone",
        "0.3dB, 0.196049, as low-loss up to its maximum",
        "ultra-low-loss, 0.188824, as low-loss up to its maximum",
        "standard, 0.5, 'upper end of typical as mean, maximum as 97 %'",
        "US-Conec-MTP-MM, 0.2, 'mean, maximum as 97 %'",
        "IEC-Bm, 0.3, mean and 97 %"
    })
    void aGradeSpreadsAsItsFiguresSay(String grade, double mean, String model) {
        JsonNode pair = json(LINK.formatted(grade, grade, grade)).at("/ways/0/terms/1");
        assertThat(pair.path("mean_db").asDouble()).isEqualTo(mean);
        assertThat(pair.path("model").asString()).isEqualTo(model);
    }

    @Test
    void aGradeOfMeanAndDeviationHasNoWorstCase() {
        JsonNode way = json("cord LC A-B OS2 IBM-ST 5m > adapter > cord LC A-B OS2 IBM-ST 5m", "--limit", "2dB")
                .at("/ways/0");
        assertThat(way.has("loss_db")).isFalse();
        assertThat(way.at("/terms/1/model").asString()).isEqualTo("mean and deviation");
        assertThat(way.at("/statistical/lane_exceeds").asDouble()).isBetween(1e-6, 1e-2);
    }

    @Test
    void aLinkFailsNotLessOftenThanALane() {
        JsonNode spread = json(LINK.formatted("standard", "standard", "standard"), "--limit", "1.4dB")
                .at("/ways/0/statistical");
        assertThat(spread.path("lane_exceeds").asDouble()).isPositive();
        assertThat(spread.path("link_exceeds_together").asDouble())
                .isEqualTo(spread.path("lane_exceeds").asDouble());
        assertThat(spread.path("link_exceeds").asDouble())
                .isGreaterThan(spread.path("lane_exceeds").asDouble())
                .isLessThanOrEqualTo(8 * spread.path("lane_exceeds").asDouble() * 1.01);
    }

    @Test
    void theReserveIsKeptInAnswersAndWarnsInTheVerdict() {
        String link = LINK.formatted("standard", "standard", "standard");
        JsonNode without = json(link, "--which-grade");
        JsonNode with = json(link, "--which-grade", "--reserve", "0.25dB");

        assertThat(without.path("verdict").asString()).isEqualTo("OK");
        assertThat(without.at("/ways/0/which_grade/cheapest").asString()).isEqualTo("standard");
        assertThat(with.path("verdict").asString()).isEqualTo("OK_WARN");
        assertThat(with.path("codes").toString()).isEqualTo("[\"F506\"]");
        assertThat(with.at("/ways/0/which_grade/cheapest").asString()).isEqualTo("low-loss");
    }

    @Test
    void assumedGradesDecideOnlyWhereTheyAreAskedFor() {
        String link = LINK.formatted("", "", "");
        assertThat(json(link).path("verdict").asString()).isEqualTo("undetermined");
        assertThat(json(link).at("/ways/0/assumed_grades").asBoolean()).isTrue();
        assertThat(json(link, "--assume-grades").path("verdict").asString()).isEqualTo("OK");
        assertThat(json(link, "--assume-grades", "--limit", "1dB").path("codes").toString())
                .isEqualTo("[\"F501\"]");
    }

    @Test
    void aProfileBringsItsAttenuation() {
        String link = LINK.formatted("low-loss", "low-loss", "low-loss");
        assertThat(json(link).at("/ways/0/loss_db").asDouble()).isEqualTo(0.91);
        assertThat(json(link, "--profile", "ISO").at("/ways/0/loss_db").asDouble())
                .isEqualTo(0.945);
    }

    @Test
    void thePmdOfAnOpenChainGivesItsLimits() {
        JsonNode open = json("cord MPO-12 B F/F APC OM4 105m", "--pmd", "400GBASE-SR4");
        assertThat(open.path("codes").toString()).isEqualTo("[\"F502\"]");
        assertThat(open.at("/ways/0/fibres").asInt()).isEqualTo(8);
        assertThat(open.at("/ways/0/limit/by").asString()).isEqualTo("400GBASE-SR4 on OM4");
        JsonNode wrong = json("cord MPO-12 B F/F flat OM2 5m", "--pmd", "40GBASE-SR4");
        assertThat(wrong.path("codes").toString()).isEqualTo("[\"F508\"]");
    }

    @Test
    void theLowerOfTwoLimitsHolds() {
        String link = LINK.formatted("low-loss", "low-loss", "low-loss");
        assertThat(json(link, "--limit", "5dB").at("/ways/0/limit/value_db").asDouble())
                .isEqualTo(1.8);
        assertThat(json(link, "--limit", "0.5dB").at("/ways/0/limit/by").asString())
                .isEqualTo("the limit that is given");
    }

    @Test
    void whatElseIsWrongIsNamedAndNotJudged() {
        JsonNode sheet =
                json(LINK.formatted("low-loss", "low-loss", "low-loss").replace("trunk MPO-12 B", "trunk MPO-12 A"));
        assertThat(sheet.path("verdict").asString()).isEqualTo("OK");
        assertThat(sheet.path("channel_codes").toString()).isEqualTo("[\"F301\"]");
    }

    @Test
    void interferenceStandsBesideTheAllowance() {
        String link =
                "pmd 100GBASE-FR1 > cord LC A-B UPC OS2 low-loss 5m > adapter > cord LC A-B UPC OS2 low-loss 5m > pmd"
                        + " 100GBASE-FR1";
        JsonNode worst = json(link).at("/ways/0/multipath");
        JsonNode discounted =
                json(link, "--mpi-d", "0.5", "--end-reflectance=-35").at("/ways/0/multipath");

        assertThat(worst.path("levels").asInt()).isEqualTo(4);
        assertThat(worst.path("allowance_db").asDouble()).isEqualTo(0.3);
        assertThat(worst.path("end_return_loss_db").asDouble()).isEqualTo(26);
        assertThat(discounted.path("penalty_db").asDouble())
                .isLessThan(worst.path("penalty_db").asDouble());
        assertThat(discounted.path("figures").toString()).contains("\"source\":\"said\"");
        assertThat(json(LINK.formatted("", "", "")).at("/ways/0").has("multipath"))
                .as("multimode")
                .isFalse();
    }

    @Test
    void aBatchHasOneLineARowAndGoesOn() {
        String csv = "id,chain\na," + LINK.formatted("low-loss", "low-loss", "low-loss") + "\nb\nc,nothing\n";
        Captured run = Captured.run(csv.getBytes(StandardCharsets.UTF_8), "budget", "--batch", "-", "--max-length");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("a\tOK\t\t0.91 dB of 1.8, margin 0.89\t97 % within 0.923\t70 m of 100\t"
                                        + "400GBASE-SR4 on OM4\tat most 100 m"),
                        line -> assertThat(line).startsWith("b\tERROR\tF103\t"),
                        line -> assertThat(line).startsWith("c\tERROR\tF101\t"));
    }

    @ParameterizedTest
    @CsvSource({
        "--end-reflectance=5, a reflectance such as -26",
        "--extinction-ratio=0, above 0",
        "--mpi-d=2, at most 1",
        "--limit=x, a loss such as 0.5dB",
        "--pmd=400GBASE-DR5, Did you mean",
        "--grade=standard, --grade goes with --max-pairs"
    })
    void whatCannotBeAskedIsWrongUsage(String option, String said) {
        Captured run = Captured.run("budget", option, "cord LC A-B");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said);
    }

    private static JsonNode json(String chain, String... options) {
        List<String> words = new ArrayList<>(List.of("budget", "--format", "json"));
        words.addAll(List.of(options));
        words.add(chain);
        Captured run = Captured.run(words.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return JsonMapper.shared().readTree(run.out());
    }
}
