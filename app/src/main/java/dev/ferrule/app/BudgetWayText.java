package dev.ferrule.app;

import dev.ferrule.view.BudgetSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One way of a budget as text: the sum line by line, then worst case beside statistics, length and reflections. */
final class BudgetWayText {

    private static final String INDENT = "  ";

    /** Below it the sums of distributions are not compared with anything. */
    private static final BigDecimal CERTAIN_TO = new BigDecimal("1e-12");

    private final Terminal terminal;

    BudgetWayText(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @param ways so many are alike, of which it is the first */
    List<String> lines(BudgetSheet.Way way, int ways) {
        List<String> lines = new ArrayList<>();
        lines.add(terminal.bold(terminal.escape(way.from() + " to " + way.to())) + "  " + way.fibres()
                + (way.fibres() == 1 ? " fibre" : " fibres")
                + (way.wavelengthNm() == null ? "" : " at " + way.wavelengthNm() + " nm")
                + (ways == 1
                        ? ""
                        : ways == 2 ? ", and another way alike" : ", and " + (ways - 1) + " more ways alike"));
        lines.addAll(sum(way));
        lines.add("");
        lines.addAll(results(way));
        Set<String> models = models(way);
        if (!models.isEmpty()) {
            lines.add("");
            lines.add(INDENT + terminal.faint("how the losses spread"));
            models.forEach(model -> lines.add(INDENT + terminal.faint(terminal.escape(model))));
        }
        return lines;
    }

    private List<String> sum(BudgetSheet.Way way) {
        Table table = new Table();
        table.row(List.of("", "", "at most", "mean", "returns", "from"));
        for (BudgetSheet.Term term : way.terms()) {
            table.row(List.of(
                    terminal.shown(term.name()),
                    terminal.shown(made(term)),
                    number(term.lossDb()),
                    number(term.meanDb()),
                    term.returnLossDb() == null ? "" : term.returnLossDb().toPlainString(),
                    terminal.shown(origin(term))));
        }
        table.row(List.of(
                "sum",
                "dB",
                number(way.lossDb()),
                way.statistical() == null ? "?" : number(way.statistical().meanDb()),
                "",
                ""));
        List<String> lines = new ArrayList<>();
        table.lines().forEach(line -> lines.add(INDENT + line));
        lines.set(0, terminal.faint(lines.getFirst()));
        return lines;
    }

    private static String made(BudgetSheet.Term term) {
        if (!term.kind().equals("fibre")) {
            return term.grade() == null ? term.kind() : term.grade();
        }
        String length = term.lengthM() == null ? "" : " " + term.lengthM().toPlainString() + " m";
        String attenuation = term.attenuationDbPerKm() == null
                ? ""
                : " at " + term.attenuationDbPerKm().toPlainString() + " dB/km";
        return (term.grade() == null ? "fibre" : term.grade()) + length + attenuation;
    }

    private static String origin(BudgetSheet.Term term) {
        String source = term.source() == null
                        || term.source().equals(term.origin())
                        || term.source().equals("said")
                ? ""
                : ": " + term.source();
        return term.origin() + source + doubt(term.confidence());
    }

    private static String doubt(@Nullable String confidence) {
        return confidence == null || confidence.equals("high") ? "" : " (" + confidence + ")";
    }

    private List<String> results(BudgetSheet.Way way) {
        Table table = new Table();
        table.row(List.of("worst case", worst(way)));
        if (way.totalDb() != null && way.lossDb() != null && way.totalDb().compareTo(way.lossDb()) > 0) {
            table.row(List.of("with the reserve", reserved(way, way.totalDb())));
        }
        BudgetSheet.Statistical statistical = way.statistical();
        if (statistical != null) {
            table.row(List.of("statistical", statistical(statistical)));
            if (statistical.linkExceeds() != null) {
                table.row(List.of("over the limit", probability(statistical, way.fibres())));
            }
        }
        table.row(List.of("length", length(way)));
        way.reflections().forEach(asked -> table.row(List.of("reflections", reflections(asked))));
        if (way.multipath() != null) {
            table.row(List.of("interference", multipath(way.multipath())));
        }
        List<String> lines = new ArrayList<>();
        table.lines().forEach(line -> lines.add(INDENT + terminal.escape(line)));
        return lines;
    }

    private static String worst(BudgetSheet.Way way) {
        if (way.lossDb() == null) {
            return "not known";
        }
        BudgetSheet.LossLimit limit = way.limit();
        StringBuilder text = new StringBuilder(number(way.lossDb())).append(" dB");
        if (limit != null) {
            text.append(" of ").append(number(limit.valueDb()));
            text.append(", margin ").append(number(way.marginDb()));
            text.append(way.assumedGrades() ? " with assumed grades" : "");
            text.append("; ").append(limit.by()).append(limit.informative() ? " (informative)" : "");
            text.append(said(limit.source(), limit.confidence()));
        } else {
            text.append(way.assumedGrades() ? " with assumed grades" : "").append("; no limit is known");
        }
        return text.toString();
    }

    private static String reserved(BudgetSheet.Way way, BigDecimal total) {
        return number(total) + " dB"
                + (way.limit() == null
                        ? ""
                        : " of " + number(way.limit().valueDb()) + ", margin " + number(way.totalMarginDb()));
    }

    private static String said(String source, String confidence) {
        return source.equals("said") ? "" : ": " + source + doubt(confidence);
    }

    private static String statistical(BudgetSheet.Statistical statistical) {
        return "mean " + number(statistical.meanDb()) + " dB, standard deviation " + number(statistical.deviationDb())
                + ", 97 % of lanes within " + number(statistical.percentileDb()) + ", of links within "
                + number(statistical.linkPercentileDb())
                + (statistical.percentileMarginDb() == null
                        ? ""
                        : ", margin " + number(statistical.percentileMarginDb()));
    }

    private static String probability(BudgetSheet.Statistical statistical, int fibres) {
        String link = "the link " + percent(statistical.linkExceeds());
        return fibres == 1
                ? link
                : link + ", a lane " + percent(statistical.laneExceeds()) + "; the link "
                        + percent(statistical.linkExceedsTogether()) + " if its fibres are good and bad together";
    }

    /** {@code 0.012 %}; a power of ten where it is small. */
    private static String percent(@Nullable BigDecimal probability) {
        if (probability == null || probability.signum() == 0) {
            return "0";
        }
        if (probability.compareTo(CERTAIN_TO) < 0) {
            return "below 1e-12";
        }
        BigDecimal percent = probability.movePointRight(2);
        return percent.compareTo(new BigDecimal("0.001")) >= 0
                ? percent.stripTrailingZeros().toPlainString() + " %"
                : String.format(Locale.ROOT, "%.1e", probability.doubleValue());
    }

    private static String length(BudgetSheet.Way way) {
        if (way.lengthM() == null) {
            return "not known";
        }
        String text = way.lengthM().toPlainString() + " m";
        if (way.reach() != null) {
            text += " of " + way.reach().valueM().toPlainString() + "; "
                    + way.reach().by()
                    + (way.reach().informative() ? " (informative)" : "")
                    + said(way.reach().source(), way.reach().confidence());
        }
        return way.least() == null
                ? text
                : text + "; at least " + way.least().valueM().toPlainString() + " m";
    }

    private static String reflections(BudgetSheet.ReflectionAsked asked) {
        String text;
        if (asked.counted() == 0 && asked.leastReturnLossDb() == null) {
            text = "no pair counts for " + asked.pmd();
        } else if (asked.leastReturnLossDb() == null) {
            text = asked.counted() + " pairs count, more than " + asked.pmd() + " says anything of";
        } else {
            text = asked.pmd() + " asks " + asked.leastReturnLossDb().toPlainString() + " dB of each of "
                    + asked.counted() + (asked.counted() == 1 ? " pair" : " pairs")
                    + (asked.failing().isEmpty()
                            ? ""
                            : ", which " + asked.failing().size() + " do not promise");
        }
        String unknown =
                asked.unknown().isEmpty() ? "" : ", of " + asked.unknown().size() + " it is not known";
        return text + unknown + ": " + asked.source() + doubt(asked.confidence());
    }

    private static String multipath(BudgetSheet.Multipath multipath) {
        String penalty = multipath.closed()
                ? "the eye is closed"
                : multipath.penaltyDb() == null
                        ? "not known, since the return loss of "
                                + multipath.unknown().size() + " pairs is not"
                        : number(multipath.penaltyDb()) + " dB"
                                + (multipath.endsDb() == null
                                        ? ""
                                        : ", the two ends alone " + number(multipath.endsDb()));
        String allowance = multipath.allowanceDb() == null ? "" : allowance(multipath, multipath.allowanceDb());
        return penalty + allowance + "; ends "
                + multipath.endReturnLossDb().negate().toPlainString()
                + " dB, extinction ratio " + multipath.extinctionRatioDb().toPlainString() + " dB, D "
                + multipath.discount().toPlainString() + ", " + multipath.levels() + " levels; not subtracted";
    }

    /** The method adds up amplitudes as if all reflections came at their worst at once; what a PMD asks of pairs decides. */
    private static String allowance(BudgetSheet.Multipath multipath, BigDecimal allowed) {
        boolean over = multipath.closed()
                || (multipath.penaltyDb() != null && multipath.penaltyDb().compareTo(allowed) > 0);
        return "; " + multipath.pmd() + " allows for " + allowed.toPlainString()
                + (over ? ", less than this bound, which takes all reflections at their worst; F503 decides" : "");
    }

    private static Set<String> models(BudgetSheet.Way way) {
        Set<String> models = new LinkedHashSet<>();
        for (BudgetSheet.Term term : way.terms()) {
            boolean spreads = term.model() != null && !term.kind().equals("fibre") && term.meanDb() != null;
            if (spreads && term.grade() != null) {
                models.add(term.grade() + ": " + term.model()
                        + (term.meanSource() == null || term.meanSource().equals("said")
                                ? ""
                                : ": " + term.meanSource() + doubt(term.meanConfidence())));
            }
        }
        return models;
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "?" : BudgetText.db(number);
    }

    /** Cells of one line. */
    static List<String> figures(BudgetSheet.Way way) {
        BudgetSheet.LossLimit limit = way.limit();
        BudgetSheet.Statistical statistical = way.statistical();
        List<String> cells = new ArrayList<>();
        cells.add(
                way.lossDb() == null
                        ? "loss not known"
                        : number(way.lossDb()) + " dB"
                                + (limit == null
                                        ? ""
                                        : " of " + number(limit.valueDb()) + ", margin " + number(way.marginDb())));
        cells.add(statistical == null ? "" : "97 % within " + number(statistical.linkPercentileDb()));
        cells.add(
                way.lengthM() == null
                        ? "length not known"
                        : way.lengthM().toPlainString() + " m"
                                + (way.reach() == null
                                        ? ""
                                        : " of " + way.reach().valueM().toPlainString()));
        cells.add(way.decidedBy() == null ? "" : way.decidedBy());
        return cells;
    }
}
