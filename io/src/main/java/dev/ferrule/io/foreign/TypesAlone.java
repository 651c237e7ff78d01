package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.io.file.FileBytes;
import dev.ferrule.io.yaml.YamlReader;
import dev.ferrule.netbox.Library;
import dev.ferrule.source.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Device and module types where a plant should be: they say what could be there, and not what is. */
public final class TypesAlone {

    private static final int SHOWN = 8;

    private static final int DEEPEST = 4;

    /** Files and folders that are looked at. */
    private static final int MOST = 1000;

    private TypesAlone() {}

    /** The files of a folder that are types; none where there is another YAML file too. */
    public static List<String> of(Path folder) {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            List<Path> files = all.limit(MOST)
                    .filter(TypesAlone::isYaml)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            return files.stream().allMatch(TypesAlone::isType)
                    ? files.stream()
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .toList()
                    : List.of();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static boolean isYaml(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static boolean isType(Path file) {
        try {
            Node tree = YamlReader.read(FileBytes.read(file), String.valueOf(file.getFileName()), new Report());
            return tree != null && Library.reads(tree);
        } catch (IOException e) {
            return false;
        }
    }

    /** What to say of them. */
    public static Diagnostic diagnostic(Collection<String> files) {
        List<String> sorted = files.stream().sorted().toList();
        return Diagnostic.error(
                Code.UNREADABLE,
                Span.ofFile(sorted.getFirst()),
                "there are device types and no devices",
                String.join(", ", sorted.subList(0, Math.min(SHOWN, sorted.size())))
                        + (sorted.size() > SHOWN ? " and " + (sorted.size() - SHOWN) + " more" : "")
                        + ": they say which ports a model has, not which devices there are and what is plugged into them",
                "put them into catalog/ beside devices.csv, cables.csv or links.csv (docs/stages/plant.md), or beside tables of"
                        + " NetBox and import these");
    }
}
