package dev.ferrule.view;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.source.PlantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Explains many errors by one row: each row that is unlike those beside it is read as they are, and the whole plant is
 * judged again. A wrong module takes ports away and brings others, so that nothing less would tell. A change explains what
 * is gone with it, when it brings nothing new; the one that explains most is told in the place of that.
 */
final class RowTrials {

    /** Fewer are told as they are. */
    private static final int FEWEST = 2;

    static final int MOST_TRIALS = 96;

    /** Rows of cables read in all trials together: a plant that is large is judged again a few times only. */
    private static final int MOST_ROWS = 250_000;

    /** So many of those that look best are checked in full. */
    private static final int MOST_CHECKED = 3;

    /** Rows of cables times errors, in all full checks together: every error has its causes looked for. */
    private static final long MOST_WORK = 1_000_000;

    /** A change after which a quarter of what is wrong is left needs no rival. */
    private static final int CLEAR = 4;

    private static final int MOST_TOLD = 24;

    private static final String REPAIR = "repair: ";

    /** So many errors are looked through for names. */
    private static final int MOST_READ = 200;

    private final ToIntFunction<PlantSource> quick;
    private final Function<PlantSource, Report> check;
    private final Catalogue catalogue;
    private int trials;
    private long work = MOST_WORK;

    /**
     * Makes trials.
     *
     * @param quick how much is wrong with a plant, without the causes
     * @param check judges a plant
     */
    RowTrials(ToIntFunction<PlantSource> quick, Function<PlantSource, Report> check, Catalogue catalogue) {
        this.quick = quick;
        this.check = check;
        this.catalogue = catalogue;
    }

    private record Scored(RowChanges.Change change, int wrong) {}

    private record Explained(RowChanges.Change change, Report rest, int errors, List<Diagnostic> gone) {}

    /**
     * The findings, of which those that one row explains are one.
     *
     * @param cables how many rows of cables there are
     */
    List<Diagnostic> explain(PlantSource source, int cables, Report report) {
        int rows = Math.max(1, cables);
        trials = Math.min(MOST_TRIALS, MOST_ROWS / rows);
        if (trials == 0 || weight(report) < FEWEST) {
            return report.findings();
        }
        List<Diagnostic> told = new ArrayList<>();
        Report left = report;
        PlantSource now = source;
        while (told.size() < MOST_TOLD) {
            Explained best = best(now, left, rows);
            if (best == null) {
                break;
            }
            told.add(diagnostic(best));
            left = best.rest;
            now = best.change.in(now);
        }
        told.addAll(left.findings());
        return told;
    }

    /** Errors; one of several channels for which no repair is known counts for as many. */
    private static int weight(Report report) {
        int more = report.findings().stream()
                .filter(finding -> finding.isError()
                        && finding.channels() > 1
                        && finding.detail().stream().noneMatch(line -> line.startsWith(REPAIR)))
                .mapToInt(finding -> finding.channels() - 1)
                .sum();
        return report.errors() + more;
    }

    private @Nullable Explained best(PlantSource source, Report report, long rows) {
        long each = rows * report.errors();
        if (each > work) {
            return null;
        }
        List<Diagnostic> findings = report.findings();
        List<Diagnostic> errors =
                findings.stream().filter(Diagnostic::isError).limit(MOST_READ).toList();
        Map<Code, Long> before = codes(findings);
        Explained best = null;
        for (RowChanges.Change change : promising(source, errors)) {
            work -= each;
            if (work < 0) {
                break;
            }
            Report rest = check.apply(change.in(source));
            Map<Code, Long> after = codes(rest.findings());
            boolean nothingNew = after.entrySet().stream()
                    .allMatch(code -> code.getValue() <= before.getOrDefault(code.getKey(), 0L));
            int gone = report.errors() - rest.errors();
            boolean more = weight(report) - weight(rest) >= FEWEST && gone > 0;
            if (nothingNew && more && (best == null || gone > best.errors)) {
                Set<String> places =
                        rest.findings().stream().map(RowTrials::place).collect(Collectors.toSet());
                List<Diagnostic> explained = findings.stream()
                        .filter(finding -> !places.contains(place(finding)))
                        .toList();
                if (explained.stream().anyMatch(Diagnostic::isError)) {
                    best = new Explained(change, rest, gone, explained);
                }
                if (!rest.hasErrors()) {
                    break;
                }
            }
        }
        return best;
    }

    private static Map<Code, Long> codes(List<Diagnostic> findings) {
        return findings.stream().collect(Collectors.groupingBy(Diagnostic::code, Collectors.counting()));
    }

    private static String place(Diagnostic finding) {
        Place place = finding.place();
        return finding.code() + " " + (place == null ? "" : place.span());
    }

    /** The changes after which least is wrong, and less than now. */
    private List<RowChanges.Change> promising(PlantSource source, List<Diagnostic> errors) {
        int now = quick.applyAsInt(source);
        List<Scored> scored = new ArrayList<>();
        for (RowChanges.Change change : suspects(new RowChanges(source, catalogue).all(), errors)) {
            if (trials-- <= 0) {
                break;
            }
            int wrong = quick.applyAsInt(change.in(source));
            if (wrong < now) {
                scored.add(new Scored(change, wrong));
            }
            if (wrong * CLEAR <= now || (change.suspicion() > 0 && scored.size() >= MOST_CHECKED)) {
                break;
            }
        }
        return scored.stream()
                .sorted(Comparator.comparingInt(Scored::wrong))
                .limit(MOST_CHECKED)
                .map(Scored::change)
                .toList();
    }

    /** Rows that are most unlike those beside them, then patterns, then what errors speak of most often. */
    private static List<RowChanges.Change> suspects(List<RowChanges.Change> changes, List<Diagnostic> errors) {
        Map<String, Long> named = new LinkedHashMap<>();
        for (RowChanges.Change change : changes) {
            named.computeIfAbsent(
                    change.about(),
                    name -> name.isEmpty()
                            ? MOST_READ + 1L
                            : errors.stream()
                                    .filter(error -> speaksOf(error, name))
                                    .count());
        }
        return changes.stream()
                .filter(change -> change.suspicion() > 0 || named.getOrDefault(change.about(), 0L) > 0)
                .sorted(Comparator.comparingInt((RowChanges.Change change) -> -Math.max(0, change.suspicion()))
                        .thenComparing(change -> !change.about().isEmpty())
                        .thenComparingLong(change -> -named.getOrDefault(change.about(), 0L)))
                .toList();
    }

    private static boolean speaksOf(Diagnostic error, String name) {
        return error.detail().stream().anyMatch(line -> line.contains(name));
    }

    private static Diagnostic diagnostic(Explained explained) {
        Map<Code, Long> codes = explained.gone.stream()
                .filter(Diagnostic::isError)
                .collect(Collectors.groupingBy(Diagnostic::code, LinkedHashMap::new, Collectors.counting()));
        Code code = codes.entrySet().stream()
                .max((one, other) -> one.getValue().equals(other.getValue())
                        ? other.getKey().compareTo(one.getKey())
                        : Long.compare(one.getValue(), other.getValue()))
                .orElseThrow()
                .getKey();
        Diagnostic first = explained.gone.stream()
                .filter(finding -> finding.code().equals(code) && finding.isError())
                .findFirst()
                .orElseThrow();
        Set<String> all = new TreeSet<>();
        explained.gone.forEach(finding -> all.add(finding.code().toString()));
        List<String> detail = new ArrayList<>();
        detail.add(explained.change.said());
        detail.add("said otherwise, "
                + (explained.errors == 1 ? "the error is" : explained.errors + " errors are") + " gone: "
                + String.join(", ", all));
        detail.addAll(first.detail().subList(0, Math.min(1, first.detail().size())));
        detail.add(REPAIR + explained.change.instead());
        int channels = explained.gone.stream().mapToInt(Diagnostic::channels).sum();
        return new Diagnostic(
                code,
                Severity.ERROR,
                explained.change.place(),
                first.summary(),
                detail,
                first.place() == null
                        ? List.of()
                        : List.of(new Diagnostic.Related(first.place(), "the first place where it shows")),
                channels);
    }
}
