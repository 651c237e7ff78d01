package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Limit;
import dev.ferrule.catalog.LossFacts;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.io.SharedFolder;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Published loss budgets, each with its source, by the public command and within what is printed. Rows whose use is
 * "consistency-only" document a model that somebody fitted to published limits: those of Fibre Channel as a sum, those of
 * Ethernet as the table that is stored, since no one rule of rounding derives it.
 */
final class LossExamplesTest {

    private static final Path CATALOG = CheckedIn.CHECKOUT.resolve("app/src/test/resources/dev/ferrule/app");

    @TestFactory
    Stream<DynamicTest> whatIsPublishedIsReproduced() throws IOException {
        return rows("loss-examples.csv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        String.join(
                                ", ",
                                row.getField("id"),
                                row.getField("test_use"),
                                row.getField("title"),
                                row.getField("source")),
                        () -> reproduced(row)));
    }

    private static void reproduced(NamedCsvRecord row) {
        JsonNode way = budget(row);
        double found = way.at(row.getField("pointer")).asDouble(Double.NaN) * number(row, "factor");
        assertThat(found).as(way.toString()).isCloseTo(number(row, "published_result"), within(number(row, "within")));
    }

    /** The way of the example; the command must not fail. */
    private static JsonNode budget(NamedCsvRecord row) {
        List<String> words = new ArrayList<>(List.of("budget", "--format", "json"));
        for (String word : row.getField("options").split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(word.endsWith(".yaml") ? CATALOG.resolve(word).toString() : word);
            }
        }
        words.add(row.getField("chain"));
        Captured run = Captured.run(words.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        JsonNode sheet = JsonMapper.shared().readTree(run.out());
        assertThat(sheet.path("ways")).as(run.out()).isNotEmpty();
        return sheet.path("ways").get(0);
    }

    /** The rows of Ethernet are {@code 1.5 + att * km}, rounded in a direction that differs from PMD to PMD. */
    @TestFactory
    Stream<DynamicTest> limitsOfEthernetAreNearASumThatDoesNotDeriveThem() throws IOException {
        return rows("loss-examples.csv").stream()
                .filter(row -> row.getField("pointer").equals("/limit/value_db"))
                .map(row -> DynamicTest.dynamicTest(
                        row.getField("id") + ", " + row.getField("title") + ", " + row.getField("source"),
                        () -> assertThat(budget(row).path("loss_db").asDouble())
                                .isCloseTo(number(row, "published_result"), within(0.06))));
    }

    /** Least power sent less what the channel may lose less what is allowed for interference is the stressed sensitivity. */
    @TestFactory
    Stream<DynamicTest> powersAddUpToWhatTheCatalogueAllows() throws IOException {
        Catalogue catalogue = ShippedCatalogue.load();
        LossFacts facts = LossFacts.of(catalogue);
        return rows("power-identities.csv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getField("id") + ", " + row.getField("pmd") + ", " + row.getField("source"), () -> {
                            Pmd pmd = Objects.requireNonNull(catalogue.pmd(row.getField("pmd")));
                            Limit limit = facts.limits(pmd).stream()
                                    .filter(each -> each.fibre().equals(row.getField("fibre")))
                                    .findFirst()
                                    .orElseThrow();
                            double lost = Objects.requireNonNull(limit.most()).decibels()
                                    + Objects.requireNonNull(Objects.requireNonNull(facts.reflections(pmd))
                                                    .allowance())
                                            .value()
                                            .decibels();
                            assertThat(number(row, "oma_minus_tdecq_dbm") + number(row, "tdecq_db") - lost)
                                    .isCloseTo(number(row, "published_result"), within(1e-9));
                        }));
    }

    /** Where the shared folder is there, every row of it is tried here, with the result that it publishes. */
    @Test
    void everyRowOfTheSharedFolderIsTried() throws IOException {
        List<String> ours = new ArrayList<>();
        for (String file : List.of("loss-examples.csv", "power-identities.csv")) {
            rows(file)
                    .forEach(row -> ours.add(String.join(
                            ",", row.getField("id"), row.getField("test_use"), row.getField("published_result"))));
        }
        assertThat(SharedFolder.rows("reference/optics/loss_examples.csv").stream()
                        .map(row -> String.join(
                                ",", row.getField("id"), row.getField("test_use"), row.getField("published_result"))))
                .containsExactlyInAnyOrderElementsOf(ours);
    }

    private static double number(NamedCsvRecord row, String field) {
        return Double.parseDouble(row.getField(field));
    }

    private static List<NamedCsvRecord> rows(String name) throws IOException {
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(LossExamplesTest.class.getResourceAsStream(name)),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        }
    }
}
