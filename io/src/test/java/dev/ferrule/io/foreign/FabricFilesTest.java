package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.io.SharedFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every file of the field that is at hand, against a list of what was made of it; files that the list does not have are read
 * all the same. After a change that is meant, {@code
 * -Dferrule.regenerate} writes the list anew.
 */
final class FabricFilesTest {

    private static final String LIST = "fabricfiles.txt";

    @Test
    void everyFileIsReadAsTheListSays() throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (String folder : List.of("data/fabric", "data/lldp")) {
            Path root = SharedFolder.file(folder);
            for (Input input : inputs(root)) {
                found.put(folder + "/" + input.name(), summary(input));
            }
        }
        if (System.getProperty("ferrule.regenerate") != null) {
            Path checkout = Path.of(Objects.requireNonNull(System.getProperty("ferrule.checkout")));
            Files.writeString(checkout.resolve("io/src/test/resources/dev/ferrule/io/foreign/" + LIST), text(found));
        }
        Map<String, String> listed = listed();
        found.keySet().retainAll(listed.keySet());
        listed.keySet().retainAll(found.keySet());
        assertThat(found).isNotEmpty();
        assertThat(text(found)).isEqualTo(text(listed));
    }

    private static String text(Map<String, String> files) {
        return files.entrySet().stream()
                .map(file -> file.getKey() + "\n" + file.getValue())
                .collect(Collectors.joining());
    }

    /** By file, the indented lines below it. */
    private static Map<String, String> listed() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        String file = "";
        for (String line : expected().split("\n", -1)) {
            if (line.startsWith(" ")) {
                listed.merge(file, line + "\n", String::concat);
            } else {
                file = line;
            }
        }
        return listed;
    }

    private static List<Input> inputs(Path root) {
        return new ForeignFiles(SheetMap.NOTHING, new Report()).inputs(root);
    }

    private static String expected() throws IOException {
        try (InputStream list = FabricFilesTest.class.getResourceAsStream(LIST)) {
            return list == null ? "" : new String(list.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String summary(Input input) {
        assertThat(Importers.all().stream().filter(importer -> !importer.isGeneral() && importer.recognises(input)))
                .as(input.name())
                .hasSizeLessThan(2);
        Importer known = Importers.recognising(input);
        if (known == null) {
            return "  nobody reads it\n";
        }
        Reading reading = Reading.of(known, List.of(input));
        String tables = reading.tables().keySet().stream()
                .map(table -> reading.rows(table).size() + " " + table)
                .collect(Collectors.joining(", "));
        String findings = reading.findings().stream().map(FabricFilesTest::line).collect(Collectors.joining());
        return "  " + known.name() + ": " + tables + "\n" + places(reading) + findings;
    }

    /** Port names with their digits taken out: what kinds of names there are. */
    private static String places(Reading reading) {
        Set<String> ports = new TreeSet<>();
        for (String link : reading.links()) {
            for (String end : link.split(" - ", -1)) {
                ports.add(end.substring(end.lastIndexOf(' ') + 1).replaceAll("\\d+", "0"));
            }
        }
        return ports.isEmpty() ? "" : "  ports like " + String.join(", ", ports) + "\n";
    }

    private static String place(Span span) {
        return span.cell() == null ? String.valueOf(span.line()) : span.cell();
    }

    private static String line(Diagnostic finding) {
        String more = finding.detail().isEmpty() ? "" : finding.detail().getLast();
        return "  " + finding.severity().word() + " " + finding.code() + " "
                + place(Objects.requireNonNull(finding.place()).span()) + " " + finding.summary()
                + (more.startsWith("it is so") ? "; " + more : "") + "\n";
    }
}
