package dev.ferrule.app;

import dev.ferrule.view.TraceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A trace as text: a line a lane and item. */
final class TraceText {

    private final Terminal terminal;

    TraceText(Terminal terminal) {
        this.terminal = terminal;
    }

    List<String> lines(TraceView view) {
        return view.ways() == null ? lanes(view) : new WaysText(terminal).lines(view, view.ways());
    }

    private List<String> lanes(TraceView view) {
        List<String> lines = new ArrayList<>();
        String codes = view.codes().isEmpty() ? "" : " " + String.join(" ", view.codes());
        String word = Objects.requireNonNull(view.verdict()) + codes;
        lines.add(("OK".equals(view.verdict())
                        ? terminal.green(word)
                        : "FAIL".equals(view.verdict()) ? terminal.red(word) : terminal.yellow(word))
                + "  " + terminal.escape(view.port() + " (" + view.pmd() + ")"));
        for (TraceView mdi : view.mdis() == null ? List.<TraceView>of() : view.mdis()) {
            lines.add("");
            lines.addAll(lanes(mdi));
        }
        for (TraceView.Lane lane : view.mdis() == null ? view.lanes() : List.<TraceView.Lane>of()) {
            lines.add("");
            lines.addAll(lane(lane));
        }
        if (view.chain() != null) {
            lines.add("");
            lines.add(terminal.faint("as a chain: ") + terminal.escape(view.chain()));
        } else if (view.noChain() != null) {
            lines.add("");
            lines.add(terminal.faint("not as a chain: " + view.noChain()));
        }
        return lines;
    }

    private List<String> lane(TraceView.Lane lane) {
        Table table = new Table();
        table.row(List.of("  " + lane.from(), "Tx" + number(lane.lane()), "position " + lane.position(), ""));
        for (TraceView.Step step : lane.path()) {
            String leaves = step.leaves().isEmpty() ? "ends" : step.leaves();
            table.row(List.of(
                    "    " + step.item(),
                    step.enters() + " → " + leaves,
                    step.colour(),
                    step.slot().isEmpty() ? "" : "at " + step.slot()));
        }
        String to = lane.to() == null ? "nowhere" : lane.to();
        String code = lane.code() == null ? "" : " " + lane.code();
        table.row(List.of(
                "  " + to,
                lane.toLane() == null ? "" : "lane " + lane.toLane(),
                lane.outcome().replace('_', ' ') + code,
                ""));
        return table.lines().stream().map(terminal::escape).toList();
    }

    private static String number(@org.jspecify.annotations.Nullable Integer lane) {
        return lane == null ? "" : lane.toString();
    }
}
