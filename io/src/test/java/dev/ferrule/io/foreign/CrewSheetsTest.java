package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Severity;
import dev.ferrule.io.sheet.Xlsx;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What crews write into sheets that is no name, no table and no part by itself. */
final class CrewSheetsTest {

    private static final String LINK = "a_device,a_port,z_device,z_port";
    private static final String CABLE = "id,leg,part,a_device,a_port,b_device,b_port,length,status";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Type", "Media", "Description"})
    void partsAreFoundWhereTheirColumnIsNotNamedSo(String column) throws IOException {
        String header = "Label,From Device,From Port,To Device,To Port," + column + "\n";
        Imports parts = Imports.csv(folder, header + "C1,l1,1,s1,1,MPO12 B F-F OM4 10m\n");
        assertThat(parts.rows("cables", "part")).containsExactly("MPO12 B F/F OM4 10m");
        Imports others = Imports.csv(folder, header + "C1,l1,1,s1,1,uplink\n");
        assertThat(others.rows("links", "sheet_" + column.toLowerCase(Locale.ROOT) + ",id"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ethernet1-4 | swp5-8     | true",
                "swp1..4     | 1 to 4     | true",
                "1, 2        | p3;p4      | true",
                "1-4         | 7          | false",
                "1-4         | 1-2        | false",
                "Ethernet1-1 | Ethernet2-1 | false",
                "1/1         | 1/2        | false"
            })
    void rangesOfPortsAreToldAndReadAsNames(String near, String far, boolean told) throws IOException {
        Imports read =
                Imports.csv(folder, "From Device|From Port|To Device|To Port\nl1|%s|s1|%s\n".formatted(near, far));

        assertThat(read.rows("links", LINK)).containsExactly("l1|" + near + "|s1|" + far);
        assertThat(read.said(Severity.WARNING).contains("sheet.csv:2:4 a row seems to speak of several ports"))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(text),(hostname),(ifname),(hostname),(ifname),(PN)",
                "id,hostname,interface,hostname,interface,pn"
            })
    void aRowBelowTheHeaderThatExplainsItIsNoCableAndNoTable(String explained) throws IOException {
        Imports read = Imports.csv(
                folder,
                "Cable ID,From Device,From Port,To Device,To Port,Part\n" + explained + "\nC1,l1,1,s1,1,LC A-B OS2\n");

        assertThat(read.rows("cables", CABLE)).containsExactly("C1||LC A-B OS2|l1|1|s1|1||");
        assertThat(read.said(Severity.NOTE)).containsExactly("sheet.csv:2:1 a row explains the header");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name,Role,Phone\nBob,Admin,555",
                "Name,VLAN\nmgmt,10",
                "Cable,Color,Part\nC1,blue,x",
                "Cable ID,Cable Type,Length\nC1,LC A-B OS2,5m"
            })
    void sheetsWithAFewCommonWordsAreNoTables(String sheet) throws IOException {
        Imports read = Imports.csv(folder, sheet + "\n");

        assertThat(read.said(Severity.WARNING)).containsExactly("sheet.csv:1:1 a sheet is not understood");
        assertThat(read.errors()).containsExactly("sheet.csv nothing is understood");
    }

    @Test
    void aSheetWithTwoDevicesLacksItsPorts() throws IOException {
        assertThat(Imports.csv(folder, "Cable ID,Cable Type,A End,Z End\nC1,LC A-B OS2,l1,s1\n")
                        .errors())
                .contains("sheet.csv:1:1 a column is missing");
    }

    @Test
    void aSheetThatItsHeaderAloneTellsIsNamedInANote() throws IOException {
        Imports read = Imports.csv(folder, "Hostname,Role,Rack\nl1,leaf,R1\n");

        assertThat(read.rows("devices", "name,role,rack")).containsExactly("l1|leaf|R1");
        assertThat(read.said(Severity.NOTE)).containsExactly("sheet.csv:1:1 a sheet is read as a table of devices");
    }

    @Test
    void sheetsThatCountTheirRowsEachHaveCablesOfTheirOwn() throws IOException {
        String header = "Cable ID|From Device|From Port|To Device|To Port|Cable Type\n1|";
        Path book = new Xlsx()
                .rows("Row A", header + "l1|1|s1|1|LC A-B OS2")
                .rows("Row B", header + "l2|1|s1|2|LC A-B OS2")
                .write(folder.resolve("book.xlsx"));
        Imports read = Imports.of(book);

        assertThat(read.rows("cables", "id,leg,a_device")).containsExactly("1||l1", "Row B 1||l2");
        assertThat(read.said(Severity.WARNING))
                .containsExactly("book.xlsx:'Row B'!A2 an id is that of a cable in another sheet too");
    }

    @Test
    void namesOfSheetsStandForOneThing() throws IOException {
        Imports read = Imports.csv(folder, """
                Cable ID,From Device,From Port,To Device,To Port
                C1,leaf1*,1,s1,1
                C2,〃,2,s1,2
                C3,do.,3,s1,3
                C4,l1,Eth[1-4],s1,4
                C5,swp[a],5,s1,5
                """);

        assertThat(read.rows("links", LINK)).containsExactly("swp[a]|5|s1|5");
        assertThat(read.errors()).containsExactly("sheet.csv:2:4 a name cannot be read");
    }

    @Test
    void aRangeOfIdsIsNoCable() throws IOException {
        Imports read = Imports.csv(folder, """
                Cable ID,From Device,From Port,To Device,To Port
                C1-C4,l1,Eth1-4,s1,Eth5-8
                """);

        assertThat(read.errors()).containsExactly("sheet.csv:2:10 a row speaks of several cables");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "MPO-12 F-F Type B OM4                              ~ MPO-12 F/F B OM4",
                "MTP-12 (F) to MTP-12 (F) Type-B OM4 LSZH 10 meters ~ MTP-12 F/F B OM4 10m",
                "MPO 12 female-female polarity A OS2 APC            ~ MPO-12 F/F A OS2 APC",
                "LC-LC duplex A-B OS2 patch cord 3 m                ~ LC A-B OS2 3 m"
            })
    void partsAreReadInTheWordsOfCrews(String said, String part) throws IOException {
        Imports read =
                Imports.csv(folder, "From Device,From Port,To Device,To Port,Part\nl1,1,s1,1,%s\n".formatted(said));

        assertThat(read.rows("cables", "part")).containsExactly(part);
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void panelsBetweenTheEndsAreToldAsWhatIsNotJudged() throws IOException {
        Imports read =
                Imports.csv(folder, "From Device,From Port,A Patch Panel,To Device,To Port,Owner\nl1,1,PP1,s1,1,me\n");

        assertThat(read.said(Severity.WARNING))
                .containsExactly("sheet.csv:1:23 what lies between the ends is not read");
        assertThat(read.said(Severity.NOTE)).containsExactly("sheet.csv:1:55 a column is kept and not read");
    }

    @Test
    void aTableBelowThatNobodyKnowsIsNoRowsOfTheFirst() throws IOException {
        Imports read = Imports.csv(folder, """
                From Device,From Port,To Device,To Port,Cable Type
                s1,1,t1,1,LC A-B OS2

                Device,Port,Speed,Notes
                s1,1,100G,hello
                From,To,Cable
                x,y,LC A-B OS2
                """);

        assertThat(read.rows("cables", CABLE)).hasSize(1);
        assertThat(read.said(Severity.WARNING))
                .containsExactly("sheet.csv:4:1 a table below another is not understood");
        assertThat(read.errors()).containsExactly("sheet.csv:6:1 a column is missing");
    }

    @Test
    void aDeviceWithoutANameIsTold() throws IOException {
        Imports read = Imports.csv(folder, "Hostname,Role,Rack\nl1,leaf,R1\n,pdu,R2\n");

        assertThat(read.rows("devices", "name")).containsExactly("l1");
        assertThat(read.said(Severity.WARNING)).containsExactly("sheet.csv:3:1 a device has no name");
    }
}
