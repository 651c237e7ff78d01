package dev.ferrule.app;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.catalogue.UserCatalogue;
import dev.ferrule.io.plant.PlantFolder;
import dev.ferrule.rule.ShapeJudge;
import dev.ferrule.source.PlantSource;
import dev.ferrule.view.DiagnosticView;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** A plant from the command line, with the catalogue that its own files extend. */
record Plants(PlantSource source, Catalogue catalogue) {

    /** The plant; null when it cannot be read, which is printed. */
    static @Nullable Plants read(Path plant, Terminal terminal) {
        FutureTask<Catalogue> shipped = new FutureTask<>(Plants::shipped);
        Thread.ofPlatform().daemon().start(shipped);
        try {
            PlantSource source = PlantFolder.read(plant);
            return new Plants(source, UserCatalogue.over(get(shipped), source.catalogue(), source.report()));
        } catch (PlantFolder.Unreadable e) {
            DiagnosticText text = new DiagnosticText(terminal);
            e.findings()
                    .forEach(finding ->
                            text.lines(DiagnosticView.of(finding, null)).forEach(terminal::error));
            return null;
        }
    }

    /** What does not depend on the plant; another thread reads it meanwhile, so that a start waits for one of them. */
    private static Catalogue shipped() {
        Catalogue shipped = ShippedCatalogue.load();
        ShapeJudge.rules();
        return shipped;
    }

    private static Catalogue get(Future<Catalogue> shipped) {
        try {
            return shipped.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
