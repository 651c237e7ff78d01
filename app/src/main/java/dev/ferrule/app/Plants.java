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

/** A plant from the command line, with the catalogue that its own files extend. */
record Plants(PlantSource source, Catalogue catalogue) {

    static Plants read(Path plant) throws PlantFolder.Unreadable {
        FutureTask<Catalogue> shipped = new FutureTask<>(Plants::shipped);
        Thread.ofPlatform().daemon().start(shipped);
        PlantSource source = PlantFolder.read(plant);
        return new Plants(source, UserCatalogue.over(get(shipped), source.catalogue(), source.report()));
    }

    /** Why there is none, for people. */
    static void tell(PlantFolder.Unreadable unread, Terminal terminal) {
        DiagnosticText text = new DiagnosticText(terminal);
        unread.findings()
                .forEach(finding -> text.lines(DiagnosticView.of(finding, null)).forEach(terminal::error));
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
