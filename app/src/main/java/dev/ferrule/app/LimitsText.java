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

    private record Kind(String kind, LimitsView.Made made) {}

    private record Row(int nm, String standard) {}

    private final Terminal terminal;

    LimitsText(Terminal terminal) {
        this.terminal = terminal;
    }

    List<String> lines(LimitsView view) {
        Map<Kind, List<LimitsView.Link>> alike = new LinkedHashMap<>();
        for (LimitsView.Link link : view.links()) {
            alike.computeIfAbsent(new Kind(link.kind(), link.made()), kind -> new ArrayList<>())
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
        LimitsView.Made made = kind.made;
        List<String> lines = new ArrayList<>();
        boolean permanent = kind.kind.equals(LimitsView.PERMANENT_LINK);
        lines.add(terminal.bold(
                        links.size() + (permanent ? " permanent link" : " channel") + (links.size() == 1 ? "" : "s"))
                + terminal.escape("  " + what(made)));
        for (LimitsView.Link link : links.subList(0, Math.min(NAMED, links.size()))) {
            String ids = link.ids().isEmpty() ? "" : String.join(" ", link.ids()) + "  ";
            lines.add("  " + terminal.escape(ids + link.aEnd() + " to " + link.bEnd()));
        }
        if (links.size() > NAMED) {
            lines.add("  and " + (links.size() - NAMED) + " more");
        }
        lines.add(terminal.faint("  test cords  " + terminal.escape(cords(made))));
        if (!made.missing().isEmpty()) {
            lines.add("  " + terminal.yellow("not said: ") + terminal.escape(String.join(", ", made.missing())));
        }
        if (made.limits().stream().anyMatch(limit -> limit.componentDb() != null)) {
            lines.addAll(table(made));
        }
        return lines;
    }

    private static String what(LimitsView.Made made) {
        List<String> words = new ArrayList<>();
        words.add(made.aCord().connector()
                + (made.aCord().connector().equals(made.bCord().connector())
                        ? ""
                        : " to " + made.bCord().connector()));
        words.add(made.fibreCount() + (made.fibreCount() == 1 ? " fibre, " : " fibres, ") + made.fibresA() + " at "
                + made.fibresB());
        words.add((made.fibre() == null ? "fibre not known" : made.fibre())
                + (made.lengthM() == null ? "" : " " + made.lengthM().toPlainString() + " m"));
        words.add(count(made.pairs(), "pair") + " inside"
                + (made.splices() == 0 ? "" : ", " + count(made.splices(), "splice")));
        return String.join("  ", words);
    }

    private static String count(int number, String noun) {
        return (number == 0 ? "no " : number + " ") + noun + (number == 1 ? "" : "s");
    }

    private static String cords(LimitsView.Made made) {
        String a = cord(made.aCord());
        String b = cord(made.bCord());
        String ends = a.equals(b) ? a + " at both ends" : a + " at the first end, " + b + " at the other";
        return ends
                + (made.launch() == null ? "" : "; launch: " + made.launch())
                + (made.procedure() == null ? "" : "; " + made.procedure());
    }

    private static String cord(LimitsView.Cord cord) {
        return cord.connector()
                + (cord.pins() == null ? "" : " " + cord.pins())
                + (cord.polish() == null ? "" : " " + cord.polish());
    }

    /** Rows of wavelength and standard, one of what components may lose and one of what the application leaves. */
    private List<String> table(LimitsView.Made made) {
        List<Integer> methods =
                made.limits().stream().map(LimitsView.Limit::jumpers).distinct().toList();
        Map<Row, Map<Integer, LimitsView.Limit>> rows = new LinkedHashMap<>();
        for (LimitsView.Limit limit : made.limits()) {
            rows.computeIfAbsent(new Row(limit.wavelengthNm(), limit.standard()), row -> new LinkedHashMap<>())
                    .put(limit.jumpers(), limit);
        }
        Table table = new Table();
        List<String> header = new ArrayList<>(List.of("  nm", "", "dB"));
        methods.forEach(jumpers -> header.add(jumpers == 1 ? "1 jumper" : jumpers + " jumpers"));
        header.add("");
        table.row(header);
        rows.forEach((row, limits) -> {
            boolean application = limits.values().stream().anyMatch(limit -> limit.applicationDb() != null);
            table.row(cells(row, "component", limits, methods, ""));
            if (application) {
                table.row(cells(row, "application", limits, methods, String.valueOf(made.application())));
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
        for (int jumpers : methods) {
            LimitsView.Limit limit = limits.get(jumpers);
            BigDecimal value =
                    limit == null ? null : by.equals("component") ? limit.componentDb() : limit.applicationDb();
            cells.add(figure(value, limit != null && limit.applicationDb() != null && by.equals(limit.decidedBy())));
        }
        cells.add(note);
        return cells;
    }

    private static String figure(@Nullable BigDecimal value, boolean stricter) {
        return value == null ? "" : BudgetText.db(value) + (stricter ? " *" : "");
    }

    private String summary(LimitsView view) {
        LimitsView.Counts counts = view.counts();
        String name = view.plant() == null ? "" : view.plant() + ": ";
        boolean two = view.links().stream()
                .flatMap(link -> link.made().limits().stream())
                .anyMatch(limit -> limit.applicationDb() != null);
        return terminal.escape(name + count(counts.permanentLinks(), "permanent link") + ", "
                + count(counts.channels(), "channel")
                + (counts.undetermined() == 0
                        ? ""
                        : "; " + counts.undetermined() + " without a limit, since something is not said")
                + (two ? "; * the stricter of component and application" : ""));
    }
}
