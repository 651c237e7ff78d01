package dev.ferrule.io.yaml;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.source.Node;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML. */
public final class YamlReader {

    private final String file;

    private YamlReader(String file) {
        this.file = file;
    }

    public static @Nullable Node read(byte[] bytes, String file, Report report) {
        LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
        try {
            return new Compose(settings)
                    .composeString(new String(bytes, StandardCharsets.UTF_8))
                    .map(node -> new YamlReader(file).node(node))
                    .orElse(null);
        } catch (YamlEngineException e) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE, Span.ofFile(file), "a file cannot be read", String.valueOf(e.getMessage())));
            return null;
        }
    }

    private Node node(org.snakeyaml.engine.v2.nodes.Node node) {
        Span place = place(node.getStartMark());
        return switch (node) {
            case ScalarNode scalar ->
                new Node.Scalar(scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN, place);
            case SequenceNode sequence -> {
                List<Node> items = new ArrayList<>();
                sequence.getValue().forEach(item -> items.add(node(item)));
                yield new Node.Sequence(items, place);
            }
            case MappingNode mapping -> {
                Map<String, Node.Entry> entries = new LinkedHashMap<>();
                for (NodeTuple tuple : mapping.getValue()) {
                    String key = ((ScalarNode) tuple.getKeyNode()).getValue();
                    entries.put(
                            key, new Node.Entry(place(tuple.getKeyNode().getStartMark()), node(tuple.getValueNode())));
                }
                yield new Node.Mapping(entries, place);
            }
            default -> throw new IllegalStateException();
        };
    }

    private Span place(Optional<Mark> mark) {
        return mark.map(m -> new Span(file, m.getLine() + 1, m.getColumn() + 1)).orElse(Span.ofFile(file));
    }
}
