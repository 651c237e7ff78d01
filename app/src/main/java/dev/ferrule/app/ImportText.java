package dev.ferrule.app;

import dev.ferrule.view.ImportView;
import java.util.ArrayList;
import java.util.List;

/** An import as text: what was not understood, then what was. */
final class ImportText {

    private final Terminal terminal;

    ImportText(Terminal terminal) {
        this.terminal = terminal;
    }

    List<String> lines(ImportView view) {
        List<String> lines = new ArrayList<>();
        DiagnosticText text = new DiagnosticText(terminal);
        view.diagnostics().forEach(finding -> {
            lines.addAll(text.lines(finding));
            lines.add("");
        });
        List<String> tables = view.tables().stream()
                .map(table -> counted(table.rows(), "row") + " of " + table.table())
                .toList();
        String read = view.formats().isEmpty() ? "" : "read as " + String.join(", ", view.formats()) + ": ";
        lines.add(terminal.escape(view.name()) + ": " + read
                + (tables.isEmpty() ? "nothing" : String.join(", ", tables)) + "; " + counted(view.errors(), "error")
                + ", "
                + counted(view.warnings(), "warning"));
        if (view.plant() != null) {
            lines.add("written to " + terminal.escape(view.plant())
                    + (view.kept() == null ? "" : "; what stood there is kept as " + terminal.escape(view.kept())));
        }
        return lines;
    }

    private static String counted(int count, String noun) {
        return count + " " + (count == 1 ? noun : noun + "s");
    }
}
