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
 * The limits of the links of a chain.
 *
 * @param view null where the chain cannot be read, or no link is in it
 * @param diagnostics why
 */
public record ChainLimits(@Nullable LimitsView view, List<DiagnosticView> diagnostics) {

    public static ChainLimits of(Catalogue catalogue, LimitsAsked asked, String text) {
        Report report = new Report();
        Chain chain = new ChainReader(catalogue).read(text, Origin.COMMAND_LINE, 0, report);
        if (chain == null) {
            return new ChainLimits(null, DiagnosticView.all(DiagnosticOrder.sorted(report.findings())));
        }
        LimitsView limits = Limits.of(catalogue, asked, ChainLinks.of(catalogue, asked.planned(), chain), text);
        return limits.links().isEmpty()
                ? new ChainLimits(null, DiagnosticView.all(List.of(nothing())))
                : new ChainLimits(limits, List.of());
    }

    private static Diagnostic nothing() {
        return Diagnostic.error(
                Code.UNREADABLE,
                null,
                "a chain has no link that can be tested",
                "no fibre of a cable leads from one end to another",
                "write a permanent link such as \"adapter A > trunk MPO-12 B M/M OM4 80m > adapter A\", or a channel"
                        + " from pmd to pmd");
    }
}
