package dev.ferrule.io.plant;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.io.catalogue.CatalogueFiles;
import dev.ferrule.io.catalogue.UserCatalogue;
import dev.ferrule.io.file.FileBytes;
import dev.ferrule.io.yaml.YamlReader;
import dev.ferrule.plan.Intent;
import dev.ferrule.plan.IntentReader;
import dev.ferrule.plan.Models;
import dev.ferrule.source.Node;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An intent as it stands in a file, with the catalogue that lies beside it.
 *
 * @param intent null when it cannot be planned; why is in the report
 * @param unread the file itself could not be read
 */
public record ClusterFile(
        @Nullable Intent intent, Catalogue catalogue, Models models, CatalogueFiles own, boolean unread) {

    /** Reads {@code cluster.yaml}, and {@code catalog/} beside it. */
    public static ClusterFile read(Path file, Catalogue shipped, Report report) {
        String name = String.valueOf(file.getFileName());
        Path beside = file.resolveSibling("catalog");
        CatalogueFiles own = Files.isDirectory(beside) ? CatalogueFiles.read(beside, report) : CatalogueFiles.NONE;
        byte[] bytes = new byte[0];
        boolean unread = false;
        try {
            bytes = FileBytes.read(file);
        } catch (FileBytes.TooLarge e) {
            report.add(e.diagnostic(Span.ofFile(name)));
            unread = true;
        } catch (IOException e) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE,
                    Span.ofFile(name),
                    "a file cannot be read",
                    Files.isDirectory(file)
                            ? "it is a folder; an intent is one YAML file"
                            : "there is no such file, or its permissions do not let it be read"));
            unread = true;
        }
        return of(bytes, name, own, shipped, unread, report);
    }

    /** The same of a text. */
    public static ClusterFile of(String text, String name, Catalogue shipped, Report report) {
        return of(text.getBytes(StandardCharsets.UTF_8), name, CatalogueFiles.NONE, shipped, false, report);
    }

    private static ClusterFile of(
            byte[] bytes, String name, CatalogueFiles own, Catalogue shipped, boolean unread, Report report) {
        Catalogue catalogue = UserCatalogue.over(shipped, own.trees(), report);
        Models models = new Models(catalogue, own.trees(), report);
        int errors = report.errors();
        Node tree = unread ? null : YamlReader.read(bytes, name, report);
        boolean broken = unread || (tree == null && report.errors() > errors);
        Intent intent = broken ? null : new IntentReader(catalogue, models, report).read(tree, name);
        return new ClusterFile(intent, catalogue, models, own, broken);
    }
}
