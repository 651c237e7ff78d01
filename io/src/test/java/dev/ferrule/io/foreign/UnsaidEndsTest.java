package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
}
