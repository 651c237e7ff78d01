package dev.ferrule.io.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.source.Node;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class YamlReaderTest {

    private static final String PLANT =
            "name: hall\ndevices:\n  - { name: leaf01, model: \"m é\" }\n  - name: 'leaf02'\n";

    private final Report report = new Report();

    private Node read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Node read(byte[] bytes) {
        return YamlReader.read(bytes, "x.yaml", report);
    }

    private List<String> said() {
        return report.findings().stream()
                .map(f -> f.place().span() + " " + f.summary() + ": " + String.join("; ", f.detail()))
                .toList();
    }

    @Test
    void aliasesThatMultiplyAreRefusedWhereTheyBecomeTooMany() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 40; i++) {
            text.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(10)));
        }

        assertThat(read(text.toString())).isNull();
        assertThat(said()).singleElement().asString().startsWith("x.yaml:7:").contains("2000000 values");
    }

    @Test
    void aliasesThatNestAreRefused() {
        StringBuilder text = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 10_000; i++) {
            text.append("a%d: &a%d [*a%d]\n".formatted(i, i, i - 1));
        }

        assertThat(read(text.toString())).isNull();
        assertThat(said())
                .singleElement()
                .asString()
                .startsWith("x.yaml:64:12 ")
                .contains("nested more than 64 deep");
    }

    @Test
    void anAliasOfWhatIsNotCompleteIsRefused() {
        assertThat(read("a: &a [x, *a]\n")).isNull();
        assertThat(said()).singleElement().asString().startsWith("x.yaml:1:11 a file cannot be read");
    }

    @Test
    void anAliasRepeatsItsValue() {
        assertThat(read("a: &a [x]\nb: *a\n"))
                .isInstanceOfSatisfying(
                        Node.Mapping.class, tree -> assertThat(tree.get("b")).isSameAs(tree.get("a")));
        assertThat(said()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "{a: ", "- ", "? ", "!!x [", "&a [", "\"", "'", "a: |\n ", "\n a:", "*", "&", "%", "#"})
    void whatNestsAHundredThousandDeepIsOneErrorWithALine(String piece) {
        read("a: 1\nb: " + piece.repeat(100_000));

        assertThat(report.findings()).hasSizeLessThanOrEqualTo(22);
        report.findings().forEach(f -> assertThat(f.place().span().line()).isPositive());
    }

    @Test
    void aKeyThatStandsTwiceIsAnErrorAtTheSecond() {
        read("name: a\nmodel: b\nname: c\n");

        assertThat(said()).containsExactly("x.yaml:3:1 a key stands twice: \"name\" is already a key of this mapping");
    }

    @Test
    void manyKeysThatStandTwiceAreTwentyErrorsAndOneMore() {
        read("{" + "a: 1, ".repeat(10_000) + "}");

        assertThat(report.findings()).hasSize(21);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a: !!python/object:os.system x", "a: !!str x", "a: ! x", "a: !local {b: c}", "a: !!set {b}"})
    void tagsAreNotRead(String text) {
        assertThat(read(text)).isInstanceOf(Node.Mapping.class);
        assertThat(said()).singleElement().asString().startsWith("x.yaml:1:4 a tag is not read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "'%s'", "\"%s\"", "|\n %s", ">\n %s", "[%s]", "x #%s"})
    void aValueOfTenMegabytesIsRead(String form) {
        String value = form.replace("%s", "xy ".repeat(3_000_000));

        assertThat(read("a: " + value)).isInstanceOf(Node.Mapping.class);
        assertThat(said()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\n", "x\n ", "\n", "- a\n", "k: a\n", "[a, b],", "{a: b},", "? a\n", "&a x,", "a,", " "})
    void twoMegabytesOfOneThingAreReadOrAFewErrors(String piece) {
        read((piece.endsWith(",") ? "[" : "") + piece.repeat(2_000_000 / piece.length()));

        assertThat(report.findings()).hasSizeLessThanOrEqualTo(22);
    }

    @Test
    void aFileOfMoreThanSixtyFourMegabytesIsRefused() {
        assertThat(read(new byte[(64 << 20) + 1])).isNull();
        assertThat(said()).containsExactly("x.yaml a file cannot be read: the file has more than 64 MB");
    }

    @Test
    void aTabAsIndentIsAnErrorAtItsPlace() {
        assertThat(read("a:\n  b: c\n\td: e\n")).isNull();
        assertThat(said()).singleElement().asString().startsWith("x.yaml:3:1 a file cannot be read");
    }

    @Test
    void aControlCharacterIsAnErrorAtItsPlace() {
        assertThat(read("\ufeffaé: b\nc\ud83d\ude00\u0007: d\n")).isNull();
        assertThat(said()).containsExactly("x.yaml:2:3 a file cannot be read: a control character stands here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1\nb: \"\\x", "a: 1\nb: \"\\UFFFFFFFF\""})
    void anEscapeOfNoCharacterIsAnErrorBehindTheLastThingThatWasRead(String text) {
        assertThat(read(text)).isNull();
        assertThat(said())
                .containsExactly(
                        "x.yaml:2:1 a file cannot be read: in a value in quotes behind here an escape stands for"
                                + " no character");
    }

    @Test
    void aCarriageReturnAtTheEndEndsTheLine() {
        assertThat(read("a: [x\r\n\r")).isNull();
        assertThat(said()).singleElement().asString().startsWith("x.yaml:3:1 ");
    }

    @Test
    void aSecondDocumentIsAnErrorAtItsPlace() {
        assertThat(read("a: b\n---\nc: d\n")).isNull();
        assertThat(said())
                .containsExactly("x.yaml:2:1 a file cannot be read: a second document begins here; a file holds one");
    }

    @Test
    void nothingIsNoTree() {
        assertThat(read("")).isNull();
        assertThat(read("# only a comment\n")).isNull();
        assertThat(said()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void anotherUnicodeEncodingIsOneErrorAndReadAllTheSame(String charset) {
        Node tree = read(PLANT.getBytes(Charset.forName(charset)));

        assertThat(said()).singleElement().asString().contains("save it as UTF-8");
        assertThat(tree).isEqualTo(YamlReader.read(PLANT.getBytes(StandardCharsets.UTF_8), "x.yaml", new Report()));
    }

    @Test
    void byteOrderMarkAndLineEndsMakeNoDifference() {
        Node tree = read(PLANT);

        assertThat(read("\ufeff" + PLANT)).isEqualTo(tree);
        assertThat(read(PLANT.replace("\n", "\r\n"))).isEqualTo(tree);
        assertThat(read("\ufeff" + PLANT.replace("\n", "\r"))).isEqualTo(tree);
        assertThat(said()).isEmpty();
    }

    @Test
    void aFileThatIsCutAnywhereIsReadOrAnErrorWithALine() {
        for (int end = 0; end < PLANT.length(); end++) {
            Report own = new Report();
            YamlReader.read(PLANT.substring(0, end).getBytes(StandardCharsets.UTF_8), "x.yaml", own);
            assertThat(own.findings()).as("cut at %d", end).hasSizeLessThan(2);
            own.findings().forEach(f -> assertThat(f.place().span().line()).isPositive());
        }
    }

    @Test
    void anyTextIsReadOrAnErrorWithALine() {
        String[] pieces = {
            "a",
            ": ",
            ":",
            "- ",
            "\n",
            "  ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "\"",
            "'",
            "&a ",
            "*a",
            "!t ",
            "|\n",
            ">",
            "? ",
            "---\n",
            "...\n",
            "%YAML 1.2\n",
            "#",
            "\t",
            "\\",
            "\r",
            "é",
            "\u0007",
            "\u0085",
            "\u2028",
            "@",
            "`",
            "<<"
        };
        for (int seed = 0; seed < 30_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Report own = new Report();
            YamlReader.read(text.toString().getBytes(StandardCharsets.UTF_8), "x.yaml", own);
            for (Diagnostic finding : own.findings()) {
                assertThat(finding.place().span().line())
                        .as("seed %d: %s", seed, text)
                        .isPositive();
            }
        }
    }
}
