package dev.ferrule.diag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects findings in the order they are made. Reading goes on after an error; nobody restates one. */
public final class Report {

    /** Of findings that are alike, so many are shown behind the first; of the others their number is. */
    private static final int MOST_SHOWN = 3;

    private final List<Diagnostic> findings = new ArrayList<>();

    /** Findings that are alike, by what makes them so. */
    private final Map<String, Alike> alike = new HashMap<>();

    /** The first of them by its index among the findings, the next few, and how many follow the first. */
    private static final class Alike {
        private final int first;
        private final List<Diagnostic> next = new ArrayList<>();
        private int more;

        Alike(int first) {
            this.first = first;
        }
    }

    public void add(Diagnostic finding) {
        findings.add(finding);
    }

    /**
     * Adds one of several findings that have one reason: they are told once, at the first, with their number and the next
     * few places.
     *
     * @param reason what they have in common, such as a word that nobody knows
     */
    public void add(String reason, Diagnostic finding) {
        Alike known = alike.get(reason);
        if (known == null) {
            alike.put(reason, new Alike(findings.size()));
            findings.add(finding);
        } else if (known.more++ < MOST_SHOWN) {
            known.next.add(finding);
        }
    }

    /** Says something otherwise than before, at its place in the order; nothing when it was not said. */
    public void replace(Diagnostic said, Diagnostic other) {
        findings.replaceAll(finding -> finding.equals(said) ? other : finding);
    }

    public void addAll(Report other) {
        findings.addAll(other.findings());
    }

    public boolean hasErrors() {
        return countErrors() > 0;
    }

    /** How many errors were added, those that are told once each for itself. */
    public int errors() {
        int errors = countErrors();
        for (Alike some : alike.values()) {
            errors += findings.get(some.first).isError() ? some.more : 0;
        }
        return errors;
    }

    private int countErrors() {
        int errors = 0;
        for (Diagnostic finding : findings) {
            errors += finding.isError() ? 1 : 0;
        }
        return errors;
    }

    public boolean isEmpty() {
        return findings.isEmpty();
    }

    public List<Diagnostic> findings() {
        List<Diagnostic> told = new ArrayList<>(findings);
        for (Alike some : alike.values()) {
            if (some.more > 0) {
                told.set(some.first, told(some));
            }
        }
        return List.copyOf(told);
    }

    private Diagnostic told(Alike some) {
        Diagnostic first = findings.get(some.first);
        List<String> detail = new ArrayList<>(first.detail());
        List<Diagnostic.Related> related = new ArrayList<>(first.related());
        for (Diagnostic next : some.next) {
            String words =
                    next.detail().isEmpty() ? next.summary() : next.detail().getFirst();
            Place place = next.place();
            if (place == null || place.equals(first.place())) {
                detail.add(words);
            } else {
                related.add(new Diagnostic.Related(place, first.detail().contains(words) ? "the same" : words));
            }
        }
        detail.add(some.more == 1 ? "it is so once more" : "it is so in " + some.more + " more places");
        return new Diagnostic(
                first.code(), first.severity(), first.place(), first.summary(), detail, related, first.channels());
    }
}
