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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What {@code ferrule explain} knows: the rules, by code or name, and the words of a chain. */
final class Topics {

    static final String CHAIN = "chain";

    private final List<RuleDoc> rules =
            ShapeJudge.rules().stream().map(Rule::doc).toList();

    /** All rules. */
    ExplainView all() {
        return new ExplainView(
                ExplainView.SCHEMA,
                "rules",
                null,
                rules.stream().map(ExplainView.Entry::of).toList(),
                null);
    }

    /** The page of a topic; null when there is none of that name. */
    @Nullable
    ExplainView page(String topic) {
        if (topic.equals(CHAIN)) {
            return new ExplainView(ExplainView.SCHEMA, CHAIN, null, null, chain());
        }
        RuleDoc rule = rule(topic);
        if (rule == null) {
            return null;
        }
        ExplainView.Page page = new RuleExamples(ShippedCatalogue.load()).page(rule);
        return new ExplainView(ExplainView.SCHEMA, page.code(), page, null, null);
    }

    private @Nullable RuleDoc rule(String topic) {
        Code code = Code.parse(topic);
        return rules.stream()
                .filter(rule -> rule.code().equals(code) || rule.name().equals(topic))
                .findFirst()
                .orElse(null);
    }

    /** Empty where nothing is near; a code is near to no other one. */
    String didYouMean(String topic) {
        if (Code.parse(topic) != null) {
            return "";
        }
        Set<String> known = new TreeSet<>(Set.of(CHAIN));
        for (RuleDoc rule : rules) {
            known.add(rule.name());
            known.add(rule.code().toString());
        }
        return Suggest.question(topic, known);
    }

    static String chain() {
        try (InputStream text = Objects.requireNonNull(Topics.class.getResourceAsStream("chain.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
