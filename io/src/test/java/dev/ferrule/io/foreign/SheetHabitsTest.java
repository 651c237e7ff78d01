package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Severity;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units, ends in one cell, tables side by side, reserved ports: what sheets have that grew over years. */
final class SheetHabitsTest {

    private static final String ENDS = "A Device,A Port,Z Device,Z Port,Cable Type,";
    private static final String CABLE = "a_device,a_port,b_device,b_port";
    private static final String PART = "MPO-12 B F/F OM4";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"[m],5m", "(ft),5ft", "[mm],5mm", "m,5m", "(Zoll),5in"})
    void aUnitBelowTheNameOfAColumnIsThatOfItsNumbers(String unit, String length) throws IOException {
        Imports read = Imports.csv(folder, ENDS + "Length\n,,,,," + unit + "\nl1,1,s1,1," + PART + ",5\n");

        assertThat(read.rows("cables", "a_device,length")).containsExactly("l1|" + length);
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void aRowThatExplainsEachColumnMaySayTheUnitToo() throws IOException {
        Imports read = Imports.csv(
                folder, ENDS + "Length\n(name),(if),(name),(if),(part),[mm]\nl1,1,s1,1," + PART + ",3000\n");

        assertThat(read.rows("cables", "a_device,length")).containsExactly("l1|3000mm");
        assertThat(read.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UOM", "Unit", "Einheit"})
    void aColumnOfUnitsSaysThatOfEachRow(String column) throws IOException {
        Imports read = Imports.csv(
                folder,
                ENDS + "Length," + column + "\nl1,1,s1,1," + PART + ",10,FT\nl1,2,s1,2," + PART + ",300,cm\nl1,3,s1,3,"
                        + PART + ",4,EA\n");

        assertThat(read.rows("cables", "length,length_said,sheet_unit")).containsExactly("10ft||", "300cm||", "|4|EA");
        assertThat(read.errors()).containsExactly("sheet.csv:4:30 a unit of length is not known");
    }

    @ParameterizedTest
    @CsvSource({"Length (cm),500,500cm", "Length [mm],500,500mm", "Länge (cm),50 m,50 m", "Length (inch),12,12in"})
    void theNameOfAColumnMaySayAnyUnit(String column, String said, String length) throws IOException {
        Imports read = Imports.csv(folder, ENDS + column + "\nl1,1,s1,1," + PART + "," + said + "\n");

        assertThat(read.rows("cables", "length")).containsExactly(length);
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void linksHaveTheirUnitsToo() throws IOException {
        Imports read = Imports.csv(folder, "A Device,A Port,Z Device,Z Port,Length (cm)\nl1,1,s1,1,50\n");

        assertThat(read.rows("links", "length")).containsExactly("50cm");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A End;Z End;sw1:Eth1/1;sw2:Eth1/2:1;sw1|Eth1/1|sw2|Eth1/2:1",
                "A End;Z End;sw1 Eth1/1;sw2 Eth1/2:1;sw1|Eth1/1|sw2|Eth1/2:1",
                "From;To;sw1 / Eth1/1;sw2 / Eth1/2;sw1|Eth1/1|sw2|Eth1/2",
                "A Endpoint;Z Endpoint;sw1/Eth1/1;sw2/Eth1/2;sw1|Eth1/1|sw2|Eth1/2",
                "Source;Destination;sw1 - Eth1/1;sw2 (Eth1/2);sw1|Eth1/1|sw2|Eth1/2",
                "A Port;Z Port;sw1:Eth1/1;sw2:Eth1/2;sw1|Eth1/1|sw2|Eth1/2"
            })
    void anEndInOneCellIsADeviceAndAPort(String near, String far, String a, String z, String ends) throws IOException {
        Imports read = Imports.csv(folder, near + "," + far + ",Cable Type\n" + a + "," + z + "," + PART + "\n");

        assertThat(read.rows("cables", CABLE)).containsExactly(ends);
        assertThat(read.errors()).isEmpty();
        assertThat(read.said(Severity.NOTE)).contains("sheet.csv:2:1 an end is read as its device and its port");
    }

    @Test
    void anEndInOneCellWithoutAPortIsAnError() throws IOException {
        Imports read = Imports.csv(folder, "A End,Z End,Cable Type\ns1:1,s2:1," + PART + "\ns1:2,s2," + PART + "\n");

        assertThat(read.rows("cables", CABLE)).containsExactly("s1|1|s2|1");
        assertThat(read.errors()).containsExactly("sheet.csv:3:1 a row has one end only");
    }

    @Test
    void devicesAloneAreNoEndsInOneCell() throws IOException {
        Imports read = Imports.csv(folder, "A Device,Z Device,Cable Type\ns1,s2," + PART + "\n");

        assertThat(read.errors()).containsExactly("sheet.csv:1:1 a column is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Device,Port,Connects to,Port", "Device,Port,Connected To Device,Port"})
    void aPortBehindADeviceIsOfIt(String header) throws IOException {
        Imports read = Imports.csv(folder, header + ",Cable Type\ns1,1,s2,2," + PART + "\n");

        assertThat(read.rows("cables", CABLE)).containsExactly("s1|1|s2|2");
        assertThat(read.said(Severity.NOTE))
                .containsExactly("sheet.csv:1:1 columns are read as those of the end before them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"K=length_m", "D=a_device,K=length_m", "Len (m)=length_m", "Host=a_device,K=length_m"})
    void columnsOfATwoRowHeaderAreMapped(String map) throws IOException {
        String[] columns = map.split(",", -1);
        for (int i = 0; i < columns.length; i++) {
            columns[i] = "sheet!" + columns[i];
        }
        Imports read = Imports.csv(
                folder,
                ",,,Source,,,Destination,,,Cable,\n,,,Name,Intf,Optic,Host,Intf,Optic,Type,Len (m)\n"
                        + ",,,l1,1,,s1,1,," + PART + ",3\n",
                map.startsWith("Host") ? new String[] {columns[1]} : columns);

        assertThat(read.rows("cables", CABLE + ",length_m")).containsExactly("l1|1|s1|1|3");
        assertThat(read.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "Notes,,"})
    void tablesSideBySideAreRead(String between) throws IOException {
        String header = "A Device,A Port,Z Device,Z Port,Cable Type,";
        String blanks = between.replaceAll("[^,]", "");
        Imports read = Imports.csv(
                folder,
                header + between + header.replaceAll(",$", "\n")
                        + "l1,1,s1,1," + PART + "," + blanks + "l2,2,s2,2," + PART + "\n"
                        + "l1,3,s1,3," + PART + "," + blanks + ",,,,\n");

        assertThat(read.rows("cables", CABLE)).containsExactly("l1|1|s1|1", "l1|3|s1|3", "l2|2|s2|2");
        assertThat(read.errors()).isEmpty();
        assertThat(read.said(Severity.WARNING)).isEmpty();
    }

    @Test
    void halfATableBesideAnotherIsAnError() throws IOException {
        Imports read = Imports.csv(folder, ENDS + "A Device,A Port\nl1,1,s1,1," + PART + ",l2,1\n");

        assertThat(read.errors())
                .containsExactly(
                        "sheet.csv:1:44 two columns have the same name",
                        "sheet.csv:1:53 two columns have the same name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPARE,SPARE",
                "Reserved,",
                "N/A,N/A",
                "TBD,",
                "-,-",
                "unused,-",
                "frei,",
                "Réservé,1",
                ",TBD",
                "spare,7",
                "Spare (future),1",
                "s1,spare",
                "s1,Reserved for future use"
            })
    void aPortThatIsReservedIsToldAndNoDevice(String far) throws IOException {
        Imports read = Imports.csv(
                folder,
                ENDS + "Length\nl1,1,s1,1," + PART + ",5m\nl1,2," + far + "," + PART + ",5m\nl1,3," + far + ",,\n");

        assertThat(read.rows("cables", CABLE)).containsExactly("l1|1|s1|1");
        assertThat(read.rows("devices", "name")).containsExactly("l1", "s1");
        assertThat(read.errors()).isEmpty();
        assertThat(read.said(Severity.WARNING)).singleElement().asString().endsWith(" a port is reserved");
    }

    @Test
    void aRowBetweenTwoPortsThatAreReservedNamesNoDevice() throws IOException {
        Imports read = Imports.csv(
                folder,
                ENDS + "Length\nl1,1,s1,1," + PART + ",5m\nspare,3,spare,4," + PART + ",5m\nl2,spare,s1,2," + PART
                        + ",5m\n");

        assertThat(read.rows("cables", CABLE)).containsExactly("l1|1|s1|1");
        assertThat(read.rows("devices", "name")).containsExactly("l1", "s1", "l2");
        assertThat(read.said(Severity.WARNING)).containsExactly("sheet.csv:3:1 a port is reserved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PSU1", "Power Supply 2", "psu-1A", "PSU"})
    void cablesOfPowerAreNoLinks(String port) throws IOException {
        Imports read = Imports.csv(
                folder, "StartDevice,StartPort,EndDevice,EndPort,EndFeed\npdu1,1,s1," + port + ",A\ns1,1,s2,1,\n");

        assertThat(read.rows("links", "a_device,z_device")).containsExactly("s1|s2");
        assertThat(read.said(Severity.NOTE)).contains("sheet.csv:2:1 a cable carries no light");
    }

    @Test
    void aDeviceWhoseNameBeginsLikeSuchAWordIsOne() throws IOException {
        Imports read = Imports.csv(folder, ENDS + "\nl1,1,spare-sw1,1," + PART + ",\n");

        assertThat(read.rows("cables", CABLE)).containsExactly("l1|1|spare-sw1|1");
    }

    @Test
    void aPortThatTwoRowsGiveOtherTransceiversIsTold() throws IOException {
        Imports read = Imports.csv(folder, """
                A Device,A Port,Z Device,Z Port,Cable,A Optic,Z Optic
                l1,1,s1,1,MPO-12 B F/F APC OS2,QSFP-DD-400G-DR4,QSFP-DD-400G-DR4
                s1,1,l1,1,MPO-12 B F/F APC OS2,QSFP-DD-400G-DR4,QSFP28-100G-LR4
                """);

        assertThat(read.rows("optics", "device,transceiver"))
                .containsExactly("l1|QSFP-DD-400G-DR4", "s1|QSFP-DD-400G-DR4");
        assertThat(read.errors()).singleElement().asString().contains("a port has two transceivers");
    }
}
