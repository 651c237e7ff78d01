package dev.ferrule.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets of which something is written in the last row alone. */
final class BlankRowsTest {

    private static final String LAST = "<sheetData><row r=\"1048576\"><c t=\"str\"><v>x</v></c></row></sheetData>";

    @TempDir
    private Path folder;

    private final Report report = new Report();

    private List<Sheet> read(int sheets) throws IOException {
        Xlsx book = new Xlsx();
        for (int i = 0; i < sheets; i++) {
            book.sheet("S" + i, LAST);
        }
        Path file = book.write(folder.resolve("b.xlsx"));
        return WorkbookReader.read(file, "b.xlsx", Span.ofFile("b.xlsx"), report);
    }

    @Test
    void sixteenSheetsMayBeAsLongAsCanBe() throws IOException {
        assertThat(read(16).getLast().text().bytes()).hasSize(1 << 20);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void rowsBelowMoreBlankOnesAreToldOnceForAllSheetsAndTakeNoMemory() throws IOException {
        long bytes = read(40).stream()
                .mapToLong(sheet -> sheet.text().bytes().length)
                .sum();

        assertThat(bytes).isEqualTo(16 << 20);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.summary()).isEqualTo("a row stands too far down");
            assertThat(finding.related()).hasSize(23);
        });
    }
}
