package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Severity;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.rule.Rule;
import dev.ferrule.rule.RuleDoc;
import dev.ferrule.rule.ShapeJudge;
import dev.ferrule.view.ExplainView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code is documented, exemplified and the same in program and documentation. */
final class RulesTest {

    /** A file of more than 2 GB; a note, which is no finding of an example. */
    private static final Set<Integer> WITHOUT_EXAMPLES = Set.of(190, 507);

    private static final Pattern RAISED = Pattern.compile("new Code\\((\\d{3})\\)");

    private static final List<RuleDoc> RULES =
            ShapeJudge.rules().stream().map(Rule::doc).toList();

    private static final RuleExamples EXAMPLES = new RuleExamples(ShippedCatalogue.load());

    static List<RuleDoc> rules() {
        return RULES;
    }

    static Stream<RuleDoc> rulesWithExamples() {
        return RULES.stream().filter(RuleDoc::hasExamples);
    }

    @Test
    void codesAndNamesAreUnique() {
        assertThat(RULES).extracting(RuleDoc::code).doesNotHaveDuplicates();
        assertThat(RULES).extracting(RuleDoc::name).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleHasExamplesButThoseListed() {
        assertThat(RULES)
                .filteredOn(rule -> !rule.hasExamples())
                .extracting(rule -> rule.code().number())
                .containsExactlyInAnyOrderElementsOf(WITHOUT_EXAMPLES);
    }

    @Test
    void everyCodeInTheSourcesHasARule() throws IOException {
        Set<Integer> raised = new TreeSet<>();
        for (String module : List.of("core", "io", "app")) {
            try (Stream<Path> files = Files.walk(CheckedIn.CHECKOUT.resolve(module + "/src/main/java"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    RAISED.matcher(Files.readString(file))
                            .results()
                            .forEach(code -> raised.add(Integer.valueOf(code.group(1))));
                }
            }
        }
        assertThat(raised).contains(101, 603);
        assertThat(RULES)
                .extracting(rule -> rule.code().number())
                .as("codes that the sources raise")
                .containsAll(raised);
    }

    @ParameterizedTest
    @MethodSource("rulesWithExamples")
    void theWrongExampleYieldsExactlyTheRulesCode(RuleDoc rule) {
        ExplainView.Example wrong = Objects.requireNonNull(EXAMPLES.page(rule).failing());

        assertThat(wrong.codes()).as(wrong.text()).containsExactly(rule.code().toString());
        if (rule.severity() == Severity.WARNING) {
            assertThat(wrong.verdict()).isEqualTo("OK_WARN");
        } else {
            assertThat(wrong.verdict()).isIn("FAIL", "ERROR");
        }
    }

    @ParameterizedTest
    @MethodSource("rulesWithExamples")
    void theRightExamplePasses(RuleDoc rule) {
        ExplainView.Example right = Objects.requireNonNull(EXAMPLES.page(rule).passing());

        assertThat(right.codes()).as(right.text()).isEmpty();
        assertThat(right.verdict()).isEqualTo("OK");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePageInTheDocumentationIsTheRules(RuleDoc rule) {
        CheckedIn.assertSame("docs/rules/" + rule.code() + ".md", RuleMarkdown.page(EXAMPLES.page(rule)));
    }

    @Test
    void theDocumentationListsAllRulesAndNoOther() throws IOException {
        List<ExplainView.Entry> entries =
                RULES.stream().map(ExplainView.Entry::of).toList();
        CheckedIn.assertSame("docs/rules/README.md", RuleMarkdown.list(entries));
        Set<String> expected = new TreeSet<>(Set.of("README.md"));
        RULES.forEach(rule -> expected.add(rule.code() + ".md"));
        try (Stream<Path> files = Files.list(CheckedIn.CHECKOUT.resolve("docs/rules"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
