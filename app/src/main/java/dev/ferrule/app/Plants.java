package dev.ferrule.app;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.io.catalogue.CatalogueFiles;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.catalogue.UserCatalogue;
import dev.ferrule.io.foreign.ForeignPlant;
import dev.ferrule.io.foreign.SheetMap;
import dev.ferrule.io.plant.Piped;
import dev.ferrule.io.plant.PlantFolder;
import dev.ferrule.rule.ShapeJudge;
import dev.ferrule.source.PlantSource;
import dev.ferrule.view.DiagnosticView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** A plant from the command line, with the catalogue that its own files extend. */
record Plants(PlantSource source, Catalogue catalogue) {

    static Plants read(Path plant) throws PlantFolder.Unreadable {
        return read(plant, SheetMap.NOTHING);
    }

    /**
     * The same.
     *
     * @param map what the user says of sheets and their columns, where the plant is a workbook or another file of tables
     */
    static Plants read(Path plant, SheetMap map) throws PlantFolder.Unreadable {
        try (Piped piped = Piped.of(plant)) {
            return kept(piped.path(), map);
        }
    }

    private static PlantSource ours(Path plant, SheetMap map) throws PlantFolder.Unreadable {
        try {
            return PlantFolder.read(plant, map::columns);
        } catch (PlantFolder.Unreadable e) {
            throw Files.isRegularFile(plant) && ForeignPlant.isWithoutEnding(plant) ? withoutEnding(plant, e) : e;
        }
    }

    /** Whoever names a pipe, or a file without an ending, has to know as what it was read. */
    private static PlantFolder.Unreadable withoutEnding(Path plant, PlantFolder.Unreadable unread) {
        List<Diagnostic> findings = new ArrayList<>(unread.findings());
        findings.add(Diagnostic.note(
                Code.UNREADABLE,
                Span.ofFile(String.valueOf(plant.getFileName())),
                "a format is told by what a file begins with",
                "it has no ending, and begins as no workbook, no table and no dump that is known: it is read as YAML",
                "write it into a file that is named as those of its format, such as cables.csv or host1.json"));
        return new PlantFolder.Unreadable(findings);
    }

    private static Plants kept(Path plant, SheetMap map) throws PlantFolder.Unreadable {
        boolean foreign = Files.isDirectory(plant) ? PlantFolder.hasForeign(plant) : ForeignPlant.isOne(plant);
        if (foreign && Files.exists(plant)) {
            return foreign(plant, map);
        }
        FutureTask<Catalogue> shipped = new FutureTask<>(Plants::shipped);
        Thread.ofPlatform().daemon().start(shipped);
        PlantSource source = ours(plant, map);
        if (!map.isEmpty()) {
            unused(map, source.report());
        }
        return new Plants(source, UserCatalogue.over(get(shipped), source.catalogue(), source.report()));
    }

    /** What is said of sheets and columns that a plant does not have; which table a file is says its plant.yaml. */
    private static void unused(SheetMap map, Report report) {
        Set<String> unused = new TreeSet<>(map.unread());
        unused.addAll(map.unusedColumns());
        for (String one : unused) {
            report.add(Diagnostic.error(
                    Code.UNKNOWN_NAME,
                    null,
                    "a sheet or column is not there",
                    "--map speaks of \"" + one + "\", which no table of the plant is read from",
                    "name a CSV file without its ending, or a sheet, that plant.yaml names below \"files\""));
        }
    }

    /** A plant in a file of other people's, with the catalogue that lies beside it. */
    private static Plants foreign(Path plant, SheetMap map) throws PlantFolder.Unreadable {
        Report report = new Report();
        Path beside = Files.isDirectory(plant) ? plant.resolve("catalog") : plant.resolveSibling("catalog");
        CatalogueFiles own = Files.isDirectory(beside) ? CatalogueFiles.read(beside, report) : CatalogueFiles.NONE;
        Catalogue catalogue = UserCatalogue.over(ShippedCatalogue.load(), own.trees(), report);
        PlantSource source = ForeignPlant.read(plant, null, map, Map.of(), true, catalogue, own.trees())
                .plant();
        source.report().addAll(report);
        if (source.tables().isEmpty()) {
            throw new PlantFolder.Unreadable(source.report().findings());
        }
        return new Plants(source, catalogue);
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
