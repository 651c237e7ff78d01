package dev.ferrule.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blank rows by the thousand, which a spreadsheet leaves behind when it is saved with formats far down. */
final class BlankRowsTest {

    private static final String HEADER = "name,model\n";

    private static SourceText text(String text) {
        return new SourceText("devices.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", ",\n", "\r\n", "\r", " , \n"})
    void rowsAboveBetweenAndBelowThemAreReadAsOften(String blank) {
        String many = blank.repeat(9000);
        SourceText text = text(many + HEADER + many + "a,m\n" + many + blank + "b,m\n" + many);
        Report report = new Report();
        CsvTable table = CsvTable.read("devices", text, report);

        for (int time = 0; time < 3; time++) {
            List<String> rows = new ArrayList<>();
            Table.Cursor row = table.rows();
            while (row.next()) {
                rows.add(row.text(0) + " " + row.place(0).span().line());
            }
            assertThat(rows).containsExactly("a 18002", "b 27004");
        }
        assertThat(report.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", ",\n"})
    void theyArePassedOnce(String blank) {
        String many = blank.repeat(9000);
        SourceText text = text(HEADER + many + "a,m\n");

        assertThat(text.passBlank((byte) ',', HEADER.length())).isEqualTo(HEADER.length());
        assertThat(CsvTable.read("devices", text, new Report()).rows().next()).isTrue();
        assertThat(text.passBlank((byte) ',', HEADER.length())).isEqualTo(HEADER.length() + many.length());
        assertThat(text.passBlank((byte) ';', HEADER.length())).isLessThanOrEqualTo(HEADER.length() + many.length());
    }
}
