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

/** Sheets whose headers do not say the end of each column. */
final class UnsaidEndsTest {

    private static final String ENDS = "a_device,a_port,b_device,b_port";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host,Interface,Peer Host,Peer Interface",
                "Host,Port,Remote Host,Remote Port",
                "Server,Port,Peer,Peer Port",
                "Name,Port,Peer Name,Peer Port",
                "System,Port,Remote System,Remote Port",
                "Host,IF,Peer Host,Peer IF",
                "Hostname,Interface,Far Device,Far Port",
                "Device,Port,Device,Port",
                "Host,Interface,Host,Interface",
                "Device 1,Port 1,Device 2,Port 2",
                "Server #1,Interface #1,Server #2,Interface #2",
                "End 1 Device,End 1 Port,End 2 Device,End 2 Port",
                "Switch,Switch Port,Server,HCA Port"
            })
    void theUnsaidEndIsTheNearOneAndTheFirst(String header) throws IOException {
        Imports read = Imports.csv(folder, "No.," + header + ",Cable Type\n1,l1,Eth1/1,s1,Eth1/2,LC A-B OS2\n");

        assertThat(read.errors()).isEmpty();
        assertThat(read.rows("cables", ENDS)).containsExactly("l1|Eth1/1|s1|Eth1/2");
    }

    @Test
    void theDeviceMayStandBehindThePort() throws IOException {
        Imports read = Imports.csv(folder, "Port,Host,Peer Port,Peer Host,Cable\nEth1,l1,Eth2,s1,LC A-B OS2\n");

        assertThat(read.rows("cables", ENDS)).containsExactly("l1|Eth1|s1|Eth2");
    }

    @Test
    void eachOfTwoTablesSideBySideHasItsOwn() throws IOException {
        String header = "Host,Interface,Peer Host,Peer Interface,Cable";
        Imports read =
                Imports.csv(folder, header + ",," + header + "\nl1,E1,s1,E2,LC A-B OS2,,l2,E3,s2,E4,LC A-B OS2\n");

        assertThat(read.rows("cables", ENDS)).containsExactly("l1|E1|s1|E2", "l2|E3|s2|E4");
    }

    @Test
    void belowAnotherTableItIsReadToo() throws IOException {
        Imports read = Imports.csv(folder, """
                A Device,A Port,Z Device,Z Port,Cable
                l1,E1,s1,E2,LC A-B OS2
                Host,Interface,Peer Host,Peer Interface,Cable
                l2,E3,s2,E4,LC A-B OS2
                """);

        assertThat(read.rows("cables", ENDS)).containsExactly("l1|E1|s1|E2", "l2|E3|s2|E4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thing,Interface,Peer Host,Peer Interface", "A Device,A Port,Thing,Z Port"})
    void aDeviceThatIsMissingIsNotTakenFromAPort(String header) throws IOException {
        Imports read = Imports.csv(folder, header + ",Cable\nl1,Eth1/1,s1,Eth1/2,LC A-B OS2\n");

        assertThat(read.errors()).contains("sheet.csv:1:1 a column is missing");
        assertThat(read.tables()).doesNotContain("cables", "devices");
    }

    @Test
    void columnsByHandNeedNoWordForTheEndOfTheOther() throws IOException {
        Imports read = Imports.csv(
                folder,
                "Host,Socket,Peer Host,Peer Socket,Cable\nl1,Eth1/1,s1,Eth1/2,LC A-B OS2\n",
                "sheet!Socket=a_port",
                "sheet!Peer Socket=z_port");

        assertThat(read.rows("cables", ENDS)).containsExactly("l1|Eth1/1|s1|Eth1/2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Device,Slot,Port,Dest Device,Dest Slot,Dest Port ; l1,2,1,s1,3,1 ; l1|2/1|s1|3/1",
                "Host Name,Port,Connector,Remote Host Name,Remote Port,Remote Connector ; l1,1,C2,s1,1,C1 ; l1|1:2|s1|1:1",
                "Slot,Device,Port,Device Z,Slot Z,Port Z ; 2,l1,1,s1,3,1 ; l1|2/1|s1|3/1"
            })
    void whatIsPartOfANearPortNeedsNoWordForItsEndEither(String header, String row, String ends) throws IOException {
        Imports read = Imports.csv(folder, header + ",Cable\n" + row + ",MPO-12 B F/F APC OS2\n");

        assertThat(read.said(Severity.WARNING)).isEmpty();
        assertThat(read.rows("cables", ENDS)).containsExactly(ends);
    }

    @Test
    void neitherDoesWhereANearDeviceIs() throws IOException {
        Imports read = Imports.csv(folder, """
                Rack,U,Device,Model,Port,Transceiver,Far Rack,Far U,Far Device,Far Model,Far Port,Far Transceiver,Cable
                R1,40,l1,M1,E1,QSFP-DD-400G-DR4,R9,30,s1,M2,E2,QSFP-DD-400G-DR4,MPO-12 B F/F APC OS2
                """);

        assertThat(read.said(Severity.WARNING)).isEmpty();
        assertThat(read.rows("devices", "name,rack,u,imported_model")).containsExactly("l1|R1|40|M1", "s1|R9|30|M2");
        assertThat(read.rows("optics", "device,port")).containsExactly("l1|E1", "s1|E2");
    }

    @Test
    void aTransceiverOfASwitchIsKnownByThatOfTheHost() throws IOException {
        Imports read = Imports.csv(folder, """
                Switch,Switch Port,Optic,Host,Host Port,Host Optic,Cable
                l1,1,QSFP-DD-400G-DR4,h1,1,QSFP-DD-400G-DR4,MPO-12 B F/F APC OS2
                """);

        assertThat(read.rows("optics", "device,port")).containsExactly("l1|1", "h1|1");
    }

    @Test
    void aLabelBesideThatOfTheFarEndIsNotTheCables() throws IOException {
        Imports read = Imports.csv(folder, """
                Device,Port,Label,Remote Device,Remote Port,Remote Label,Cable
                l1,1,R1,s1,1,R2,LC A-B OS2
                l1,2,R1,s1,2,R2,LC A-B OS2
                """);

        assertThat(read.said(Severity.WARNING)).isEmpty();
        assertThat(read.rows("cables", "id,a_port,label_a,label_b")).containsExactly("C1|1|R1|R2", "C2|2|R1|R2");
    }

    @Test
    void aLabelAloneIsTheCables() throws IOException {
        Imports read =
                Imports.csv(folder, "Label,Device,Port,Remote Device,Remote Port,Cable\nK1,l1,1,s1,1,LC A-B OS2\n");

        assertThat(read.rows("cables", "id," + ENDS)).containsExactly("K1|l1|1|s1|1");
    }

    @Test
    void behindTheFarEndAColumnIsNoneOfTheNearOne() throws IOException {
        Imports read = Imports.csv(folder, "Device,Port,Remote Device,Remote Port,Remote Rack,Rack\nl1,1,s1,1,R9,R1\n");

        assertThat(read.rows("devices", "name,rack")).containsExactly("l1|", "s1|R9");
    }
}
