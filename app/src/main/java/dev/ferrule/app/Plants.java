package dev.ferrule.app;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.io.catalogue.CatalogueFiles;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.catalogue.UserCatalogue;
import dev.ferrule.io.foreign.ForeignPlant;
import dev.ferrule.io.foreign.SheetMap;
import dev.ferrule.io.plant.PlantFolder;
import dev.ferrule.rule.ShapeJudge;
import dev.ferrule.source.PlantSource;
import dev.ferrule.view.DiagnosticView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** A plant from the command line, with the catalogue that its own files extend. */
record Plants(PlantSource source, Catalogue catalogue) {

    /** The plant; null when it cannot be read, which is printed. */
    static @Nullable Plants read(Path plant, Terminal terminal) {
        return read(plant, SheetMap.NOTHING, terminal);
    }

    /**
     * The same.
     *
     * @param map what the user says of sheets and their columns, where the plant is a workbook or another file of tables
     */
    static @Nullable Plants read(Path plant, SheetMap map, Terminal terminal) {
        if (ForeignPlant.isNamed(plant)) {
            return foreign(plant, map, terminal);
        }
        FutureTask<Catalogue> shipped = new FutureTask<>(Plants::shipped);
        Thread.ofPlatform().daemon().start(shipped);
        try {
            PlantSource source = PlantFolder.read(plant);
            return new Plants(source, UserCatalogue.over(get(shipped), source.catalogue(), source.report()));
        } catch (PlantFolder.Unreadable e) {
            print(e.findings(), terminal);
            return null;
        }
    }

    /** A plant in a file of other people's, with the catalogue that lies beside it. */
    private static @Nullable Plants foreign(Path plant, SheetMap map, Terminal terminal) {
        Report report = new Report();
        Path beside = plant.resolveSibling("catalog");
        CatalogueFiles own = Files.isDirectory(beside) ? CatalogueFiles.read(beside, report) : CatalogueFiles.NONE;
        Catalogue catalogue = UserCatalogue.over(ShippedCatalogue.load(), own.trees(), report);
        PlantSource source =
                ForeignPlant.read(plant, null, map, catalogue, own.trees()).plant();
        source.report().addAll(report);
        if (source.tables().isEmpty()) {
            print(source.report().findings(), terminal);
            return null;
        }
        return new Plants(source, catalogue);
    }

    private static void print(List<Diagnostic> findings, Terminal terminal) {
        DiagnosticText text = new DiagnosticText(terminal);
        findings.forEach(finding -> text.lines(DiagnosticView.of(finding, null)).forEach(terminal::error));
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
