package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Severity;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateNamesTest {

    private static final String HEADER = "ID,A Device,A Port,Z Device,Z Port,Part\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "'2026-01-05,l1,1,s1,1',1",
        "'K1,2026-01-05,1,s1,1',4",
        "'K1,l1,2026-01-05,s1,1',7",
        "'K1,l1,1/2/2026,s1,1',7",
        "'K1,l1,02.01.2026,s1,1',7",
        "'K1,l1,2-Jan,s1,1',7",
        "'K1,l1,1,s1,2026-01-05',12"
    })
    void aDateInThePlaceOfANameIsAWarningAtItsCell(String row, int column) throws IOException {
        Imports read = Imports.csv(folder, HEADER + row + ",LC A-B OS2\n");

        assertThat(read.said(Severity.WARNING)).contains("sheet.csv:2:" + column + " a cell holds a date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/2", "1/2/26", "1-2-3", "2026", "Eth1/1/2026", "mar-01", "0/0/1999:1"})
    void namesOfPortsAreNone(String port) throws IOException {
        Imports read = Imports.csv(folder, HEADER + "K1,l1," + port + ",s1,1,LC A-B OS2\n");

        assertThat(read.said(Severity.WARNING)).isEmpty();
    }
}
