package dev.ferrule.app;

import dev.ferrule.budget.Imposed;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.LossFacts;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.unit.Loss;
import dev.ferrule.view.BudgetAsked;
import dev.ferrule.view.BudgetCheck;
import dev.ferrule.view.BudgetQuestions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code budget} alone is asked. */
final class BudgetQuestionOptions {

    @Option(
            names = "--pmd",
            paramLabel = "NAME",
            description = "The PMD that is meant at both ends of a chain that is open.")
    private @Nullable String pmd;

    @Option(
            names = "--limit",
            paramLabel = "LOSS",
            description =
                    "The most that the channel may lose, such as 13dB; where a PMD has a limit too, the lower holds.")
    private @Nullable String limit;

    @Option(
            names = "--max-length",
            description = "How long the channel may be with its pairs, and what decides: its cable without a length is"
                    + " stretched, else its longest trunk, else its longest cable.")
    private boolean maxLength;

    @Option(names = "--max-pairs", description = "How many pairs of one grade fit at its length.")
    private boolean maxPairs;

    @Option(
            names = "--grade",
            paramLabel = "GRADE",
            description = "With --max-pairs: a grade, or a loss such as 0.5dB (default: the worst that is there).")
    private @Nullable String grade;

    @Option(names = "--which-grade", description = "With which grade of all its pairs it passes.")
    private boolean whichGrade;

    @Option(
            names = "--sensitivity",
            description = "What each pair, splice and fibre would have to be at most, the others as they are.")
    private boolean sensitivity;

    @Option(
            names = "--end-reflectance",
            paramLabel = "DB",
            description =
                    "Of transmitter and receiver, for multipath interference, such as -26 (default: the catalogue's).")
    private @Nullable String end;

    @Option(
            names = "--extinction-ratio",
            paramLabel = "DB",
            description = "The same of the transmitter, such as 3.5 (default: the catalogue's).")
    private @Nullable String extinctionRatio;

    @Option(
            names = "--mpi-d",
            paramLabel = "D",
            description = "The discount of the same, 1.0 for the worst case (default: the catalogue's).")
    private @Nullable Double discount;

    /** What is wrong with the words together; null for nothing. */
    @Nullable
    String wrong() {
        return grade != null && !maxPairs ? "--grade goes with --max-pairs" : null;
    }

    /** Whether anything is asked that only a chain answers. */
    boolean any() {
        return pmd != null
                || limit != null
                || maxLength
                || maxPairs
                || whichGrade
                || sensitivity
                || end != null
                || extinctionRatio != null
                || discount != null;
    }

    /** Null where something cannot be asked, which standard error says. */
    @Nullable
    BudgetCheck check(Catalogue catalogue, @Nullable BudgetAsked judged, Terminal terminal) {
        Imposed imposed = imposed(catalogue, terminal);
        BudgetQuestions questions = questions(catalogue, terminal);
        return judged == null || imposed == null || questions == null
                ? null
                : new BudgetCheck(catalogue, judged, imposed, questions);
    }

    private @Nullable Imposed imposed(Catalogue catalogue, Terminal terminal) {
        Pmd known = pmd == null ? null : catalogue.pmd(pmd);
        if (pmd != null && known == null) {
            StandardsOptions.unknown("PMD", pmd, catalogue.names("pmds"), terminal);
            return null;
        }
        Loss most = limit == null ? null : BudgetOptions.loss("--limit", limit, terminal);
        return limit != null && most == null ? null : new Imposed(known, most, null);
    }

    private @Nullable BudgetQuestions questions(Catalogue catalogue, Terminal terminal) {
        LossFacts facts = LossFacts.of(catalogue);
        if (grade != null
                && facts.grades().named(grade, true) == null
                && facts.grades().named(grade, false) == null) {
            StandardsOptions.unknown("grade", grade, facts.grades().names(), terminal);
            return null;
        }
        Loss reflected = end == null ? null : Loss.parseSigned(end);
        if (end != null && (reflected == null || reflected.micro() > 0)) {
            terminal.error("ferrule: --end-reflectance is a reflectance such as -26, from -1000 to 0 dB, not \""
                    + terminal.escape(end) + "\"");
            return null;
        }
        Loss ratio = extinctionRatio == null ? null : Loss.parse(extinctionRatio);
        if (extinctionRatio != null && (ratio == null || ratio.micro() == 0)) {
            terminal.error("ferrule: --extinction-ratio is a number of dB such as 3.5, above 0, not \""
                    + terminal.escape(extinctionRatio) + "\"");
            return null;
        }
        if (discount != null && !(discount > 0 && discount <= 1)) {
            terminal.error("ferrule: --mpi-d is above 0 and at most 1, not " + discount);
            return null;
        }
        return new BudgetQuestions(
                maxLength,
                maxPairs,
                grade,
                whichGrade,
                sensitivity,
                reflected == null ? null : Loss.ZERO.minus(reflected),
                ratio,
                discount);
    }
}
