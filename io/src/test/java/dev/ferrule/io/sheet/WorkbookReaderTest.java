package dev.ferrule.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.source.CsvTable;
import dev.ferrule.source.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks as spreadsheet programs write them, and as nobody should. */
final class WorkbookReaderTest {

    @TempDir
    private Path folder;

    private final Report report = new Report();

    private List<Sheet> read(Xlsx workbook) throws IOException {
        Path file = workbook.write(folder.resolve("book.xlsx"));
        return WorkbookReader.read(file, "book.xlsx", Span.ofFile("book.xlsx"), report);
    }

    private Sheet only(String xml) throws IOException {
        return read(new Xlsx().sheet("S", xml)).getFirst();
    }

    /** Cells apart by bars, rows by line ends. */
    private static String shown(Sheet sheet) {
        return new String(sheet.text().bytes(), StandardCharsets.UTF_8).replace('\u001f', '|');
    }

    private static List<String> said(Report report) {
        return report.findings().stream()
                .map(finding -> Objects.requireNonNull(finding.place()).span() + " " + finding.summary())
                .toList();
    }

    @Test
    void aCellOfATableIsNamedAsTheSpreadsheetNamesIt() throws IOException {
        List<Sheet> sheets = read(new Xlsx()
                .rows("Sheet1", "nothing")
                .rows("To do", 14, 9, "id|part|a_device|a_port|b_device|b_port\nC1|LC A-B OS2|sw1|1|sw2|2"));

        Table table = CsvTable.read("cables", sheets.getLast().text(), report);
        Table.Cursor row = table.rows();
        assertThat(row.next()).isTrue();
        assertThat(row.text(table.column("a_port"))).isEqualTo("1");
        assertThat(row.place(table.column("a_port")).span()).hasToString("book.xlsx:'To do'!M15");
        assertThat(row.rowPlace().span()).isEqualTo(new Span("book.xlsx", 15, 10, "'To do'!J15"));
        assertThat(report.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5,,5",
        "0.30000000000000004,,0.3",
        "1E3,,1000",
        "3,1,003",
        "46024,2,2026-01-02",
        "46024.5,3,2026-01-02",
        "-1,2,-1",
        "nonsense,,nonsense"
    })
    void numbersReadAsTheyAreShown(String value, String style, String text) throws IOException {
        String xml = "<sheetData><row r=\"1\"><c r=\"A1\" %s><v>%s</v></c></row></sheetData>"
                .formatted(style == null ? "" : "s=\"" + style + "\"", value);
        Sheet sheet = read(new Xlsx()
                        .sheet("S", xml)
                        .part(
                                "xl/styles.xml",
                                "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"000\"/>"
                                        + "<numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd hh:mm\"/></numFmts>"
                                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/>"
                                        + "<xf numFmtId=\"165\"/></cellXfs></styleSheet>"))
                .getFirst();

        assertThat(shown(sheet)).isEqualTo(text);
    }

    private Sheet formatted(String value, String code) throws IOException {
        return read(new Xlsx()
                        .sheet("S", "<sheetData><row r=\"1\"><c s=\"0\"><v>" + value + "</v></c></row></sheetData>")
                        .part(
                                "xl/styles.xml",
                                "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\""
                                        + code.replace("\"", "&quot;").replace("<", "&lt;")
                                        + "\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs></styleSheet>"))
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '\'',
            value = {
                "1.1 0.00 1.10",
                "1.5 0.0# 1.5",
                "2 0.## 2",
                "0 # ''",
                "1.20 General 1.2",
                "7 @ 7",
                "7 '\"Eth1/\"0' Eth1/7",
                "7 '\"Eth1/\"General' Eth1/7",
                "7 \\E\\t\\h0 Eth7",
                "10 '0\" m\"' '10 m'",
                "33 '0 \"ft\"' '33 ft'",
                "3 '\"leaf;\"00' leaf;03",
                "1234.5 #,##0.0 1234.5",
                "112 '0\"/\"00' 1/12",
                "7 '0_);[Red](0)' '7 '",
                "-7 0;(0) (7)",
                "-7 '0\" m\"' '-7 m'",
                "0 '0;-0;\"-\"' -",
                "5 '[$€-407] 0' '€ 5'",
                "5 .00 5.00"
            })
    void aNumberHasTheDigitsAndWordsOfItsFormat(String value, String code, String text) throws IOException {
        Sheet sheet = formatted(value, code);

        assertThat(shown(sheet)).isEqualTo(text);
        assertThat(sheet.report().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '\'',
            value = {"0.5 0%", "0.5 '# ?/?'", "500 0.0E+0", "500 '[<100]0;0.0'", "5000 0,", "5 ;;;", "5 0\"x"})
    void aFormatThatIsNotUnderstoodIsSaidAndTheValueRead(String value, String code) throws IOException {
        Sheet sheet = formatted(value, code);

        assertThat(shown(sheet)).isEqualTo(value);
        assertThat(said(sheet.report())).containsExactly("book.xlsx:S!A1 a number is read otherwise than it is shown");
    }

    @Test
    void aNumberThatIsShownRoundedIsReadSoWithANote() throws IOException {
        Sheet sheet = formatted("2.5", "0");

        assertThat(shown(sheet)).isEqualTo("3");
        assertThat(said(sheet.report()))
                .containsExactly("book.xlsx:S!A1 a number is shown with fewer digits than it has");
    }

    @Test
    void textsAreSharedInRunsOrInPlace() throws IOException {
        Sheet sheet = read(new Xlsx()
                        .sheet(
                                "S",
                                "<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>"
                                        + "<c t=\"inlineStr\"><is><r><t>a </t></r><r><t>b</t></r></is></c>"
                                        + "<c t=\"str\"><f>A1</f><v>x_x000D_y</v></c><c t=\"b\"><v>1</v></c></row></sheetData>")
                        .part(
                                "xl/sharedStrings.xml",
                                "<sst><si><t>plain</t></si><si><r><t>in </t></r><r><t>runs</t></r>"
                                        + "<rPh><t>not read</t></rPh></si></sst>"))
                .getFirst();

        assertThat(shown(sheet)).isEqualTo("plain|in runs|a b|x y|TRUE");
    }

    @Test
    void linesAndQuotesInCellsStayInThem() throws IOException {
        Sheet sheet =
                only("<sheetData><row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>two\nlines, \"quoted\"</t></is></c>"
                        + "<c r=\"D2\"><v>1</v></c></row></sheetData>");

        assertThat(shown(sheet)).isEqualTo("\n|\"two lines, \"\"quoted\"\"\"||1");
    }

    @Test
    void cellsThatAreMergedDownwardsHaveTheirValueInEachRow() throws IOException {
        Sheet sheet = only("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
                + "<row r=\"2\"><c r=\"B2\"><v>3</v></c></row><row r=\"3\"/><row r=\"4\"><c r=\"B4\"><v>4</v></c></row>"
                + "<row r=\"5\"><c r=\"B5\"><v>5</v></c></row></sheetData>"
                + "<mergeCells><mergeCell ref=\"A1:A4\"/><mergeCell ref=\"C1:D1\"/></mergeCells>");

        assertThat(shown(sheet)).isEqualTo("1|2\n1|3\n\n1|4\n|5");
    }

    @Test
    void thatIsSoInAsManyColumnsAsThereAre() throws IOException {
        StringBuilder first = new StringBuilder();
        StringBuilder merged = new StringBuilder();
        for (int column = 0; column < 300; column++) {
            String letters = dev.ferrule.source.SourceText.letters(column);
            first.append("<c r=\"")
                    .append(letters)
                    .append("1\"><v>")
                    .append(column)
                    .append("</v></c>");
            merged.append("<mergeCell ref=\"")
                    .append(letters)
                    .append("1:")
                    .append(letters)
                    .append("3\"/>");
        }
        Sheet sheet = only(
                "<sheetData><row r=\"1\">" + first + "</row><row r=\"3\"><c r=\"KO3\"><v>x</v></c></row></sheetData>"
                        + "<mergeCells>" + merged + "</mergeCells>");

        List<String> rows = shown(sheet).lines().toList();
        assertThat(rows.get(2)).isEqualTo(rows.getFirst() + "|x").endsWith("|298|299|x");
    }

    @Test
    void ofMergedCellsThatOverlapTheLaterOnesCountWhereTheyAre() throws IOException {
        Sheet sheet = only("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c>"
                + "<c r=\"B2\"><v>b</v></c></row><row r=\"3\"><c r=\"B3\"><v>b</v></c></row>"
                + "<row r=\"4\"><c r=\"B4\"><v>b</v></c></row></sheetData>"
                + "<mergeCells><mergeCell ref=\"A1:A4\"/><mergeCell ref=\"A2:A3\"/></mergeCells>");

        assertThat(shown(sheet)).isEqualTo("1\n2|b\n2|b\n1|b");
    }

    @Test
    void aValueBelowMergedCellsThatShowAnotherIsReadAndSaid() throws IOException {
        Sheet sheet = read(new Xlsx()
                        .sheet(
                                "S",
                                "<sheetData>"
                                        + "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"C1\"><v>3</v></c></row>"
                                        + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>4</v></c></row>"
                                        + "<row r=\"3\"><c r=\"A3\"><v>5</v></c><c r=\"B3\"><v>6</v></c></row>"
                                        + "<row r=\"9\"><c r=\"B9\"><v>7</v></c></row></sheetData><mergeCells>"
                                        + "<mergeCell ref=\"A1:A3\"/><mergeCell ref=\"B1:C1\"/></mergeCells>"))
                .getFirst();

        assertThat(shown(sheet)).isEqualTo("1|2|3\n1|4\n5|6\n\n\n\n\n\n|7");
        assertThat(said(sheet.report())).containsExactly("book.xlsx:S!C1 a cell below merged ones is read");
        assertThat(sheet.report().findings().getFirst().detail().getFirst())
                .isEqualTo("\"3\" stands here, and the merged cells show \"2\"; \"3\" is taken");
        assertThat(sheet.report().findings().getFirst().related())
                .extracting(related -> related.place().span().toString())
                .containsExactly("book.xlsx:S!A3");
    }

    @Test
    void whatAPersonDoesNotSeeIsReadAndSaid() throws IOException {
        Sheet sheet = only("<cols><col min=\"3\" max=\"4\" hidden=\"1\"/></cols>"
                + "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                + "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>2</v></c></row>"
                + "<row r=\"3\" hidden=\"true\"><c r=\"A3\"><v>3</v></c></row></sheetData>");

        assertThat(shown(sheet)).isEqualTo("1\n2\n3");
        assertThat(said(sheet.report()))
                .containsExactly("book.xlsx:S!C1 a hidden column is read", "book.xlsx:S!A2 a hidden row is read");
        assertThat(sheet.report().findings().getLast().detail()).contains("it is so once more");
    }

    @Test
    void aSheetThatIsHiddenSaysSo() throws IOException {
        List<Sheet> sheets = read(new Xlsx()
                .sheet("A", "state=\"veryHidden\"", "<sheetData/>")
                .sheet("B", "state=\"visible\"", "<sheetData/>"));

        assertThat(sheets)
                .extracting(Sheet::name, Sheet::hidden)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("A", true),
                        org.assertj.core.groups.Tuple.tuple("B", false));
        assertThat(sheets).allMatch(Sheet::isEmpty);
    }

    @ParameterizedTest
    @CsvSource({
        "'<f>1/0</f><v>#DIV/0!</v>',t=\"e\",a formula gives #DIV/0! here",
        "<f>NOW()</f>,,there is a formula here whose result the file does not hold",
        "<f>2+3</f><v />,,there is a formula here whose result the file does not hold",
        "<v>7</v>,t=\"s\",the workbook has no text for it"
    })
    void aCellThatCannotBeReadIsSaidAtItsName(String inner, String type, String why) throws IOException {
        Sheet sheet = only("<sheetData><row r=\"37\"><c r=\"F37\" %s>%s</c></row></sheetData>"
                .formatted(type == null ? "" : type, inner));

        Diagnostic finding = sheet.report().findings().getFirst();
        assertThat(said(sheet.report())).containsExactly("book.xlsx:S!F37 a cell cannot be read");
        assertThat(finding.detail()).first().isEqualTo(why);
    }

    @Test
    void aFormulaThatGivesAnEmptyTextIsBlank() throws IOException {
        Sheet sheet = only("<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><f>A2</f><v/></c></row></sheetData>");

        assertThat(sheet.isEmpty()).isTrue();
        assertThat(sheet.report().findings()).isEmpty();
    }

    @Test
    void aPortThatBecameADateIsSaid() throws IOException {
        Sheet sheet = read(new Xlsx()
                        .sheet("S", "<sheetData><row r=\"1\"><c r=\"B1\" s=\"0\"><v>46024</v></c></row></sheetData>")
                        .part("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"16\"/></cellXfs></styleSheet>"))
                .getFirst();

        assertThat(said(sheet.report())).containsExactly("book.xlsx:S!B1 a cell holds a date");
    }

    @ParameterizedTest
    @CsvSource({"A1:XFD1048576", "A0:A5", "A5:A1", "nonsense", "A1", "AAAAAAAAAA1:AAAAAAAAAA9"})
    void noRangeOfMergedCellsDoesHarm(String range) throws IOException {
        Sheet sheet =
                only("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\""
                        + range + "\"/></mergeCells>");

        assertThat(shown(sheet)).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"ZZZZZZZ1", "A", "1", "XFD1", "a1"})
    void aCellWithoutARealPlaceIsAnError(String name) throws IOException {
        Sheet sheet = only("<sheetData><row r=\"1\"><c r=\"" + name + "\"><v>1</v></c></row></sheetData>");

        assertThat(sheet.report().hasErrors()).isTrue();
        assertThat(sheet.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1048577", "99999999999999999999", "x"})
    void aRowWithoutARealPlaceIsAnError(String row) throws IOException {
        Sheet sheet = only("<sheetData><row r=\"" + row + "\"><c><v>1</v></c></row></sheetData>");

        assertThat(sheet.report().hasErrors()).isTrue();
        assertThat(sheet.isEmpty()).isTrue();
    }

    @Test
    void rowsOutOfOrderAreAnErrorAndTheOthersAreRead() throws IOException {
        Sheet sheet =
                only("<sheetData><row r=\"2\"><c r=\"A2\"><v>2</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                        + "<row r=\"3\"><c r=\"B3\"><v>4</v></c><c r=\"A3\"><v>3</v></c></row></sheetData>");

        assertThat(shown(sheet)).isEqualTo("\n2\n3|4");
        assertThat(said(sheet.report())).containsExactly("book.xlsx:S!A1 a cell cannot be read");
    }

    @Test
    void elementsThatNobodyReadsMayBeNestedDeeply() throws IOException {
        int deep = 100_000;
        Sheet sheet = only("<ext>".repeat(deep) + "</ext>".repeat(deep)
                + "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>");

        assertThat(shown(sheet)).isEqualTo("1");
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aDocumentTypeIsRefused() throws IOException {
        List<Sheet> sheets = read(new Xlsx()
                .rows("S", "x")
                .part(
                        "xl/sharedStrings.xml",
                        "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst><si><t>&x;</t></si></sst>"));

        assertThat(sheets).isEmpty();
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.detail()).first().asString().contains("document type"));
    }

    @Test
    void aWorkbookMayStandElsewhereInItsArchive() throws IOException {
        Path file = new Xlsx()
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"/book/main.xml\"/></Relationships>")
                .part(
                        "book/main.xml",
                        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" r:id=\"a\"/></sheets></workbook>")
                .part(
                        "book/_rels/main.xml.rels",
                        "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"one.xml\"/></Relationships>")
                .part("book/one.xml", "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>")
                .write(folder.resolve("other.xlsx"));

        assertThat(shown(WorkbookReader.read(file, "other.xlsx", Span.ofFile("other.xlsx"), report)
                        .getFirst()))
                .isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"D0CF11E0A1B11AE1,protected by a password", "504B0304,damaged or cut short", "48656C6C6F,no workbook"})
    void whatIsNoWorkbookSaysWhatItIs(String hex, String why) throws IOException {
        Path file =
                Files.write(folder.resolve("book.xls"), java.util.HexFormat.of().parseHex(hex));

        assertThat(WorkbookReader.read(file, "book.xls", Span.ofFile("book.xls"), report))
                .isEmpty();
        assertThat(report.findings().getFirst().detail().getFirst()).contains(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<row r=\"3\" r=\"4\"/>|2|the same attribute twice",
                "<row r=\"3\"></c>|3|not closed in the order",
                "<row r=\"3\"><c r=\"A3\"><v>&#1;</v></c></row>|3|a character stands in its XML that XML cannot hold",
                "<row r=\"3\"><c r=\"A3\"><v>&x;</v></c></row>|3|names an entity",
                "<?xml encoding=\"UTF-8\"?>|2|its XML is damaged"
            })
    void aDamagedSheetSaysWhyBehindWhichRowAndWhatToDo(String xml, int row, String why) throws IOException {
        Sheet sheet = only("<sheetData><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>" + xml + "</sheetData>");

        assertThat(sheet.text().bytes()).isEmpty();
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(Objects.requireNonNull(finding.place()).span()).hasToString("book.xlsx:S!A" + row);
            assertThat(finding.detail().getFirst())
                    .startsWith("sheet S, in or behind row " + row + ": ")
                    .contains(why);
            assertThat(finding.detail()).last().asString().contains("save it again");
        });
    }

    @Test
    void everyCutOfAWorkbookIsADiagnostic() throws IOException {
        byte[] whole = Files.readAllBytes(new Xlsx().rows("S", "a|b\nc|d").write(folder.resolve("whole.xlsx")));
        List<Integer> silent = new ArrayList<>();
        for (int length = 0; length < whole.length; length++) {
            Path cut = Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(whole, length));
            Report own = new Report();
            WorkbookReader.read(cut, "cut.xlsx", Span.ofFile("cut.xlsx"), own);
            if (!own.hasErrors()) {
                silent.add(length);
            }
        }
        assertThat(silent).isEmpty();
    }
}
