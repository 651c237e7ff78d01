package dev.ferrule.view;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.chain.Chain;
import dev.ferrule.chain.ChainReader;
import dev.ferrule.chain.Origin;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can run on the permanent links of a chain.
 *
 * @param view null where the chain cannot be read, or has none
 * @param diagnostics why
 */
public record ChainApps(@Nullable AppsView view, List<DiagnosticView> diagnostics) {

    public static ChainApps of(Catalogue catalogue, AppsAsked asked, String text) {
        Report report = new Report();
        Chain chain = new ChainReader(catalogue).read(text, Origin.COMMAND_LINE, 0, report);
        if (chain == null) {
            return new ChainApps(null, DiagnosticView.all(DiagnosticOrder.sorted(report.findings())));
        }
        AppsView view = Apps.of(catalogue, asked, ChainLinks.of(catalogue, asked.budgets(), chain), text);
        return view.links().isEmpty()
                ? new ChainApps(null, DiagnosticView.all(List.of(nothing())))
                : new ChainApps(view, List.of());
    }

    private static Diagnostic nothing() {
        return Diagnostic.error(
                Code.UNREADABLE,
                null,
                "a chain has no permanent link",
                "without the cords that are plugged into transceivers no cable is left, or no fibre of it leads from one"
                        + " end to another",
                "write what is installed, such as \"adapter A > trunk MPO-12 B M/M OM4 80m > adapter A\"; it may stand"
                        + " between the cords and PMDs of a channel");
    }
}
