package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many chains from a file: one line a row, in order, whatever the rows are. */
final class BatchTest {

    private static final String ZERO = "/dev/zero";

    private static final String GOOD = "cord LC A-B";
    private static final String BAD = "pmd 10GBASE-SR > cord LC A-A > pmd 10GBASE-SR";

    @TempDir
    private Path folder;

    private Captured text(String csv) {
        return Captured.run(csv.getBytes(StandardCharsets.UTF_8), "channel", "--batch", "-");
    }

    private List<JsonNode> json(String csv, String... more) {
        String[] words = new String[5 + more.length];
        System.arraycopy(new String[] {"channel", "--batch", "-", "--format", "json"}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        Captured run = Captured.run(csv.getBytes(StandardCharsets.UTF_8), words);
        return run.out().lines().map(JsonMapper.shared()::readTree).toList();
    }

    @Test
    void aFileAndStandardInputGiveTheSame() throws IOException {
        String csv = "id,chain\na," + GOOD + "\nb," + BAD + "\n";
        Path file = Files.writeString(folder.resolve("batch.csv"), csv);
        Captured read = Captured.run("channel", "--batch", file.toString());

        assertThat(read)
                .isEqualTo(text(csv))
                .isEqualTo(new Captured(1, "a\tOK\t\nb\tFAIL\tF301\ttransmitters meet transmitters\n", ""));
    }

    /** A row is told with its own id and place, whether its chain was judged before or not. */
    @Test
    void aChainThatRepeatsHasTheIdAndThePlaceOfItsRow() {
        List<JsonNode> rows =
                json("id,note,chain\na,x," + BAD + "\nb,longer note," + BAD + "\nc,x,cord XX\nd,,cord XX\n");

        assertThat(rows).extracting(row -> row.get("id").asString()).containsExactly("a", "b", "c", "d");
        assertThat(rows).extracting(BatchTest::place).containsExactly("2:22", "3:32", "4:10", "5:9");
        assertThat(rows.get(1).get("lanes")).isEqualTo(rows.get(0).get("lanes"));
        assertThat(rows.get(1).get("lanes").size()).isPositive();
    }

    private static String place(JsonNode row) {
        JsonNode span = row.get("diagnostics").get(0).get("span");
        return span.get("line").asInt() + ":" + span.get("column").asInt();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,chain\na,cord LC A-B\n",
                "\ufeffid,chain\na,cord LC A-B\n",
                "chain,id\ncord LC A-B,a\n",
                "note,chain,id,more\n\"x\ny\",cord LC A-B,a,z\n",
                " id , chain \na,cord LC A-B\n",
                "id,chain\r\na,cord LC A-B\r\n",
                "id,chain\ra,cord LC A-B\r",
                "id,chain\n\n\na,cord LC A-B\n\n",
                "id,chain\na,cord LC A-B",
                "id,chain\na,\"cord LC\nA-B\"\n",
                "id,chain\na,\"cord LC\r\nA-B\"\r\n",
                "id,chain,x,y\na,cord LC A-B,one,two more\n",
                "ID,Chain\na,cord LC A-B\n",
                "id,chain\na,cord LC A-B,,\n"
            })
    void theSameRowHoweverTheFileIsWritten(String csv) {
        assertThat(text(csv)).isEqualTo(new Captured(0, "a\tOK\t\n", ""));
    }

    @Test
    void theChainIsShownAsItStands() {
        assertThat(json("id,chain\na,\"cord \"\"LC\"\"\n A-B\"\n")
                        .getFirst()
                        .path("chain")
                        .asString())
                .isEqualTo("cord \"LC\"\n A-B");
    }

    @Test
    void aRowWithoutIdHasItsNumber() {
        assertThat(text("chain\n" + GOOD + "\n" + GOOD + "\n").out()).isEqualTo("1\tOK\t\n2\tOK\t\n");
        assertThat(text("id,chain\na," + GOOD + "\n," + GOOD + "\n").out()).isEqualTo("a\tOK\t\n2\tOK\t\n");
    }

    @Test
    void aRowThatCannotBeReadIsAnErrorAndTheRunGoesOn() {
        String csv = "id,chain\na,nothing\nb\nc," + GOOD + "\n";

        assertThat(text(csv).exit()).isEqualTo(1);
        assertThat(text(csv).out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("a\tERROR\tF101\t-:2:3: unknown word: an element begins"),
                        line -> assertThat(line)
                                .isEqualTo("b\tERROR\tF103\t-:3:1: a row cannot be read: the row has no chain: it is"
                                        + " shorter than the header"),
                        line -> assertThat(line).isEqualTo("c\tOK\t"));
        assertThat(json(csv)).extracting(row -> row.path("verdict").asString()).containsExactly("ERROR", "ERROR", "OK");
        assertThat(json(csv)
                        .getFirst()
                        .path("diagnostics")
                        .get(0)
                        .path("span")
                        .path("line")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void anEmptyChainIsAnErrorOfItsRow() {
        assertThat(text("id,chain\na,\nb," + GOOD + "\n").out())
                .isEqualTo("a\tERROR\tF103\t-:2:3: the chain cannot be read: the chain is empty\nb\tOK\t\n");
    }

    @Test
    void aRowThatIsTooLargeIsAnErrorAndTheRunGoesOn() {
        String csv = "id,chain\na," + GOOD + "\nb,\"" + "x".repeat(2 << 20) + "\"\nc," + GOOD + "\n";

        assertThat(json(csv)).extracting(row -> row.path("verdict").asString()).containsExactly("OK", "ERROR", "OK");
    }

    @Test
    void aQuoteThatIsNeverClosedIsAnErrorOfItsRow() {
        Captured run = text("id,chain\na," + GOOD + "\nb,\"cord\nc," + GOOD + "\n");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("a\tOK\t"),
                        line -> assertThat(line)
                                .startsWith("b\tERROR\tF103\t-:3:3: ")
                                .contains("never closed"),
                        line -> assertThat(line).isEqualTo("c\tOK\t"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void anotherSeparatorIsInferredAndSaid(String separator) {
        Captured run = text("id,chain,note\na,cord LC A-B,\n".replace(",", separator));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("a\tOK\t\n");
        assertThat(run.err()).contains("the separator was inferred");
    }

    @Test
    void aChainThatItsCommaCutsIsNotJudged() {
        Captured run = text("id,chain\na,cord LC A-B 3,5m\nb,\"cord LC A-B 3,5m\"\n");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("a\tERROR\tF103\t-:2:17: ")
                                .contains("double quotes"),
                        line -> assertThat(line).isEqualTo("b\tOK\t"));
    }

    @Test
    void aTextOfWindowsIsReadAsThat() {
        byte[] csv = ("id,chain\na\u00e9," + GOOD + "\n").getBytes(StandardCharsets.ISO_8859_1);
        Captured run = Captured.run(csv, "channel", "--batch", "-");

        assertThat(run.out()).isEqualTo("a\u00e9\tOK\t\n");
        assertThat(run.err()).contains("a file is read as windows-1252");
    }

    @Test
    void aPlaceInAQuotedChainOfTwoLinesIsThatOfTheFile() {
        assertThat(text("id,chain\na,\"cord LC A-B\n> nonsense\"\n").out())
                .startsWith("a\tERROR\tF101\t-:3:3: unknown word");
    }

    @Test
    void briefIsFourFields() {
        String csv = "id,chain\na," + BAD + "\n";

        assertThat(json(csv, "--brief"))
                .extracting(JsonNode::toString)
                .containsExactly("{\"schema\":\"channel-brief/1\",\"id\":\"a\",\"chain\":\"" + BAD
                        + "\",\"verdict\":\"FAIL\",\"codes\":[\"F301\"]}");
        assertThat(Captured.run(csv.getBytes(StandardCharsets.UTF_8), "channel", "--batch", "-", "--brief"))
                .isEqualTo(new Captured(1, "a\t" + BAD + "\tFAIL\tF301\n", ""));
    }

    @Test
    void aFileWithoutRowsIsDone() {
        assertThat(text("id,chain\n")).isEqualTo(new Captured(0, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff", "\n\n", "id,channel\na,cord LC A-B\n", "cord LC A-B\n"})
    void aFileWithoutTheColumnCannotBeRead(String csv) {
        Captured run = text(csv);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsAnyOf("there is no column chain", "a file is empty");
    }

    @Test
    void aFileThatIsNoneCannotBeRead() {
        Captured missing =
                Captured.run("channel", "--batch", folder.resolve("none.csv").toString());
        Captured directory = Captured.run("channel", "--batch", folder.toString());

        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("there is no file").hasLineCount(1);
        assertThat(directory.exit()).isEqualTo(2);
        assertThat(directory.err()).contains("is a folder, not a file").hasLineCount(1);
    }

    @Test
    @EnabledIf("hasZero")
    void whatHasNoEndIsRefused() {
        Captured run = Captured.run("channel", "--batch", ZERO);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("it is no regular file").hasLineCount(1);
    }

    static boolean hasZero() {
        return Files.exists(Path.of(ZERO));
    }

    @Test
    void aFolderOfCataloguesThatIsNoneCannotBeRead() {
        Captured run =
                Captured.run("channel", "--catalog", folder.resolve("none").toString(), GOOD);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("F103");
    }
}
