package dev.ferrule.io.yaml;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.source.Node;
import dev.ferrule.source.SourceText;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML 1.2: one document of mappings, lists and single values, without tags. */
public final class YamlReader {

    private static final int LONGEST = 64 << 20;
    private static final int SMALL = 1 << 12;

    private YamlReader() {}

    /** The tree; null when the text cannot be read, which is reported at its place, or when there is nothing in it. */
    public static @Nullable Node read(byte[] bytes, String file, Report report) {
        if (bytes.length > LONGEST) {
            return fail(Span.ofFile(file), "the file has more than 64 MB", report);
        }
        SourceText source = SourceText.of(file, bytes, report);
        if (source == null) {
            return null;
        }
        int start = source.start();
        String text =
                lastLineEnded(new String(source.bytes(), start, source.bytes().length - start, StandardCharsets.UTF_8));
        NodeBuilder builder = new NodeBuilder(
                file, new Parse(settings(text.length() + 1)).parseString(text).iterator(), report);
        try {
            return builder.document();
        } catch (NodeBuilder.Refused e) {
            return fail(e.place(), String.valueOf(e.getMessage()), report);
        } catch (MarkedYamlEngineException e) {
            return fail(NodeBuilder.place(file, e.getProblemMark()), String.valueOf(e.getProblem()), report);
        } catch (ReaderException e) {
            int at = text.offsetByCodePoints(0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
            int offset = text.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
            return fail(source.spanAt((long) start + offset), "a control character stands here", report);
        } catch (NumberFormatException e) {
            // The parser lets it through where a file ends within an escape, and of numbers beyond those of characters.
            return fail(builder.last(), "in a value in quotes behind here an escape stands for no character", report);
        } catch (YamlEngineException e) {
            return fail(Span.ofFile(file), String.valueOf(e.getMessage()), report);
        }
    }

    /** The parser takes a CR at the end of a file for a character of the last line. */
    private static String lastLineEnded(String text) {
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) + "\n" : text;
    }

    /** The parser copies all that it looks ahead at whenever its buffer is full: one buffer, and long values stay cheap. */
    private static LoadSettings settings(int buffer) {
        return buffer <= SMALL ? OfSmall.SETTINGS : fresh(buffer);
    }

    /** Settings take long to make: most files are small, and share them. */
    private static final class OfSmall {
        static final LoadSettings SETTINGS = fresh(SMALL);
    }

    private static LoadSettings fresh(int buffer) {
        return LoadSettings.builder()
                .setUseMarks(true)
                .setBufferSize(buffer)
                .setCodePointLimit(LONGEST)
                .build();
    }

    private static @Nullable Node fail(Span place, String why, Report report) {
        report.add(Diagnostic.error(Code.UNREADABLE, place, "a file cannot be read", why));
        return null;
    }
}
