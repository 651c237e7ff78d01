package dev.ferrule.io.json;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.source.Node;
import dev.ferrule.source.SourceText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON (RFC 8259): one value of a file. */
public final class JsonReader {

    /** In bytes. */
    private static final int LONGEST = 64 << 20;

    /**
     * Numbers stay text, and the file is bounded as a whole: neither they nor strings need a bound of their own. Without
     * the parser's own table of names, it would count characters and not bytes.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(LONGEST)
                    .maxNumberLength(LONGEST)
                    .maxStringLength(LONGEST)
                    .build())
            .build();

    private JsonReader() {}

    /** The tree; null when the text cannot be read, which is reported at its place. */
    public static @Nullable Node read(SourceText text, Report report) {
        if (text.bytes().length > LONGEST) {
            return fail(Span.ofFile(text.file()), "the file has more than 64 MB", report);
        }
        int start = text.start();
        byte[] bytes = HalfCharacters.mended(text, report);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes, start, bytes.length - start)) {
            return tree(parser, text, report);
        }
    }

    private static @Nullable Node tree(JsonParser parser, SourceText text, Report report) {
        JsonTree tree = new JsonTree(parser, text, report);
        try {
            return tree.root();
        } catch (JsonTree.Refused e) {
            return fail(e.place(), String.valueOf(e.getMessage()), report);
        } catch (JacksonException e) {
            String why = String.valueOf(e.getOriginalMessage());
            return why.startsWith("Unexpected end-of-input")
                    ? fail(text.spanAt(text.bytes().length), "it ends before its value does", report)
                    : fail(tree.placeOf(e.getLocation()), why, report);
        }
    }

    private static @Nullable Node fail(Place place, String why, Report report) {
        report.add(Diagnostic.error(Code.UNREADABLE, place, "a file cannot be read", why));
        return null;
    }
}
