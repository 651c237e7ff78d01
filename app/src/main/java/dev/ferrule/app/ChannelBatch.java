package dev.ferrule.app;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.ferrule.chain.Origin;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Span;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import dev.ferrule.view.DiagnosticView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Many chains from a CSV file, one line of output each, in order. */
final class ChannelBatch {

    private final ChannelCheck check;
    private final Terminal terminal;
    private final boolean json;
    private final boolean brief;
    private int worst = Subcommand.DONE;

    /** What {@code --brief} leaves of a view. */
    record Brief(String id, String chain, String verdict, List<String> codes) {}

    /** Where the two columns are; {@code id} is −1 when there is none. */
    private record Header(int id, int chain) {}

    ChannelBatch(ChannelCheck check, Terminal terminal, boolean json, boolean brief) {
        this.check = check;
        this.terminal = terminal;
        this.json = json;
        this.brief = brief;
    }

    /** Exit code 1 when a row fails or cannot be read, 2 when the file cannot be read at all. */
    int run(String file) {
        boolean standardInput = file.equals("-");
        String name = standardInput ? "-" : file;
        try (InputStream in = standardInput ? System.in : Files.newInputStream(Path.of(file))) {
            CsvReader<CsvRecord> rows = CsvReader.builder()
                    .detectBomHeader(true)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(1 << 20)
                    .ofCsvRecord(in, StandardCharsets.UTF_8);
            return run(rows, name);
        } catch (NoSuchFileException e) {
            terminal.error("ferrule: there is no file " + terminal.escape(file));
            return Subcommand.UNREADABLE;
        } catch (InvalidPathException | IOException | UncheckedIOException e) {
            return unreadable(file, e);
        }
    }

    private int unreadable(String file, Exception why) {
        Throwable cause = why;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        terminal.error("ferrule: " + terminal.escape(file) + " cannot be read: " + terminal.escape(cause.toString()));
        return Subcommand.UNREADABLE;
    }

    private int run(CsvReader<CsvRecord> rows, String name) throws IOException {
        try (CloseableIterator<CsvRecord> iterator = rows.iterator()) {
            Header header = header(iterator, name);
            if (header == null) {
                return Subcommand.UNREADABLE;
            }
            int number = 0;
            while (!terminal.out().checkError()) {
                number++;
                CsvRecord row = next(iterator, name, number);
                if (row == null) {
                    break;
                }
                row(row, header, name, number);
            }
        }
        return worst;
    }

    private @Nullable Header header(CloseableIterator<CsvRecord> iterator, String name) {
        CsvRecord first = next(iterator, name, 0);
        List<String> titles = first == null
                ? List.of()
                : first.getFields().stream().map(String::strip).toList();
        if (!titles.contains("chain")) {
            terminal.error("ferrule: " + terminal.escape(name) + ": the first line has no column \"chain\"; it has "
                    + terminal.escape(titles.isEmpty() ? "nothing" : String.join(", ", titles)));
            return null;
        }
        return new Header(titles.indexOf("id"), titles.indexOf("chain"));
    }

    /** The next row; null at the end, and where the rest of the file cannot be read, which is reported as a row. */
    private @Nullable CsvRecord next(CloseableIterator<CsvRecord> iterator, String name, int number) {
        try {
            return iterator.next();
        } catch (NoSuchElementException e) {
            return null;
        } catch (CsvParseException e) {
            unread(
                    String.valueOf(number),
                    "",
                    Span.ofFile(name),
                    "the rest of the file cannot be read: " + e.getMessage());
            return null;
        }
    }

    private void row(CsvRecord row, Header header, String name, int number) {
        String id = header.id < 0 || header.id >= row.getFieldCount() ? "" : row.getField(header.id);
        String known = id.isEmpty() ? String.valueOf(number) : id;
        int line = (int) row.getStartingLineNumber();
        if (header.chain >= row.getFieldCount()) {
            if (row.getFieldCount() > 1 || !row.getField(0).isEmpty()) {
                unread(known, "", new Span(name, line, 0), "the row has no chain: it is shorter than the header");
            }
            return;
        }
        print(check.check(known, row.getField(header.chain), new Origin(name, line, 1)));
    }

    private void unread(String id, String chain, Span place, String why) {
        Diagnostic finding = Diagnostic.error(Code.UNREADABLE, place, "a row cannot be read", why);
        print(new ChannelView(
                ChannelView.SCHEMA,
                id,
                chain,
                "ERROR",
                List.of(Code.UNREADABLE.toString()),
                List.of(),
                List.of(),
                List.of(),
                List.of(DiagnosticView.of(finding, null))));
    }

    private void print(ChannelView view) {
        worst = Math.max(worst, Math.min(Subcommand.ERRORS, ChannelCommand.exit(view)));
        if (!json) {
            terminal.print(terminal.escape(view.id()) + "\t" + view.verdict() + "\t" + String.join(" ", view.codes()));
        } else if (brief) {
            terminal.out().println(Json.line(new Brief(view.id(), view.chain(), view.verdict(), view.codes())));
        } else {
            terminal.out().println(Json.line(view));
        }
    }
}
