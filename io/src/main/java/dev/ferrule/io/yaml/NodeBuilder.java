package dev.ferrule.io.yaml;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Excerpt;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Builds the tree of one document from the events of the parser, as they come. What an alias repeats is one node in
 * memory, but counts again in size and depth, for whoever walks the tree meets it again.
 */
final class NodeBuilder {

    private static final int MOST_NODES = 2_000_000;
    private static final int DEEPEST = 64;
    private static final int MOST_COMPLAINTS = 20;

    private final String file;
    private final Iterator<Event> events;
    private final Report report;
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private int nodes;
    private int depth;
    private int deepest;
    private int complaints;

    /** Where the last event began that the parser gave. */
    private Span last;

    /** A node that an alias may repeat: how many nodes it has, and how many levels below its own. */
    private record Anchored(Node node, int nodes, int height) {}

    NodeBuilder(String file, Iterator<Event> events, Report report) {
        this.file = file;
        this.events = events;
        this.report = report;
        last = Span.ofFile(file);
    }

    /** The place behind which the parser is. */
    Span last() {
        return last;
    }

    /** The file is not read any further. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Span place;

        Refused(Span place, String message) {
            super(message, null, false, false);
            this.place = place;
        }

        Span place() {
            return place;
        }
    }

    static Span place(String file, Optional<Mark> mark) {
        return mark.isPresent()
                ? new Span(file, mark.get().getLine() + 1, mark.get().getColumn() + 1)
                : Span.ofFile(file);
    }

    /** Null when there is no document. */
    @Nullable
    Node document() {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            return null;
        }
        Node root = node(events.next());
        events.next();
        Event behind = events.next();
        if (behind.getEventId() != Event.ID.StreamEnd) {
            throw new Refused(place(behind), "a second document begins here; a file holds one");
        }
        return root;
    }

    private Span place(Event event) {
        return place(file, event.getStartMark());
    }

    private Node node(Event event) {
        if (event instanceof AliasEvent alias) {
            return repeated(alias);
        }
        last = place(event);
        int before = nodes;
        int outside = deepest;
        deepest = depth;
        grow(1, 0, event);
        depth++;
        Node node = read(event);
        depth--;
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        if (anchor.isPresent()) {
            anchors.put(anchor.get(), new Anchored(node, nodes - before, deepest - depth));
        }
        deepest = Math.max(deepest, outside);
        return node;
    }

    private Node repeated(AliasEvent alias) {
        Anchored anchored = anchors.get(alias.getAlias());
        if (anchored == null) {
            throw new Refused(place(alias), "\"*" + alias.getAlias() + "\" repeats nothing that stands before it");
        }
        grow(anchored.nodes, anchored.height, alias);
        return anchored.node;
    }

    private void grow(int more, int height, Event event) {
        nodes += more;
        deepest = Math.max(deepest, depth + height);
        if (depth + height > DEEPEST) {
            throw new Refused(place(event), "values are nested more than " + DEEPEST + " deep");
        }
        if (nodes > MOST_NODES) {
            throw new Refused(place(event), "there are more than " + MOST_NODES + " values, those of aliases counted");
        }
    }

    private Node read(Event event) {
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), event);
            return new Node.Scalar(scalar.getValue(), scalar.isPlain(), place(event));
        }
        refuseTag(((CollectionStartEvent) event).getTag(), event);
        return event instanceof MappingStartEvent ? mapping(event) : sequence(event);
    }

    private void refuseTag(Optional<String> tag, Event event) {
        if (tag.isPresent()) {
            complain(
                    place(event),
                    "a tag is not read",
                    "take out \"" + Excerpt.of(tag.get()) + "\"; what follows is read");
        }
    }

    private Node sequence(Event start) {
        List<Node> items = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            items.add(node(next));
        }
        return new Node.Sequence(items, place(start));
    }

    private Node mapping(Event start) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            Span at = place(next);
            String key = node(next) instanceof Node.Scalar scalar ? scalar.text() : "";
            Node value = node(events.next());
            if (key.isEmpty()) {
                complain(at, "a key cannot be read", "a key is a single value");
            } else if (entries.put(key, new Node.Entry(at, value)) != null) {
                complain(at, "a key stands twice", "\"" + Excerpt.of(key) + "\" is already a key of this mapping");
            }
        }
        return new Node.Mapping(entries, place(start));
    }

    private void complain(Span place, String summary, String detail) {
        if (++complaints <= MOST_COMPLAINTS) {
            report.add(Diagnostic.error(Code.UNREADABLE, place, summary, detail));
        } else if (complaints == MOST_COMPLAINTS + 1) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE, place, "more cannot be read", "from here on such errors are not listed"));
        }
    }
}
