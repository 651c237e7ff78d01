package dev.ferrule.app;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.catalogue.UserCatalogue;
import dev.ferrule.io.plant.PlantFolder;
import dev.ferrule.source.PlantSource;
import dev.ferrule.view.DiagnosticView;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A plant from the command line, with the catalogue that its own files extend. */
record Plants(PlantSource source, Catalogue catalogue) {

    /** The plant; null when it cannot be read, which is printed. */
    static @Nullable Plants read(Path plant, Terminal terminal) {
        try {
            PlantSource source = PlantFolder.read(plant);
            return new Plants(source, UserCatalogue.over(ShippedCatalogue.load(), source.catalogue(), source.report()));
        } catch (PlantFolder.Unreadable e) {
            DiagnosticText text = new DiagnosticText(terminal);
            e.findings()
                    .forEach(finding ->
                            text.lines(DiagnosticView.of(finding, null)).forEach(terminal::error));
            return null;
        }
    }
}
