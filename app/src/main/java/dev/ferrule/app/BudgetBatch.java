package dev.ferrule.app;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Place;
import dev.ferrule.view.BudgetCheck;
import dev.ferrule.view.BudgetSheet;
import dev.ferrule.view.DiagnosticView;
import java.util.ArrayList;
import java.util.List;

/** What {@code budget} makes of the rows of a batch. */
record BudgetBatch(BudgetCheck check, boolean json) implements ChainBatch.Rows<BudgetSheet> {

    @Override
    public BudgetSheet check(String id, String chain, Place place) {
        return check.check(id, chain, ChainBatch.origin(place));
    }

    @Override
    public BudgetSheet unread(String id, String chain, List<DiagnosticView> wrong) {
        return new BudgetSheet(
                BudgetSheet.SCHEMA,
                id,
                chain,
                "ERROR",
                List.of(Code.UNREADABLE.toString()),
                List.of(),
                check.profile(),
                null,
                List.of(),
                List.of(),
                wrong);
    }

    /** Cells that a tab parts: id, verdict, codes, then of the way that comes nearest to a limit what was found. */
    @Override
    public String line(BudgetSheet row) {
        if (json) {
            return Json.line(row);
        }
        List<String> cells = new ArrayList<>(List.of(row.id(), row.verdict(), String.join(" ", row.codes())));
        if (row.ways().isEmpty()) {
            row.diagnostics().forEach(finding -> cells.add(BatchLine.whole(finding)));
        } else {
            BudgetSheet.Way way = BudgetSheetText.nearest(row);
            cells.addAll(BudgetWayText.figures(way));
            cells.addAll(BudgetAnswersText.brief(way));
        }
        return String.join("\t", cells.stream().map(Terminal::escaped).toList());
    }

    @Override
    public int exit(BudgetSheet row) {
        return BudgetCommand.exit(row);
    }
}
