package dev.ferrule.app;

import dev.ferrule.view.TraceView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What hangs on a port without a transceiver: a table a side and route, a row a position, a column an item. */
final class WaysText {

    private final Terminal terminal;

    WaysText(Terminal terminal) {
        this.terminal = terminal;
    }

    List<String> lines(TraceView view, List<TraceView.Way> ways) {
        List<String> lines = new ArrayList<>();
        lines.add(terminal.escape(view.port() + " (" + view.holds() + ")"));
        Map<List<String>, List<TraceView.Way>> routes = new LinkedHashMap<>();
        ways.forEach(way ->
                routes.computeIfAbsent(heads(way), x -> new ArrayList<>()).add(way));
        routes.forEach((heads, same) -> {
            lines.add("");
            lines.addAll(table(heads, same));
        });
        List<String> sides = ways.stream().map(TraceView.Way::side).distinct().toList();
        boolean panel = !sides.contains("cage") && !String.valueOf(view.holds()).contains("cage");
        if (panel && sides.size() < 2) {
            String other = sides.isEmpty() ? "anywhere" : sides.contains("front") ? "behind it" : "in front";
            lines.add("");
            lines.add("  nothing is plugged in " + other);
        }
        return lines;
    }

    private List<String> table(List<String> heads, List<TraceView.Way> ways) {
        Table table = new Table();
        table.row(heads);
        if (ways.getFirst().position().isEmpty()) {
            return table.lines().stream().map(terminal::escape).toList();
        }
        for (TraceView.Way way : ways) {
            List<String> row = new ArrayList<>();
            row.add("  " + way.position());
            for (TraceView.Step step : way.path()) {
                String leaves = step.leaves().isEmpty() ? "ends" : step.leaves();
                row.add(step.enters() + " → " + leaves + (step.colour().isEmpty() ? "" : " " + step.colour()));
            }
            row.add("");
            table.row(row);
        }
        return table.lines().stream().map(terminal::escape).toList();
    }

    /** What one table has in common: side, items with the slots before them, and the end. */
    private static List<String> heads(TraceView.Way way) {
        List<String> heads = new ArrayList<>();
        heads.add("  " + way.side());
        for (int i = 0; i < way.path().size(); i++) {
            TraceView.Step step = way.path().get(i);
            heads.add((i == 0 || step.slot().isEmpty() ? "" : step.slot() + ": ") + step.item());
        }
        heads.add(end(way.end(), way.to(), way.pmd()));
        return heads;
    }

    private static String end(String end, @Nullable String to, @Nullable String pmd) {
        String place = to == null ? "" : to;
        return switch (end) {
            case "port" -> place + (pmd == null ? "" : " (" + pmd + ")");
            case "active" -> "leads to " + place;
            case "open" -> to == null ? "open end" : place + ", where nothing is plugged on";
            case "dark" -> "no fibre goes on";
            default -> place + ", where no light passes";
        };
    }
}
