package dev.ferrule.app;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.catalogue.UserCatalogue;
import dev.ferrule.view.DiagnosticView;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The catalogue of a command: the shipped one, and a user's files over it. */
final class Catalogues {

    private Catalogues() {}

    /** The catalogue; what is wrong with the user's files is printed on standard error. */
    static Catalogue load(@Nullable Path folder, Terminal terminal) {
        Catalogue shipped = ShippedCatalogue.load();
        if (folder == null) {
            return shipped;
        }
        Catalogue own = UserCatalogue.load(shipped, folder);
        DiagnosticText text = new DiagnosticText(terminal);
        own.report()
                .findings()
                .forEach(finding -> text.lines(DiagnosticView.of(finding, null)).forEach(terminal::error));
        return own;
    }
}
