package dev.ferrule.app;

import com.google.auto.service.AutoService;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Suggest;
import dev.ferrule.io.catalogue.CatalogueFiles;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.catalogue.UserCatalogue;
import dev.ferrule.io.foreign.ForeignPlant;
import dev.ferrule.io.foreign.Importer;
import dev.ferrule.io.foreign.Importers;
import dev.ferrule.io.foreign.SheetMap;
import dev.ferrule.io.plant.Piped;
import dev.ferrule.io.plant.PlantFolder;
import dev.ferrule.source.PlantSource;
import dev.ferrule.view.ImportView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ferrule import FORMAT SRC -o PLANT}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Makes a plant of files that other tools and other people write.",
        footer = {
            "",
            "Formats: auto (each file tells it), and those of docs/stages/import.md:",
            "  cutsheet, netbox, ibnetdiscover, topo, lldp, containerlab, layer1, paddle",
            "Example: ferrule import cutsheet cabling.xlsx -o hall-2 --map \"Sheet2!F=length_m\""
        })
@AutoService(Subcommand.class)
public final class ImportCommand implements Subcommand {

    private static final String AUTO = "auto";

    @Parameters(index = "0", paramLabel = "FORMAT", description = "The format of the files, or \"auto\".")
    private String format = AUTO;

    @Parameters(index = "1", paramLabel = "SRC", description = "A file, or a folder of files.")
    private Path source = Path.of(".");

    @Mixin
    private final PlantOutput output = new PlantOutput();

    @Option(
            names = "--map",
            paramLabel = "SHEET=TABLE|SHEET!COLUMN=NAME",
            description = "Says what a sheet or a column is; may be given several times.")
    private List<String> map = List.of();

    @Option(
            names = "--part",
            paramLabel = "TYPE=WORDS",
            description = "Says what cables of a type of NetBox are: \"smf-os2=LC A-B OS2\"; with a profile"
                    + " \"smf-os2/single-1c6p=MPO-12 B F/F APC OS2\".")
    private Map<String, String> parts = Map.of();

    @Option(
            names = "--catalog",
            paramLabel = "FOLDER",
            description = "Device types and catalogue files that belong to the plant; they are copied into it.")
    private @Nullable Path catalog;

    @Option(names = "--format", paramLabel = "text|json", description = "How the result is written (default: text).")
    private Format rendering = Format.text;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.system();
        Crash.reading(source, (finding, to) -> {});
        Importer importer = Importers.named(format);
        if (importer == null && !format.equals(AUTO)) {
            return PlantOutput.refuse(terminal, "there is no format \"" + format + "\"", unknown());
        }
        SheetMap said = SheetMaps.of(map, terminal);
        if (said == null) {
            return UNREADABLE;
        }
        if (!Files.exists(source)) {
            return PlantOutput.refuse(terminal, "there is no file or folder " + source, "");
        }
        if (output.refuses(terminal)) {
            return UNREADABLE;
        }
        Report report = new Report();
        Path beside = Files.isDirectory(source) ? source.resolve("catalog") : source.resolveSibling("catalog");
        Path files = catalog == null && Files.isDirectory(beside) ? beside : catalog;
        CatalogueFiles own = files == null ? CatalogueFiles.NONE : CatalogueFiles.read(files, report);
        Catalogue catalogue = UserCatalogue.over(ShippedCatalogue.load(), own.trees(), report);
        if (Files.isRegularFile(source.resolve("plant.yaml"))) {
            return plant(own, report, terminal);
        }
        ForeignPlant read;
        try (Piped piped = Piped.of(source)) {
            read = ForeignPlant.read(piped.path(), importer, said, parts, false, catalogue, own.trees());
        } catch (PlantFolder.Unreadable e) {
            Plants.tell(e, terminal);
            return UNREADABLE;
        }
        read.plant().report().addAll(report);
        return written(read, own, terminal);
    }

    /** A plant of ours is written as it is. */
    private int plant(CatalogueFiles own, Report report, Terminal terminal) {
        try {
            PlantSource read = PlantFolder.read(source);
            read.report().addAll(report);
            return written(new ForeignPlant(read, Set.of("plant"), Map.of()), own, terminal);
        } catch (PlantFolder.Unreadable e) {
            Plants.tell(e, terminal);
            return UNREADABLE;
        }
    }

    private String unknown() {
        List<String> names = Importers.all().stream()
                .flatMap(some -> Stream.concat(Stream.of(some.name()), some.aliases().stream()))
                .toList();
        String question = Suggest.question(format, names);
        return question.isEmpty()
                ? "formats are "
                        + String.join(
                                ", ",
                                Importers.all().stream().map(Importer::name).toList()) + " and auto"
                : question;
    }

    private int written(ForeignPlant read, CatalogueFiles own, Terminal terminal) {
        if (output.isAsked() && read.plant().tables().isEmpty()) {
            show(ImportView.of(read.plant(), read.formats(), null, null, version()), terminal);
            return PlantOutput.refuse(terminal, "nothing was understood, and nothing is written", "");
        }
        Map<String, byte[]> files = new TreeMap<>(read.files());
        files.putAll(own.files());
        PlantOutput.Written done = output.write(read.plant(), files, terminal);
        if (done == null) {
            return UNREADABLE;
        }
        ImportView view = ImportView.of(read.plant(), read.formats(), done.plant(), done.kept(), version());
        show(view, terminal);
        boolean nothing = view.tables().isEmpty();
        return nothing ? UNREADABLE : view.errors() > 0 ? ERRORS : DONE;
    }

    private String version() {
        return rendering == Format.json ? Main.version() : "";
    }

    private void show(ImportView view, Terminal terminal) {
        if (rendering == Format.json) {
            terminal.out().println(Json.document(view));
        } else {
            new ImportText(terminal).lines(view).forEach(terminal::print);
        }
    }
}
