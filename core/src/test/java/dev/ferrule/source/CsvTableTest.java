package dev.ferrule.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Diagnostic;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsThatWhichMakesKnownColumns(String separator) {
        String header = String.join(separator, "\"Name\"", "\"Rack; row, hall | x\"", "Model");
        Csv csv = Csv.of("devices", header + "\nleaf01" + separator + separator + "m\n");

        assertThat(csv.columns()).contains("name", "model").hasSize(3);
        assertThat(csv.rows()).containsExactly(List.of("leaf01", "", "m"));
    }

    @Test
    void aLineThatNamesTheSeparatorIsHeeded() {
        Csv csv = Csv.of("devices", "sep=;\r\nname;model\r\nleaf01;a,b\r\n");

        assertThat(csv.rows()).containsExactly(List.of("leaf01", "a,b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\ufeff", " \r\n\t\r\n", ",,,\n"})
    void aFileInWhichNothingIsWrittenIsAWarning(String text) {
        assertThat(Csv.of("cables", text).findings())
                .extracting(Diagnostic::summary)
                .containsExactly("a file is empty");
    }

    @Test
    void namesOfColumnsBeyondThoseThatAreReadAreToldAsCellsAre() {
        String header = "name,model" + ",x".repeat(CsvCells.MOST_CELLS - 2);

        assertThat(Csv.of("devices", header + "\n").findings())
                .extracting(finding -> finding.detail().getFirst())
                .noneMatch(said -> said.contains("of a row are not read"));
        assertThat(Csv.of("devices", header + ",cage\n").findings())
                .filteredOn(finding -> finding.detail().getFirst().contains("of a row are not read"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.isError()).isTrue();
                    assertThat(finding.detail()).first().isEqualTo("cells behind the 4096th of a row are not read");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001leaf1", "leaf1\u001b", " \u0008leaf1 ", "\"leaf1\u0001\""})
    void controlCharactersAroundATextAreNotTakenOffInSilence(String cell) {
        assertThat(Csv.of("devices", "name\nspine1\n" + cell + "\n").said())
                .containsExactly("devices.csv:3:" + (cell.startsWith("\"") ? 2 : 1)
                        + " ERROR a cell cannot be read: control characters stand around \"leaf1\", and are not read");
        assertThat(Csv.of("devices", "name\nspine1\n \t leaf1 \u000b\n").said()).isEmpty();
    }

    @Test
    void aHeaderAloneIsATableWithoutRows() {
        Csv csv = Csv.of("devices", "name,model");

        assertThat(csv.findings()).isEmpty();
        assertThat(csv.rows()).isEmpty();
    }

    @Test
    void rowsOfSeparatorsAreNoRows() {
        assertThat(Csv.of("devices", "name,model\n,\nleaf01,m\n , \n,\n").rows())
                .containsExactly(List.of("leaf01", "m"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total,2", "TOTAL:,\"1,024\"", ",sum,2", "Grand total,,2"})
    void aRowThatAddsUpIsAWarningAndNotRead(String totals) {
        Csv csv = Csv.of("devices", "name,model,u\nleaf01,m,1\n" + totals + "\n");

        assertThat(csv.findings()).extracting(Diagnostic::summary).containsExactly("a row of totals is not read");
        assertThat(csv.rows()).containsExactly(List.of("leaf01", "m", "1"));
    }

    @Test
    void aTitleBlockAboveTheHeaderIsPassedOver() {
        Csv csv = Csv.of(
                "cables",
                "Customer,ACME,,\nDate,2026-01-01,,\nId,7\n\nid,a_device,a_port,b_device,b_port\nC1,a,1,b,1\n");

        assertThat(csv.findings()).isEmpty();
        assertThat(csv.rows()).containsExactly(List.of("C1", "a", "1", "b", "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "# removed on Monday, a comment is not read",
        "Row A, a row with one cell is not read",
        "Total: 13, a row of totals is not read"
    })
    void whatStandsBetweenTheRowsIsAWarningAndNotRead(String line, String told) {
        Csv csv = Csv.of("cables", "id,a_device,a_port,b_device,b_port\n" + line + "\nC1,a,1,b,1\n" + line + "\n");

        assertThat(csv.findings()).extracting(Diagnostic::summary).containsExactly(told);
        assertThat(csv.rows()).containsExactly(List.of("C1", "a", "1", "b", "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total,m,2", "total", "sumo,2", "Total,2x"})
    void aNameThatSoundsLikeATotalIsRead(String row) {
        Csv csv = Csv.of("devices", "name,model,u\n" + row + "\n");

        assertThat(csv.findings()).isEmpty();
        assertThat(csv.rows()).hasSize(1);
    }

    @Test
    void aLoneQuoteIsReportedWhereItIsOpenedAndSwallowsNothing() {
        Csv csv = Csv.of("devices", "name,model\n\"leaf01,m\nleaf02,m\n\"leaf03\",m\n");

        assertThat(csv.said())
                .containsExactly("devices.csv:2:1 ERROR a cell cannot be read: a double quote is opened here and not"
                        + " closed on this line; the line is read as it stands");
        assertThat(csv.rows())
                .containsExactly(List.of("\"leaf01", "m"), List.of("leaf02", "m"), List.of("leaf03", "m"));
    }

    @Test
    void aLoneQuoteBeforeALongRestIsReportedWhereItIsOpened() {
        Csv csv = Csv.of("devices", "name,model\nleaf01,\"m\n" + "leaf,m\n".repeat(100_000));

        assertThat(csv.said())
                .singleElement()
                .asString()
                .contains("devices.csv:2:8")
                .contains("within 64 KB");
        assertThat(csv.rows()).hasSize(100_001);
    }

    @Test
    void manyWrongRowsAreTheFirstTwentyAndTheOthersTogether() {
        Csv csv = Csv.of("devices", "name\n" + "leaf,1\n".repeat(10_000));

        assertThat(csv.findings()).hasSize(21);
        assertThat(csv.said().getLast()).startsWith("devices.csv:22:6").contains("in 9979 more places");
        assertThat(csv.findings().getLast().related())
                .hasSize(9979)
                .last()
                .extracting(other -> other.place().span().line())
                .isEqualTo(10_001);
    }

    @ParameterizedTest
    @CsvSource({"x, 1", "',', 1", "'\"', 2", "'\",', 1", "' ', 0", "é, 1"})
    void aLineOfTenMegabytesIsReadWithinBounds(String piece, int errors) {
        String line = piece.repeat(10_000_000 / piece.length());
        Csv csv = Csv.of("devices", "name,model\nleaf01,m\n" + line + "\nleaf02,m");

        assertThat(csv.findings()).hasSize(errors);
        assertThat(csv.cell(0, "name")).isEqualTo("leaf01");
        assertThat(csv.rows().getLast()).containsExactly("leaf02", "m");
    }

    @Test
    void aHeaderOfTenMegabytesIsReadWithinBounds() {
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(Csv.of("devices", "name,".repeat(2_000_000) + "\nleaf01")
                                .findings())
                        .hasSizeLessThan(5));
    }

    @Test
    void placesOfManyFindingsAreFoundWithoutReadingTheFileForEach() {
        SourceText text =
                new SourceText("long.csv", "é\n".repeat(3_000_000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (int line = 0; line < 3_000_000; line += 300) {
            assertThat(text.spanAt(3L * line + 2).toString()).isEqualTo("long.csv:" + (line + 1) + ":2");
        }
    }
}
