package dev.ferrule.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.io.sheet.WorkbookReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that were made to harm, or that were harmed: one diagnostic says it, at its cell where there is one. */
@Timeout(30)
final class HostileWorkbookTest {

    private static final String REFUSED = "F103 book.xlsx a workbook cannot be read: \"book.xlsx\": ";

    private final Book book = new Book();

    @TempDir
    private Path folder;

    @Test
    void aRightOneIsRead() throws IOException {
        assertThat(book.said(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3221225472, a workbook cannot be read, a part of it unpacks to more than",
        "1000, a sheet cannot be read, a part of it is larger than the archive says"
    })
    void aSheetThatUnpacksToGigabytesIsRefusedSoonWhateverItsSizeIsSaidToBe(long size, String told, String why)
            throws IOException {
        byte[] bomb = Bomb.of(book.parts, Book.SHEET, "<row><c t=\"str\"><v>x</v></c></row>", 3 << 10, size);
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        List<String> said = Book.said(folder, bomb);

        assertThat(bomb.length).isLessThan(16 << 20);
        assertThat(said).first().asString().startsWith("F103 book.xlsx " + told).contains(why);
        assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun)
                .as("nanoseconds of the processor")
                .isLessThan(2_000_000_000L);
    }

    @Test
    void aHundredThousandPartsAreRefused() throws IOException {
        for (int i = 0; i < 100_000; i++) {
            book.part("x/" + i, "");
        }

        assertThat(book.said(folder)).singleElement().asString().startsWith(REFUSED + "it has 100005 parts");
    }

    @ParameterizedTest
    @ValueSource(strings = {Book.WORKBOOK, Book.RELATIONS, Book.STRINGS, Book.STYLES, Book.SHEET})
    void entitiesOfOtherFilesAreNotRead(String part) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String xml = new String(book.parts.get(part), StandardCharsets.UTF_8);
        int inside = xml.indexOf('>') + 1;
        book.part(
                part,
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + xml.substring(0, inside) + "&e;"
                        + xml.substring(inside));

        assertThat(book.said(folder))
                .singleElement()
                .asString()
                .startsWith(REFUSED + "its XML defines a document type")
                .doesNotContain("the secret");
    }

    @Test
    void entitiesThatMultiplyAreNotRead() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        book.part(Book.STRINGS, laughs + "]><sst><si><t>&l9;</t></si></sst>");

        assertThat(book.said(folder))
                .singleElement()
                .asString()
                .startsWith(REFUSED + "its XML defines a document type");
    }

    @Test
    void aMillionMergedRegionsAreReadAsFarAsThereIsUseForThem() throws IOException {
        StringBuilder merged = new StringBuilder();
        for (int i = 0; i < 1 << 20; i++) {
            merged.append("<mergeCell ref=\"A").append(i % 65_536 + 1).append(":B1048576\"/>");
        }
        book.rows("<row r=\"2\">" + Book.text("A2", "leaf1") + "</row>", merged.toString());

        assertThat(book.said(folder))
                .contains(
                        "F103 book.xlsx:devices!A1 merged cells are not read: of the sheet's merged cells the first 262144"
                                + " are read; those behind them have a value in their upper left cell alone");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    XFD2     | book.xlsx:devices!FAN2 | cells behind column FAN are not read
                    XFE2     | book.xlsx:devices!A2   | a cell of row 2 has no name that a cell can have
                    ZZZZZZ9  | book.xlsx:devices!A2   | a cell of row 2 has no name that a cell can have
                    2        | book.xlsx:devices!A2   | a cell of row 2 has no name that a cell can have
                    -1       | book.xlsx:devices!A2   | a cell of row 2 has no name that a cell can have
                    """)
    void aCellFarOutIsNotReadAndToldOnce(String cell, String place, String told) throws IOException {
        book.rows("<row r=\"2\">" + Book.text("A2", "leaf1") + Book.text(cell, "x") + Book.text(cell, "y") + "</row>");

        assertThat(book.said(folder))
                .first()
                .asString()
                .startsWith("F103 " + place + " a cell cannot be read: " + told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1048577              | book.xlsx              | sheet devices has a row whose number is none
                    0                    | book.xlsx              | sheet devices has a row whose number is none
                    -5                   | book.xlsx              | sheet devices has a row whose number is none
                    99999999999999999999 | book.xlsx              | sheet devices has a row whose number is none
                    x                    | book.xlsx              | sheet devices has a row whose number is none
                    1                    | book.xlsx:devices!A1   | row 1 stands behind row 1
                    """)
    void aRowThatIsNoneOrOutOfOrderIsToldOnce(String row, String place, String told) throws IOException {
        book.rows("<row r=\"" + row + "\">" + Book.text("A" + row, "x") + Book.text("B" + row, "y") + "</row>");

        assertThat(book.said(folder))
                .singleElement()
                .asString()
                .startsWith("F103 " + place + " a cell cannot be read: " + told);
    }

    @Test
    void twoSheetsOfOneNameAreToldAndRead() throws IOException {
        book.part(
                Book.WORKBOOK,
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"devices\" r:id=\"s1\"/><sheet name=\"Devices\" r:id=\"s1\"/></sheets></workbook>");

        assertThat(book.said(folder))
                .first()
                .asString()
                .startsWith("F102 book.xlsx two sheets have one name: both are called Devices");
    }

    @Test
    void theLastCellThereCanBeHasItsPlace() throws IOException {
        book.rows("<row r=\"1048576\"><c r=\"A1048576\" t=\"e\"><v>#REF!</v></c></row>");

        assertThat(book.said(folder))
                .containsExactly("F103 book.xlsx:devices!A1048576 a cell cannot be read: a formula gives #REF! here;"
                        + " mend the formula, or write its value");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <c r="B2" t="s"><v>2</v></c>                     | the workbook has no text for it
                    <c r="B2" t="s"><v>-1</v></c>                    | the workbook has no text for it
                    <c r="B2" t="s"><v>4294967296</v></c>            | the workbook has no text for it
                    <c r="B2"><f>1+1</f></c>                         | there is a formula here whose result the file does not hold
                    <c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>     | a formula gives #DIV/0! here
                    """)
    void aCellWithoutAValueIsToldAtItsPlace(String cell, String told) throws IOException {
        book.rows("<row r=\"2\">" + Book.text("A2", "leaf1") + cell + "</row>");

        assertThat(book.said(folder))
                .singleElement()
                .asString()
                .startsWith("F103 book.xlsx:devices!B2 a cell cannot be read: " + told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inlineStr", "str", "e"})
    void aCellOfTenMegabytesIsToldInAFewWords(String type) throws IOException {
        String long10 = "x".repeat(10 << 20);
        String value = type.equals("inlineStr") ? "<is><t>" + long10 + "</t></is>" : "<v>" + long10 + "</v>";
        book.rows(
                "<row r=\"2\">" + Book.text("A2", "leaf1") + "<c r=\"B2\" t=\"" + type + "\">" + value + "</c></row>");

        assertThat(book.said(folder))
                .singleElement()
                .asString()
                .startsWith("F103 book.xlsx:devices!B2 ")
                .hasSizeLessThan(1000);
    }

    @Test
    void aNulIsReadAsAReplacement() throws IOException {
        book.rows("<row r=\"2\">" + Book.text("A2", "leaf_x0000_1") + "</row>");
        Path file = Files.write(folder.resolve("nul.xlsx"), book.bytes());

        byte[] read = WorkbookReader.read(file, "nul.xlsx", Span.ofFile("nul.xlsx"), new Report())
                .getFirst()
                .text()
                .bytes();

        assertThat(new String(read, StandardCharsets.UTF_8)).endsWith("leaf\ufffd1");
    }

    @Test
    void oneThatIsCutAnywhereIsRefused() throws IOException {
        byte[] whole = book.bytes();

        for (int length = 0; length < whole.length; length++) {
            assertThat(Book.said(folder, Arrays.copyOf(whole, length)))
                    .as("cut to %d bytes", length)
                    .singleElement()
                    .asString()
                    .startsWith(REFUSED);
        }
    }

    @Test
    void whatIsNoWorkbookIsCalledWhatItIs() throws IOException {
        byte[] ole =
                Arrays.copyOf(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1}, 512);
        Book binary = new Book();
        binary.parts.clear();
        Book open = new Book();
        open.parts.clear();
        Book none = new Book();
        none.parts.clear();

        assertThat(Book.said(folder, ole))
                .singleElement()
                .asString()
                .startsWith(REFUSED + "it is protected by a password, or of the format of Excel 97 (.xls)");
        assertThat(binary.part("xl/workbook.bin", "").said(folder))
                .singleElement()
                .asString()
                .startsWith(REFUSED + "it is of the binary format .xlsb");
        assertThat(open.part("content.xml", "<a/>").said(folder))
                .singleElement()
                .asString()
                .startsWith(REFUSED + "it is of the format of OpenDocument (.ods)");
        assertThat(none.part("a.txt", "a").said(folder))
                .singleElement()
                .asString()
                .startsWith(REFUSED + "there is no workbook in it");
        assertThat(Book.said(folder, "name,model\n".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .startsWith(REFUSED + "it is no workbook");
    }
}
