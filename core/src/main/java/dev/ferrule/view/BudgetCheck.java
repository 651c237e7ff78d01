package dev.ferrule.view;

import dev.ferrule.budget.Budget;
import dev.ferrule.budget.Budgets;
import dev.ferrule.budget.Imposed;
import dev.ferrule.budget.Installation;
import dev.ferrule.catalog.AmbiguousGrade;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.chain.Chain;
import dev.ferrule.chain.ChainReader;
import dev.ferrule.chain.Origin;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.rule.BudgetJudge;
import dev.ferrule.rule.Judgement;
import dev.ferrule.rule.RuleDoc;
import dev.ferrule.rule.ShapeJudge;
import dev.ferrule.rule.ShapeView;
import dev.ferrule.rule.Verdict;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.PortType;
import dev.ferrule.shape.Shape;
import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From a chain's text to all that is known of its loss and reach: read, follow, add up, ask, view. */
public final class BudgetCheck {

    private static final String NO_WAY = "a cable through which light goes";

    private final Catalogue catalogue;
    private final ChainReader reader;
    private final ShapeJudge judge;
    private final BudgetJudge budgets;
    private final BudgetQuestions questions;
    private final @Nullable Loss reserve;
    private final Map<Code, RuleDoc> rules = new HashMap<>();

    /**
     * A check of many chains.
     *
     * @param asked how loss and reach are to be judged
     * @param imposed what is said of the limits beside the PMDs of the chain
     */
    public BudgetCheck(Catalogue catalogue, BudgetAsked asked, Imposed imposed, BudgetQuestions questions) {
        this.catalogue = catalogue;
        reader = new ChainReader(catalogue);
        judge = new ShapeJudge(catalogue);
        budgets = asked.judge(catalogue, imposed);
        this.questions = questions;
        reserve = asked.reserve();
        ShapeJudge.rules().forEach(rule -> rules.put(rule.doc().code(), rule.doc()));
    }

    /** The profile of standards by which loss is judged. */
    public String profile() {
        return budgets.budgets().profile().name();
    }

    /** The budget; a chain that cannot be read gives the verdict {@code ERROR} with its diagnostics. */
    public BudgetSheet check(String id, String text, Origin origin) {
        Report report = new Report();
        Chain chain = reader.read(text, origin, 0, report);
        if (chain == null) {
            boolean unreadable = ChainReader.unreadable(report.findings());
            return sheet(id, text, unreadable ? "ERROR" : "FAIL", List.of(), List.of(), List.of(), report.findings());
        }
        Judgement judgement = judge.judge(chain.shape());
        List<Diagnostic> other = new ArrayList<>(report.findings());
        Diagnostic own = ownPmd(chain);
        if (own != null) {
            return sheet(id, text, Verdict.ERROR.name(), List.of(), List.of(), List.of(), List.of(own));
        }
        other.addAll(FindingDiagnostics.of(judgement, new ChainNames(chain)));
        List<Budget> sums = budgets(chain, judgement.view());
        if (sums.isEmpty()) {
            List<String> missing = other.stream().anyMatch(Diagnostic::isError) ? List.of() : List.of(NO_WAY);
            return sheet(id, text, nothing(other), List.of(), missing, List.of(), other);
        }
        return sheet(id, text, chain, judgement, sums, other);
    }

    private BudgetSheet sheet(
            String id, String text, Chain chain, Judgement judgement, List<Budget> sums, List<Diagnostic> other) {
        ChainNames names = new ChainNames(chain);
        BudgetSheets sheets = new BudgetSheets(budgets, questions, names);
        Shape shape = judgement.view().inferred().shape();
        List<BudgetSheet.Way> ways = new ArrayList<>();
        for (Budget budget : sums) {
            ways.add(sheets.way(budgets.question(shape, budget)));
        }
        List<Diagnostic> found = new ArrayList<>(
                FindingDiagnostics.of(new Judgement(judgement.view(), budgets.judge(chain.shape(), sums)), names));
        found.addAll(GradeMisfits.of(chain, shape, budgets.budgets()));
        found.addAll(otherMode(chain, shape, sums));
        other.stream().filter(BudgetCheck::bearsOnLoss).forEach(found::add);
        other.removeIf(BudgetCheck::bearsOnLoss);
        String asked = questions.grade();
        Diagnostic ambiguous = asked == null ? null : AmbiguousGrade.of(catalogue, asked, null);
        if (ambiguous != null && !found.contains(ambiguous)) {
            found.add(ambiguous);
        }
        return sheet(
                id, text, verdict(worst(ways), found), codes(other), missing(chain.shape(), names, sums), ways, found);
    }

    /** What is not said, and the pairs at open ends, which the sum is without. */
    private List<String> missing(Shape shape, ChainNames names, List<Budget> sums) {
        List<String> missing = new ArrayList<>(new BudgetViews(budgets, shape, names).missing(sums));
        for (Shape.Pair pair : shape.pairs()) {
            boolean open = pair.b() < 0 && pair.joint().mated() && pair.joint().kind() != Joint.Kind.MDI;
            if (open && !shape.closed()) {
                missing.add("what is plugged at " + names.face(pair.a()) + ", a pair that is not counted");
            }
        }
        return missing;
    }

    /** Light arrives nowhere: what stops it, or that there is nothing to go through. */
    private static String nothing(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(Diagnostic::isError) ? Verdict.FAIL.name() : BudgetView.UNDETERMINED;
    }

    /** What nobody says of the fibre is that of what it meets. */
    private List<Budget> budgets(Chain chain, ShapeView view) {
        Budgets sums = budgets.budgets();
        Installation made = new ChainInstallation(chain);
        Shape shape = view.inferred().shape();
        return view.shape().closed()
                ? sums.of(shape, view.ends(), view.lanes(), made)
                : sums.ofOpen(shape, view.ends(), view.lanes(), made);
    }

    /** Which figure a grade stands for, and whether the light is at home in the fibre. */
    private static boolean bearsOnLoss(Diagnostic finding) {
        return finding.code().equals(Code.AMBIGUOUS_NAME) || finding.code().equals(Code.FIBRE_MODE);
    }

    /** A chain that says its PMDs is not for others. */
    private @Nullable Diagnostic ownPmd(Chain chain) {
        Pmd meant = budgets.budgets().imposed().pmd();
        for (int port = 0; meant != null && port < chain.shape().ports().size(); port++) {
            PortType type = chain.shape().ports().get(port).type();
            if (type != null && !type.pmd().name().equals(meant.name())) {
                ChainNames names = new ChainNames(chain);
                return Diagnostic.error(
                        Code.UNREADABLE,
                        names.portPlace(port),
                        "the chain has a PMD of its own",
                        names.port(port) + ": --pmd " + meant.name() + " is for a chain that is open at its ends",
                        "leave out --pmd, or the PMDs of the chain");
            }
        }
        return null;
    }

    /** Cables of an open chain whose mode is not that of the PMD that is meant. */
    private List<Diagnostic> otherMode(Chain chain, Shape shape, List<Budget> sums) {
        Pmd meant = budgets.budgets().imposed().pmd();
        if (meant == null || shape.closed()) {
            return List.of();
        }
        boolean single = meant.singleMode().value();
        ChainNames names = new ChainNames(chain);
        return sums.stream()
                .flatMap(budget -> budget.route().items().stream())
                .distinct()
                .filter(item -> Boolean.valueOf(!single)
                        .equals(shape.singleMode(shape.items().get(item).firstFace())
                                .value()))
                .map(item -> Diagnostic.error(
                        Code.FIBRE_MODE,
                        names.itemPlace(item),
                        "single-mode meets multimode",
                        names.item(item) + " is " + mode(!single) + ", and --pmd " + meant.name() + " is "
                                + mode(single),
                        "name a PMD for this fibre, or use fibre that it is for"))
                .toList();
    }

    private static String mode(boolean single) {
        return single ? "single-mode" : "multimode";
    }

    /** What is found beside the sums counts as well. */
    private static String verdict(String ofWays, List<Diagnostic> found) {
        Verdict all = Verdict.OK;
        for (Diagnostic finding : found) {
            all = all.with(finding.severity());
        }
        boolean more = all == Verdict.FAIL || (all == Verdict.OK_WARN && ofWays.equals(Verdict.OK.name()));
        return more ? all.name() : ofWays;
    }

    private static String worst(List<BudgetSheet.Way> ways) {
        for (String verdict : List.of("FAIL", BudgetView.UNDETERMINED, "OK_WARN")) {
            if (ways.stream().anyMatch(way -> way.verdict().equals(verdict))) {
                return verdict;
            }
        }
        return Verdict.OK.name();
    }

    private BudgetSheet sheet(
            String id,
            String text,
            String verdict,
            List<String> other,
            List<String> missing,
            List<BudgetSheet.Way> ways,
            List<Diagnostic> diagnostics) {
        return new BudgetSheet(
                BudgetSheet.SCHEMA,
                id,
                text,
                verdict,
                codes(diagnostics),
                other,
                profile(),
                BudgetViews.db(reserve),
                missing,
                ways,
                DiagnosticOrder.sorted(diagnostics).stream()
                        .map(finding -> DiagnosticView.of(finding, rules.get(finding.code())))
                        .toList());
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
