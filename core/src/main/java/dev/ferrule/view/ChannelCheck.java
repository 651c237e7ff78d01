package dev.ferrule.view;

import dev.ferrule.budget.Budget;
import dev.ferrule.budget.Missing;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.chain.Chain;
import dev.ferrule.chain.ChainReader;
import dev.ferrule.chain.Origin;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.rule.BudgetJudge;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.Judgement;
import dev.ferrule.rule.ModeClash;
import dev.ferrule.rule.RuleDoc;
import dev.ferrule.rule.ShapeJudge;
import dev.ferrule.rule.ShapeView;
import dev.ferrule.rule.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From a chain's text to what is shown of it: read, judge, view. */
public final class ChannelCheck {

    /** A chain that was read and judged with one order of its universal cassettes. */
    private record Outcome(
            @Nullable Chain chain, @Nullable Judgement judgement, List<Budget> budgets, List<Diagnostic> diagnostics) {

        Verdict verdict() {
            if (chain == null && ChainReader.unreadable(diagnostics)) {
                return Verdict.ERROR;
            }
            Verdict verdict = Verdict.OK;
            for (Diagnostic diagnostic : diagnostics) {
                verdict = verdict.with(diagnostic.severity());
            }
            return verdict;
        }
    }

    private final Catalogue catalogue;
    private final ChainReader reader;
    private final JudgedShapes judge;
    private final BudgetAsked asked;
    private @Nullable BudgetJudge budgets;
    private final Map<Code, RuleDoc> rules = new HashMap<>();

    private final boolean mends;

    public ChannelCheck(Catalogue catalogue) {
        this(catalogue, BudgetAsked.NOTHING, true);
    }

    /** @param asked how loss and reach are to be judged */
    public ChannelCheck(Catalogue catalogue, BudgetAsked asked) {
        this(catalogue, asked, true);
    }

    private ChannelCheck(Catalogue catalogue, BudgetAsked asked, boolean mends) {
        this.catalogue = catalogue;
        this.mends = mends;
        this.asked = asked;
        reader = new ChainReader(catalogue);
        judge = new JudgedShapes(new ShapeJudge(catalogue));
        ShapeJudge.rules().forEach(rule -> rules.put(rule.doc().code(), rule.doc()));
    }

    /** The same for whoever prints no details: what would mend a chain takes most of the time, and is not tried. */
    public static ChannelCheck brief(Catalogue catalogue) {
        return brief(catalogue, BudgetAsked.NOTHING);
    }

    /** The same with another way to judge loss and reach. */
    public static ChannelCheck brief(Catalogue catalogue, BudgetAsked asked) {
        return new ChannelCheck(catalogue, asked, false);
    }

    /** The judged channel; a chain that cannot be read gives the verdict {@code ERROR} with its diagnostics. */
    public ChannelView check(String id, String text, Origin origin) {
        Outcome first = outcome(text, origin, 0);
        if (first.chain == null || !first.chain.plainUniversal()) {
            return view(id, text, first, first.verdict(), first.diagnostics);
        }
        return either(id, text, first, outcome(text, origin, 1));
    }

    private Outcome outcome(String text, Origin origin, int universal) {
        Report report = new Report();
        Chain chain = reader.read(text, origin, universal, report);
        List<Diagnostic> diagnostics = new ArrayList<>(report.findings());
        if (chain == null) {
            return new Outcome(null, null, List.of(), diagnostics);
        }
        Judgement judgement = judge.judge(chain.shape());
        List<Diagnostic> found = FindingDiagnostics.of(judgement, new ChainNames(chain));
        diagnostics.addAll(mends ? ChainMends.into(found, catalogue, judge, chain, judgement) : found);
        diagnostics.addAll(clash(chain, judgement));
        List<Budget> sums = budgets(chain, judgement.view());
        diagnostics.addAll(FindingDiagnostics.of(
                new Judgement(
                        judgement.view(), sums.isEmpty() ? List.of() : budgets().judge(chain.shape(), sums)),
                new ChainNames(chain)));
        if (!sums.isEmpty()) {
            diagnostics.addAll(GradeMisfits.of(
                    chain, judgement.view().inferred().shape(), budgets().budgets()));
        }
        return new Outcome(chain, judgement, sums, diagnostics);
    }

    /** Loss and reach of every way; what nobody says of the fibre is that of what it meets. */
    private List<Budget> budgets(Chain chain, ShapeView view) {
        if (!view.shape().closed()) {
            return List.of();
        }
        return budgets().budgets().of(view.inferred().shape(), view.ends(), view.lanes(), new ChainInstallation(chain));
    }

    /** Modes that contradict each other: no other element mends them. */
    private static List<Diagnostic> clash(Chain chain, Judgement judgement) {
        Judgement told = ModeClash.told(judgement);
        int before = judgement.findings().size();
        List<Finding> clash = told.findings().subList(before, told.findings().size());
        return FindingDiagnostics.of(new Judgement(told.view(), clash), new ChainNames(chain));
    }

    /** All plain universal cassettes of a chain have the same order: where both give one verdict it stands (105). */
    private ChannelView either(String id, String text, Outcome low, Outcome high) {
        if (low.verdict() == high.verdict()) {
            List<Diagnostic> all = new ArrayList<>(low.diagnostics);
            high.diagnostics.stream()
                    .filter(other ->
                            all.stream().noneMatch(known -> known.code().equals(other.code())))
                    .forEach(all::add);
            return unsaid(view(id, text, low, low.verdict(), all), low, high);
        }
        Diagnostic ordered = new Diagnostic(
                Code.UNIVERSAL_ORDER,
                Severity.WARNING,
                low.chain == null ? null : low.chain.universalPlace(),
                "the order of a universal cassette is not stated",
                "makers differ in which fibre of each pair is at A",
                "lower fibre at A: " + words(low),
                "higher fibre at A: " + words(high),
                "say the cassette with its order, for example U-low-A; its data sheet shows which it is");
        return view(id, text, low, Verdict.OK_WARN, List.of(ordered));
    }

    /** The order that a universal cassette was taken with is nobody's word, and no entry of the catalogue says it. */
    private static ChannelView unsaid(ChannelView view, Outcome low, Outcome high) {
        if (low.chain == null || high.chain == null) {
            return view;
        }
        List<ChannelView.Assumption> assumptions = new ArrayList<>();
        for (ChannelView.Assumption assumption : view.assumptions()) {
            boolean taken = assumption.word().equals(Chain.MAP)
                    && !names(low.chain, assumption.element()).equals(names(high.chain, assumption.element()));
            assumptions.add(
                    taken
                            ? new ChannelView.Assumption(
                                    assumption.element(),
                                    assumption.word(),
                                    assumption.value(),
                                    "the order is not said, and either gives this verdict; " + assumption.from(),
                                    assumption.confidence())
                            : assumption);
        }
        return view.with(assumptions);
    }

    private static List<String> names(Chain chain, int element) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < chain.items().size(); i++) {
            if (chain.items().get(i).element() == element) {
                names.add(chain.shape().items().get(i).type().name());
            }
        }
        return names;
    }

    private static String words(Outcome outcome) {
        List<String> codes = codes(outcome.diagnostics);
        return outcome.verdict() + (codes.isEmpty() ? "" : " (" + String.join(", ", codes) + ")");
    }

    private ChannelView view(String id, String text, Outcome outcome, Verdict verdict, List<Diagnostic> diagnostics) {
        Chain chain = outcome.chain;
        Judgement judgement = outcome.judgement;
        List<ChannelView.Assumption> assumptions = new ArrayList<>();
        List<ChannelView.Lane> lanes = List.of();
        List<ChannelView.Pair> pairs = List.of();
        BudgetView budget = null;
        if (chain != null && judgement != null) {
            ChannelViews views = new ChannelViews(catalogue, chain, judgement);
            chain.assumptions()
                    .forEach(a -> assumptions.add(
                            new ChannelView.Assumption(a.element(), a.word(), a.value(), a.from(), a.confidence())));
            own(chain).forEach(assumptions::add);
            assumptions.addAll(UnusedShares.notes(chain, judgement.view()));
            if (!outcome.budgets.isEmpty()) {
                budget = new BudgetViews(budgets(), chain.shape(), new ChainNames(chain)).of(outcome.budgets);
                assumptions.addAll(undetermined(outcome.budgets, chain, budget));
            }
            assumptions.sort(Comparator.comparingInt(ChannelView.Assumption::element));
            lanes = views.lanes();
            pairs = views.pairs(new ChainNames(chain));
        }
        return new ChannelView(
                ChannelView.SCHEMA,
                id,
                text,
                verdict.name(),
                codes(diagnostics),
                assumptions,
                lanes,
                pairs,
                budget,
                DiagnosticOrder.sorted(diagnostics).stream()
                        .map(finding -> DiagnosticView.of(finding, rules.get(finding.code())))
                        .toList());
    }

    /** Loss or reach that cannot be judged (507). */
    private static List<ChannelView.Assumption> undetermined(List<Budget> budgets, Chain chain, BudgetView view) {
        return budgets.stream()
                .flatMap(budget -> budget.missing().stream())
                .findFirst()
                .map(missing -> new ChannelView.Assumption(
                        element(missing, chain),
                        ChannelView.BUDGET,
                        BudgetView.UNDETERMINED,
                        "F507, not said: " + String.join(", ", view.missing()),
                        null))
                .stream()
                .toList();
    }

    private static int element(Missing missing, Chain chain) {
        return switch (missing.what()) {
            case LENGTH, FIBRE, ATTENUATION ->
                chain.items().get(missing.index()).element();
            case GRADE -> new ChainNames(chain).element(missing.index());
            case MOST, RETURN ->
                new ChainNames(chain)
                        .element(chain.shape().pairs().get(missing.index()).a());
            case LIMIT, REFLECTIONS -> chain.ports().get(missing.index()).element();
        };
    }

    private BudgetJudge budgets() {
        BudgetJudge known = budgets;
        if (known == null) {
            known = asked.judge(catalogue);
            budgets = known;
        }
        return known;
    }

    private List<ChannelView.Assumption> own(Chain chain) {
        return OwnEntries.of(chain.shape(), catalogue).stream()
                .map(used -> new ChannelView.Assumption(
                        (used.port() ? chain.ports() : chain.items())
                                .get(used.index())
                                .element(),
                        OwnEntries.WORD,
                        used.name(),
                        OwnEntries.from(used.provenance()),
                        used.provenance().confidence().word()))
                .distinct()
                .toList();
    }

    /** Distinct codes of errors and warnings, sorted. */
    private static List<String> codes(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(finding -> finding.code().toString())
                .distinct()
                .sorted()
                .toList();
    }
}
