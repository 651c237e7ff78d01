package dev.ferrule.app;

import dev.ferrule.view.PmdView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** PMDs as text: a list with a line a limit, or one of them whole. */
final class PmdText {

    private static final String INDENT = "  ";

    private final Terminal terminal;

    PmdText(Terminal terminal) {
        this.terminal = terminal;
    }

    List<String> lines(PmdView view) {
        List<String> lines = new ArrayList<>();
        if (view.list() != null) {
            lines.addAll(list(view.list()));
        }
        if (view.pmd() != null) {
            lines.addAll(entry(view.pmd()));
        }
        return lines;
    }

    private List<String> list(PmdView.Listing list) {
        Table table = new Table();
        table.row(List.of("PMD", "mode", "lanes", "connectors", "reach and most loss"));
        for (PmdView.Row row : list.pmds()) {
            table.row(List.of(
                    terminal.shown(row.name()),
                    row.mode(),
                    Integer.toString(row.lanes()),
                    terminal.shown(String.join(", ", row.connectors())),
                    terminal.shown(row.limits().stream()
                            .map(limit -> limit.fibre() + " " + metres(limit.reachM())
                                    + (limit.maxLossDb() == null ? "" : " " + db(limit.maxLossDb())))
                            .collect(Collectors.joining(", ")))));
        }
        List<String> lines = new ArrayList<>(table.lines());
        lines.set(0, terminal.faint(lines.getFirst()));
        lines.add("");
        lines.add(list.pmds().size() + " of " + list.total() + " PMDs"
                + (list.filter() == null ? "" : " have \"" + terminal.escape(list.filter()) + "\""));
        return lines;
    }

    private List<String> entry(PmdView.Entry pmd) {
        List<String> lines = new ArrayList<>();
        lines.add(terminal.bold(terminal.escape(pmd.name())) + terminal.faint("  " + terminal.escape(pmd.standard())));
        Table head = new Table();
        if (!pmd.aliases().isEmpty()) {
            head.row(List.of("also called", String.join(", ", pmd.aliases())));
        }
        head.row(List.of("fibre", pmd.mode() + ", " + pmd.lanes() + (pmd.lanes() == 1 ? " lane" : " lanes")));
        pmd.signal().forEach((key, value) -> head.row(List.of(key.replace('_', ' '), value)));
        pmd.connectors().forEach(connector -> head.row(List.of("connector", connector(connector))));
        head.row(List.of("source", pmd.source() + doubt(pmd.confidence())));
        add(lines, head);
        block(lines, "how far, and how much it may lose", limits(pmd.limits()), "nobody says");
        block(lines, "what its pairs may reflect", reflections(pmd.reflections()), "nobody says");
        block(lines, "transceivers", modules(pmd.transceivers()), "none in the catalogue");
        block(lines, "talks to", peers(pmd.talksTo()), "itself alone");
        return lines;
    }

    private void add(List<String> lines, Table table) {
        table.lines().forEach(line -> lines.add(INDENT + terminal.escape(line)));
    }

    private void block(List<String> lines, String title, Table table, String otherwise) {
        lines.add("");
        lines.add(INDENT + terminal.bold(title));
        if (table.isEmpty()) {
            lines.add(INDENT + INDENT + otherwise);
        }
        table.lines().forEach(line -> lines.add(INDENT + INDENT + terminal.escape(line)));
    }

    private static String connector(PmdView.Connector connector) {
        return (connector.mdis() == 1 ? "" : connector.mdis() + " x ")
                + connector.connector()
                + (connector.pins() == null ? "" : ", " + connector.pins())
                + (connector.polish() == null ? "" : ", " + connector.polish())
                + doubt(connector.confidence());
    }

    private static Table limits(List<PmdView.Limit> limits) {
        Table table = new Table();
        for (PmdView.Limit limit : limits) {
            table.row(List.of(
                    limit.fibre(),
                    (limit.leastM() == null ? "" : limit.leastM().toPlainString() + " to ") + metres(limit.reachM()),
                    limit.maxLossDb() == null ? "loss not known" : db(limit.maxLossDb()),
                    limit.allocationDb() == null ? "" : db(limit.allocationDb()) + " of it for pairs and splices",
                    (limit.informative() ? "informative: " : "") + limit.source() + doubt(limit.confidence())));
        }
        return table;
    }

    private static Table reflections(PmdView.@Nullable Reflections asked) {
        Table table = new Table();
        if (asked == null) {
            return table;
        }
        for (PmdView.ReflectionRow row : asked.rows()) {
            table.row(List.of(
                    row.pairs() == null ? "any number" : "up to " + row.pairs(),
                    "return loss at least " + row.leastReturnLossDb().toPlainString() + " dB"
                            + doubt(row.confidence())));
        }
        if (asked.countedBelowDb() != null) {
            table.row(List.of("counted", "pairs below " + asked.countedBelowDb().toPlainString() + " dB"));
        }
        if (asked.allowanceDb() != null) {
            table.row(List.of(
                    "allowance",
                    db(asked.allowanceDb()) + " for multipath interference, in the limit already: "
                            + asked.allowanceSource() + doubt(asked.allowanceConfidence())));
        }
        table.row(List.of("source", asked.source() + doubt(asked.confidence())));
        return table;
    }

    private static Table modules(List<PmdView.Module> modules) {
        Table table = new Table();
        for (PmdView.Module module : modules) {
            String split = reach(module.reachSplit());
            table.row(List.of(
                    module.name(),
                    module.form(),
                    module.mode(),
                    module.reach().isEmpty() ? "reach as the PMD" : reach(module.reach()),
                    split.isEmpty() ? "" : "behind a splitting cord " + split));
        }
        return table;
    }

    private static String reach(List<PmdView.Reach> reach) {
        return reach.stream()
                .map(one -> one.fibre() + " " + metres(one.reachM()))
                .collect(Collectors.joining(", "));
    }

    private static Table peers(List<PmdView.Peer> peers) {
        Table table = new Table();
        for (PmdView.Peer peer : peers) {
            table.row(List.of(
                    peer.pmd(), peer.how(), "reach: " + peer.reach(), peer.source() + doubt(peer.confidence())));
        }
        return table;
    }

    private static String doubt(@Nullable String confidence) {
        return confidence == null || confidence.equals("high") ? "" : " (" + confidence + ")";
    }

    private static String metres(BigDecimal metres) {
        return metres.toPlainString() + " m";
    }

    private static String db(BigDecimal loss) {
        return loss.toPlainString() + " dB";
    }
}
