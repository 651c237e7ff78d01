package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.source.CsvTable;
import dev.ferrule.source.SourceText;
import dev.ferrule.source.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our reader of CSV against that of a library, on random files. */
final class CsvReferenceTest {

    private static final int WIDTH = 12;
    private static final String SEPARATORS = ",;\t|";

    /** What a file is made of, the separator aside. */
    private static final String[] PIECES = {
        "\"", "\"", "\"\"", "\n", "\r", "\r\n", " ", "a", "b7", "é", "→", "\ud83d\ude00", "\u00a0", ",", ";", "|"
    };

    @Test
    void anyTextHasTheCellsThatALibraryReads() {
        int compared = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            char separator = SEPARATORS.charAt(random.nextInt(SEPARATORS.length()));
            String text = header(separator) + soup(random, separator);
            List<List<String>> expected = reference(text, separator);
            if (expected == null) {
                assertThat(report(text).hasErrors())
                        .as("seed %d: %s", seed, text)
                        .isTrue();
            } else if (expected.stream().allMatch(row -> row.size() <= WIDTH)) {
                compared++;
                assertThat(read(text))
                        .as("seed %d: %s", seed, text)
                        .isEqualTo(
                                expected.stream().map(CsvReferenceTest::padded).toList());
                assertThat(report(text).hasErrors())
                        .as("seed %d: %s", seed, text)
                        .isFalse();
            }
        }
        assertThat(compared).isGreaterThan(5_000);
    }

    @Test
    void everyCellOfAFileThatWasWrittenIsReadAtItsPlace() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            char separator = SEPARATORS.charAt(random.nextInt(SEPARATORS.length()));
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "\ufeff" : "").append(header(separator));
            List<List<String>> cells = new ArrayList<>();
            List<List<Span>> places = new ArrayList<>();
            write(random, separator, text, cells, places);

            assertThat(read(text.toString())).as("seed %d: %s", seed, text).isEqualTo(cells);
            assertThat(places(text.toString(), places))
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(places);
        }
    }

    private static String header(char separator) {
        StringBuilder header = new StringBuilder("h0");
        for (int i = 1; i < WIDTH; i++) {
            header.append(separator).append('h').append(i);
        }
        return header.append('\n').toString();
    }

    private static String soup(Random random, char separator) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(30);
        for (int i = 0; i < pieces; i++) {
            text.append(random.nextInt(3) == 0 ? String.valueOf(separator) : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** Rows in which something is written, without the white space around cells; null when the text is malformed. */
    private static List<List<String>> reference(String text, char separator) {
        // The library takes the end of the file for the quote that is missing.
        if (endsInQuotes(text, separator)) {
            return null;
        }
        List<List<String>> rows = new ArrayList<>();
        try {
            CsvReader.builder()
                    .fieldSeparator(separator)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .trimWhitespacesAroundQuotes(true)
                    .ofCsvRecord(text)
                    .stream()
                    .skip(1)
                    .map(row -> row.getFields().stream()
                            .map(CsvReferenceTest::strip)
                            .toList())
                    .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                    .forEach(rows::add);
        } catch (CsvParseException e) {
            return null;
        }
        return rows;
    }

    /** A walk in two states. */
    private static boolean endsInQuotes(String text, char separator) {
        boolean inQuotes = false;
        boolean cellBegins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && (inQuotes || cellBegins)) {
                inQuotes = !inQuotes;
                cellBegins = !inQuotes;
            } else if (!inQuotes) {
                cellBegins = c == separator || c == '\n' || c == '\r' || (cellBegins && c == ' ');
            }
        }
        return inQuotes;
    }

    private static String strip(String cell) {
        return cell.replaceAll("^[\\x00-\\x20\u00a0]+|[\\x00-\\x20\u00a0]+$", "");
    }

    private static void write(
            Random random, char separator, StringBuilder text, List<List<String>> cells, List<List<Span>> places) {
        int rows = random.nextInt(8);
        for (int row = 0; row < rows; row++) {
            List<String> rowCells = new ArrayList<>();
            List<Span> rowPlaces = new ArrayList<>();
            int width = 1 + random.nextInt(WIDTH);
            for (int cell = 0; cell < width; cell++) {
                text.append(cell == 0 ? "" : separator).append(" ".repeat(random.nextInt(3)));
                rowPlaces.add(here(text));
                rowCells.add(cell(random, separator, text));
                text.append(" ".repeat(random.nextInt(3)));
            }
            text.append(List.of("\n", "\r\n", "\r", "\n\n", "\r\n  \r\n").get(random.nextInt(5)));
            cells.add(padded(rowCells));
            places.add(rowPlaces);
        }
    }

    private static String cell(Random random, char separator, StringBuilder text) {
        String plain = "x" + random.nextInt(100) + PIECES[7 + random.nextInt(5)] + "y";
        if (random.nextBoolean()) {
            text.append(plain);
            return plain;
        }
        String cell = plain + "\n" + separator + "\"" + plain + "\r\nz\rz";
        text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        return cell;
    }

    /** Line and column of the end of a text, counted character by character. */
    private static Span here(CharSequence text) {
        int line = 1;
        int column = 1;
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            boolean crOfCrLf = points[i] == '\r' && i + 1 < points.length && points[i + 1] == '\n';
            if (points[i] == '\n' || (points[i] == '\r' && !crOfCrLf)) {
                line++;
                column = 1;
            } else if (points[i] != 0xfeff) {
                column++;
            }
        }
        return new Span("random.csv", line, column);
    }

    private static CsvTable table(String text, Report report) {
        return CsvTable.read("random", new SourceText("random.csv", text.getBytes(StandardCharsets.UTF_8)), report);
    }

    private static Report report(String text) {
        Report report = new Report();
        table(text, report);
        return report;
    }

    private static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        for (Table.Cursor row = table(text, new Report()).rows(); row.next(); ) {
            List<String> cells = new ArrayList<>();
            for (int cell = 0; cell < WIDTH; cell++) {
                cells.add(row.text(cell));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Places of as many cells as the expected rows have. */
    private static List<List<Span>> places(String text, List<List<Span>> expected) {
        List<List<Span>> rows = new ArrayList<>();
        for (Table.Cursor row = table(text, new Report()).rows(); row.next(); ) {
            List<Span> places = new ArrayList<>();
            for (int cell = 0; cell < expected.get(rows.size()).size(); cell++) {
                places.add(row.place(cell).span());
            }
            rows.add(places);
        }
        return rows;
    }

    private static List<String> padded(List<String> row) {
        return Stream.concat(row.stream(), Stream.generate(() -> ""))
                .limit(WIDTH)
                .toList();
    }
}
