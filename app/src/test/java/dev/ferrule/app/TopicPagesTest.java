package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.chain.Origin;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages of docs/topics say is what Ferrule and its catalogue say. */
final class TopicPagesTest {

    private static final int SCREEN = 45;
    private static final String COMMAND = "ferrule ";
    private static final String VERDICT = "→ ";

    private static final Pattern FENCE = Pattern.compile("(?ms)^```sh\n(.*?)^```");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern CODE = Pattern.compile("\\bF\\d{3}\\b");

    /** A figure, not a part of a name such as OM4. */
    private static final Pattern FIGURE = Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+)?(?!\\w)");

    private static final ChannelCheck CHECK = new ChannelCheck(ShippedCatalogue.load());

    private static final Pattern POLISH = Pattern.compile("(?m)^ *polish +(\\S+)");
    private static final List<String> SURENESS = List.of("high", "medium", "low");
    private static final Pattern SURE = Pattern.compile("\\b(?:high|medium|low)\\b(?!-)");
    private static final Pattern ENTRY_SURE = Pattern.compile("(?m)^  confidence +(\\S+)");

    /** A row of a table that begins with names: what it says of them, and all that the catalogue says of them. */
    record Row(String text, String entries) {}

    /** A command of a page, with the verdict that stands below it or nothing. */
    record Shown(List<String> words, String verdict) {}

    static List<Topic> pages() {
        return TopicPacker.packed();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageFitsOnAScreen(Topic page) {
        assertThat(new TopicText(0).lines(page)).hasSizeLessThanOrEqualTo(SCREEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 300})
    void noLineIsWiderThanTheTerminal(int columns) {
        for (Topic page : pages()) {
            assertThat(new TopicText(columns).lines(page))
                    .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(Math.min(columns, 100)));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPagePutsErrorsRightAndEndsWithItsSources(Topic page) {
        assertThat(page.body()).containsSubsequence("\n\n## Common errors\n\n- ", "\n\n## Sources\n\n");
        assertThat(page.body().lines().filter(line -> line.startsWith("## ")).toList())
                .endsWith("## Sources");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandRunsAndEveryVerdictIsAsThePageSays(Topic page) {
        assertThat(shown(page)).isNotEmpty().allSatisfy(shown -> {
            if (shown.words().getFirst().equals("channel")) {
                ChannelView view = CHECK.check("1", shown.words().getLast(), Origin.COMMAND_LINE);
                String verdict = view.verdict() + " " + String.join(" ", view.codes());
                assertThat(verdict.strip()).isEqualTo(shown.verdict());
            } else {
                assertThat(run(shown.words()).exit()).isZero();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyNameInBackticksIsInTheCatalogueOrIsACommand(Topic page) {
        assertThat(names(withoutFences(page))).allSatisfy(name -> {
            List<String> words = name.startsWith(COMMAND)
                    ? words(name.substring(COMMAND.length()))
                    : List.of("catalog", "show", name);
            assertThat(run(words).exit()).as(name).isZero();
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCodeIsThatOfARule(Topic page) {
        Set<String> known =
                RulesTest.rules().stream().map(rule -> rule.code().toString()).collect(Collectors.toSet());
        assertThat(CODE.matcher(page.body()).results().map(MatchResult::group)).allMatch(known::contains);
    }

    /** A row of a table that begins with names has no figure that their entries lack. */
    @ParameterizedTest
    @MethodSource("pages")
    void figuresOfTablesAreTheCatalogues(Topic page) {
        for (Row row : rows(page)) {
            assertThat(figures(row.entries())).as(row.text()).containsAll(figures(row.text()));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void facesOfTablesAreTheCatalogues(Topic page) {
        for (Row row : rows(page)) {
            List<String> known = POLISH.matcher(row.entries())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            Stream<String> said =
                    Stream.of("APC", "flat").filter(face -> row.text().contains("| " + face + " |"));
            assertThat(known.isEmpty() ? Stream.<String>of() : said)
                    .as(row.text())
                    .allMatch(known::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noRowIsSurerThanItsEntry(Topic page) {
        for (Row row : rows(page)) {
            SURE.matcher(row.text()).results().findFirst().ifPresent(said -> {
                String least = ENTRY_SURE
                        .matcher(row.entries())
                        .results()
                        .map(found -> found.group(1))
                        .max(Comparator.comparingInt(SURENESS::indexOf))
                        .orElseThrow();
                assertThat(SURENESS.indexOf(said.group()))
                        .as(row.text())
                        .isGreaterThanOrEqualTo(SURENESS.indexOf(least));
            });
        }
    }

    @Test
    void noWordMeansTwoPages() {
        Stream<String> names = new Topics(0).topics().stream().flatMap(Topic::names);
        Stream<String> rules = RulesTest.rules().stream().map(rule -> rule.name());
        assertThat(Stream.concat(names, rules).map(Topic::fold)).doesNotHaveDuplicates();
    }

    @Test
    void theIndexListsAllPages() {
        CheckedIn.assertSame("docs/topics/README.md", RuleMarkdown.topics(pages()));
    }

    private static List<Row> rows(Topic page) {
        List<Row> rows = new ArrayList<>();
        page.body().lines().filter(line -> line.startsWith("| `")).forEach(line -> {
            int end = line.indexOf('|', 1);
            String entries = names(line.substring(0, end)).stream()
                    .map(name -> run(List.of("catalog", "show", name)).out())
                    .collect(Collectors.joining("\n"));
            rows.add(new Row(line.substring(end), entries));
        });
        return rows;
    }

    private static List<Shown> shown(Topic page) {
        List<Shown> shown = new ArrayList<>();
        FENCE.matcher(page.body()).results().forEach(fence -> {
            for (String command : fence.group(1).split("(?m)^" + COMMAND, -1)) {
                if (!command.isBlank()) {
                    String[] parts = command.strip().split("\n" + VERDICT, 2);
                    shown.add(new Shown(words(parts[0]), parts.length == 1 ? "" : parts[1]));
                }
            }
        });
        return shown;
    }

    private static List<String> words(String command) {
        return new Transcripts.Transcript("", 0, command.replaceAll("\\s+", " "), List.of()).arguments();
    }

    private static Captured run(List<String> words) {
        return Captured.run(words.toArray(String[]::new));
    }

    private static String withoutFences(Topic page) {
        return FENCE.matcher(page.body()).replaceAll("");
    }

    private static List<String> names(String text) {
        return NAME.matcher(text)
                .results()
                .map(name -> name.group(1).replaceAll("\\s+", " "))
                .toList();
    }

    private static Set<String> figures(String text) {
        return FIGURE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
