package dev.ferrule.io.netbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.chain.PartReader;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.io.SharedFolder;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.yaml.YamlReader;
import dev.ferrule.netbox.DeviceType;
import dev.ferrule.netbox.Inference;
import dev.ferrule.netbox.Inside;
import dev.ferrule.netbox.InsideReader;
import dev.ferrule.netbox.Library;
import dev.ferrule.netbox.NetboxTypes;
import dev.ferrule.netbox.Positions;
import dev.ferrule.shape.ItemType;
import dev.ferrule.source.Node;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every file of the device-type library that is at hand, against a list of what was read of it. After a change that is
 * meant, {@code -Dferrule.regenerate} writes the list anew.
 */
final class DeviceTypeLibraryTest {

    private static final Catalogue CATALOGUE = ShippedCatalogue.load();
    private static final NetboxTypes TYPES = new NetboxTypes(CATALOGUE);
    private static final String LIST = "devicetypes.txt";

    /** Files that the list does not have are read all the same; what they give is theirs. */
    @Test
    void everyFileIsReadAsTheListSays() throws IOException {
        Path folder = SharedFolder.file("data/devicetypes");
        Map<String, String> found = new TreeMap<>();
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            found.put(name, summary(name, Files.readAllBytes(file)));
        }

        if (System.getProperty("ferrule.regenerate") != null) {
            Path checkout = Path.of(Objects.requireNonNull(System.getProperty("ferrule.checkout")));
            Files.writeString(
                    checkout.resolve("io/src/test/resources/dev/ferrule/io/netbox/" + LIST),
                    String.join("", found.values()));
        }
        Map<String, String> listed = listed();
        found.keySet().retainAll(listed.keySet());
        listed.keySet().retainAll(found.keySet());
        assertThat(found).isNotEmpty();
        assertThat(String.join("", found.values())).isEqualTo(String.join("", listed.values()));
    }

    /** By file: its line and the indented ones below. */
    private static Map<String, String> listed() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        String file = "";
        for (String line : expected().split("\n", -1)) {
            file = line.startsWith(" ") || line.isEmpty() ? file : line;
            if (!line.isEmpty()) {
                listed.merge(file, line + "\n", String::concat);
            }
        }
        return listed;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file ->
                            file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
                    .filter(file -> !file.startsWith(folder.resolve("portrayal")))
                    .sorted()
                    .toList();
        }
    }

    private static String expected() throws IOException {
        try (InputStream list = DeviceTypeLibraryTest.class.getResourceAsStream(LIST)) {
            return list == null ? "" : new String(list.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String summary(String name, byte[] bytes) {
        Report report = new Report();
        Node tree = YamlReader.read(bytes, name, report);
        Library library = new Library(CATALOGUE, List.of(Objects.requireNonNull(tree)), report);
        DeviceType type = Objects.requireNonNull(
                library.type(((Node.Mapping) tree).get("model") instanceof Node.Scalar model ? model.text() : ""));
        StringBuilder text = new StringBuilder(name).append('\n');
        text.append("  ")
                .append(type.module() ? "module" : "device")
                .append(' ')
                .append(type.age());
        text.append(": ").append(type.interfaces().size()).append(" interfaces");
        type.interfaces().stream()
                .map(item -> TYPES.cage(item.type()))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(cage -> cage, TreeMap::new, Collectors.counting()))
                .forEach((cage, count) ->
                        text.append(", ").append(count).append(' ').append(cage));
        text.append("; ").append(type.bays().size()).append(" bays, ");
        text.append(type.fronts().size()).append(" fronts, ");
        text.append(type.rears().size()).append(" rears\n");
        inferences(type, text);
        if (type.passive()) {
            inside(
                    new InsideReader(library, CATALOGUE, new PartReader(CATALOGUE), report)
                            .of(type.model(), "", type.place()),
                    text);
        }
        report.findings()
                .forEach(finding -> text.append("  ").append(line(finding)).append('\n'));
        return text.toString();
    }

    /** Each sentence once; the rear ports of one housing are mostly alike. */
    private static void inferences(DeviceType type, StringBuilder text) {
        List<Inference> inferences = new Positions(type, TYPES).ofRears();
        for (int rear = 0; rear < inferences.size(); rear++) {
            if (rear == 0 || !inferences.get(rear).equals(inferences.get(rear - 1))) {
                text.append("  ")
                        .append(inferences.get(rear).sentence(type.rears().get(rear)));
                text.append(inferences.get(rear).certain() ? "\n" : " (uncertain)\n");
            }
        }
    }

    private static void inside(Inside inside, StringBuilder text) {
        switch (inside) {
            case Inside.Adapters adapters ->
                text.append("  inside: ").append(adapters.adapters().size()).append(" adapters\n");
            case Inside.Units units -> {
                ItemType item = units.units().getFirst().type();
                text.append("  inside: ")
                        .append(units.units().size())
                        .append(" of ")
                        .append(item.name());
                text.append(" on ")
                        .append(item.faces().getFirst().connector().name())
                        .append(", ");
                text.append(item.provenance().source()).append('\n');
            }
            case Inside.Unsaid ignored -> text.append("  inside: not said\n");
        }
    }

    private static String line(Diagnostic finding) {
        String severity = finding.severity() == Severity.ERROR
                ? "error"
                : finding.severity().word();
        String at = finding.place() == null ? "" : ":" + finding.place().span().line();
        return severity + " " + finding.code() + at + " " + finding.summary();
    }
}
