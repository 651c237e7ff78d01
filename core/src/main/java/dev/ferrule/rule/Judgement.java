package dev.ferrule.rule;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Severity;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** What is to be said of a shape. */
public record Judgement(ShapeView view, List<Finding> findings) {

    public Verdict verdict() {
        Verdict verdict = Verdict.OK;
        for (Finding finding : findings) {
            verdict = verdict.with(finding.severity());
        }
        return verdict;
    }

    /** Whether any finding is an error. */
    public boolean fails() {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** Whether any finding is of a code. */
    public boolean has(Code code) {
        for (Finding finding : findings) {
            if (finding.rule().code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** Distinct codes of errors and warnings, sorted. */
    public List<String> codes() {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(finding -> finding.rule().code().toString())
                .distinct()
                .sorted()
                .toList();
    }

    /** Numbers of the judgements of which something is so. */
    public static BitSet those(List<Judgement> judgements, Predicate<Judgement> so) {
        BitSet those = new BitSet();
        for (int number = 0; number < judgements.size(); number++) {
            those.set(number, so.test(judgements.get(number)));
        }
        return those;
    }
}
