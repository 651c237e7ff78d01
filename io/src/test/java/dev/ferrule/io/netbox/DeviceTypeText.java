package dev.ferrule.io.netbox;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.chain.PartReader;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.yaml.YamlReader;
import dev.ferrule.netbox.DeviceType;
import dev.ferrule.netbox.DeviceTypeReader;
import dev.ferrule.netbox.Inside;
import dev.ferrule.netbox.InsideReader;
import dev.ferrule.netbox.Library;
import dev.ferrule.source.Node;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Device types written in a test. */
final class DeviceTypeText {

    static final Catalogue CATALOGUE = ShippedCatalogue.load();

    private DeviceTypeText() {}

    static DeviceType read(String yaml) {
        return DeviceTypeReader.read((Node.Mapping) tree("type.yaml", yaml));
    }

    static Node tree(String file, String yaml) {
        return Objects.requireNonNull(YamlReader.read(yaml.getBytes(StandardCharsets.UTF_8), file, new Report()));
    }

    /** The inside of a model, of files that are named 1.yaml, 2.yaml … */
    static Inside inside(String model, Report report, String... files) {
        List<Node> trees = new ArrayList<>();
        for (String file : files) {
            trees.add(tree((trees.size() + 1) + ".yaml", file));
        }
        Library library = new Library(CATALOGUE, trees, report);
        DeviceType type = Objects.requireNonNull(library.type(model));
        return new InsideReader(library, CATALOGUE, new PartReader(CATALOGUE), report).of(model, "", type.place());
    }

    /** {@code F102 type.yaml:7 a position is used twice}. */
    static List<String> lines(List<Diagnostic> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " "
                        + (finding.place() == null
                                ? ""
                                : finding.place().span().file() + ":"
                                        + finding.place().span().line())
                        + " " + finding.summary())
                .toList();
    }

    /**
     * A module type with one array at its rear.
     *
     * @param rearPositions of front port 1, 2 … at the rear; front ports are called {@code 1}, {@code 2} …
     */
    static String cassette(String model, int positions, int... rearPositions) {
        StringBuilder yaml = new StringBuilder("model: " + model + "\nfront-ports:\n");
        IntStream.range(0, rearPositions.length)
                .forEach(i -> yaml.append("  - { name: \"{module}:")
                        .append(i + 1)
                        .append("\", type: lc, rear_port: \"{module}:T\", rear_port_position: ")
                        .append(rearPositions[i])
                        .append(" }\n"));
        return yaml + "rear-ports:\n  - { name: \"{module}:T\", type: mpo, positions: " + positions + " }\n";
    }
}
