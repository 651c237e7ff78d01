package dev.ferrule.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.source.Node;
import dev.ferrule.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class JsonReaderTest {

    private final Report report = new Report();

    private @Nullable Node read(String text) {
        SourceText source = SourceText.of("a.json", text.getBytes(StandardCharsets.UTF_8), report);
        return JsonReader.read(Objects.requireNonNull(source), report);
    }

    private List<String> said() {
        return report.findings().stream().map(JsonReaderTest::line).toList();
    }

    private static String line(Diagnostic finding) {
        return Objects.requireNonNull(finding.place()).span() + " " + finding.summary() + ": "
                + finding.detail().getFirst();
    }

    @Test
    void valuesKnowTheirPlacesBehindABomAndLettersOfSeveralBytes() {
        Node.Mapping root =
                (Node.Mapping) Objects.requireNonNull(read("\ufeff{\r\n \"é\": \"x\", \"b\": [1.50, true]}"));

        assertThat(root.entries().keySet()).containsExactly("é", "b");
        Node.Entry entry = Objects.requireNonNull(root.entries().get("b"));
        assertThat(entry.key().span()).hasToString("a.json:2:12");
        Node.Scalar number =
                (Node.Scalar) ((Node.Sequence) entry.value()).items().getFirst();
        assertThat(number.text()).isEqualTo("1.50");
        assertThat(number.plain()).isTrue();
        assertThat(number.place().span()).hasToString("a.json:2:18");
        assertThat(report.isEmpty()).isTrue();
    }

    @Test
    void aKeyThatStandsTwiceIsAnErrorAtItsPlace() {
        read("{\"a\": 1,\n \"a\": 2}");

        assertThat(said()).containsExactly("a.json:2:2 a key stands twice: \"a\" is already a key of this object");
    }

    @Test
    void keysThatStandTwiceVeryOftenAreNotAllListed() {
        read("{" + "\"a\": 1,".repeat(1000) + "\"b\": 2}");

        assertThat(said()).hasSize(21);
    }

    @Test
    void aFileThatIsCutOffIsAnErrorAtItsEnd() {
        assertThat(read("{\"a\": [1,\n")).isNull();
        assertThat(said()).containsExactly("a.json:2:1 a file cannot be read: it ends before its value does");
    }

    @Test
    void aFileWithNothingInItIsAnError() {
        assertThat(read(" \n")).isNull();
        assertThat(said()).containsExactly("a.json:1:1 a file cannot be read: there is nothing in it");
    }

    @Test
    void aSecondValueIsAnError() {
        assertThat(read("{}\n[]")).isNull();
        assertThat(said())
                .containsExactly("a.json:2:1 a file cannot be read: a second value begins here; a file holds one");
    }

    @Test
    void deepNestingIsAnErrorAndNoOverflow() {
        assertThat(read("[".repeat(1_000_000))).isNull();
        assertThat(said()).containsExactly("a.json:1:65 a file cannot be read: values are nested more than 64 deep");
    }

    @Test
    void numbersOfAnySizeAreText() {
        Node.Sequence root = (Node.Sequence) Objects.requireNonNull(read("[1e999999999, " + "9".repeat(5000) + "]"));

        assertThat(root.items())
                .extracting(item -> ((Node.Scalar) item).text().length())
                .containsExactly(11, 5000);
    }

    @Test
    void wrongSyntaxIsAnErrorAtItsPlace() {
        assertThat(read("{\"a\": 'x'}")).isNull();
        assertThat(said())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("a.json:1:7 a file cannot be read: Unexpected character");
    }

    @Test
    void halvesOfCharactersAreToldOnceAndTheRestIsRead() {
        Node.Mapping root = (Node.Mapping)
                Objects.requireNonNull(read("{\"h\\ud800s\": 1, \"\\uD83D\\ude00\": \"\\udc00\", \"\\\\ud800\": 2}"));

        assertThat(root.entries().keySet()).containsExactly("h\ufffds", "\ud83d\ude00", "\\ud800");
        assertThat(said()).singleElement().asString().startsWith("a.json:1:4 a character is cut in half: \\ud800");
        assertThat(report.findings().getFirst().related()).hasSize(1);
    }
}
