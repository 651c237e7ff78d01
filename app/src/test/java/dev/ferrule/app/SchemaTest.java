package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.ferrule.io.SharedFolder;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.rule.Rule;
import dev.ferrule.rule.ShapeJudge;
import dev.ferrule.shape.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the commands print as JSON is what {@code docs/schema} promises. */
final class SchemaTest {

    private static final Path FOLDER = CheckedIn.CHECKOUT.resolve("docs/schema");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<Path> schemas() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> folders = Files.list(CheckedIn.CHECKOUT.resolve("examples"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("plant.yaml"))).sorted().toList().stream();
        }
    }

    static Stream<String> topics() {
        return Stream.concat(
                new Topics(0).topics().stream().map(Topic::name),
                ShapeJudge.rules().stream().map(Rule::doc).map(doc -> doc.code().toString()));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aSchemaClosesItsObjectsAndDescribesEveryField(Path file) {
        JsonNode schema = JsonMapper.shared().readTree(file);

        assertThat(schema.path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("title").asString())
                .isEqualTo(file.getFileName().toString().replace("-1.schema.json", "/1"));
        assertClosedAndDescribed(schema, file.getFileName().toString());
        assertValid(
                JsonMapper.shared().writeValueAsString(schema),
                REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")));
    }

    private static void assertClosedAndDescribed(JsonNode schema, String where) {
        boolean free = schema.path("additionalProperties").isObject() && !schema.has("properties");
        if (schema.path("type").asString("").equals("object") && !free) {
            assertThat(schema.path("additionalProperties").asBoolean(true))
                    .as(where)
                    .isFalse();
        }
        schema.path("properties").properties().forEach(field -> {
            String name = where + "." + field.getKey();
            assertThat(field.getValue().path("description").asString(""))
                    .as(name)
                    .isNotBlank();
            assertThat(field.getKey()).as("snake case").matches("[a-z]+(_[a-z]+)*");
        });
        schema.properties().forEach(child -> assertClosedAndDescribed(child.getValue(), where + "." + child.getKey()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "list pmds",
                "list products PRO",
                "list interop",
                "show 400GBASE-DR4",
                "show SEQ",
                "show TAP-50-50",
                "show MTP-PRO",
                "show MFP7E10-N005",
                "show TIA-598",
                "compare MPO MTP-PRO",
                "compare SEQ U-low-A U-high-A",
                "compare 400GBASE-DR4 400GBASE-SR4"
            })
    void whatTheCatalogueSaysAsJson(String words) {
        String[] arguments = ("catalog " + words + " --format json").split(" ", -1);

        assertValid("catalog", Captured.run(arguments));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "examples/breakout-400g",
                "examples/ten-mistakes",
                "app/src/test/resources/golden/budget-loss.yaml"
            })
    void theBudgetOfAPlantAsJson(String plant) {
        assertValid(
                "plant-budget",
                Captured.run("budget", CheckedIn.CHECKOUT.resolve(plant).toString(), "--format", "json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"list", "list SM MPO-12", "list nothing", "show 400GBASE-DR4", "show 400G-SR4", "show 10GBASE-LR"
            })
    void aPmdAsJson(String words) {
        assertValid("pmd", Captured.run(("pmd " + words + " --format json").split(" ", -1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-su4/cluster.yaml", "plan-su4/wrong.yaml", "plan-racks/cluster.yaml"})
    void aPlanAsJson(String intent) {
        Path file = CheckedIn.CHECKOUT.resolve("examples").resolve(intent);
        assertValid("plan", Captured.run("plan", file.toString(), "--format", "json"));
    }

    @Test
    void everyPmdAsJson() {
        for (String name : ShippedCatalogue.load().names("pmds")) {
            assertValid("pmd", Captured.run("pmd", "show", name, "--format", "json"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel", "trace"})
    void aSchemaKnowsEveryOutcomeOfALane(String name) {
        JsonNode schema = JsonMapper.shared().readTree(FOLDER.resolve(name + "-1.schema.json"));
        List<String> outcomes = Stream.of(Outcome.values()).map(Outcome::word).toList();

        assertThat(schema.findValues("outcome").stream()
                        .map(outcome -> outcome.path("enum"))
                        .filter(JsonNode::isArray))
                .singleElement()
                .satisfies(known ->
                        assertThat(known.valueStream().map(JsonNode::asString)).containsExactlyElementsOf(outcomes));
    }

    @TestFactory
    Stream<DynamicTest> everyRecipeAsJson() throws IOException {
        return SharedFolder.rows("reference/polarity/recipes.csv").stream()
                .map(recipe ->
                        DynamicTest.dynamicTest(recipe.getField("id"), () -> assertChannel(recipe.getField("chain"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "adapter A",
                "cord MPO-12 B F/F > adapter A",
                "pmd 400GBASE-DR4",
                "pmd 10GBASE-LR > cord LC A-B UPC OS2 > cassette TAP-50-50 > cord LC A-B UPC OS2 x2 > pmd 10GBASE-LR x2",
                "open & pmd 10GBASE-LR > cord LC A-B UPC OS2 x2 > cassette TAP-50-50 > cord LC A-B UPC OS2 > pmd 10GBASE-LR",
                "pmd 400GBASE-DR4 mode=1x400 > harness H12-4LC F APC OS2 > pmd 100GBASE-DR x4",
                "pmd 800G-2xDR4 > cord MPO-12 A F/F APC OS2 & open > pmd 400GBASE-DR4",
                "pmd 400GBASE-FR4 > cord LC A-B > cassette U > trunk MPO-12 B > cassette U > cord LC A-B > pmd 400GBASE-FR4"
            })
    void anUnusualChainAsJson(String chain) {
        assertChannel(chain);
    }

    private static void assertChannel(String chain) {
        assertValid("channel", Captured.run("channel", chain, "--format", "json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "adapter A",
                "cord LC A-B > adapter > cord LC A-B 5m",
                "pmd 10GBASE-LR > cord LC A-B OS2 UPC low-loss 1km > adapter > cord LC A-B OS2 UPC low-loss",
                "pmd 400GBASE-SR4 > cord LC A-B > pmd 400GBASE-SR4",
                "pmd 400GBASE-DR4 > cord MPO-12 B OS2 IEC-B 2m > adapter A > cord MPO-12 B OS2 low-loss > pmd 400GBASE-DR4",
                "pmd 100GBASE-FR1 > cord LC A-B OS2 Caltech-2013 1km > adapter > cord LC A-B OS2 3dB 2km > pmd 100GBASE-FR1",
                "pmd 10GBASE-LR > cord LC A-B UPC OS2 > cassette TAP-50-50 > cord LC A-B UPC OS2 x2 > pmd 10GBASE-LR x2"
            })
    void aBudgetAsJson(String chain) {
        String[] words = {"budget", "--format", "json", "--pmd", "10GBASE-LR", "--limit", "3dB", "--reserve", "0.1dB"};
        String[] questions = {"--max-length", "--max-pairs", "--grade", "IEC-B", "--which-grade", "--sensitivity"};
        assertValid("budget", Captured.run("budget", "--format", "json", chain));
        List<String> asked = new ArrayList<>(List.of(words));
        asked.addAll(List.of(questions));
        asked.add(chain);
        assertValid("budget", Captured.run(asked.toArray(String[]::new)));
    }

    @Test
    void everyLineOfABatchOfBudgets(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("batch.csv");
        Files.writeString(file, "id,chain\na,cord MPO-12 B 5m\nb\n,nothing\n", StandardCharsets.UTF_8);
        Captured batch = Captured.run("budget", "--batch", file.toString(), "--format", "json");

        assertThat(batch.exit()).isEqualTo(1);
        assertThat(batch.out().lines()).hasSize(3).allSatisfy(line -> assertValid(line, schema("budget")));
    }

    @Test
    void everyLineOfABatch(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("batch.csv");
        Files.writeString(
                file,
                "id,chain\na,cord MPO-12 B\nb\n,nothing\nd,\"" + "a".repeat(2 << 20) + "\"\n",
                StandardCharsets.UTF_8);
        Captured batch = Captured.run("channel", "--batch", file.toString(), "--format", "json");

        List<String> lines = batch.out().lines().toList();
        assertThat(lines).hasSize(4).allSatisfy(line -> assertValid(line, schema("channel")));

        Captured brief = Captured.run("channel", "--batch", file.toString(), "--brief", "--format", "json");
        assertThat(brief.out().lines()).hasSize(4).allSatisfy(line -> assertValid(line, schema("channel-brief")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleChecked(Path plant) {
        assertValid("check", Captured.run("check", plant.toString(), "--format", "json"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theLimitsOfEveryExample(Path plant) {
        assertValid("limits", Captured.run("limits", plant.toString(), "--format", "json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adapter A > trunk MPO-12 B M/M > adapter A",
                "pmd 10GBASE-SR > cord LC A-B OM4 2m > pmd 10GBASE-SR",
                "pmd 400GBASE-DR4 mode=4x100 > harness H12-4LC F APC OS2 5m > pmd 100GBASE-DR x4"
            })
    void theLimitsOfAChain(String chain) {
        assertValid("limits", Captured.run("limits", chain, "--format", "json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hall-400g", "ten-mistakes"})
    void whatRunsOnTheLinksOfAnExample(String example) {
        Path plant = CheckedIn.CHECKOUT.resolve("examples").resolve(example);
        assertValid("apps", Captured.run("apps", plant.toString(), "--format", "json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adapter A > trunk MPO-12 B M/M > adapter A",
                "trunk MPO-12 B F/F flat OM4 9m",
                "cassette SEQ M OM4 > adapter A > trunk MPO-12 A F/F OM4 9m > adapter A > cassette SEQ M OM4"
            })
    void whatRunsOnAChain(String chain) {
        assertValid("apps", Captured.run("apps", chain, "--format", "json"));
    }

    @Test
    void anImport() {
        Path sheet = CheckedIn.CHECKOUT.resolve("examples/mixed-sheet/cabling.xlsx");
        assertValid("import", Captured.run("import", "auto", sheet.toString(), "--format", "json"));
        assertValid("check", Captured.run("check", sheet.toString(), "--format", "json"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aPortOfEveryLinkOfEveryExampleTraced(Path plant) throws IOException {
        for (NamedCsvRecord link : links(plant)) {
            String port = link.getField("a_device") + "/" + link.getField("a_port");
            assertValid("trace", Captured.run("trace", plant.toString(), port, "--format", "json"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rail-800g, dgx01/OSFP4",
        "hall-400g, PP-A04-01/1/1",
        "hall-400g, leaf01/Ethernet1/1",
        "breakout-400g, PP-F03/1/1"
    })
    void aPortWithoutATransceiverOrWithSeveralMdisTraced(String example, String port) {
        Path plant = CheckedIn.CHECKOUT.resolve("examples").resolve(example);
        assertValid("trace", Captured.run("trace", plant.toString(), port, "--format", "json"));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyTopicExplained(String topic) {
        assertValid("explain", Captured.run("explain", topic, "--format", "json"));
    }

    @Test
    void theListOfRulesAndTopics() {
        assertValid("explain", Captured.run("explain", "--format", "json"));
    }

    /** Plants with something wrong are the failing examples of the rules. */
    @TestFactory
    Stream<DynamicTest> everyWrongPlantChecked(@TempDir Path folder) {
        return ShapeJudge.rules().stream()
                .map(Rule::doc)
                .filter(doc -> doc.plant())
                .map(doc -> DynamicTest.dynamicTest(doc.code().toString(), () -> {
                    Path plant = folder.resolve(doc.code() + ".yaml");
                    Files.writeString(plant, doc.failing(), StandardCharsets.UTF_8);
                    Captured checked = Captured.run("check", plant.toString(), "--format", "json");
                    assertThat(checked.exit()).isNotEqualTo(3);
                    assertValid("check", checked);
                }));
    }

    @Test
    void aPlantThatCannotBeRead() {
        Captured checked = Captured.run("check", "no-such-plant", "--format", "json");

        assertThat(checked.exit()).isEqualTo(2);
        assertValid("check", checked);
    }

    private static List<NamedCsvRecord> links(Path plant) throws IOException {
        Path file = plant.resolve("links.csv");
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().limit(8).toList();
        }
    }

    private static void assertValid(String name, Captured run) {
        assertThat(run.err()).isEmpty();
        assertValid(run.out(), schema(name));
    }

    private static void assertValid(String document, Schema schema) {
        assertThat(schema.validate(document, InputFormat.JSON))
                .as(document.substring(0, Math.min(2000, document.length())))
                .isEmpty();
    }

    private static Schema schema(String name) {
        try {
            return REGISTRY.getSchema(Files.readString(FOLDER.resolve(name + "-1.schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
