package dev.ferrule.io.yaml;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.source.Node;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML. */
public final class YamlReader {

    /** Every node that an alias repeats counts again. */
    private static final int MOST_NODES = 2_000_000;

    private static final int DEEPEST = 64;
    private static final int LONGEST = 64 << 20;

    private final String file;
    private final Report report;
    private int nodes;
    private int depth;

    private YamlReader(String file, Report report) {
        this.file = file;
        this.report = report;
    }

    /** The tree; null when the text cannot be read, which is reported at its place. */
    public static @Nullable Node read(byte[] bytes, String file, Report report) {
        YamlReader reader = new YamlReader(file, report);
        if (bytes.length > LONGEST) {
            return reader.fail(Span.ofFile(file), "the file has more than 64 MB");
        }
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setAllowDuplicateKeys(true)
                .setCodePointLimit(LONGEST)
                .build();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            org.snakeyaml.engine.v2.nodes.Node tree =
                    new Compose(settings).composeString(text).orElse(null);
            return tree == null ? null : reader.node(tree);
        } catch (CharacterCodingException e) {
            return reader.fail(Span.ofFile(file), "the file is not UTF-8; save it in that encoding");
        } catch (MarkedYamlEngineException e) {
            return reader.fail(reader.place(e.getProblemMark()), String.valueOf(e.getProblem()));
        } catch (YamlEngineException | TooMuch e) {
            return reader.fail(Span.ofFile(file), String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            return reader.fail(Span.ofFile(file), "values are nested too deeply");
        }
    }

    private @Nullable Node fail(Span place, String why) {
        report.add(Diagnostic.error(Code.UNREADABLE, place, "a file cannot be read", why));
        return null;
    }

    /** Aliases that multiply, or nesting without end. */
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch(String message) {
            super(message, null, false, false);
        }
    }

    /** Chains of {@code instanceof}: a pattern switch is set up at run time, which a short command would feel. */
    private Node node(org.snakeyaml.engine.v2.nodes.Node node) {
        if (++nodes > MOST_NODES || depth > DEEPEST) {
            throw new TooMuch(
                    depth > DEEPEST ? "values are nested more than " + DEEPEST + " deep" : "aliases make it too large");
        }
        depth++;
        Node read = read(node, place(node.getStartMark()));
        depth--;
        return read;
    }

    private Node read(org.snakeyaml.engine.v2.nodes.Node node, Span place) {
        if (node instanceof ScalarNode scalar) {
            return new Node.Scalar(scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN, place);
        }
        if (node instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(node(item)));
            return new Node.Sequence(items, place);
        }
        return mapping((MappingNode) node, place);
    }

    private Node mapping(MappingNode mapping, Span place) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Span at = place(tuple.getKeyNode().getStartMark());
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (key.isEmpty()) {
                report.add(Diagnostic.error(Code.UNREADABLE, at, "a key cannot be read", "a key is a single value"));
            } else if (entries.put(key, new Node.Entry(at, node(tuple.getValueNode()))) != null) {
                report.add(Diagnostic.error(
                        Code.UNREADABLE, at, "a key stands twice", "\"" + key + "\" is already a key of this mapping"));
            }
        }
        return new Node.Mapping(entries, place);
    }

    private Span place(Optional<Mark> mark) {
        return mark.map(m -> new Span(file, m.getLine() + 1, m.getColumn() + 1)).orElse(Span.ofFile(file));
    }
}
