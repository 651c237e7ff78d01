package dev.ferrule.io.catalogue;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.CatalogueBuilder;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.io.file.FileBytes;
import dev.ferrule.io.yaml.YamlReader;
import dev.ferrule.netbox.Library;
import dev.ferrule.source.Node;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A user's catalogue files over another catalogue. */
public final class UserCatalogue {

    private UserCatalogue() {}

    /**
     * Reads all YAML files of a folder, in alphabetical order, or the one file that {@code folder} is; what is wrong is
     * in the catalogue's report.
     */
    public static Catalogue load(Catalogue base, Path folder) {
        Report report = new Report();
        CatalogueBuilder builder = new CatalogueBuilder(base);
        for (Path file : files(folder, report)) {
            Node tree = read(folder, file, report);
            if (tree != null) {
                builder.add(tree);
            }
        }
        Catalogue catalogue = builder.build();
        catalogue.decodeAll();
        catalogue.report().addAll(report);
        return catalogue;
    }

    /** The trees of a plant's catalogue files over another catalogue; device types are left to whoever reads them. */
    public static Catalogue over(Catalogue base, List<Node> trees, Report report) {
        List<Node> own = trees.stream().filter(tree -> !Library.reads(tree)).toList();
        if (own.isEmpty()) {
            return base;
        }
        CatalogueBuilder builder = new CatalogueBuilder(base);
        own.forEach(builder::add);
        Catalogue catalogue = builder.build();
        catalogue.decodeAll();
        report.addAll(catalogue.report());
        return catalogue;
    }

    private static List<Path> files(Path folder, Report report) {
        if (Files.isRegularFile(folder)) {
            return List.of(folder);
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file ->
                            file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            report.add(unreadable(String.valueOf(folder.getFileName()), "the folder cannot be read"));
            return List.of();
        }
    }

    private static @org.jspecify.annotations.Nullable Node read(Path folder, Path file, Report report) {
        String name = (file.equals(folder) ? "" : folder.getFileName() + "/") + file.getFileName();
        try {
            return YamlReader.read(FileBytes.read(file), name, report);
        } catch (FileBytes.TooLarge e) {
            report.add(e.diagnostic(Span.ofFile(name)));
            return null;
        } catch (IOException e) {
            report.add(unreadable(
                    name,
                    e instanceof AccessDeniedException
                            ? "its permissions do not let it be read"
                            : "there is no such file, or reading it failed"));
            return null;
        }
    }

    private static Diagnostic unreadable(String file, String why) {
        return Diagnostic.error(Code.UNREADABLE, Span.ofFile(file), "a file cannot be read", why);
    }
}
