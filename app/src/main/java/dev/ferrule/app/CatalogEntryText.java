package dev.ferrule.app;

import dev.ferrule.view.CatalogView;
import dev.ferrule.view.DiagnosticView;
import java.util.ArrayList;
import java.util.List;

/** An entry whole: names, values with what is said of them, tables, then note, source and confidence. */
final class CatalogEntryText {

    static final String INDENT = "  ";

    private final Terminal terminal;
    private final int width;

    CatalogEntryText(Terminal terminal, int width) {
        this.terminal = terminal;
        this.width = width;
    }

    List<String> lines(CatalogView.Entry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(terminal.bold(terminal.escape(entry.name())) + terminal.faint("  " + entry.section()));
        add(head(entry), lines);
        EntryFacts facts = new EntryFacts(entry, width - INDENT.length());
        if (!facts.facts().isEmpty()) {
            lines.add("");
            add(facts.facts(), lines);
        }
        facts.blocks().forEach(block -> addBlock(block, lines));
        lines.add("");
        add(foot(entry), lines);
        return lines;
    }

    private void add(Table table, List<String> lines) {
        table.wrapped(width - INDENT.length()).forEach(line -> lines.add(INDENT + terminal.escape(line)));
    }

    private void addBlock(EntryFacts.Block block, List<String> lines) {
        lines.add("");
        lines.add(INDENT + terminal.bold(terminal.escape(block.title())));
        for (String line : block.lines()) {
            lines.add((INDENT + INDENT + terminal.escape(line)).stripTrailing());
        }
    }

    private static Table head(CatalogView.Entry entry) {
        Table table = new Table();
        if (entry.asked() != null && !entry.aliases().contains(entry.asked())) {
            String length =
                    entry.lengthM() == null ? "" : ", " + entry.lengthM().toPlainString() + " m long";
            table.row(List.of("asked for", entry.asked() + length));
        }
        if (!entry.aliases().isEmpty()) {
            table.row(List.of("also called", String.join(", ", entry.aliases())));
        }
        if (!entry.chain().isEmpty()) {
            table.row(List.of("in a chain", String.join(" · ", entry.chain())));
        }
        return table;
    }

    private static Table foot(CatalogView.Entry entry) {
        Table table = new Table();
        if (entry.note() != null) {
            table.row(List.of("note", entry.note()));
        }
        table.row(List.of("source", entry.source()));
        table.row(List.of("confidence", entry.confidence()));
        table.row(List.of("file", place(entry.span()) + (entry.own() == null ? "" : ", your own")));
        if (entry.overrides() != null) {
            table.row(List.of("overrides", "ours at " + place(entry.overrides())));
        }
        return table;
    }

    private static String place(DiagnosticView.Place place) {
        return place.file() + (place.line() == null ? "" : ":" + place.line());
    }
}
