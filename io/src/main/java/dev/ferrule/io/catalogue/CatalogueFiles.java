package dev.ferrule.io.catalogue;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.io.file.FileBytes;
import dev.ferrule.io.yaml.YamlReader;
import dev.ferrule.source.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Catalogue files and device types of a folder and of those below it, or one file.
 *
 * @param files their bytes by their names in the folder
 * @param trees what they say, in the order of their names
 */
public record CatalogueFiles(Map<String, byte[]> files, List<Node> trees) {

    /** None at all. */
    public static final CatalogueFiles NONE = new CatalogueFiles(Map.of(), List.of());

    /** Reads them; what cannot be read is reported. */
    public static CatalogueFiles read(Path folder, Report report) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = file.equals(folder)
                        ? String.valueOf(file.getFileName())
                        : folder.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".yaml") || name.endsWith(".yml")) {
                    files.put(name, FileBytes.read(file));
                }
            }
        } catch (FileBytes.TooLarge e) {
            report.add(e.diagnostic(Span.ofFile(String.valueOf(folder.getFileName()))));
        } catch (IOException | UncheckedIOException e) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE,
                    Span.ofFile(String.valueOf(folder.getFileName())),
                    "a folder cannot be read",
                    "there is no such folder, or its permissions do not let it be read"));
        }
        List<Node> trees = new ArrayList<>();
        files.forEach((name, bytes) -> {
            Node tree = YamlReader.read(bytes, name, report);
            if (tree != null) {
                trees.add(tree);
            }
        });
        return new CatalogueFiles(files, trees);
    }
}
