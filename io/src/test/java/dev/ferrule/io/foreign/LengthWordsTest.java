package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths as people write them in cut sheets. */
final class LengthWordsTest {

    @TempDir
    private Path folder;

    /** A cable for each length, in a column of some name. */
    private Imports read(String column, String... lengths) throws IOException {
        StringBuilder text = new StringBuilder("ID;A Device;A Port;B Device;B Port;Part;" + column + "\n");
        for (int i = 0; i < lengths.length; i++) {
            text.append("C%d;a;%d;b;%d;LC A-B OS2;%s%n".formatted(i, i, i, lengths[i]));
        }
        return Imports.csv(folder, text.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 meters|5 meters",
                "10 Meter|10 Meter",
                "5 M|5 m",
                "5mtr|5m",
                "5 m.|5 m",
                "1,000 ft|1000 ft",
                "12 mètres|12 m"
            })
    void unitsAreWordsOfEveryday(String said, String read) throws IOException {
        Imports imports = read("Length", said);

        assertThat(imports.rows("cables", "length")).containsExactly(read);
        assertThat(imports.errors()).isEmpty();
    }

    @Test
    void inATableOfDecimalCommasAPointIsBetweenThousands() throws IOException {
        Imports read = read("Length (m)", "1.250", "3,5", "1.250,5", "1,250");

        assertThat(read.rows("cables", "length_m")).containsExactly("1250", "3.5", "1250.5", "1.250");
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void decimalCommasAreTold() throws IOException {
        assertThat(read("Length (m)", "1.250", "3,5", "7,5").said(Severity.NOTE))
                .contains("sheet.csv:3:23 lengths have a decimal comma");
        assertThat(read("Length (m)", "1.250", "3.5").said(Severity.NOTE)).noneMatch(said -> said.contains("comma"));
    }

    @Test
    void inATableOfDecimalPointsACommaIsBetweenThousands() throws IOException {
        Imports read = read("Length", "1,250 m", "3.5 m", "1,250.5 m");

        assertThat(read.rows("cables", "length")).containsExactly("1250 m", "3.5 m", "1250.5 m");
    }

    @Test
    void whatMayBeThousandsOrDecimalsIsAnErrorWhereNothingTells() throws IOException {
        assertThat(read("Length", "1,250 m").errors()).containsExactly("sheet.csv:2:23 a length cannot be read");
        assertThat(read("Length", "1,250 m", "3.5 m", "3,5 m").errors()).hasSize(1);
    }

    @Test
    void aNumberInACellOfAWorkbookHasNoThousands() throws IOException {
        Path book = new dev.ferrule.io.sheet.Xlsx().rows("Cables", """
                                ID|A Device|A Port|B Device|B Port|Part|Length (m)
                                C1|a|1|b|1|LC A-B OS2|1.125
                                C2|a|2|b|2|LC A-B OS2|3,5
                                C3|a|3|b|3|LC A-B OS2|1.250 m
                                C4|a|4|b|4|LC A-B OS2|2.5""").write(folder.resolve("book.xlsx"));

        assertThat(Imports.of(book, List.of(), java.util.Map.of(), List.of()).rows("cables", "length_m"))
                .containsExactly("1.125", "3.5", "1250 m", "2.5");
    }
}
