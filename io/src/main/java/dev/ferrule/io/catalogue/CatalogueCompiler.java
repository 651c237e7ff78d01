package dev.ferrule.io.catalogue;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.CatalogueBuilder;
import dev.ferrule.catalog.CatalogueCodec;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.io.yaml.YamlReader;
import dev.ferrule.source.Node;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compiles the catalogue's YAML files into the one resource that ships. Run by the build, which fails when an entry
 * cannot be read.
 */
public final class CatalogueCompiler {

    private CatalogueCompiler() {}

    /** Arguments: the folder of the YAML files, the file to write. */
    public static void main(String[] arguments) throws IOException {
        Report report = new Report();
        Path target = Path.of(arguments[1]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        compile(Path.of(arguments[0]), target, report);
        report.findings().forEach(CatalogueCompiler::print);
        if (report.hasErrors()) {
            Files.deleteIfExists(target);
            throw new IllegalStateException("the catalogue cannot be read");
        }
    }

    /** The resource is a count, then for each file its length and its bytes as {@link CatalogueCodec} writes them. */
    static void compile(Path folder, Path target, Report report) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        CatalogueBuilder check = new CatalogueBuilder();
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(target))) {
            out.writeInt(files.size());
            for (Path file : files) {
                String name = "catalogue/" + file.getFileName();
                Node tree = YamlReader.read(Files.readAllBytes(file), name, report);
                if (tree != null) {
                    check.add(tree);
                    byte[] bytes = CatalogueCodec.encode(name, tree);
                    out.writeInt(bytes.length);
                    out.write(bytes);
                }
            }
        }
        Catalogue catalogue = check.build();
        catalogue.decodeAll();
        catalogue.checkForms();
        report.addAll(catalogue.report());
    }

    private static void print(Diagnostic finding) {
        System.err.println(finding.place() + ": " + finding.summary() + ": " + String.join("; ", finding.detail()));
    }
}
