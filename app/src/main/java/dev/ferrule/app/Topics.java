package dev.ferrule.app;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Suggest;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.rule.Rule;
import dev.ferrule.rule.RuleDoc;
import dev.ferrule.rule.ShapeJudge;
import dev.ferrule.view.ExplainView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code ferrule explain} knows: the rules, by code or name; the pages of {@code docs/topics}; the words of a chain. */
final class Topics {

    private static final Topic CHAIN =
            new Topic("chain", "The words of a chain", List.of("channel", "grammar", "chain words"), chain());

    /** Of words that are looked for in pages, in characters. */
    private static final int SHORTEST = 2;

    private static final int FEW = 3;

    private final List<RuleDoc> rules =
            ShapeJudge.rules().stream().map(Rule::doc).toList();

    private final List<Topic> topics = Stream.concat(TopicPacker.packed().stream(), Stream.of(CHAIN))
            .sorted((one, other) -> one.name().compareTo(other.name()))
            .toList();

    private final TopicText text;

    /** @param columns of the terminal that the pages are for; 0 when unknown */
    Topics(int columns) {
        text = new TopicText(columns);
    }

    List<Topic> topics() {
        return topics;
    }

    /** All rules and all topics. */
    ExplainView all() {
        return ExplainView.list(
                rules.stream().map(ExplainView.Entry::of).toList(),
                topics.stream()
                        .map(topic -> new ExplainView.Topic(topic.name(), topic.title(), topic.aliases()))
                        .toList());
    }

    /** The page that a word means; null when it means none. */
    @Nullable
    ExplainView page(String word) {
        RuleDoc rule = rule(word);
        if (rule != null) {
            return ExplainView.rule(new RuleExamples(ShippedCatalogue.load()).page(rule));
        }
        Topic called = topics.stream()
                .filter(topic -> topic.isCalled(word))
                .findFirst()
                .orElse(null);
        List<Topic> answers = called == null ? answering(word) : List.of(called);
        return answers.size() == 1 ? page(answers.getFirst()) : null;
    }

    /** The topics whose names have most words of a question. */
    private List<Topic> answering(String question) {
        Set<String> asked = Topic.words(question);
        List<Topic> best = new ArrayList<>();
        int most = 1;
        for (Topic topic : question.strip().indexOf(' ') < 0 ? List.<Topic>of() : topics) {
            int answers = topic.answers(asked);
            if (answers > most) {
                best.clear();
                most = answers;
            }
            if (answers == most) {
                best.add(topic);
            }
        }
        return best;
    }

    private ExplainView page(Topic topic) {
        String page = topic.equals(CHAIN) ? topic.body() : String.join("\n", text.lines(topic));
        return ExplainView.page(new ExplainView.Topic(topic.name(), topic.title(), topic.aliases()), page);
    }

    private @Nullable RuleDoc rule(String word) {
        Code code = Code.parse(word.strip());
        return rules.stream()
                .filter(rule ->
                        rule.code().equals(code) || Topic.fold(rule.name()).equals(Topic.fold(word)))
                .findFirst()
                .orElse(null);
    }

    /** Empty where nothing is near; a code is near to no other one. */
    String didYouMean(String word) {
        if (Code.parse(word) != null) {
            return "";
        }
        TreeSet<String> known = new TreeSet<>();
        topics.forEach(topic -> topic.names().forEach(known::add));
        for (RuleDoc rule : rules) {
            known.add(rule.name());
            known.add(rule.code().toString());
        }
        // Of so few letters half are those of anything.
        return word.strip().length() <= FEW ? "" : Suggest.question(word, known);
    }

    /** Topics whose pages have a word, or words one behind the other, whatever their case; else all of the words somewhere. */
    List<String> speakingOf(String words) {
        List<String> pages = having(words);
        List<Topic> answers = pages.isEmpty() ? answering(words) : List.of();
        if (!answers.isEmpty()) {
            return answers.stream().map(Topic::name).toList();
        }
        if (!pages.isEmpty() || words.strip().indexOf(' ') < 0) {
            return pages;
        }
        return Arrays.stream(words.strip().split("\\s+", -1))
                .map(this::having)
                .map(List::copyOf)
                .reduce((one, other) -> one.stream().filter(other::contains).toList())
                .orElse(List.of());
    }

    private List<String> having(String words) {
        Pattern said = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(words.strip()) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return words.strip().length() < SHORTEST
                ? List.of()
                : topics.stream()
                        .filter(topic ->
                                said.matcher(topic.body().replace('\n', ' ')).find())
                        .map(Topic::name)
                        .toList();
    }

    static String chain() {
        try (InputStream text = Objects.requireNonNull(Topics.class.getResourceAsStream("chain.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
