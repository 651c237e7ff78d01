package dev.ferrule.view;

import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Severity;
import dev.ferrule.rule.Verdict;
import java.util.List;

/** What is shown of a plant that cannot be read at all: why, and nothing that would be in it. */
public final class UnreadPlant {

    private UnreadPlant() {}

    public static CheckView of(String plant, String version, List<Diagnostic> findings) {
        return new CheckView(
                CheckView.SCHEMA,
                "ferrule",
                version,
                plant,
                Verdict.ERROR.name(),
                new CheckView.Counts(
                        0, 0, 0, 0, 0, count(findings, Severity.ERROR), count(findings, Severity.WARNING), 0, 0),
                List.of(),
                List.of(),
                null,
                DiagnosticView.all(findings));
    }

    private static int count(List<Diagnostic> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
