package dev.ferrule.app;

import dev.ferrule.view.AppsView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can run, as a table for every kind of permanent link, or as a line for every link. */
final class AppsText {

    /** So many links that are alike are named; of more the number. */
    private static final int NAMED = 2;

    private final Terminal terminal;

    AppsText(Terminal terminal) {
        this.terminal = terminal;
    }

    List<String> lines(AppsView view) {
        List<String> lines = new ArrayList<>();
        for (AppsView.Link link : view.links()) {
            lines.addAll(kind(link, view));
            lines.add("");
        }
        lines.add(summary(view));
        return lines;
    }

    /** Every link with what runs on it. */
    List<String> byLink(AppsView view) {
        Table table = new Table();
        for (AppsView.Link link : view.links()) {
            String runs = String.join(
                    ", ",
                    link.applications().stream()
                            .filter(one -> one.status().equals(AppsView.RUNS))
                            .map(AppsView.Application::pmd)
                            .toList());
            for (AppsView.Ends ends : link.ends()) {
                table.row(List.of(
                        String.join(" ", ends.ids()),
                        ends.aEnd(),
                        ends.bEnd(),
                        runs.isEmpty() ? "nothing of the catalogue" : runs));
            }
        }
        List<String> lines =
                new ArrayList<>(table.lines().stream().map(terminal::shown).toList());
        lines.add("");
        lines.add(summary(view));
        return lines;
    }

    private List<String> kind(AppsView.Link link, AppsView view) {
        List<String> lines = new ArrayList<>();
        lines.add(terminal.bold(count(link.count(), "permanent link")) + "  " + terminal.escape(link.link()));
        for (AppsView.Ends ends :
                link.ends().subList(0, Math.min(NAMED, link.ends().size()))) {
            String ids = ends.ids().isEmpty() ? "" : String.join(" ", ends.ids()) + "  ";
            lines.add("  " + terminal.escape(ids + ends.aEnd() + " to " + ends.bEnd()));
        }
        if (link.ends().size() > NAMED) {
            lines.add("  and " + (link.ends().size() - NAMED) + " more");
        }
        Table table = new Table();
        table.row(List.of("  PMD", "runs", "margin", "binds", "cords from the PMD, or the cheapest change"));
        List<String> other = new ArrayList<>();
        List<AppsView.Application> shown = new ArrayList<>();
        for (AppsView.Application one : link.applications()) {
            if (one.otherMode()) {
                other.add(one.pmd());
            } else {
                shown.add(one);
                table.row(row(one, link));
            }
        }
        lines.addAll(table.lines().stream().map(terminal::shown).toList());
        lines.add(terminal.faint("  cords: " + terminal.escape(AppCordWords.bought(link, view.cordM()))));
        shown.stream()
                .flatMap(one -> one.warnings().stream())
                .distinct()
                .sorted()
                .forEach(warning -> lines.add("  " + terminal.yellow("warning ") + terminal.escape(warning)));
        if (!other.isEmpty()) {
            lines.add(terminal.faint("  " + count(other.size(), "PMD") + " of the other mode of fibre"));
        }
        return lines;
    }

    private static List<String> row(AppsView.Application one, AppsView.Link link) {
        String margin = one.marginDb() == null || !one.status().equals(AppsView.RUNS)
                ? ""
                : BudgetText.db(one.marginDb()) + " dB";
        String runs = switch (one.status()) {
            case AppsView.RUNS -> "yes" + codes(one);
            case AppsView.UNDETERMINED -> "?" + codes(one);
            default -> "no";
        };
        return List.of("  " + one.pmd(), runs, margin, binds(one), cords(one, link));
    }

    /** {@code , F506}: what warns of it. */
    private static String codes(AppsView.Application one) {
        return one.warnings().stream()
                .map(warning -> ", " + warning.substring(0, warning.indexOf(' ')))
                .distinct()
                .collect(Collectors.joining());
    }

    private static String binds(AppsView.Application one) {
        if (one.status().equals(AppsView.UNDETERMINED)) {
            return "not said: " + one.missing().getFirst()
                    + (one.missing().size() == 1 ? "" : " and " + (one.missing().size() - 1) + " more");
        }
        AppsView.Binds binds = one.binds();
        return binds == null ? "" : binds.kind() + ": " + binds.words();
    }

    private static String cords(AppsView.Application one, AppsView.Link link) {
        AppsView.Change change = one.change();
        if (change != null) {
            return String.join(", then ", change.steps());
        }
        if (one.status().equals(AppsView.DOES_NOT_RUN)) {
            return "";
        }
        String many = one.links() == 1 && one.ports() == 1
                ? ""
                : " (" + one.ports() + " on " + count(one.links(), "link") + ")";
        return AppCordWords.both(one, link) + many;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private String summary(AppsView view) {
        String name = name(view.plant());
        return terminal.escape(name + count(view.permanentLinks(), "permanent link") + " of "
                + count(view.links().size(), "kind") + "; cords of "
                + view.cordM().toPlainString() + " m, profile "
                + view.profile()
                + (view.applicationTable() == null ? "" : ", table " + view.applicationTable())
                + (view.reserveDb() == null ? "" : ", reserve " + BudgetText.db(view.reserveDb()) + " dB")
                + (Boolean.TRUE.equals(view.statistical()) ? ", judged by what 97 % stay within" : ""));
    }

    private static String name(@Nullable String plant) {
        return plant == null ? "" : plant + ": ";
    }
}
