package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Severity;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Panels whose inside no file describes. */
final class UnsaidPanelsTest {

    private static final String HEADER = "Cable ID,A Device,A Port,A Optic,Z Device,Z Port,Z Optic,Cable Type\n";
    private static final String CORD = "MPO-12 B F/F OM4";
    private static final String TRUNK = "MPO-12 B M/M OM4";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"PP-A1,1,1", "box1,F1,R1", "box1,front 1,rear 1", "odf 3,1,2", "box1,1,1", "box1,1f,1r"})
    void aPanelIsToldByItsNamePortsOrCables(String panel, String front, String rear) throws IOException {
        Imports read = Imports.csv(
                folder,
                HEADER + "C1,l1,E1,400GBASE-SR4.2," + panel + "," + front + ",," + CORD + "\n" + "C2," + panel + ","
                        + rear + ",,s1,E1,400GBASE-SR4.2," + TRUNK + "\n");

        assertThat(read.rows("devices", "name,inside")).containsExactly("l1|", panel + "|unknown", "s1|");
        assertThat(read.said(Severity.WARNING)).containsExactly("sheet.csv:2:25 the inside of a panel is not known");
    }

    @Test
    void aPortOfAServerThatIsNamedTwiceMakesItNoPanel() throws IOException {
        Imports read = Imports.csv(
                folder,
                HEADER + "C1,l1,E1,400GBASE-SR4.2,n1,1,400GBASE-SR4.2," + CORD + "\nC2,l1,E2,400GBASE-SR4.2,n1,1,,"
                        + CORD + "\nC3,l1,E3,,n2,1,," + CORD + "\nC4,l1,E4,,n2,1,," + CORD + "\n");

        assertThat(read.rows("devices", "name,inside")).containsExactly("l1|", "n1|", "n2|");
    }

    @ParameterizedTest
    @CsvSource({
        "patch-mgmt-server,server,''",
        "ODF-SW1,Leaf Switch,''",
        "PP-1,patch,unknown",
        "PP-1,patch panel,unknown",
        "PP-1,passive,unknown",
        "PP-1,'',unknown"
    })
    void aRoleThatIsSaidCountsBeforeAWordInTheName(String name, String role, String inside) throws IOException {
        Imports read = Imports.csv(
                folder,
                "Cable ID,A Device,A Role,A Port,Z Device,Z Port,Cable Type\nC1," + name + "," + role + ",1,s1,1,"
                        + CORD + "\n");

        assertThat(read.rows("devices", "name,inside")).containsExactly(name + "|" + inside, "s1|");
    }

    @Test
    void manyPanelsAreOneWarning() throws IOException {
        StringBuilder sheet = new StringBuilder(HEADER);
        for (int i = 1; i < 9; i++) {
            sheet.append("C%d,l1,%d,,PP%d,1,,%s\n".formatted(i, i, i, CORD));
        }
        Imports read = Imports.csv(folder, sheet.toString());

        assertThat(read.said(Severity.WARNING)).containsExactly("sheet.csv:2:10 the inside of 8 panels is not known");
    }

    @Test
    void frontAndRearPortsOfNetboxAreThoseOfPanels() {
        Reading reading = Reading.of("netbox", "cables.csv", """
                side_a_device,side_a_type,side_a_name,side_b_device,side_b_type,side_b_name,type,status,label,description
                sw1,dcim.interface,E1,x1,dcim.frontport,1,smf-os2,connected,C1,MPO-12 B F/F APC OS2
                x1,dcim.rearport,1,x2,dcim.rearport,1,smf-os2,connected,T1,MPO-12 B M/M APC OS2
                """);

        assertThat(reading.rows("devices"))
                .containsExactly("name=sw1", "name=x1 inside=unknown", "name=x2 inside=unknown");
        assertThat(reading.said()).containsExactly("warning 2:23 the inside of 2 panels is not known");
    }
}
