package dev.ferrule.diag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects findings in the order they are made. Reading goes on after an error; nobody restates one. */
public final class Report {

    /** Of findings that are alike, so many are kept behind the first, however large a file is; of the others their number is. */
    private static final int MOST_KEPT = 100_000;

    private final List<Diagnostic> findings = new ArrayList<>();

    /** Findings that are alike, by what makes them so. */
    private final Map<Object, Alike> alike = new HashMap<>();

    /** The first of them by its index among the findings, and what is said of how many others. */
    private static final class Alike {
        private final int first;
        private final List<String> words = new ArrayList<>();
        private final List<Diagnostic.Related> related = new ArrayList<>();
        private int more;

        Alike(int first) {
            this.first = first;
        }

        /** The first one's words are not kept again, for there may be many. */
        void add(Diagnostic next, Diagnostic first) {
            String said =
                    next.detail().isEmpty() ? next.summary() : next.detail().getFirst();
            Place place = next.place();
            boolean same = first.detail().contains(said);
            if (place != null && (!same || !place.equals(first.place()))) {
                related.add(new Diagnostic.Related(place, same ? "the same" : said));
            } else if (!same) {
                words.add(said);
            }
        }
    }

    public void add(Diagnostic finding) {
        findings.add(finding);
    }

    /**
     * Adds one of several findings that have one reason: they are told once, at the first, with their number and the other
     * places.
     *
     * @param reason what they have in common, such as a word that nobody knows
     */
    public void add(Object reason, Diagnostic finding) {
        Alike known = alike.get(reason);
        if (known == null) {
            alike.put(reason, new Alike(findings.size()));
            findings.add(finding);
        } else if (known.more++ < MOST_KEPT) {
            known.add(finding, findings.get(known.first));
        }
    }

    /** Adds a finding that is told once, however often its reason comes up; of the others not even the number counts. */
    public void once(Object reason, Diagnostic finding) {
        if (!alike.containsKey(reason)) {
            add(reason, finding);
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
        detail.addAll(some.words);
        detail.add(some.more == 1 ? "it is so once more" : "it is so in " + some.more + " more places");
        if (some.more > MOST_KEPT) {
            detail.add("the first " + MOST_KEPT + " of them are listed");
        }
        List<Diagnostic.Related> related = new ArrayList<>(first.related());
        related.addAll(some.related);
        return new Diagnostic(
                first.code(), first.severity(), first.place(), first.summary(), detail, related, first.channels());
    }
}
