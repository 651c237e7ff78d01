package dev.ferrule.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Report;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EncodingTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String DEVICES = "name,model\nZürich-01,x\n\"Zürich-02\",x\n";

    @Test
    void aByteOrderMarkIsPassedOver() {
        Csv csv = Csv.of("devices", "\ufeff" + DEVICES);

        assertThat(csv.findings()).isEmpty();
        assertThat(csv.columns()).containsExactly("name", "model");
        assertThat(csv.cell(0, "name")).isEqualTo("Zürich-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM", "X-UTF-32LE-BOM"})
    void anotherUnicodeEncodingIsOneErrorAndReadAllTheSame(String charset) {
        Csv csv = Csv.of("devices", DEVICES.getBytes(Charset.forName(charset)));

        assertThat(csv.said())
                .singleElement()
                .asString()
                .startsWith("devices.csv ERROR a file is not in UTF-8")
                .contains("save it as UTF-8");
        assertThat(csv.rows()).isEqualTo(Csv.of("devices", DEVICES).rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "X-UTF-32LE-BOM"})
    void noTextHasTheCharacterNul(String charset) {
        Report report = new Report();
        SourceText text = SourceText.of("a.json", "\0\0,\0[1, 2, 3]".getBytes(Charset.forName(charset)), report);

        assertThat(text).isNotNull();
        assertThat(text.bytes()).doesNotContain(0);
        assertThat(report.errors()).isEqualTo(1);
    }

    @Test
    void aTextOfWindowsIsReadAsThatWithOneNoteAtItsFirstByte() {
        Csv csv = Csv.of("devices", DEVICES.getBytes(WINDOWS));

        assertThat(csv.said())
                .singleElement()
                .asString()
                .startsWith("devices.csv:2:2 NOTE a file is read as windows-1252: the byte 0xFC is no UTF-8")
                .contains("\"ü\"");
        assertThat(csv.rows()).isEqualTo(Csv.of("devices", DEVICES).rows());
    }

    @Test
    void aHeaderInTheEncodingOfWindowsIsReadToo() {
        String sheet = "Von Gerät,Von Port,Nach Gerät,Nach Port,Länge (m)\nk–1,1,k–2,2,3\n";

        assertThat(Csv.of("cutsheet", sheet.getBytes(WINDOWS)).columns())
                .isEqualTo(Csv.of("cutsheet", sheet).columns());
    }

    @Test
    void aDamagedTextInUtf8IsOneErrorAtTheFirstByteAndReadWithReplacements() {
        byte[] bytes = (DEVICES + "Zürich-03,x\n").getBytes(StandardCharsets.UTF_8);
        bytes[DEVICES.indexOf('Z') + 1] = 'a';

        assertThat(Csv.of("devices", bytes).said())
                .singleElement()
                .asString()
                .startsWith("devices.csv:2:3 ERROR a file is not in UTF-8: the byte 0xBC is no UTF-8");
        assertThat(Csv.of("devices", bytes).cell(0, "name")).isEqualTo("Za\ufffdrich-01");
    }

    @Test
    void aNulByteIsAnErrorAtItsPlace() {
        Csv csv = Csv.of("devices", "name,model\nlé\u0000af,x\n");

        assertThat(csv.said())
                .singleElement()
                .asString()
                .startsWith("devices.csv:2:3 ERROR")
                .contains("NUL byte");
        assertThat(csv.cell(0, "name")).isEqualTo("lé\ufffdaf");
    }

    @Test
    void aWorkbookIsOneError() {
        byte[] workbook = new byte[50_000];
        new Random(1).nextBytes(workbook);
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, workbook, 0, 4);

        assertThat(Csv.of("cables", workbook).said())
                .containsExactly("cables.csv ERROR a file is no text: it is a workbook or another archive;"
                        + " save the sheet as CSV (\"CSV UTF-8\")");
    }

    @Test
    void anyBytesBecomeTheTextThatTheLibraryMakesOfTheirGoodParts() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[8 + random.nextInt(24)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (random.nextBoolean() ? 'a' : 0x80 + random.nextInt(0x80));
            }
            // A text of many good characters is one of UTF-8.
            bytes[0] = 'x';
            byte[] text8 = "é".repeat(40).getBytes(StandardCharsets.UTF_8);
            bytes = Arrays.copyOf(bytes, bytes.length + 1 + text8.length);
            bytes[bytes.length - text8.length - 1] = ' ';
            System.arraycopy(text8, 0, bytes, bytes.length - text8.length, text8.length);
            SourceText text = SourceText.of("random", bytes, new Report());
            String good = new String(bytes, StandardCharsets.UTF_8).replace("\ufffd", "");
            String clean = new String(text.bytes(), StandardCharsets.UTF_8);

            assertThat(clean.replace("\ufffd", ""))
                    .as("%s", Arrays.toString(bytes))
                    .isEqualTo(good);
            assertThat(clean.getBytes(StandardCharsets.UTF_8)).isEqualTo(text.bytes());
        }
    }
}
