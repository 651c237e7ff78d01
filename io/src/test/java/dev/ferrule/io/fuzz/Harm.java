package dev.ferrule.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Report;
import dev.ferrule.source.SourceText;
import dev.ferrule.view.DiagnosticView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What no input may do to a reader: end it otherwise than with diagnostics, have it say different things of the same, or
 * have it speak of a place that is not there.
 */
final class Harm {

    private static final Pattern CELL = Pattern.compile("(?s)(?:'.*'|[\\p{L}\\p{N}_]+)!([A-Z]{1,3})([1-9][0-9]*)");

    /** Inputs whose length is a multiple of it are read twice. */
    private static final int READ_AGAIN = 8;

    private static final int MOST_ROWS = 1 << 20;

    private Harm() {}

    /** Throws if an input harms; how much was said of it otherwise. */
    static int assertNone(Attacked attacked, byte[] input) throws IOException {
        Map<String, byte[]> files = attacked.files().apply(input);
        List<DiagnosticView> said = attacked.reading().read(files);
        if (input.length % READ_AGAIN == 0) {
            assertThat(attacked.reading().read(files)).as("read again").isEqualTo(said);
        }
        Map<String, String[]> lines = new HashMap<>();
        for (DiagnosticView finding : said) {
            assertThere(finding.span(), finding, files, lines);
            finding.related().forEach(other -> assertThere(other.span(), finding, files, lines));
        }
        return said.size();
    }

    private static void assertThere(
            DiagnosticView.Place place, DiagnosticView of, Map<String, byte[]> files, Map<String, String[]> lines) {
        if (place == null) {
            return;
        }
        if (!files.containsKey(place.file())) {
            throw new AssertionError("a place in a file that was not given: " + place + " of " + of);
        }
        if (place.line() == null) {
            return;
        }
        boolean there = place.cell() == null
                ? isThere(place, lines.computeIfAbsent(place.file(), file -> lines(file, files.get(file))))
                : isCell(place);
        if (!there) {
            throw new AssertionError("a place outside of its file: " + place + " of " + of);
        }
    }

    private static boolean isThere(DiagnosticView.Place place, String[] lines) {
        if (place.line() < 1 || place.line() > lines.length) {
            return false;
        }
        String line = lines[place.line() - 1];
        return place.column() == null
                || (place.column() >= 1 && place.column() <= 1 + line.codePointCount(0, line.length()));
    }

    private static boolean isCell(DiagnosticView.Place place) {
        Matcher cell = CELL.matcher(place.cell());
        return cell.matches()
                && Integer.parseInt(cell.group(2)) == place.line()
                && place.line() <= MOST_ROWS
                && place.column() != null
                && SourceText.letters(place.column() - 1).equals(cell.group(1));
    }

    private static String[] lines(String file, byte[] bytes) {
        SourceText text = SourceText.of(file, bytes, new Report());
        return text == null
                ? new String[] {""}
                : new String(text.bytes(), text.start(), text.bytes().length - text.start(), StandardCharsets.UTF_8)
                        .split("\r\n|\r|\n", -1);
    }
}
