package dev.ferrule.io.json;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Excerpt;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.source.Node;
import dev.ferrule.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Builds the tree of one value from the tokens of the parser, as they come. */
final class JsonTree {

    private static final int MOST_VALUES = 2_000_000;
    private static final int DEEPEST = 64;
    private static final int MOST_COMPLAINTS = 20;

    private final JsonParser parser;
    private final SourceText text;
    private final Report report;
    private int values;
    private int depth;
    private int complaints;

    JsonTree(JsonParser parser, SourceText text, Report report) {
        this.parser = parser;
        this.text = text;
        this.report = report;
    }

    /** The file is not read any further. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Place place;

        Refused(Place place, String message) {
            super(message, null, false, false);
            this.place = place;
        }

        Place place() {
            return place;
        }
    }

    Node root() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new Refused(text.spanAt(text.start()), "there is nothing in it");
        }
        Node root = value(first);
        if (parser.nextToken() != null) {
            throw new Refused(place(), "a second value begins here; a file holds one");
        }
        return root;
    }

    private Node value(JsonToken token) {
        Place place = place();
        if (++values > MOST_VALUES) {
            throw new Refused(place, "there are more than " + MOST_VALUES + " values");
        }
        if (++depth > DEEPEST) {
            throw new Refused(place, "values are nested more than " + DEEPEST + " deep");
        }
        Node node = switch (token) {
            case START_OBJECT -> mapping(place);
            case START_ARRAY -> sequence(place);
            default -> new Node.Scalar(parser.getString(), token != JsonToken.VALUE_STRING, place);
        };
        depth--;
        return node;
    }

    private Node sequence(Place place) {
        List<Node> items = new ArrayList<>();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            items.add(value(next));
        }
        return new Node.Sequence(items, place);
    }

    private Node mapping(Place place) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place at = place();
            String key = parser.getString();
            if (entries.put(key, new Node.Entry(at, value(parser.nextToken()))) != null) {
                complain(at, key);
            }
        }
        return new Node.Mapping(entries, place);
    }

    private void complain(Place place, String key) {
        if (++complaints <= MOST_COMPLAINTS) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE,
                    place,
                    "a key stands twice",
                    "\"" + Excerpt.of(key) + "\" is already a key of this object"));
        } else if (complaints == MOST_COMPLAINTS + 1) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE, place, "more cannot be read", "from here on such errors are not listed"));
        }
    }

    private Place place() {
        return placeOf(parser.currentTokenLocation());
    }

    /** A place of the parser, which counts bytes from behind a byte order mark. */
    Place placeOf(@Nullable TokenStreamLocation location) {
        long offset = location == null ? -1 : location.getByteOffset();
        return new Place.Offset(text, offset < 0 ? text.start() : text.start() + offset);
    }
}
