package dev.ferrule.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Elements with which a parser is never done. */
@Timeout(60)
final class TagLimitTest {

    private static final String ROW = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row>";

    @TempDir
    private Path folder;

    private final Report report = new Report();

    private Sheet read(String xml) throws IOException {
        Path file = new Xlsx()
                .sheet("S", "<sheetData>" + ROW + xml + "</sheetData>")
                .write(folder.resolve("b.xlsx"));
        List<Sheet> sheets = WorkbookReader.read(file, "b.xlsx", Span.ofFile("b.xlsx"), report);
        return sheets.getFirst();
    }

    private static String many(int count, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining());
    }

    private void assertRefused(String why) {
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.detail()).first().asString().contains(why));
    }

    @Test
    void anElementWithHundredsOfThousandsOfAttributesIsRefused() throws IOException {
        read("<row " + many(400_000, i -> "a" + i + "='>' ") + "/>");

        assertRefused("more than 1000 attributes");
    }

    @Test
    void prefixesByTheThousandAreRefusedInOneElementAndInMany() throws IOException {
        read(many(500_000, i -> "<a xmlns:p" + i + "=\"u\">"));

        assertRefused("more than 100 prefixes");
    }

    @Test
    void hundredsOfPrefixesInEachOfManyElementsAreRefused() throws IOException {
        read(("<q " + many(450, i -> "xmlns:n" + i + "=\"u" + i + "\" ") + "/>").repeat(10));

        assertRefused("more than 100 prefixes");
    }

    @Test
    void namesByTheHundredThousandAreRefused() throws IOException {
        read(many(300_000, i -> "<q" + i + "/>"));

        assertRefused("more than 5000 different names");
    }

    @Test
    void aTagWithoutEndIsRefused() throws IOException {
        read("<" + "n".repeat(2_000_000) + "/>");

        assertRefused("more than 1 MB");
    }

    @Test
    void whatIsNoTagIsPassedOver() throws IOException {
        String attributes = many(2000, i -> "a" + i + "=\"\" ");
        Sheet sheet = read("<!-- <a " + attributes + " > --><?p <a " + attributes + " ?>"
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t><![CDATA[<a " + attributes + "]]></t></is></c></row>"
                + many(3000, i -> "<x xmlns:one=\"u\" v='>' one:w='\"'/>"));

        assertThat(report.findings()).isEmpty();
        assertThat(sheet.text().bytes()).hasSizeGreaterThan(10_000);
    }
}
