package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links of which an end says the address of its port, and the other one its name. */
final class LldpFarPortsTest {

    private static final String MAC_1 = "0c:42:a1:00:00:11";
    private static final String MAC_2 = "0c:42:a1:00:00:12";

    @TempDir
    private Path folder;

    /** A host that hears neighbours, each as {@code port device port}. */
    private void host(String name, String... heard) throws IOException {
        StringBuilder interfaces = new StringBuilder();
        for (String one : heard) {
            String[] words = one.split(" ", -1);
            interfaces
                    .append(interfaces.isEmpty() ? "" : ",")
                    .append("{\"%s\":{\"chassis\":{\"%s\":{}},\"port\":{\"id\":{\"value\":\"%s\"}}}}"
                            .formatted((Object[]) words));
        }
        Files.writeString(folder.resolve(name + ".json"), "{\"lldp\":{\"interface\":[" + interfaces + "]}}");
    }

    private Imports read() {
        return Imports.of(folder);
    }

    private static final String LINK = "a_device,a_port,z_device,z_port";

    @Test
    void theFarEndKnowsItsPortByName() throws IOException {
        host("leaf1", "swp1 spine1 " + MAC_1, "swp2 spine1 " + MAC_2);
        host("spine1", "swp3 leaf1 swp1", "swp4 leaf1 swp2");

        Imports read = read();
        assertThat(read.rows("links", LINK)).containsExactly("leaf1|swp1|spine1|swp3", "leaf1|swp2|spine1|swp4");
        assertThat(read.said(Severity.WARNING)).isEmpty();
    }

    @Test
    void aPortThatIsNotSaidAtAllIsKnownFromTheFarEnd() throws IOException {
        host("leaf1", "swp1 spine1 ");
        host("spine1", "swp3 leaf1 swp1");

        Imports read = read();
        assertThat(read.rows("links", LINK)).containsExactly("leaf1|swp1|spine1|swp3");
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void oneLinkBetweenTwoDevicesNeedsNoNameAtEitherEnd() throws IOException {
        host("leaf1", "swp1 spine1 " + MAC_1);
        host("spine1", "swp3 leaf1 " + MAC_2);

        assertThat(read().rows("links", LINK)).containsExactly("leaf1|swp1|spine1|swp3");
    }

    @Test
    void anIndexIsAPortOfADeviceThatHasOneOfThatName() throws IOException {
        host("leaf1", "1 spine1 7");
        host("spine1", "7 leaf1 1", "8 leaf1 2");

        assertThat(read().rows("links", LINK)).containsExactly("leaf1|1|spine1|7", "spine1|8|leaf1|2");
    }

    @Test
    void severalLinksWithoutNamesAreAWarning() throws IOException {
        host("leaf1", "swp1 spine1 " + MAC_1, "swp2 spine1 " + MAC_2);
        host("spine1", "swp3 leaf1 0c:42:a1:00:00:21", "swp4 leaf1 0c:42:a1:00:00:22");

        Imports read = read();
        assertThat(read.rows("links", "z_port"))
                .containsExactly(MAC_1, MAC_2, "0c:42:a1:00:00:21", "0c:42:a1:00:00:22");
        assertThat(read.said(Severity.WARNING)).containsExactly("leaf1.json:1:31 the far port of a link is not sure");
    }

    @Test
    void aDeviceThatIsHeardAloneKeepsItsAddress() throws IOException {
        host("leaf1", "swp1 server1 " + MAC_1);

        Imports read = read();
        assertThat(read.rows("links", LINK)).containsExactly("leaf1|swp1|server1|" + MAC_1);
        assertThat(read.said(Severity.WARNING)).isEmpty();
    }

    @Test
    void aCableOfASheetKnowsThePortThatIsToldByItsAddress() throws IOException {
        host("leaf1", "swp1 srv1 " + MAC_1, "swp2 srv1 " + MAC_2, "swp3 srv2 0c:42:a1:00:00:21");
        Files.writeString(folder.resolve("cuts.csv"), """
                A Device,A Port,Z Device,Z Port,Cable Type
                srv1,eth0,leaf1,swp1,LC A-B OS2
                srv1,eth1,leaf1,swp2,LC A-B OS2
                srv1,eth2,leaf1,swp3,LC A-B OS2
                """);

        Imports read = read();
        assertThat(read.rows("links", LINK))
                .contains("leaf1|swp1|srv1|eth0", "leaf1|swp2|srv1|eth1", "leaf1|swp3|srv2|0c:42:a1:00:00:21");
        assertThat(read.said(Severity.NOTE)).anyMatch(said -> said.contains("a port is told by its address"));
    }
}
