package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ferrule.diag.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What columns are called, by their headers and by hand. */
final class SheetWordsTest {

    private static final String ENDS = "A Device,A Port,Z Device,Z Port,";
    private static final String ROW = "l1,1,s1,1,";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Cable Length Meters,length_m",
        "Cable Length (Mtrs),length_m",
        "Length in feet,length_ft",
        "Est. Length (ft),length_ft",
        "Approx. Cable Length [cm],length_cm",
        "Longueur en mètres,length_m",
        "Kabellänge (cm),length_cm",
        "Kabellänge in Metern,length_m",
        "Patch Length (mm),length_mm"
    })
    void theNameOfAColumnOfLengthsSaysItsUnitInAnyWords(String header, String column) throws IOException {
        Imports read = Imports.csv(folder, ENDS + "Part," + header + "\n" + ROW + "LC A-B OS2,20\n");

        boolean own = column.equals("length_m") || column.equals("length_ft");
        assertThat(read.rows("cables", own ? column : "length"))
                .containsExactly(own ? "20" : "20" + column.substring("length_".length()));
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void whatWasMeasuredCountsBeforeWhatWasEstimated() throws IOException {
        Imports read =
                Imports.csv(folder, ENDS + "Part,Est. Length (m),Actual Length (m)\n" + ROW + "LC A-B OS2,20,17\n");

        assertThat(read.rows("cables", "length_m")).containsExactly("17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Length Change", "Lengthy Remarks", "Strength (m)", "Length 2 (x)"})
    void otherNamesAreNone(String header) throws IOException {
        Imports read = Imports.csv(folder, ENDS + "Part," + header + "\n" + ROW + "LC A-B OS2,20\n");

        assertThat(read.rows("cables", "length,length_m")).containsExactly("|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Patch Cord", "Patch Cable", "Patch Cable Type", "Trunk Type", "Jumper PN"})
    void aColumnCalledAfterCordsHasThePartsThatStandInIt(String header) throws IOException {
        Imports read = Imports.csv(folder, ENDS + header + "\n" + ROW + "LC A-B OS2\n");

        assertThat(read.rows("cables", "part")).containsExactly("LC A-B OS2");
        assertThat(read.said(Severity.WARNING)).isEmpty();
    }

    @Test
    void ofSeveralCordsInARowNoneIsTheCable() throws IOException {
        Imports read = Imports.csv(folder, ENDS + "Patch Cord,Trunk\n" + ROW + "LC A-B OS2,LC A-B OS2\n");

        assertThat(read.tables()).contains("links").doesNotContain("cables");
        assertThat(read.said(Severity.WARNING))
                .containsExactly("sheet.csv:1:33 what lies between the ends is not read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheet!sheet_what", "sheet!what", "SHEET!WHAT", "sheet!What ", "sheet!E"})
    void aColumnByHandIsCalledAsNotesShowItAndInAnyCase(String column) throws IOException {
        Imports read = Imports.csv(folder, ENDS + "What\n" + ROW + "LC A-B OS2\n", column + "=part");

        assertThat(read.rows("cables", "part")).containsExactly("LC A-B OS2");
    }

    @Test
    void aColumnThatStandsTwiceIsCalledByItsNumberToo() throws IOException {
        Imports read = Imports.csv(folder, ENDS + "What,What\n" + ROW + "x,LC A-B OS2\n", "sheet!what_6=part");

        assertThat(read.rows("cables", "part,what")).containsExactly("LC A-B OS2|x");
    }

    @Test
    void lettersAreThoseOfAColumnBeforeAName() throws IOException {
        Imports read = Imports.csv(folder, ENDS + "What,e\n" + ROW + "LC A-B OS2,x\n", "sheet!E=part");

        assertThat(read.rows("cables", "part,e")).containsExactly("LC A-B OS2|x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P2P!=part", "!F=part", "P2P!F=", "=part", "P2P! =part", "P2P!F= "})
    void wordsWithoutAColumnOrASheetAreRefused(String word) {
        assertThatThrownBy(() -> SheetMap.of(List.of(word), ForeignPlant.TABLES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is neither SHEET=TABLE nor SHEET!COLUMN=NAME");
    }

    @Test
    void aUnitThatNobodyKnowsIsTold() throws IOException {
        Imports read = Imports.csv(folder, ENDS + "Part,Length,UOM\n" + ROW + "LC A-B OS2,5,yd\n");

        assertThat(read.errors()).containsExactly("sheet.csv:2:24 a unit of length is not known");
        assertThat(read.read().plant().report().findings())
                .anyMatch(finding -> finding.toString().contains("\"yd\""));
    }

    /** Names of columns are told in the core, which reads no files, and so keeps its own list. */
    @Test
    void everyWordForAUnitIsOneInTheNameOfAColumnToo() throws IOException {
        for (Map.Entry<String, String> word : WordList.read("length-words.txt").entrySet()) {
            if (!word.getValue().equals("km")
                    && Character.isLetter(word.getKey().charAt(0))) {
                Imports read =
                        Imports.csv(folder, ENDS + "Part,Length in " + word.getKey() + "\n" + ROW + "LC A-B OS2,5\n");
                assertThat(read.rows("cables", "length,length_m,length_ft"))
                        .as(word.getKey())
                        .singleElement()
                        .asString()
                        .contains("5");
            }
        }
    }
}
