package dev.ferrule.source;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Excerpt;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The columns of one table: which written name is which column. The name that is surest wins a column; others that mean
 * the same keep their own names and are not read.
 */
final class Header {

    /** More extra columns than that are not looked through for typing errors. */
    private static final int MOST_MISSPELT = 64;

    private final Headers known;
    private final List<String> needed;
    private final List<String> written;
    private final IntFunction<Place> places;
    private final Map<String, Integer> winners;

    /** Column names in the order written; empty until somebody asks, for of most kinds of table nobody does. */
    private final List<String> columns = new ArrayList<>();

    private final Set<String> absent;

    private final SideColumns sides;

    /**
     * @param needed columns without which no row is read
     * @param places of the written names, by their index
     */
    Header(Headers known, List<String> needed, List<String> written, IntFunction<Place> places) {
        this.known = known;
        this.needed = List.copyOf(needed);
        this.written = List.copyOf(written);
        this.places = places;
        sides = SideColumns.of(known, written);
        winners = winners();
        absent = new LinkedHashSet<>(known.columns());
        absent.removeAll(winners.keySet());
    }

    /** Column names in the order written; every one is different. */
    List<String> columns() {
        if (columns.isEmpty()) {
            name();
        }
        return List.copyOf(columns);
    }

    /** The known columns among them. */
    Set<String> found() {
        return winners.keySet();
    }

    /** How many names are written. */
    int size() {
        return written.size();
    }

    /** The tables that stand side by side under it; of most headers that is one. */
    SideColumns sides() {
        return sides;
    }

    /** Columns of one of the tables that stand side by side, named as if it stood alone. */
    Header side(List<Integer> side) {
        return new Header(known, needed, side.stream().map(written::get).toList(), i -> places.apply(side.get(i)));
    }

    private boolean isOfCutSheet() {
        return known == Headers.of(Headers.CUT_SHEET);
    }

    private Map<String, Integer> winners() {
        Map<String, Integer> surest = new HashMap<>();
        Set<Integer> others = Set.copyOf(sides.others());
        for (int i = 0; i < written.size(); i++) {
            Headers.Meaning meaning = others.contains(i) ? null : known.meaning(written.get(i));
            Integer before = meaning == null ? null : surest.get(meaning.column());
            if (meaning != null && (before == null || meaning.rank() < known.rank(written.get(before)))) {
                surest.put(meaning.column(), i);
            }
        }
        return surest;
    }

    private void name() {
        Set<String> used = new HashSet<>(winners.keySet());
        for (int i = 0; i < written.size(); i++) {
            Headers.Meaning meaning = known.meaning(written.get(i));
            if (meaning != null && winners.getOrDefault(meaning.column(), -1) == i) {
                columns.add(meaning.column());
                continue;
            }
            String own = Headers.own(written.get(i));
            String name = own.isEmpty() ? "column_" + (i + 1) : own;
            while (!used.add(name)) {
                name = name + "_" + (i + 1);
            }
            columns.add(name);
        }
    }

    /** The first names that nobody knows. */
    private List<Integer> extra() {
        List<Integer> extra = new ArrayList<>();
        for (int i = 0; i < written.size() && extra.size() < MOST_MISSPELT; i++) {
            if (known.meaning(written.get(i)) == null) {
                extra.add(i);
            }
        }
        return extra;
    }

    /** Warns of names that stand twice and of names that look like a typing error. */
    void check(Report report) {
        Set<String> seen = new HashSet<>();
        Set<String> said = new HashSet<>();
        boolean once = sides().tables().size() < 2;
        sides().check(written, places, report);
        for (int i = 0; once && i < written.size(); i++) {
            Headers.Meaning meaning = known.meaning(written.get(i));
            if (meaning != null && !seen.add(Headers.own(written.get(i))) && said.add(meaning.column())) {
                // Of a sheet of cables, half of them may stand below it.
                boolean lost = isOfCutSheet() && needed.contains(meaning.column());
                report.add(new Diagnostic(
                        Code.AMBIGUOUS_NAME,
                        lost ? Severity.ERROR : Severity.WARNING,
                        places.apply(i),
                        "two columns have the same name",
                        List.of("\"" + Excerpt.of(written.get(i)) + "\" stands twice; the first is read"),
                        List.of(),
                        0));
            }
        }
        Set<String> optional = new LinkedHashSet<>(absent);
        needed.forEach(optional::remove);
        for (int i : extra()) {
            String meant = known.misspelt(written.get(i), optional);
            if (meant != null) {
                report.add(Diagnostic.warning(
                        Code.UNKNOWN_NAME,
                        places.apply(i),
                        "a column is not known",
                        "\"" + Excerpt.of(written.get(i)) + "\" is not read. Did you mean " + meant + "?"));
            }
        }
    }

    /** Reports the needed columns that are missing; false when there are any. */
    boolean isComplete(Place place, Report report) {
        List<String> missing = new ArrayList<>(needed);
        missing.retainAll(absent);
        if (missing.isEmpty()) {
            return true;
        }
        List<String> detail = new ArrayList<>();
        detail.add("there is no column " + String.join(", ", missing) + "; the rows are not read");
        detail.add("the header is: " + shown());
        for (int i : extra()) {
            String meant = known.misspelt(written.get(i), Set.copyOf(missing));
            if (meant != null) {
                detail.add("did you mean " + meant + " by \"" + Excerpt.of(written.get(i)) + "\"?");
            }
        }
        report.add(Diagnostic.error(Code.UNREADABLE, place, "a column is missing", detail.toArray(String[]::new)));
        return false;
    }

    private String shown() {
        return Excerpt.list(
                written.stream().map(name -> name.isEmpty() ? "(blank)" : name).toList());
    }
}
