package dev.ferrule.app;

import dev.ferrule.rule.Rule;
import dev.ferrule.rule.RuleDoc;
import dev.ferrule.rule.ShapeJudge;
import dev.ferrule.view.DiagnosticView;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rules that speak in a document, by code; the others would be most of it and say nothing. Their texts are ours and have
 * neither placeholders nor links.
 */
final class SarifRules {

    private final List<String> codes;

    SarifRules(List<DiagnosticView> findings) {
        codes = findings.stream().map(DiagnosticView::code).distinct().sorted().toList();
    }

    int index(String code) {
        return codes.indexOf(code);
    }

    List<SarifLog.Rule> all() {
        Map<String, RuleDoc> docs = ShapeJudge.rules().stream()
                .map(Rule::doc)
                .collect(Collectors.toMap(doc -> doc.code().toString(), Function.identity()));
        return codes.stream().map(code -> rule(code, docs.get(code))).toList();
    }

    private static SarifLog.Rule rule(String code, @Nullable RuleDoc doc) {
        if (doc == null) {
            return new SarifLog.Rule(code, null, null, null, null, null);
        }
        String explanation = doc.explanation();
        return new SarifLog.Rule(
                code,
                doc.name(),
                new SarifLog.Message(doc.summary()),
                new SarifLog.Message(explanation.split("\n\n", -1)[0].replace('\n', ' ')),
                new SarifLog.Message(explanation + "\n\nferrule explain " + code),
                new SarifLog.Configuration(doc.severity().word()));
    }
}
