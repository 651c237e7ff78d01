package dev.ferrule.view;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.Grades;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.Said;
import dev.ferrule.shape.Side;
import dev.ferrule.unit.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for the cheapest changes of a link with which a PMD runs. What a change is worth the rules say, not this class. */
final class AppChanges {

    /** So many changes one behind the other are tried. */
    private static final int MOST_STEPS = 3;

    /** More than all differences between changes of one kind. */
    private static final int DEARER = 100;

    /** Kinds of changes, the cheapest first; a kind is tried once. */
    private enum Step {
        ADAPTERS,
        MODULES,
        SHORTER,
        GRADE,
        TRUNK,
        FIBRE
    }

    /**
     * A link after some changes.
     *
     * @param done the kinds of these: none is undone by another one of its kind
     */
    private record Changed(LinkChain link, List<String> words, int cost, Set<Step> done) {}

    /** What helped, or that nothing did, on a link that differs in its length alone and is no longer. */
    private record Before(AppsView.@Nullable Change change) {}

    private final Catalogue catalogue;
    private final AppTrials trials;

    /** By PMD and link. */
    private final Map<String, Before> known = new HashMap<>();

    AppChanges(Catalogue catalogue, AppTrials trials) {
        this.catalogue = catalogue;
        this.trials = trials;
    }

    /**
     * The cheapest changes after which a PMD runs; null where none of those that are tried helps. Links that differ in their
     * length alone are given with the shorter one first: what does not help there does not help here.
     */
    AppsView.@Nullable Change find(Pmd pmd, LinkChain link, AppTrials.Trial failed) {
        String key = pmd.name() + " " + link.kind() + (link.length() == null) + kind(failed);
        Before before = known.get(key);
        if (before != null) {
            if (before.change == null) {
                return null;
            }
            AppsView.Change again = search(pmd, link, failed, before.change.steps());
            if (again != null) {
                return again;
            }
        }
        AppsView.Change found = search(pmd, link, failed, List.of());
        known.put(key, new Before(found));
        return found;
    }

    /** @param steps that are tried alone; none for all */
    private AppsView.@Nullable Change search(Pmd pmd, LinkChain link, AppTrials.Trial failed, List<String> steps) {
        List<Changed> level = List.of(new Changed(link, List.of(), 0, Set.of()));
        List<AppTrials.Trial> tried = List.of(failed);
        for (int step = 0; step < MOST_STEPS; step++) {
            List<Changed> next = new ArrayList<>();
            for (int i = 0; i < level.size(); i++) {
                next.addAll(after(pmd, level.get(i), tried.get(i)));
            }
            if (!steps.isEmpty()) {
                next.removeIf(one -> !steps.subList(0, Math.min(steps.size(), one.words.size()))
                        .equals(one.words));
            }
            next.sort(Comparator.comparingInt(Changed::cost));
            List<Changed> kept = new ArrayList<>();
            List<AppTrials.Trial> outcomes = new ArrayList<>();
            for (Changed one : next) {
                AppTrials.Trial trial = trials.of(pmd, one.link);
                if (trial.runs()) {
                    return new AppsView.Change(one.words, trial.chain());
                }
                if (!trial.passes() && further(trial, failed)) {
                    kept.add(one);
                    outcomes.add(trial);
                }
            }
            level = kept;
            tried = outcomes;
        }
        return null;
    }

    /** Whether something else stands in the way now. */
    private static boolean further(AppTrials.Trial now, AppTrials.Trial before) {
        return kind(now) != kind(before);
    }

    private static AppBinds kind(AppTrials.Trial trial) {
        DiagnosticView error = trial.error();
        return error == null ? AppBinds.OTHER : AppBinds.of(error.code());
    }

    /** Changes that may do something about what stands in the way. */
    private List<Changed> after(Pmd pmd, Changed from, AppTrials.Trial trial) {
        List<Step> steps = switch (kind(trial)) {
            case POLARITY -> List.of(Step.ADAPTERS, Step.MODULES, Step.TRUNK);
            case POLISH -> List.of(Step.ADAPTERS, Step.FIBRE);
            case CONNECTOR -> List.of(Step.MODULES);
            case PINS -> List.of(Step.MODULES);
            case LOSS, REFLECTANCE -> List.of(Step.GRADE, Step.SHORTER, Step.FIBRE);
            case REACH -> List.of(Step.SHORTER, Step.FIBRE);
            case FIBRE -> List.of(Step.FIBRE);
            case LENGTH, OTHER -> List.of();
        };
        List<Changed> all = new ArrayList<>();
        for (Step step : steps) {
            if (!from.done.contains(step)) {
                changes(step, pmd, from, trial, all);
            }
        }
        return all;
    }

    /** Whether the cables are of the mode that the PMD is not made for. */
    static boolean otherMode(Pmd pmd, LinkChain link) {
        FibreKind fibre = link.fibre();
        return fibre != null && fibre.singleMode() != pmd.singleMode().value();
    }

    private void changes(Step step, Pmd pmd, Changed from, AppTrials.Trial trial, List<Changed> all) {
        LinkChain link = from.link;
        switch (step) {
            case ADAPTERS -> {
                for (String letter : List.of("A", "B")) {
                    add(step, 0, from, link.withAdapter(true, letter), "adapters " + letter + " at the first end", all);
                    add(
                            step,
                            0,
                            from,
                            link.withAdapter(false, letter),
                            "adapters " + letter + " at the other end",
                            all);
                    add(
                            step,
                            1,
                            from,
                            link.withAdapter(true, letter).withAdapter(false, letter),
                            "adapters " + letter + " at both ends",
                            all);
                }
            }
            case MODULES -> {
                add(step, 0, from, link.withoutModules(), "adapter plates in place of " + modules(link), all);
                cassettes(pmd, from, all);
            }
            case TRUNK -> trunks(from, all);
            case GRADE -> {
                List<String> grades = Grades.of(catalogue).common();
                for (int better = 1; better < grades.size(); better++) {
                    String grade = grades.get(better);
                    add(
                            step,
                            better,
                            from,
                            link.changed(piece -> piece.left() != null, piece -> piece.withGrade(grade)),
                            grade + " plugs on all cables and modules",
                            all);
                }
            }
            case SHORTER -> shorter(from, trial, all);
            case FIBRE -> fibres(pmd, from, all);
        }
    }

    private static void add(
            Step step, int more, Changed from, @Nullable LinkChain link, String words, List<Changed> all) {
        if (link != null && !link.equals(from.link)) {
            List<String> steps = new ArrayList<>(from.words);
            steps.add(words);
            Set<Step> done = EnumSet.of(step);
            done.addAll(from.done);
            all.add(new Changed(link, List.copyOf(steps), from.cost + DEARER * (step.ordinal() + 1) + more, done));
        }
    }

    private static String modules(LinkChain link) {
        return link.pieces().stream()
                .filter(piece -> piece.kind() == LinkPiece.Kind.MODULE)
                .map(LinkPiece::type)
                .distinct()
                .findFirst()
                .map(name -> "modules " + name)
                .orElse("modules");
    }

    /** The same cassette at both ends, in place of those that are there or in front of plates. */
    private void cassettes(Pmd pmd, Changed from, List<Changed> all) {
        LinkChain plates = from.link.withoutModules();
        Connector front = pmd.layouts().getFirst().connector();
        for (String name : catalogue.names("assemblies")) {
            Assembly assembly = catalogue.assembly(name);
            boolean fits = assembly != null
                    && assembly.kind() == Assembly.Kind.CASSETTE
                    && assembly.variants().isEmpty()
                    && assembly.a().equals(List.of(plates.first().connector()))
                    && assembly.b().stream().allMatch(front::equals);
            if (fits) {
                add(
                        Step.MODULES,
                        1,
                        from,
                        plates.withModules(
                                cassette(name, front, plates.grade()), cassette(name, front, plates.grade())),
                        "cassettes " + name + " at both ends",
                        all);
            }
        }
    }

    private static LinkPiece cassette(String name, Connector front, @Nullable String grade) {
        Face face = new Face(front, Face.Role.FRONT, Side.RIGHT, 1, Said.unsaid(), Said.unsaid(), Said.unsaid());
        return new LinkPiece(LinkPiece.Kind.MODULE, "cassette", name, " ports=1", null, null, grade, face, face);
    }

    /** Another type of every trunk. */
    private void trunks(Changed from, List<Changed> all) {
        for (String letter :
                catalogue.letters(from.link.withoutModules().first().connector())) {
            add(
                    Step.TRUNK,
                    0,
                    from,
                    from.link.changed(
                            piece -> piece.kind() == LinkPiece.Kind.CABLE
                                    && piece.left() != null
                                    && piece.left().connector().array(),
                            piece -> piece.withType(letter)),
                    "trunks of type " + letter,
                    all);
        }
    }

    /** Only of a link of one cable it is clear which would be shorter. */
    private static void shorter(Changed from, AppTrials.Trial trial, List<Changed> all) {
        BudgetView budget = trial.view().budget();
        List<LinkPiece> cables = from.link.pieces().stream()
                .filter(piece -> piece.kind() == LinkPiece.Kind.CABLE)
                .toList();
        if (budget == null || budget.reachM() == null || budget.lengthM() == null || cables.size() != 1) {
            return;
        }
        Length own = cables.getFirst().length();
        long over = budget.lengthM().subtract(budget.reachM()).movePointRight(3).longValue();
        long left = own == null ? 0 : (own.millimetres() - over) / 1000 * 1000;
        if (over > 0 && left > 0) {
            Length most = new Length(left);
            add(
                    Step.SHORTER,
                    0,
                    from,
                    from.link.changed(cables.getFirst()::equals, piece -> piece.withLength(most)),
                    "at most " + most + " of cable",
                    all);
        }
    }

    private void fibres(Pmd pmd, Changed from, List<Changed> all) {
        int order = 0;
        for (String name : catalogue.names("fibres")) {
            FibreKind kind = catalogue.fibre(name);
            if (kind != null && pmd.fibres().contains(name)) {
                add(
                        Step.FIBRE,
                        order++,
                        from,
                        from.link.changed(
                                piece -> piece.left() != null && piece.fibre() != null, piece -> piece.withFibre(kind)),
                        "cables of " + Objects.requireNonNull(kind).name(),
                        all);
            }
        }
    }
}
