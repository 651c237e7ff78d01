package dev.ferrule.app;

import dev.ferrule.view.CatalogView;
import java.util.ArrayList;
import java.util.List;

/** Sections, a list, entries or a comparison as text. */
final class CatalogText {

    /** Beyond, a line is hard to follow. */
    private static final int WIDEST = 120;

    /** Where nobody says how wide the terminal is. */
    private static final int USUAL = 100;

    private final Terminal terminal;
    private final int width;
    private final boolean cuts;

    /** @param columns of the terminal; 0 when unknown, then lists are not cut */
    CatalogText(Terminal terminal, int columns) {
        this.terminal = terminal;
        width = columns == 0 ? USUAL : Math.clamp(columns, 60, WIDEST);
        cuts = columns > 0;
    }

    List<String> lines(CatalogView view) {
        List<String> lines = new ArrayList<>();
        if (view.sections() != null) {
            lines.addAll(sections(view.sections()));
        }
        if (view.list() != null) {
            lines.addAll(new CatalogListText(terminal).lines(view.list(), cuts ? width : Integer.MAX_VALUE));
        }
        if (view.entries() != null) {
            for (CatalogView.Entry entry : view.entries()) {
                if (!lines.isEmpty()) {
                    lines.add("");
                }
                lines.addAll(new CatalogEntryText(terminal, width).lines(entry));
            }
        }
        if (view.comparison() != null) {
            lines.addAll(new CatalogCompareText(terminal, width).lines(view.comparison()));
        }
        return lines;
    }

    private List<String> sections(List<CatalogView.SectionSize> sections) {
        Table table = new Table();
        for (CatalogView.SectionSize section : sections) {
            String count = Integer.toString(section.entries());
            table.row(List.of(section.section(), " ".repeat(Math.max(0, 3 - count.length())) + count, section.about()));
        }
        List<String> lines = new ArrayList<>();
        table.wrapped(width).forEach(line -> lines.add(terminal.escape(line)));
        lines.add("");
        lines.add("ferrule catalog list pmds           lists a section");
        lines.add("ferrule catalog list pmds DR4       … only what has \"DR4\" in it");
        lines.add(
                "ferrule catalog list cassettes      a kind, wherever it stands: also harnesses, trunks, cords, plates,");
        lines.add("                                    adapters, loopbacks, taps, modules, cables, devices");
        lines.add("ferrule catalog show 400GBASE-DR4   all that is said of one, with sources");
        lines.add("ferrule catalog compare MPO MTP-PRO what differs");
        return lines;
    }
}
