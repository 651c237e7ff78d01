package dev.ferrule.app;

import dev.ferrule.view.CatalogView;
import java.util.ArrayList;
import java.util.List;

/** Entries side by side: what differs, then position by position, then in one line what is equal. */
final class CatalogCompareText {

    private static final String INDENT = "  ";

    private final Terminal terminal;
    private final int width;

    CatalogCompareText(Terminal terminal, int width) {
        this.terminal = terminal;
        this.width = width - INDENT.length();
    }

    List<String> lines(CatalogView.Comparison comparison) {
        List<String> lines = new ArrayList<>();
        if (comparison.differing().isEmpty()) {
            lines.add(terminal.escape(String.join(", ", comparison.names()) + ": no value differs"));
        } else {
            lines.addAll(differences(comparison));
        }
        if (comparison.positions() != null) {
            lines.add("");
            lines.addAll(positions(comparison.names(), comparison.positions()));
        }
        if (!comparison.equal().isEmpty()) {
            lines.add("");
            String equal = String.join(
                    ", ",
                    comparison.equal().stream()
                            .map(same -> FieldWords.pathLabel(same.path()) + " " + value(same.path(), same.value()))
                            .toList());
            Wrap.hanging(INDENT + "equal  ", equal, width).forEach(line -> lines.add(terminal.escape(line)));
        }
        return lines;
    }

    private List<String> differences(CatalogView.Comparison comparison) {
        Table table = new Table();
        List<String> header = new ArrayList<>(List.of(comparison.section()));
        header.addAll(comparison.names());
        table.row(header);
        for (CatalogView.Difference difference : comparison.differing()) {
            List<String> row = new ArrayList<>(List.of(FieldWords.pathLabel(difference.path())));
            comparison.names().forEach(name -> row.add(cell(difference, name)));
            table.row(row);
        }
        List<String> lines = new ArrayList<>();
        table.wrapped(width).forEach(line -> lines.add(INDENT + terminal.escape(line)));
        lines.set(0, terminal.bold(lines.getFirst()));
        return lines;
    }

    private static String cell(CatalogView.Difference difference, String name) {
        Object value = difference.values().get(name);
        if (value == null) {
            return "–";
        }
        String confidence = difference.confidence().get(name);
        return value(difference.path(), value) + (confidence == null ? "" : " (" + confidence + ")");
    }

    private static String value(String path, Object value) {
        return FieldWords.value(value, FieldWords.pathUnit(path));
    }

    private List<String> positions(List<String> names, CatalogView.Positions positions) {
        int all = positions.differing().size() + positions.equal().size();
        List<String> lines = new ArrayList<>();
        String count = positions.differing().isEmpty()
                ? "all " + all + " are equal"
                : positions.differing().size() + " of " + all + " differ";
        lines.add(INDENT + terminal.bold(terminal.escape("positions of " + positions.of())) + ": " + count);
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("position"));
        positions.differing().forEach(one -> header.add(one.position()));
        rows.add(header);
        for (String name : names) {
            List<String> row = new ArrayList<>(List.of(name));
            positions.differing().forEach(one -> row.add(one.leadsTo().getOrDefault(name, "–")));
            rows.add(row);
        }
        if (!positions.differing().isEmpty()) {
            Bands.lines(rows, width - INDENT.length())
                    .forEach(line -> lines.add((INDENT + INDENT + terminal.escape(line)).stripTrailing()));
            if (!positions.equal().isEmpty()) {
                Wrap.hanging(INDENT + INDENT + "equal at ", String.join(", ", positions.equal()), width)
                        .forEach(line -> lines.add(terminal.escape(line)));
            }
        }
        return lines;
    }
}
