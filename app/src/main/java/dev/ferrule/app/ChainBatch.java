package dev.ferrule.app;

import dev.ferrule.chain.Origin;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.io.file.FileBytes;
import dev.ferrule.source.CsvRows;
import dev.ferrule.source.CsvTable;
import dev.ferrule.source.SourceText;
import dev.ferrule.view.DiagnosticView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many chains from a CSV file, one line of output each, in order.
 *
 * @param <V> what is made of a chain
 */
final class ChainBatch<V> {

    /** What a command makes of the rows. */
    interface Rows<V> {

        /**
         * Judges a row.
         *
         * @param place where the chain is written, which takes a while to find
         */
        V check(String id, String chain, Place place);

        /** What stands for a row that cannot be read, or of which nothing could be made. */
        V unread(String id, String chain, List<DiagnosticView> wrong);

        /** One line of output. */
        String line(V row);

        /** The exit code of the row by itself. */
        int exit(V row);
    }

    private static final int ROWS_WRITTEN_TOGETHER = 64;

    private final Rows<V> rows;
    private final Terminal terminal;
    private final boolean plain;
    private int worst = Subcommand.DONE;

    /** Of the row that was read last, from 1. */
    private int number;

    private @Nullable CsvTable table;

    /** @param plain lines are text, which a terminal may have to show in ASCII; JSON is printed as it is */
    ChainBatch(Rows<V> rows, Terminal terminal, boolean plain) {
        this.rows = rows;
        this.terminal = terminal;
        this.plain = plain;
    }

    /** Exit code 1 when a row fails or cannot be read, 2 when the file cannot be read at all. */
    int run(String file) {
        if (file.equals("-")) {
            return stream(new RowStream(System.in));
        }
        byte[] bytes = bytes(file);
        return bytes == null || !first(file, bytes) ? Subcommand.UNREADABLE : worst;
    }

    /** The header and the rows behind it; false when there is no header that names a chain. */
    private boolean first(String file, byte[] bytes) {
        Report report = new Report();
        SourceText text = SourceText.of(file, bytes, report);
        CsvTable read = text == null ? null : CsvTable.header("chains", text, report);
        say(report);
        if (read == null || read.column("chain") < 0) {
            return false;
        }
        worst = report.hasErrors() ? Subcommand.ERRORS : Subcommand.DONE;
        table = read;
        each(read, read.eachRow());
        return true;
    }

    /** Rows of standard input are judged as they come. */
    private int stream(RowStream stream) {
        int line = 1;
        try {
            for (byte[] part = stream.next(); part != null; part = stream.next()) {
                if (table == null) {
                    if (!first("-", part)) {
                        return Subcommand.UNREADABLE;
                    }
                } else {
                    later(table, part, line);
                }
                line += lines(part);
            }
        } catch (IOException e) {
            terminal.error("ferrule: " + terminal.escape("standard input cannot be read: " + e.getMessage()));
            return Subcommand.UNREADABLE;
        }
        return worst;
    }

    private void later(CsvTable header, byte[] part, int line) {
        Report report = new Report();
        SourceText text = SourceText.of("-", part, report);
        say(report);
        worst = Math.max(worst, report.hasErrors() ? Subcommand.ERRORS : Subcommand.DONE);
        if (text != null) {
            each(header, header.eachRow(text.fromLine(line)));
        }
    }

    private static int lines(byte[] part) {
        int lines = 0;
        for (byte next : part) {
            lines += next == '\n' ? 1 : 0;
        }
        return lines;
    }

    private byte @Nullable [] bytes(String file) {
        String why;
        try {
            Path path = Path.of(file);
            if (Files.isReadable(path) && !Files.isDirectory(path)) {
                return FileBytes.read(path);
            }
            why = !Files.exists(path)
                    ? "there is no file " + file
                    : Files.isDirectory(path) ? file + " is a folder, not a file" : file + " may not be read";
        } catch (InvalidPathException e) {
            why = "there is no file " + file;
        } catch (IOException e) {
            why = file + " cannot be read: " + e.getMessage();
        } catch (OutOfMemoryError e) {
            why = file + " is too large for one batch; split it";
        }
        terminal.error("ferrule: " + terminal.escape(why));
        return null;
    }

    private void say(Report report) {
        DiagnosticText text = new DiagnosticText(terminal);
        report.findings()
                .forEach(finding -> text.lines(DiagnosticView.of(finding, null)).forEach(terminal::error));
    }

    private void each(CsvTable header, CsvRows all) {
        Report wrong = new Report();
        while (!closed() && all.next(wrong)) {
            number++;
            print(row(header, all, number, wrong));
            wrong = wrong.isEmpty() ? wrong : new Report();
        }
        terminal.out().flush();
    }

    /** Whether nobody reads on; asked now and then, since to ask is to write what there is. */
    private boolean closed() {
        return number % ROWS_WRITTEN_TOGETHER == 0 && terminal.out().checkError();
    }

    private V row(CsvTable table, CsvRows row, int number, Report wrong) {
        String said = row.text(table.column("id"));
        String id = said.isEmpty() ? String.valueOf(number) : said;
        int column = table.column("chain");
        String chain = row.text(column);
        Place place = row.place(column);
        int columns = table.columns().size();
        if (row.count() <= column) {
            wrong.add(unread(place.span(), "the row has no chain: it is shorter than the header"));
        } else if (column == columns - 1
                && row.count() > columns
                && !row.text(columns).isEmpty()) {
            wrong.add(unread(
                    row.place(columns).span(),
                    "the row has " + row.count() + " cells, the header has " + columns
                            + "; a chain in which the separator stands is put in double quotes"));
        }
        return wrong.hasErrors() ? unread(id, chain, wrong) : judged(id, chain, place);
    }

    /** A row at which we fail ourselves is told as such, and the rows after it are judged. */
    private V judged(String id, String chain, Place place) {
        try {
            return rows.check(id, chain, place);
        } catch (RuntimeException e) {
            worst = Crash.report(e);
            Report fault = new Report();
            fault.add(
                    unread(place.span(), "the chain may be right: this is a fault of ours, and the report says where"));
            return unread(id, chain, fault);
        }
    }

    static Origin origin(Place place) {
        Span span = place.span();
        return new Origin(span.file(), span.line(), span.column());
    }

    private static Diagnostic unread(Span place, String why) {
        return Diagnostic.error(Code.UNREADABLE, place, "a row cannot be read", why);
    }

    private V unread(String id, String chain, Report wrong) {
        return rows.unread(
                id,
                chain,
                wrong.findings().stream()
                        .map(finding -> DiagnosticView.of(finding, null))
                        .toList());
    }

    private void print(V row) {
        worst = Math.max(worst, Math.min(Subcommand.ERRORS, rows.exit(row)));
        if (plain) {
            terminal.print(rows.line(row));
        } else {
            terminal.out().println(rows.line(row));
        }
    }
}
