package dev.ferrule.budget;

import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Grade;
import dev.ferrule.catalog.Grades;
import dev.ferrule.catalog.Performance;
import dev.ferrule.catalog.Slope;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.Said;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Grades that are stated for other plugs than those they are said of: for the other mode, another connector, another polish.
 * Only plugs of pairs that count have a grade that matters.
 */
public final class GradeFit {

    /**
     * A grade that does not fit.
     *
     * @param item whose plugs they are
     * @param byDefault it is the grade of plugs of which nothing else says one
     * @param words {@code grade IEC-B is stated for single-mode, and these plugs are multimode}
     */
    public record Misfit(int item, boolean byDefault, String words) {}

    private final Grades grades;
    private final DefaultGrade unsaid;
    private final Shape shape;
    private final Installation made;

    private GradeFit(Budgets budgets, Shape shape, Installation made) {
        grades = budgets.facts().grades();
        unsaid = budgets.unsaid();
        this.shape = shape;
        this.made = made;
    }

    /**
     * Each once.
     *
     * @param shape with what nobody says of its fibres and polish taken from what they meet
     */
    public static List<Misfit> of(Budgets budgets, Shape shape, Installation made) {
        GradeFit fit = new GradeFit(budgets, shape, made);
        Set<Misfit> found = new LinkedHashSet<>();
        for (Shape.Pair pair : shape.pairs()) {
            boolean counts = pair.b() >= 0
                    && pair.joint().kind() != Joint.Kind.SPLICE
                    && !shape.isPort(pair.a())
                    && !shape.isPort(pair.b());
            if (counts) {
                found.addAll(fit.misfits(pair.a()));
                found.addAll(fit.misfits(pair.b()));
            }
        }
        return List.copyOf(found);
    }

    private List<Misfit> misfits(int face) {
        int item = shape.itemOf(face);
        Boolean single = shape.singleMode(face).value();
        String said = said(made.performance(item), Boolean.TRUE.equals(single));
        if (said == null && !unsaid.counts()) {
            return List.of();
        }
        String word = said == null ? unsaid.word() : said;
        Grade grade = grades.named(word, Boolean.TRUE.equals(single));
        if (grade == null) {
            return List.of();
        }
        String name = grade.name().equals(word) ? word : word + " (" + grade.name() + ")";
        return differences(grade, shape.face(face), single).stream()
                .map(difference -> new Misfit(item, said == null, "grade " + name + " is stated for " + difference))
                .toList();
    }

    private @Nullable String said(Performance performance, boolean single) {
        String part = performance.part();
        return performance.grade() == null && part != null ? grades.partGrade(part, single) : performance.grade();
    }

    private List<String> differences(Grade grade, Face face, @Nullable Boolean single) {
        List<String> all = new ArrayList<>();
        Boolean mode = grade.singleMode();
        if (mode != null && single != null && !mode.equals(single)) {
            all.add(mode(mode) + ", and these plugs are " + mode(single));
        }
        String connector = grades.connector(grade.name());
        if (connector != null && !isOne(face.connector(), connector)) {
            all.add(connector + ", and these plugs are " + face.connector().name());
        }
        Boolean angled = grades.angled(grade.name());
        Said<Slope> slope = face.slope();
        if (angled != null && slope.value() != null && !slope.doubted() && angled == (slope.value() == Slope.FLAT)) {
            all.add(angled ? "angled plugs (APC), and these are flat" : "flat plugs, and these are angled (APC)");
        }
        return all;
    }

    private static String mode(boolean single) {
        return single ? "single-mode" : "multimode";
    }

    /** MPO is every MPO connector, LC the simplex one too. */
    private static boolean isOne(Connector connector, String word) {
        return connector.name().equals(word)
                || connector.name().startsWith(word + "-")
                || connector.aliases().contains(word);
    }
}
