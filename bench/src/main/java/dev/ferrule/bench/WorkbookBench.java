package dev.ferrule.bench;

import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.io.sheet.Sheet;
import dev.ferrule.io.sheet.WorkbookReader;
import dev.ferrule.source.CsvTable;
import dev.ferrule.source.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads one workbook of cables, and prints the seconds that it took: {@code write FILE ROWS} makes it, {@code read FILE}
 * reads it as a plant does, {@code bare FILE} gives every cell's text by a reader that does nothing else.
 */
public final class WorkbookBench {

    private static final String[] COLUMNS = {
        "id", "leg", "part", "a_device", "a_port", "a_face", "b_device", "b_port", "b_face", "length", "status", "note"
    };

    private WorkbookBench() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        if (arguments[0].equals("write")) {
            write(file, Integer.parseInt(arguments[2]));
            return;
        }
        long begun = System.nanoTime();
        long cells = arguments[0].equals("bare") ? bare(file) : read(file);
        System.out.printf(Locale.ROOT, "%.3f %d%n", (System.nanoTime() - begun) / 1e9, cells);
    }

    private static void write(Path file, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("cables");
            for (int column = 0; column < COLUMNS.length; column++) {
                sheet.value(0, column, COLUMNS[column]);
            }
            for (int row = 1; row <= rows; row++) {
                row(sheet, row);
            }
        }
    }

    private static void row(Worksheet sheet, int row) throws IOException {
        String[] texts = {
            "C" + row,
            "",
            "MPO-12 B F/F PC OM4",
            "LF-" + row / 64,
            "Eth1/" + row % 64,
            "",
            "PA-" + row / 72,
            "",
            "front",
            "",
            "connected",
            "row " + row % 1000
        };
        for (int column = 0; column < texts.length; column++) {
            sheet.value(row, column, texts[column]);
        }
        sheet.value(row, 1, row % 12 + 1);
        sheet.value(row, 7, row % 72 + 1);
        sheet.value(row, 9, row % 60 + "m");
        if (row % 1000 == 0) {
            sheet.flush();
        }
    }

    private static long read(Path file) {
        Report report = new Report();
        long cells = 0;
        for (Sheet sheet : WorkbookReader.read(file, "book.xlsx", Span.ofFile("book.xlsx"), report)) {
            Table table = CsvTable.read(sheet.name(), sheet.text(), report);
            for (Table.Cursor row = table.rows(); row.next(); ) {
                for (int column = 0; column < table.columns().size(); column++) {
                    cells += row.isEmpty(column) ? 0 : 1;
                }
            }
        }
        if (!report.isEmpty()) {
            throw new IllegalStateException(report.findings().toString());
        }
        return cells;
    }

    private static long bare(Path file) throws IOException {
        long[] cells = {0};
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.skip(1)
                    .forEach(row -> row.forEach(
                            cell -> cells[0] += cell == null || cell.getText().isEmpty() ? 0 : 1));
        }
        return cells[0];
    }
}
