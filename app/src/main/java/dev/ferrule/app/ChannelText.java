package dev.ferrule.app;

import dev.ferrule.view.ChannelView;
import dev.ferrule.view.DiagnosticView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A judged channel as text: verdict, chain, lanes, diagnostics, assumptions. */
final class ChannelText {

    /** A chain may go on over several lines; its verdict is one. */
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final int LONGEST_HEADLINE = 4_000;

    private static final int SHOWN_OF_IT = 200;

    private final Terminal terminal;

    ChannelText(Terminal terminal) {
        this.terminal = terminal;
    }

    List<String> lines(ChannelView view) {
        List<String> lines = new ArrayList<>();
        lines.add(verdict(view));
        if (!view.lanes().isEmpty()) {
            lines.add("");
            lines.addAll(lanes(view));
        }
        DiagnosticText text = new DiagnosticText(terminal);
        for (DiagnosticView finding : view.diagnostics()) {
            lines.add("");
            lines.addAll(text.lines(finding, view.chain()));
        }
        if (!rest(view).isEmpty()) {
            lines.add("");
            lines.addAll(assumptions(view));
        }
        if (view.budget() != null) {
            lines.add("");
            lines.addAll(new BudgetText(terminal).lines(view.budget()));
        }
        return lines;
    }

    private String verdict(ChannelView view) {
        String codes = view.codes().isEmpty() ? "" : " " + String.join(" ", view.codes());
        String word = switch (view.verdict()) {
            case "OK" -> terminal.green(view.verdict());
            case "OK_WARN" -> terminal.yellow(view.verdict() + codes);
            default -> terminal.red(view.verdict() + codes);
        };
        String chain = cut(SPACES.matcher(view.chain().strip()).replaceAll(" "));
        return word + "  " + terminal.escape(view.verdict().equals("ERROR") ? chain : chain.replace(">", "─"));
    }

    /** Who has written so much knows it; the diagnostics below are to stay in sight. */
    private static String cut(String chain) {
        return chain.length() <= LONGEST_HEADLINE
                ? chain
                : chain.substring(0, chain.offsetByCodePoints(0, SHOWN_OF_IT))
                        + String.format(Locale.ROOT, " … (%,d characters)", chain.length());
    }

    /** One line a lane, one column an element; a cell is the position on the left, on the right and the fibre's colour. */
    private List<String> lanes(ChannelView view) {
        Map<Integer, String> elements = new TreeMap<>();
        view.lanes()
                .forEach(lane -> lane.path()
                        .forEach(step ->
                                elements.putIfAbsent(step.element(), step.element() + " " + head(step.item()))));
        Table table = new Table();
        List<String> header = new ArrayList<>(List.of("lane", "transmits"));
        header.addAll(elements.values());
        header.addAll(List.of("arrives", "outcome"));
        table.row(shown(header));
        for (ChannelView.Lane lane : view.lanes()) {
            table.row(shown(row(lane, elements)));
        }
        List<String> lines = new ArrayList<>();
        for (String line : table.lines()) {
            lines.add("  " + line);
        }
        lines.set(0, terminal.faint(lines.getFirst()));
        return lines;
    }

    /** Cells as wide as they will be printed: in ASCII an arrow is two characters. */
    private List<String> shown(List<String> cells) {
        return cells.stream().map(terminal::shown).toList();
    }

    private static String head(String item) {
        int count = item.indexOf(" of ");
        return count < 0 ? item : item.replaceFirst(" [0-9]+ of [0-9]+", "");
    }

    private static List<String> row(ChannelView.Lane lane, Map<Integer, String> elements) {
        boolean fromLeft = lane.from().end().equals("left");
        Map<Integer, List<ChannelView.Step>> steps = new LinkedHashMap<>();
        lane.path()
                .forEach(step -> steps.computeIfAbsent(step.element(), e -> new ArrayList<>())
                        .add(step));
        List<String> cells = new ArrayList<>();
        cells.add(fromLeft ? "→" : "←");
        cells.add(end(lane.from(), "Tx"));
        for (int element : elements.keySet()) {
            cells.add(cell(steps.getOrDefault(element, List.of())));
        }
        cells.add(lane.to() == null ? "" : end(lane.to(), lane.outcome().equals("nowhere") ? "" : arrivesAs(lane)));
        cells.add(outcome(lane));
        return cells;
    }

    private static String arrivesAs(ChannelView.Lane lane) {
        return lane.outcome().equals("tx_meets_tx") ? "Tx" : "Rx";
    }

    private static String end(ChannelView.End end, String direction) {
        String lane = end.lane() == null ? direction : direction + end.lane();
        String which = end.port().contains(" of ")
                ? end.port().replaceFirst("^pmd ", "").replaceFirst(" of .*", " ")
                : "";
        return (which.isEmpty() ? "" : "#" + which) + end.pmd() + " " + lane + (lane.isEmpty() ? "@" : " @")
                + end.position();
    }

    /** Each time that the light passes the element: left position first, and the fibre's colour once for the same fibre. */
    private static String cell(List<ChannelView.Step> travelled) {
        List<String> passes = new ArrayList<>();
        for (int i = 0; i < travelled.size(); i += 2) {
            passes.add(pass(travelled.subList(i, Math.min(i + 2, travelled.size()))));
        }
        return String.join(", ", passes);
    }

    private static String pass(List<ChannelView.Step> steps) {
        boolean fromLeft = steps.getFirst().side().equals("left");
        String positions = (fromLeft ? steps : steps.reversed())
                .stream().map(ChannelView.Step::position).collect(Collectors.joining("–"));
        return (positions + " " + steps.getFirst().colour()).strip();
    }

    private static String outcome(ChannelView.Lane lane) {
        String words = switch (lane.outcome()) {
            case "received" -> "ok";
            case "tx_meets_tx" -> "Tx meets Tx";
            case "nowhere" -> "goes nowhere";
            case "order_changed" -> "lane order changed";
            case "another_port" -> "another port";
            case "another_wavelength" -> "another wavelength";
            case "split_link" -> isBack(lane) ? "comes back at another port" : "link is split";
            case "blocked" -> "stopped by a pair that does not mate";
            case "open" -> "open end";
            default -> lane.outcome();
        };
        return lane.code() == null ? words : words + " " + lane.code();
    }

    private static boolean isBack(ChannelView.Lane lane) {
        return lane.to() != null && lane.to().end().equals(lane.from().end());
    }

    /** What is missing for the budget stands with it. */
    private static List<ChannelView.Assumption> rest(ChannelView view) {
        return view.assumptions().stream()
                .filter(assumption -> !assumption.word().equals(ChannelView.BUDGET))
                .toList();
    }

    private List<String> assumptions(ChannelView view) {
        List<String> lines = new ArrayList<>();
        lines.add(terminal.faint("what the verdict rests on"));
        Table table = new Table();
        for (ChannelView.Assumption assumption : rest(view)) {
            table.row(shown(List.of(
                    "  element " + assumption.element(),
                    assumption.word(),
                    assumption.value(),
                    assumption.confidence() == null ? "" : assumption.confidence(),
                    assumption.from())));
        }
        lines.addAll(table.lines());
        return lines;
    }
}
