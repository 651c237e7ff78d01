package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.io.yaml.YamlReader;
import dev.ferrule.source.Node;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a cut sheet is said at the cell in which it stands. */
final class SheetPlacesTest {

    @TempDir
    private Path folder;

    @Test
    void aRackIsWhereTheColumnForSeveralFactsSaysIt() throws IOException {
        Imports read = Imports.csv(folder, """
                A Device,A Port,Z Device,Z Port,Z-LOC:CAB:RU
                n1,1,t0,1,dh1:001:31
                n2,1,t0,2,dh1:001:31
                n3,1,t0,3,dh1:002:31
                """);

        assertThat(read.said(Severity.WARNING)).containsExactly("sheet.csv:4:11 a device is described in two ways");
    }

    @Test
    void aNoteOnThePortsOfADeviceNamesTheCellOfEach() throws IOException {
        String type = """
                manufacturer: Acme
                model: SW
                slug: acme-sw
                interfaces:
                  - { name: swp1, type: 800gbase-x-osfp }
                  - { name: swp2, type: 800gbase-x-osfp }
                """;
        Node tree = YamlReader.read(type.getBytes(StandardCharsets.UTF_8), "sw.yaml", new Report());
        Files.writeString(folder.resolve("nodes.csv"), "Name,Model,Role\nsw1,SW,leaf\n");
        Files.writeString(folder.resolve("p2p.csv"), """
                A Device,A Port,Z Device,Z Port
                sw1,OSFP 1,n1,eth0
                n2,eth0,sw1,OSFP 2
                """);

        Diagnostic note = Imports.of(folder, List.of(), Map.of(), List.of(Objects.requireNonNull(tree)))
                .read()
                .plant()
                .report()
                .findings()
                .stream()
                .filter(finding -> finding.summary().equals("a port is called otherwise than by its device type"))
                .findFirst()
                .orElseThrow();
        assertThat(Objects.requireNonNull(note.place()).span()).hasToString("p2p.csv:2:5");
        assertThat(note.related().stream()
                        .map(related -> related.place().span().toString())
                        .toList())
                .isEqualTo(List.of("p2p.csv:3:13"));
    }
}
