package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ferrule.rule.Rule;
import dev.ferrule.rule.ShapeJudge;
import dev.ferrule.view.CheckView;
import dev.ferrule.view.DiagnosticView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** SARIF by the schema of OASIS, and by what code scanning asks beyond it. */
final class SarifTest {

    private static final Schema OFFICIAL = official();

    @TempDir
    private Path folder;

    static Stream<Path> examples() throws IOException {
        return SchemaTest.examples();
    }

    @Test
    void theSchemaRefusesWhatIsNoSarif() {
        assertThat(OFFICIAL.validate("{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{}}]}", InputFormat.JSON))
                .isNotEmpty();
        assertThat(OFFICIAL.validate("{\"version\":\"2.1.0\",\"runs\":[],\"more\":1}", InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExample(Path plant) {
        assertSound(Captured.run("check", plant.toString(), "--format", "sarif"));
    }

    @TestFactory
    Stream<DynamicTest> everyWrongPlant() {
        return ShapeJudge.rules().stream()
                .map(Rule::doc)
                .filter(doc -> doc.plant())
                .map(doc -> DynamicTest.dynamicTest(doc.code().toString(), () -> {
                    JsonNode run = assertSound(check(doc.failing()));
                    assertThat(run.path("results").findValuesAsString("ruleId"))
                            .contains(doc.code().toString());
                }));
    }

    @Test
    void aRuleHasItsPage() {
        for (Rule rule : ShapeJudge.rules()) {
            String code = rule.doc().code().toString();
            SarifLog.Rule shown = new SarifRules(List.of(finding(code, "error", null, "")))
                    .all()
                    .getFirst();
            assertThat(shown.name()).isEqualTo(rule.doc().name());
            assertThat(text(shown.fullDescription()))
                    .as("code scanning cuts at 1024")
                    .hasSizeBetween(20, 1024)
                    .doesNotContain("\n");
            assertThat(text(shown.help())).endsWith("ferrule explain " + code);
        }
    }

    @Test
    void aFindingHasItsPlaceItsOtherPlacesAndItsShare() {
        JsonNode run = run(
                "examples/ten-mistakes",
                finding(
                        "F601",
                        "warning",
                        new DiagnosticView.Place("cords.csv", 32, 49, null),
                        "C031 goes there",
                        new DiagnosticView.Related(
                                new DiagnosticView.Place("a[1].csv", 31, null, null), "the other cable")));

        JsonNode result = run.at("/results/0");
        assertThat(result.path("level").asString()).isEqualTo("warning");
        assertThat(result.at("/message/text").asString())
                .isEqualTo("a summary.\nC031 goes there\n[a\\[1\\].csv:31](1): the other cable");
        assertThat(result.at("/locations/0/physicalLocation").toString())
                .isEqualTo("{\"artifactLocation\":{\"uri\":\"examples/ten-mistakes/cords.csv\"},"
                        + "\"region\":{\"startLine\":32,\"startColumn\":49}}");
        assertThat(result.at("/relatedLocations/0/id").asInt()).isEqualTo(1);
        assertThat(result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("examples/ten-mistakes/a%5B1%5D.csv");
        assertThat(result.at("/properties/channels").asInt()).isEqualTo(7);
        assertThat(run.path("columnKind").asString()).isEqualTo("unicodeCodePoints");
    }

    @Test
    void aCellOfAWorkbookHasNoLine() {
        JsonNode run = run(
                "halls",
                finding("F103", "error", new DiagnosticView.Place("plan.xlsx", null, null, "Sheet2!F37"), "no length"));

        assertThat(run.at("/results/0/locations/0").toString())
                .isEqualTo("{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"halls/plan.xlsx\"}},"
                        + "\"logicalLocations\":[{\"fullyQualifiedName\":\"Sheet2!F37\",\"kind\":\"cell\"}]}");
    }

    @Test
    void whatHasNoPlaceIsAtThePlant() {
        JsonNode run = run(
                "examples/ten-mistakes",
                finding("F103", "note", null, "nowhere"),
                finding("F103", "note", new DiagnosticView.Place("cables.csv", null, null, null), "a file"));

        assertThat(run.at("/results/0/locations/0/physicalLocation").toString())
                .isEqualTo("{\"artifactLocation\":{\"uri\":\"examples/ten-mistakes/plant.yaml\"}}");
        assertThat(run.at("/results/1/locations/0/physicalLocation").toString())
                .isEqualTo("{\"artifactLocation\":{\"uri\":\"examples/ten-mistakes/cables.csv\"}}");
    }

    @Test
    void anAbsolutePathIsNotTold() {
        Captured run = check("devices: 3\nname: x\n");

        assertThat(run.out()).doesNotContain(folder.toString(), "file:");
        JsonNode sound = assertSound(run);
        assertThat(sound.at("/results/0/locations/0/physicalLocation/artifactLocation")
                        .toString())
                .isEqualTo("{\"uri\":\"plant.yaml\",\"uriBaseId\":\"PLANT\"}");
        assertThat(sound.at("/originalUriBaseIds/PLANT").has("uri")).isFalse();
    }

    @Test
    void aPlantThatCannotBeReadIsADocumentToo() {
        Captured run = check("- no mapping\n");

        assertThat(run.exit()).isEqualTo(Subcommand.UNREADABLE);
        JsonNode sound = assertSound(run);
        assertThat(sound.at("/invocations/0/executionSuccessful").asBoolean(true))
                .isFalse();
        assertThat(sound.path("results").size()).isEqualTo(1);
    }

    @Test
    void aFingerprintStaysWhenLinesMoveAndTwoAlikeDiffer() {
        DiagnosticView here =
                finding("F601", "error", new DiagnosticView.Place("a.csv", 3, 1, null), "C1 as a.csv:2:1\nmore");
        DiagnosticView moved = finding(
                "F601", "error", new DiagnosticView.Place("a.csv", 14, 2, null), "C1 as a.csv:13\nsomething else");
        DiagnosticView other = finding("F601", "error", new DiagnosticView.Place("a.csv", 3, 1, null), "C2");

        assertThat(new Fingerprints().next(here)).isEqualTo(new Fingerprints().next(moved));
        assertThat(new Fingerprints().next(here)).isNotEqualTo(new Fingerprints().next(other));
        Fingerprints both = new Fingerprints();
        assertThat(both.next(here)).isNotEqualTo(both.next(moved));
    }

    @Test
    void plantsOfOneRepositoryHaveCategoriesOfTheirOwn() {
        assertThat(run("halls/a").at("/automationDetails/id").asString()).isEqualTo("ferrule/halls/a/plant.yaml/");
        assertThat(run("halls/b").at("/automationDetails/id").asString()).isEqualTo("ferrule/halls/b/plant.yaml/");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textIsNoPlaceholderAndNoLink(String written, String shown) {
        assertThat(SarifText.escaped(written)).isEqualTo(shown);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("leaf[1-3] (B)", "leaf[1-3] (B)"),
                Arguments.of("{0}", "{{0}}"),
                Arguments.of("[x](http://example.org)", "[x\\u{{5d}}(http://example.org)"),
                Arguments.of("a\u202eb\nc", "a\\u{{202e}}b\nc"));
    }

    private Captured check(String yaml) {
        try {
            Path plant = Files.writeString(folder.resolve("plant.yaml"), yaml, StandardCharsets.UTF_8);
            return Captured.run("check", plant.toString(), "--format", "sarif");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(SarifLog.@Nullable Message message) {
        return Objects.requireNonNull(message).text();
    }

    private static DiagnosticView finding(
            String code,
            String severity,
            DiagnosticView.@Nullable Place place,
            String detail,
            DiagnosticView.Related... related) {
        return new DiagnosticView(code, null, severity, "a summary", detail, place, List.of(related), 7, List.of());
    }

    /** The run of a document that is made of findings. */
    private static JsonNode run(String plant, DiagnosticView... findings) {
        CheckView view = new CheckView(
                CheckView.SCHEMA,
                "ferrule",
                "0.1.0",
                "a plant",
                "FAIL",
                new CheckView.Counts(0, 0, 0, 0, 0, findings.length, 0, 0, 0),
                List.of(),
                List.of(),
                null,
                List.of(findings));
        return assertSound(Sarif.document(view, new PlantPath(true, plant + "/", "plant.yaml")));
    }

    static JsonNode assertSound(Captured run) {
        assertThat(run.err()).isEmpty();
        return assertSound(run.out());
    }

    /** What the schema says; a location of every result, URIs that are relative; rules that the results name. */
    private static JsonNode assertSound(String document) {
        assertThat(OFFICIAL.validate(document, InputFormat.JSON)).as(document).isEmpty();
        JsonNode log = JsonMapper.shared().readTree(document);
        assertThat(log.path("runs").size()).isEqualTo(1);
        JsonNode run = log.at("/runs/0");
        for (JsonNode result : run.path("results")) {
            assertThat(result.path("locations").size()).isEqualTo(1);
            assertThat(run.at("/tool/driver/rules")
                            .path(result.path("ruleIndex").asInt())
                            .path("id"))
                    .isEqualTo(result.path("ruleId"));
        }
        assertThat(run.findValuesAsString("uri"))
                .allMatch(uri -> uri.matches("([A-Za-z0-9._~-]|%[0-9A-F]{2})([A-Za-z0-9._~/-]|%[0-9A-F]{2})*"))
                .noneMatch(uri -> List.of(uri.split("/")).contains(".."));
        return run;
    }

    private static Schema official() {
        try (InputStream text =
                Objects.requireNonNull(SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
