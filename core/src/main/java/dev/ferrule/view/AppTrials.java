package dev.ferrule.view;

import dev.ferrule.catalog.Pmd;
import dev.ferrule.chain.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges a PMD on a link with every cord that may be taken, by the rules of channels. */
final class AppTrials {

    /**
     * How it went with the best of the cords.
     *
     * @param view what {@code ferrule channel} shows of the chain
     */
    record Trial(AppCords.Around around, String chain, ChannelView view) {

        boolean runs() {
            return passes() && !undetermined();
        }

        boolean passes() {
            return view.verdict().equals("OK") || view.verdict().equals("OK_WARN");
        }

        boolean undetermined() {
            BudgetView budget = view.budget();
            return passes() && (budget == null || budget.verdict().equals(BudgetView.UNDETERMINED));
        }

        /** Whether all that is wrong is loss. */
        boolean loses() {
            return !passes()
                    && view.diagnostics().stream()
                            .filter(finding -> finding.severity().equals("error"))
                            .allMatch(finding -> AppBinds.of(finding.code()) == AppBinds.LOSS);
        }

        /** Of the errors the one that has to be mended first; null where it passes. */
        @Nullable
        DiagnosticView error() {
            return view.diagnostics().stream()
                    .filter(finding -> finding.severity().equals("error"))
                    .min(Comparator.comparing(finding -> AppBinds.of(finding.code())))
                    .orElse(null);
        }

        /** Lower is better: of channels that fail the one that comes nearest, then the one of which less is said. */
        private int rank() {
            if (passes()) {
                return view.verdict().equals("OK") ? 0 : 1;
            }
            DiagnosticView error = error();
            int reached = error == null ? 0 : AppBinds.of(error.code()).ordinal();
            return (AppBinds.values().length - reached) * MANY + view.codes().size();
        }
    }

    /** More than a channel has codes. */
    private static final int MANY = 1000;

    private final ChannelCheck check;
    private final ChannelCheck lenient;
    private final AppCords cords;

    /** Whether lanes arrive, by channels of a cord alone. */
    private final Map<String, Boolean> direct = new HashMap<>();

    /** The cords that were best on a link that differs in its length alone, by PMD and link. */
    private final Map<String, AppCords.Around> before = new HashMap<>();

    /** @param lenient the same where grades that nobody says decide nothing */
    AppTrials(ChannelCheck check, ChannelCheck lenient, AppCords cords) {
        this.check = check;
        this.lenient = lenient;
        this.cords = cords;
    }

    /** With the first cords that do without a warning, else with those that come nearest. */
    Trial of(Pmd pmd, LinkChain link) {
        String key = pmd.name() + " " + link.kind();
        AppCords.Around known = before.get(key);
        if (known != null) {
            Trial again = trial(known, link);
            if (again.rank() == 0 || hopeless(again, known)) {
                return again;
            }
        }
        Trial best = best(pmd, link);
        before.put(key, best.around);
        return best;
    }

    private Trial best(Pmd pmd, LinkChain link) {
        AppCords.Candidates candidates = cords.around(pmd, link);
        Trial cords = best(ordered(candidates.cords()), link);
        if (cords != null
                && (cords.rank() == 0
                        || (cords.passes() && candidates.harnesses().isEmpty()))) {
            return cords;
        }
        Trial harness = best(candidates.harnesses(), link);
        Trial shown = cords == null || (harness != null && harness.rank() < cords.rank()) ? harness : cords;
        if (shown == null) {
            throw new IllegalStateException("no cord is tried on a link");
        }
        return shown;
    }

    private @Nullable Trial best(List<AppCords.Around> all, LinkChain link) {
        Trial best = null;
        for (AppCords.Around around : all) {
            Trial trial = trial(around, link);
            best = best == null || trial.rank() < best.rank() ? trial : best;
            if (best.rank() == 0 || hopeless(trial, around)) {
                break;
            }
        }
        return best;
    }

    private Trial trial(AppCords.Around around, LinkChain link) {
        String chain = around.chain(link);
        return new Trial(around, chain, check.check("1", chain, Origin.COMMAND_LINE));
    }

    /** The same chain, where grades that nobody says decide nothing. */
    Trial lenient(Trial trial) {
        return new Trial(trial.around, trial.chain, lenient.check("1", trial.chain, Origin.COMMAND_LINE));
    }

    /** Cords that also join two of these PMDs without a link are those that people have: they go first, in pairs. */
    private List<AppCords.Around> ordered(List<AppCords.Around> all) {
        List<AppCords.Around> first = new ArrayList<>();
        List<AppCords.Around> then = new ArrayList<>();
        for (AppCords.Around one : all) {
            boolean alike = letter(one.a()).equals(letter(one.b()));
            boolean usual = alike && all.size() > 1 && arrives(one.direct());
            (usual ? first : then).add(one);
        }
        first.addAll(then);
        return first;
    }

    private static String letter(String cord) {
        String[] words = cord.split(" ", 4);
        return words.length > 2 ? words[2] : "";
    }

    /** Other cords may bring the lanes elsewhere, and meet with another polish; where something else alone is wrong, nothing. */
    private static boolean hopeless(Trial trial, AppCords.Around around) {
        return !trial.passes()
                && around.a().startsWith("cord")
                && trial.view().codes().stream()
                        .noneMatch(code -> ofLanes(code) || code.equals("F205") || code.equals("F206"));
    }

    private static boolean ofLanes(String code) {
        return code.startsWith("F3") || code.equals("F105");
    }

    private boolean arrives(String chain) {
        return direct.computeIfAbsent(
                chain,
                text -> check.check("1", text, Origin.COMMAND_LINE).codes().stream()
                        .noneMatch(AppTrials::ofLanes));
    }
}
