package dev.ferrule.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Confidence;
import dev.ferrule.catalog.MdiLayout;
import dev.ferrule.catalog.Pins;
import dev.ferrule.catalog.Slope;
import dev.ferrule.io.SharedFolder;
import dev.ferrule.rule.Rule;
import dev.ferrule.source.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The gender and polish rules of the catalogue against the published ones, the rules that judge, and the PMDs. */
final class ReferenceRulesTest {

    private static final Pattern FIGURE = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    private final Catalogue catalogue = ShippedCatalogue.load();

    @Test
    void everyPublishedRuleIsThereAndNoOther() throws IOException {
        for (String section : List.of("gender_rules", "polish_rules")) {
            List<String> published = new ArrayList<>();
            rows(section).forEach(row -> published.add(row.getField("rule")));

            assertThat(catalogue.names(section))
                    .as(section)
                    .hasSizeGreaterThan(5)
                    .containsExactlyInAnyOrderElementsOf(published);
        }
    }

    @Test
    void noFigureOfAPublishedRuleIsLost() throws IOException {
        for (NamedCsvRecord row : all()) {
            String published = words(row);
            assertThat(figures(text(stanza(row)))).as(published).containsAll(figures(published));
        }
    }

    @Test
    void aRuleThatPublishedWordsCallAFailureNamesTheCodeThatJudgesIt() throws IOException {
        for (NamedCsvRecord row : all()) {
            if (row.getField("verdict").contains("FAIL")) {
                assertThat(stanza(row).get("codes")).as(row.toString()).isNotNull();
            }
        }
    }

    @Test
    void rulesAreNotSurerThanTheirSource() throws IOException {
        for (NamedCsvRecord row : all()) {
            Confidence published = Confidence.parse(row.getField("confidence").split(" ", -1)[0]);
            Confidence ours = Confidence.parse(scalar(stanza(row), "confidence"));

            assertThat(ours).as(row.toString()).isNotNull().isLessThanOrEqualTo(published);
        }
    }

    @Test
    void everyCodeThatIsNamedIsARule() {
        Set<String> judged = ServiceLoader.load(Rule.class).stream()
                .map(rule -> rule.get().doc().code().toString())
                .collect(Collectors.toSet());
        Set<String> named = new TreeSet<>();
        for (String section : List.of("gender_rules", "polish_rules")) {
            catalogue.entries(section).values().forEach(rule -> {
                if (rule.get("codes") instanceof Node.Sequence codes) {
                    codes.items().forEach(code -> named.add(((Node.Scalar) code).text()));
                }
            });
        }

        assertThat(named).containsExactly("F201", "F202", "F205", "F206", "F503");
        assertThat(judged).containsAll(named);
    }

    /** G2 and P1. */
    @Test
    void everyArrayMdiOfAPmdIsPinnedAndOnSingleModeAngled() {
        assertThat(arrays(pmd -> true))
                .isNotEmpty()
                .allMatch(layout -> Objects.requireNonNull(layout.pins()).value() == Pins.PINNED);
        assertThat(arrays(singleMode -> singleMode))
                .isNotEmpty()
                .allMatch(layout -> Objects.requireNonNull(layout.slope()).value() != Slope.FLAT);
    }

    private List<MdiLayout> arrays(Predicate<Boolean> ofMode) {
        return catalogue.names("pmds").stream()
                .map(name -> Objects.requireNonNull(catalogue.pmd(name)))
                .filter(pmd -> ofMode.test(pmd.singleMode().value()))
                .flatMap(pmd -> pmd.layouts().stream())
                .filter(layout -> layout.connector().array())
                .toList();
    }

    private static List<NamedCsvRecord> all() throws IOException {
        return Stream.concat(rows("gender_rules").stream(), rows("polish_rules").stream())
                .toList();
    }

    private static List<NamedCsvRecord> rows(String section) throws IOException {
        return SharedFolder.rows("reference/polarity/" + section + ".csv");
    }

    private Node.Mapping stanza(NamedCsvRecord row) {
        String name = row.getField("rule");
        String section = name.startsWith("G") ? "gender_rules" : "polish_rules";
        return Objects.requireNonNull(catalogue.stanza(section, name), name);
    }

    private static String words(NamedCsvRecord row) {
        String rule =
                row.findField("condition").or(() -> row.findField("statement")).orElseThrow();
        return rule + "\n" + row.getField("verdict");
    }

    private static List<String> figures(String text) {
        return FIGURE.matcher(text).results().map(MatchResult::group).toList();
    }

    /** All that a stanza says, on lines. */
    private static String text(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar.text();
            case Node.Sequence list ->
                list.items().stream().map(ReferenceRulesTest::text).collect(Collectors.joining("\n"));
            case Node.Mapping mapping ->
                mapping.entries().values().stream()
                        .map(entry -> text(entry.value()))
                        .collect(Collectors.joining("\n"));
        };
    }

    private static String scalar(Node.Mapping stanza, String key) {
        return stanza.get(key) instanceof Node.Scalar text ? text.text() : "";
    }
}
