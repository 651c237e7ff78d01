package dev.ferrule.view;

import dev.ferrule.catalog.Confidence;
import dev.ferrule.source.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stanza of the catalogue as plain values: {@code { value: APC, confidence: medium }} becomes APC, and that it is of
 * medium confidence is told beside, under its path. Holds for every section: it knows no key but those of provenance.
 */
final class StanzaTree {

    private static final Set<String> PROVENANCE = Set.of("confidence", "source", "note");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,15})?");

    /** Confidence and source that a value has unless it says other ones. */
    private record Origin(String confidence, String source) {

        Origin of(Node.Mapping node) {
            String word = text(node, "confidence");
            String ownConfidence = word == null || Confidence.parse(word) == null ? null : word;
            String ownSource = text(node, "source");
            return new Origin(
                    ownConfidence == null ? confidence : ownConfidence, ownSource == null ? source : ownSource);
        }
    }

    private final Origin origin;
    private final @Nullable String note;
    private final Map<String, Object> values;
    private final List<CatalogView.Told> told = new ArrayList<>();

    StanzaTree(Node.Mapping stanza) {
        origin = new Origin("low", "not stated").of(stanza);
        note = text(stanza, "note");
        values = mapping(stanza, "", origin);
        values.remove("aliases");
    }

    String confidence() {
        return origin.confidence;
    }

    String source() {
        return origin.source;
    }

    @Nullable
    String note() {
        return note;
    }

    /** All but the aliases, by key, in the order of the file. */
    Map<String, Object> values() {
        return values;
    }

    List<CatalogView.Told> told() {
        return told;
    }

    private Object value(Node node, String path, Origin inherited) {
        return switch (node) {
            case Node.Scalar scalar -> scalar(scalar);
            case Node.Sequence list -> list(list, path, inherited);
            case Node.Mapping mapping -> {
                Origin own = inherited.of(mapping);
                tell(mapping, path, inherited, own);
                Node wrapped = wrapped(mapping);
                yield wrapped == null ? mapping(mapping, path, own) : value(wrapped, path, own);
            }
        };
    }

    private static Object scalar(Node.Scalar scalar) {
        String text = scalar.text();
        if (scalar.plain() && NUMBER.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        return scalar.plain() && (text.equals("true") || text.equals("false")) ? (Object) text.equals("true") : text;
    }

    private List<Object> list(Node.Sequence list, String path, Origin inherited) {
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            items.add(value(list.items().get(i), CatalogView.Told.path(path, i), inherited));
        }
        return items;
    }

    private Map<String, Object> mapping(Node.Mapping mapping, String path, Origin own) {
        Map<String, Object> entries = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> {
            if (!PROVENANCE.contains(key)) {
                entries.put(key, value(entry.value(), CatalogView.Told.path(path, key), own));
            }
        });
        return entries;
    }

    /** What {@code value:} holds, where nothing but provenance stands beside it; else the mapping is a value itself. */
    private static @Nullable Node wrapped(Node.Mapping mapping) {
        boolean wraps = mapping.entries().keySet().stream().allMatch(k -> k.equals("value") || PROVENANCE.contains(k));
        return wraps ? mapping.get("value") : null;
    }

    private void tell(Node.Mapping mapping, String path, Origin inherited, Origin own) {
        String remark = text(mapping, "note");
        if (remark != null || !own.equals(inherited)) {
            told.add(new CatalogView.Told(
                    path,
                    own.confidence.equals(inherited.confidence) ? null : own.confidence,
                    own.source.equals(inherited.source) ? null : own.source,
                    remark));
        }
    }

    private static @Nullable String text(Node.Mapping mapping, String key) {
        return mapping.get(key) instanceof Node.Scalar scalar ? scalar.text() : null;
    }
}
