package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Severity;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that stand beside each other, and what stands around them. */
final class SideBySideTest {

    private static final String ENDS = "A Device,A Port,Z Device,Z Port";
    private static final String CABLE = "id,a_device,a_port,b_device,b_port";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ID,A End,Z End,Type", "ID,From,To,Type", "Device,Rack,Role,Site"})
    void aTableOfOtherColumnsBesideOneIsAnError(String other) throws IOException {
        Imports read = Imports.csv(
                folder, ENDS + ",Part,," + other + "\nl1,1,s1,1,LC A-B OS2,,K1,l2 Eth1,s1 Eth9,LC A-B OS2\n");

        assertThat(read.errors()).containsExactly("sheet.csv:1:39 a table of other columns stands beside one");
        assertThat(read.rows("cables", CABLE)).containsExactly("C1|l1|1|s1|1");
    }

    @Test
    void theOtherTableMayStandAtTheLeft() throws IOException {
        Imports read =
                Imports.csv(folder, "ID,A End,Z End,," + ENDS + ",Part\nK1,l2 Eth1,s1 Eth9,,l1,1,s1,1,LC A-B OS2\n");

        assertThat(read.errors()).containsExactly("sheet.csv:1:1 a table of other columns stands beside one");
        assertThat(read.rows("cables", CABLE)).containsExactly("C1|l1|1|s1|1");
    }

    @Test
    void aGapBetweenTheColumnsOfOneTableIsNone() throws IOException {
        Imports read =
                Imports.csv(folder, "Cable ID,,A Device,A Port,,Z Device,Z Port,,Part\nK1,,l1,1,,s1,1,,LC A-B OS2\n");

        assertThat(read.errors()).isEmpty();
        assertThat(read.rows("cables", CABLE)).containsExactly("K1|l1|1|s1|1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rail cabling", "Rail 1,,,,,,Rail 2"})
    void aTitleAboveThemIsNoTable(String title) throws IOException {
        String header = ENDS + ",Part";
        Imports read = Imports.csv(
                folder, title + "\n" + header + ",," + header + "\nl1,1,s1,1,LC A-B OS2,,l2,1,s2,1,LC A-B OS2\n");

        assertThat(read.said(Severity.WARNING)).isEmpty();
        assertThat(read.rows("cables", CABLE)).containsExactly("C1|l1|1|s1|1", "C2|l2|1|s2|1");
    }

    @Test
    void aTitleStandsAboveUnsaidEndsToo() throws IOException {
        Imports read =
                Imports.csv(folder, "Cabling\nHost,Interface,Peer Host,Peer Interface,Cable\nl1,E1,s1,E2,LC A-B OS2\n");

        assertThat(read.said(Severity.WARNING)).isEmpty();
        assertThat(read.rows("cables", CABLE)).containsExactly("C1|l1|E1|s1|E2");
    }

    @Test
    void endsInOneCellMayStandSideBySide() throws IOException {
        Imports read = Imports.csv(
                folder, "ID,A End,Z End,Type,,ID,A End,Z End,Type\nK1,l1:1,s1:1,LC A-B OS2,,K2,l2:1,s2:1,LC A-B OS2\n");

        assertThat(read.rows("cables", CABLE)).containsExactly("K1|l1|1|s1|1", "K2|l2|1|s2|1");
    }

    @Test
    void columnsThatNoneOfThemNamesAreOfAll() throws IOException {
        Imports read = Imports.csv(
                folder,
                "Phase," + ENDS + "," + ENDS + ",Part,Length (m),Status\n"
                        + "P1,l1,1,s1,1,l2,1,s2,1,LC A-B OS2,5,Removed\nP2,l1,2,s1,2,,,,,LC A-B OS2,6,Run\n");

        assertThat(read.rows("cables", "a_device,a_port,phase,part,length_m,status"))
                .containsExactly(
                        "l1|1|P1|LC A-B OS2|5|abandoned",
                        "l1|2|P2|LC A-B OS2|6|installed",
                        "l2|1|P1|LC A-B OS2|5|abandoned");
        assertThat(read.said(Severity.NOTE)).contains("sheet.csv:1:1 columns are those of all tables side by side");
    }

    @Test
    void anIdIsNotThatOfSeveralCables() throws IOException {
        Imports read = Imports.csv(folder, "ID," + ENDS + "," + ENDS + ",Part\nK1,l1,1,s1,1,l2,1,s2,1,LC A-B OS2\n");

        assertThat(read.rows("cables", CABLE)).containsExactly("K1|l1|1|s1|1", "C1|l2|1|s2|1");
        assertThat(read.said(Severity.WARNING)).containsExactly("sheet.csv:1:1 ids stand beside several tables");
    }

    @Test
    void behindAGapAColumnOfTheLastTableIsItsOwn() throws IOException {
        Imports read = Imports.csv(
                folder, ENDS + ",Part,," + ENDS + ",Part,Status\nl1,1,s1,1,LC A-B OS2,,l2,1,s2,1,LC A-B OS2,Removed\n");

        assertThat(read.rows("cables", "a_device,status")).containsExactly("l1|", "l2|abandoned");
    }

    @Test
    void aColumnBeforeTablesThatAreApartIsOfAll() throws IOException {
        Imports read = Imports.csv(folder, "Cable Type," + ENDS + ",," + ENDS + "\nLC A-B OS2,l1,1,s1,1,,l2,1,s1,2\n");

        assertThat(read.rows("cables", CABLE)).containsExactly("C1|l1|1|s1|1", "C2|l2|1|s1|2");
        assertThat(read.said(Severity.NOTE)).contains("sheet.csv:1:1 columns are those of all tables side by side");
    }

    @Test
    void thePartBehindTablesThatAreApartIsOfAllWhereNoneHasOne() throws IOException {
        Imports read = Imports.csv(
                folder, "Status," + ENDS + ",," + ENDS + ",Cable\nabandoned,l1,1,s1,1,,l2,1,s1,2,LC A-B OS2\n");

        assertThat(read.rows("cables", "a_device,part,status"))
                .containsExactly("l1|LC A-B OS2|abandoned", "l2|LC A-B OS2|abandoned");
        assertThat(read.said(Severity.NOTE)).contains("sheet.csv:1:1 columns are those of all tables side by side");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ID,Device,Port,Device,Port,,ID,Device,Port,Device,Port",
                "ID,Device,Port,Device,Port,,ID,Host,Port,Host,Port",
                "ID,Device,Port,Device,Port,ID,Device,Port,Device,Port,"
            })
    void theEndsOfEachMayBeUnsaid(String header) throws IOException {
        String gap = header.contains(",,") ? "," : "";
        Imports read = Imports.csv(folder, header + "\nK1,l1,1,s1,1," + gap + "K2,l2,1,s1,2\n");

        assertThat(read.errors()).isEmpty();
        assertThat(read.rows("links", "id,a_device,a_port,z_device,z_port"))
                .containsExactly("K1|l1|1|s1|1", "K2|l2|1|s1|2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Device,Port,Device,Port,Device,Port,Device,Port",
                "Device,Port,,Device,Port,,Device,Port,,Device,Port",
                "ID,Device,Port,Device,Port,Device,Port,Device,Port"
            })
    void endsThatMayBeOfSeveralTablesAreAnError(String header) throws IOException {
        Imports read = Imports.csv(folder, header + "\nl1,1,s1,1,l2,1,s1,2,x\n");

        assertThat(read.errors()).containsExactly("sheet.csv:1:1 which columns are one table is not clear");
        assertThat(read.read().plant().report().findings().getFirst().detail().getFirst())
                .startsWith("\"Device\" in column ");
        assertThat(read.tables()).isEmpty();
    }

    @Test
    void aRowAboveMaySayTheEndsOfEach() throws IOException {
        Imports read = Imports.csv(
                folder, "A,,B,,A,,B,\nDevice,Port,Device,Port,Device,Port,Device,Port\nl1,1,s1,1,l2,1,s1,2\n");

        assertThat(read.errors()).isEmpty();
        assertThat(read.rows("links", "a_device,a_port,z_device,z_port")).containsExactly("l1|1|s1|1", "l2|1|s1|2");
    }
}
