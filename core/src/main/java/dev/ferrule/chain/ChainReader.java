package dev.ferrule.chain;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Part;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a channel in one line: text to shape. The grammar is in docs/chain.md. */
public final class ChainReader {

    private final Catalogue catalogue;

    public ChainReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The chain, or null when it cannot be judged; why not is in the report.
     *
     * @param universal which variant a universal cassette of unstated order is taken for: 0 or 1
     */
    public @Nullable Chain read(String text, Origin origin, int universal, Report report) {
        Report own = new Report();
        Chain chain = read(text, origin, universal, own, new Assumptions());
        // The instances of one element (x6) are read one by one, and say the same of what is wrong with it.
        own.findings().stream().distinct().forEach(report::add);
        return chain;
    }

    private @Nullable Chain read(String text, Origin origin, int universal, Report report, Assumptions assumptions) {
        Syntax syntax = SyntaxReader.readAll(catalogue, text, origin, report);
        if (syntax == null) {
            return null;
        }
        List<List<Resolved>> columns = new ElementResolver(catalogue, text, origin, report).resolve(syntax, universal);
        if (report.hasErrors()) {
            return null;
        }
        int plain = columns.stream()
                .flatMap(List::stream)
                .filter(this::plainUniversal)
                .mapToInt(Resolved::nameStart)
                .findFirst()
                .orElse(-1);
        columns.stream().flatMap(List::stream).forEach(element -> lengths(element, assumptions));
        ChainBuilder builder = new ChainBuilder(catalogue, text, origin, report, assumptions);
        Chain chain = builder.build(columns, plain);
        boolean unreadable = report.findings().stream()
                .anyMatch(d -> d.isError() && !d.code().equals(Code.ADAPTER));
        return unreadable ? null : chain;
    }

    private void lengths(Resolved element, Assumptions assumptions) {
        assumptions.decimalComma(element);
        Word name = element.syntax().name();
        Part part = element.syntax().head() == Syntax.Head.PART && name != null ? catalogue.part(name.text()) : null;
        if (part != null) {
            assumptions.partLength(element, part);
            if (catalogue.replaces(part.provenance())) {
                assumptions.own(element, part);
            }
        }
    }

    private boolean plainUniversal(Resolved element) {
        Word name = element.syntax().name();
        var assembly = name == null ? null : catalogue.assembly(name.text());
        return assembly != null && !assembly.variants().isEmpty();
    }

    /** Whether findings mean that nothing could be judged at all: a chain that cannot be read. */
    public static boolean unreadable(List<Diagnostic> findings) {
        return findings.stream()
                .anyMatch(d -> d.isError()
                        && (d.code().equals(Code.UNKNOWN_NAME)
                                || d.code().equals(Code.AMBIGUOUS_NAME)
                                || d.code().equals(Code.UNREADABLE)
                                || d.code().equals(Code.TOO_LARGE)));
    }
}
