package dev.ferrule.io.plant;

import dev.ferrule.source.Node;
import dev.ferrule.source.PlantSource;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code plant.yaml}: the name, and what else its settings said that is no table and names no files. */
final class SettingsWriter {

    /** What is the same with quotes and without, but where a number is asked for. */
    private static final Pattern PLAIN = Pattern.compile("\\w[\\w.+-]*");

    private static final Set<String> ELSEWHERE = Set.of("name", "files");

    private SettingsWriter() {}

    static String text(PlantSource plant) {
        StringBuilder text = new StringBuilder("name: " + quoted(plant.name()) + "\n");
        Node.@Nullable Mapping settings = plant.settings();
        if (settings != null) {
            settings.entries().forEach((key, entry) -> {
                if (!ELSEWHERE.contains(key) && !plant.tables().containsKey(key)) {
                    text.append(PLAIN.matcher(key).matches() ? key : quoted(key))
                            .append(": ")
                            .append(flow(entry.value()))
                            .append('\n');
                }
            });
        }
        return text.toString();
    }

    /** In one line, as JSON, which YAML reads. */
    private static String flow(Node node) {
        return switch (node) {
            case Node.Scalar scalar ->
                scalar.plain() && PLAIN.matcher(scalar.text()).matches() ? scalar.text() : quoted(scalar.text());
            case Node.Sequence list ->
                list.items().stream().map(SettingsWriter::flow).collect(Collectors.joining(", ", "[", "]"));
            case Node.Mapping mapping ->
                mapping.entries().entrySet().stream()
                        .map(SettingsWriter::pair)
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    private static String pair(Map.Entry<String, Node.Entry> entry) {
        return quoted(entry.getKey()) + ": " + flow(entry.getValue().value());
    }

    /** A string of JSON is one of YAML too. */
    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }
}
