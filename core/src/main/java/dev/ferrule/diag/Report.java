package dev.ferrule.diag;

import java.util.ArrayList;
import java.util.List;

/** Collects findings in the order they are made. Reading goes on after an error; nobody restates one. */
public final class Report {

    private final List<Diagnostic> findings = new ArrayList<>();

    public void add(Diagnostic finding) {
        findings.add(finding);
    }

    /** Says something otherwise than before, at its place in the order; nothing when it was not said. */
    public void replace(Diagnostic said, Diagnostic other) {
        findings.replaceAll(finding -> finding.equals(said) ? other : finding);
    }

    public void addAll(Report other) {
        findings.addAll(other.findings);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Diagnostic::isError);
    }

    public boolean isEmpty() {
        return findings.isEmpty();
    }

    public List<Diagnostic> findings() {
        return List.copyOf(findings);
    }
}
