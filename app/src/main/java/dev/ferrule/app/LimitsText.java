package dev.ferrule.app;

import dev.ferrule.view.LimitsView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Limits as tables, one for all links that are alike. */
final class LimitsText {

    /** So many links that are alike are named; of more the number. */
    private static final int NAMED = 2;

    private record Kind(String kind, LimitsView.Test test) {}

    private record Row(int nm, String standard) {}

    private final Terminal terminal;

    LimitsText(Terminal terminal) {
        this.terminal = terminal;
    }

    List<String> lines(LimitsView view) {
        Map<Kind, List<LimitsView.Link>> alike = new LinkedHashMap<>();
        for (LimitsView.Link link : view.links()) {
            alike.computeIfAbsent(new Kind(link.kind(), link.test()), kind -> new ArrayList<>())
                    .add(link);
        }
        List<String> lines = new ArrayList<>();
        alike.forEach((kind, links) -> {
            lines.addAll(kind(kind, links));
            lines.add("");
        });
        lines.add(summary(view));
        return lines;
    }

    private List<String> kind(Kind kind, List<LimitsView.Link> links) {
        LimitsView.Test test = kind.test;
        List<String> lines = new ArrayList<>();
        boolean permanent = kind.kind.equals(LimitsView.PERMANENT_LINK);
        lines.add(terminal.bold(
                        links.size() + (permanent ? " permanent link" : " channel") + (links.size() == 1 ? "" : "s"))
                + terminal.escape("  " + what(test)));
        for (LimitsView.Link link : links.subList(0, Math.min(NAMED, links.size()))) {
            String ids = link.ids().isEmpty() ? "" : String.join(" ", link.ids()) + "  ";
            lines.add("  " + terminal.escape(ids + link.aEnd() + " to " + link.bEnd()));
        }
        if (links.size() > NAMED) {
            lines.add("  and " + (links.size() - NAMED) + " more");
        }
        lines.add(terminal.faint("  test cords  " + terminal.escape(cords(test))));
        String excluded = test.excluded();
        if (excluded != null) {
            lines.add("  " + terminal.red("no limit: ") + terminal.escape(excluded));
        }
        if (!test.missing().isEmpty()) {
            lines.add("  " + terminal.yellow("not said: ") + terminal.escape(String.join(", ", test.missing())));
        }
        if (test.limits().stream().anyMatch(limit -> limit.componentDb() != null)) {
            lines.addAll(table(test));
            lines.addAll(new LimitsRemarks(terminal).lines(test));
        }
        return lines;
    }

    private static String what(LimitsView.Test test) {
        List<String> words = new ArrayList<>();
        words.add(test.aCord().connector()
                + (test.aCord().connector().equals(test.bCord().connector())
                        ? ""
                        : " to " + test.bCord().connector()));
        words.add(test.fibreCount() + (test.fibreCount() == 1 ? " fibre, " : " fibres, ") + test.fibresA() + " at "
                + test.fibresB());
        words.add((test.fibre() == null ? "fibre not known" : test.fibre())
                + (test.lengthM() == null ? "" : " " + test.lengthM().toPlainString() + " m"));
        words.add(count(test.pairs(), "pair") + " inside"
                + (test.splices() == 0 ? "" : ", " + count(test.splices(), "splice")));
        words.addAll(test.branches());
        return String.join("  ", words);
    }

    private static String count(int number, String noun) {
        return (number == 0 ? "no " : number + " ") + noun + (number == 1 ? "" : "s");
    }

    private static String cords(LimitsView.Test test) {
        String a = cord(test.aCord());
        String b = cord(test.bCord());
        String ends = a.equals(b) ? a + " at both ends" : a + " at the first end, " + b + " at the other";
        return ends
                + (test.launch() == null ? "" : "; launch: " + test.launch())
                + (test.procedure() == null ? "" : "; " + test.procedure());
    }

    private static String cord(LimitsView.Cord cord) {
        return cord.connector()
                + (cord.pins() == null ? "" : " " + cord.pins())
                + (cord.polish() == null ? "" : " " + cord.polish());
    }

    /** Rows of wavelength and standard, one of what components may lose and one of what the application leaves. */
    private List<String> table(LimitsView.Test test) {
        List<Integer> methods =
                test.limits().stream().map(LimitsView.Limit::jumpers).distinct().toList();
        Map<Row, Map<Integer, LimitsView.Limit>> rows = new LinkedHashMap<>();
        for (LimitsView.Limit limit : test.limits()) {
            rows.computeIfAbsent(new Row(limit.wavelengthNm(), limit.standard()), row -> new LinkedHashMap<>())
                    .put(limit.jumpers(), limit);
        }
        Table table = new Table();
        List<String> header = new ArrayList<>(List.of("  nm", "", "dB"));
        methods.forEach(jumpers -> header.add(jumpers == 1 ? "1 jumper" : jumpers + " jumpers"));
        header.add("");
        table.row(header);
        rows.forEach((row, limits) -> {
            boolean application = limits.values().stream().anyMatch(LimitsText::application);
            table.row(cells(row, "component", limits, methods, ""));
            if (application) {
                table.row(cells(
                        row, "application", limits, methods, test.application() == null ? "" : test.application()));
            }
        });
        return table.lines().stream().map(terminal::shown).toList();
    }

    private static List<String> cells(
            Row row, String by, Map<Integer, LimitsView.Limit> limits, List<Integer> methods, String note) {
        List<String> cells = new ArrayList<>();
        boolean optional = limits.values().stream().anyMatch(LimitsView.Limit::optional);
        cells.add("  " + row.nm + (optional ? " optional" : ""));
        cells.add(row.standard);
        cells.add(by);
        methods.forEach(jumpers -> cells.add(figure(limits.get(jumpers), by)));
        cells.add(note);
        return cells;
    }

    /** Whether the application has something to say, be it that no link like this will do. */
    private static boolean application(LimitsView.Limit limit) {
        return limit.applicationDb() != null || "application".equals(limit.decidedBy());
    }

    /** {@code 1.5 *?}: the stricter of two, made of a value of low confidence. */
    private static String figure(LimitsView.@Nullable Limit limit, String by) {
        if (limit == null) {
            return "";
        }
        BigDecimal value = by.equals("component") ? limit.componentDb() : limit.applicationDb();
        boolean decides = by.equals(limit.decidedBy());
        String mark = (decides && application(limit) ? "*" : "")
                + (decides && !limit.doubts().isEmpty() ? "?" : "");
        String figure = value != null ? BudgetText.db(value) : decides ? "none" : "";
        return figure + (mark.isEmpty() || figure.isEmpty() ? "" : " " + mark);
    }

    private String summary(LimitsView view) {
        LimitsView.Counts counts = view.counts();
        String name = view.plant() == null ? "" : view.plant() + ": ";
        boolean two = view.links().stream()
                .flatMap(link -> link.test().limits().stream())
                .anyMatch(LimitsText::application);
        return terminal.escape(name + count(counts.permanentLinks(), "permanent link") + ", "
                + count(counts.channels(), "channel")
                + (counts.undetermined() == 0
                        ? ""
                        : "; " + counts.undetermined() + " without a limit, since something is not said")
                + (counts.excluded() == 0 ? "" : "; " + counts.excluded() + " over which what is planned does not run")
                + (two ? "; * the stricter of component and application" : ""));
    }
}
