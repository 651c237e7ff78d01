package dev.ferrule.app;

import dev.ferrule.view.AppsView;
import java.util.ArrayList;
import java.util.List;
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
            lines.addAll(kind(link));
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

    private List<String> kind(AppsView.Link link) {
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
        table.row(List.of("  PMD", "runs", "margin", "binds", "cords, or the cheapest change"));
        List<String> other = new ArrayList<>();
        for (AppsView.Application one : link.applications()) {
            if (one.otherMode()) {
                other.add(one.pmd());
            } else {
                table.row(row(one));
            }
        }
        lines.addAll(table.lines().stream().map(terminal::shown).toList());
        if (!other.isEmpty()) {
            lines.add(terminal.faint("  " + count(other.size(), "PMD") + " of the other mode of fibre"));
        }
        return lines;
    }

    private static List<String> row(AppsView.Application one) {
        String margin = one.marginDb() == null || !one.status().equals(AppsView.RUNS)
                ? ""
                : BudgetText.db(one.marginDb()) + " dB";
        String runs = switch (one.status()) {
            case AppsView.RUNS -> "yes";
            case AppsView.UNDETERMINED -> "?";
            default -> "no";
        };
        return List.of("  " + one.pmd(), runs, margin, binds(one), cords(one));
    }

    private static String binds(AppsView.Application one) {
        if (one.status().equals(AppsView.UNDETERMINED)) {
            return "not said: " + one.missing().getFirst()
                    + (one.missing().size() == 1 ? "" : " and " + (one.missing().size() - 1) + " more");
        }
        AppsView.Binds binds = one.binds();
        return binds == null ? "" : binds.kind() + ": " + binds.words();
    }

    private static String cords(AppsView.Application one) {
        AppsView.Change change = one.change();
        if (change != null) {
            return String.join(", then ", change.steps());
        }
        if (one.status().equals(AppsView.DOES_NOT_RUN)) {
            return "";
        }
        String cords =
                one.aCord().equals(one.bCord()) ? kind(one.aCord()) : kind(one.aCord()) + ", " + kind(one.bCord());
        String many = one.links() == 1 && one.ports() == 1
                ? ""
                : " (" + one.ports() + " on " + count(one.links(), "link") + ")";
        return cords + many;
    }

    /** {@code cord MPO-12 B}, {@code harness Y16-2x12-X}. */
    private static String kind(String cord) {
        String[] words = cord.split(" ", -1);
        int shown = words[0].equals("harness") ? 2 : 3;
        return cord.isEmpty() ? "no cord" : String.join(" ", List.of(words).subList(0, Math.min(shown, words.length)));
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private String summary(AppsView view) {
        String name = name(view.plant());
        return terminal.escape(name + count(view.permanentLinks(), "permanent link") + " of "
                + count(view.links().size(), "kind") + "; cords of "
                + view.cordM().toPlainString() + " m, profile "
                + view.profile());
    }

    private static String name(@Nullable String plant) {
        return plant == null ? "" : plant + ": ";
    }
}
