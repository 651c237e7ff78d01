package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Severity;
import dev.ferrule.io.sheet.Xlsx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are what they hold, whatever they are called. */
final class ForeignFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aTableInMarkdownIsReadWithoutItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("cables.txt"), """
                | Cable ID | A Device | A Port | B Device | B Port | Part |
                |:---|---|---|:-:|---|---:|
                | C1 | leaf1 | Eth1 | spine1 | Eth1 | LC A-B OS2 |
                """);
        Imports read = Imports.of(file);

        assertThat(read.rows("cables", "id,part,a_device,a_port,b_device,b_port"))
                .containsExactly("C1|LC A-B OS2|leaf1|Eth1|spine1|Eth1");
        assertThat(read.rows("devices", "name")).containsExactly("leaf1", "spine1");
        assertThat(read.errors()).isEmpty();
        assertThat(read.said(Severity.NOTE)).contains("cables.txt:2:1 a ruled line is not read");
    }

    @Test
    void aWorkbookIsOneByItsContentWhateverItsEnding() throws IOException {
        Path book = new Xlsx()
                .rows("S", "Cable ID|A Device|A Port|B Device|B Port|Part\nC1|l1|1|s1|1|LC A-B OS2")
                .write(folder.resolve("acme.xls"));

        assertThat(Imports.of(book).rows("cables", "id,a_device")).containsExactly("C1|l1");
    }

    @Test
    void ofAFolderATableThatNobodyReadsIsAnErrorAndAPageIsNone() throws IOException {
        Files.writeString(folder.resolve("p2p.csv"), "A Device,A Port,Z Device,Z Port\nl1,1,s1,1\n");
        Files.writeString(folder.resolve("README.txt"), "Cabling of hall 2.\n");
        assertThat(Imports.of(folder).errors()).isEmpty();

        Files.writeString(folder.resolve("lost.json"), "{\"what\": 1}");
        assertThat(Imports.of(folder).errors()).singleElement().asString().contains("not read");
    }

    /** Names of one {@code String.hashCode}: held against each other one by one, they would take minutes. */
    @Test
    void namesThatWereMadeToCollideAreToldApart() throws IOException {
        StringBuilder sheet = new StringBuilder("A Device,A Port,Z Device,Z Port\n");
        for (int row = 0; row < 1 << 13; row++) {
            StringBuilder name = new StringBuilder();
            for (int bit = 0; bit < 13; bit++) {
                name.append((row >> bit & 1) == 0 ? "Aa" : "BB");
            }
            sheet.append(name).append(",1,s1,").append(row).append('\n');
        }
        Imports read = Imports.csv(folder, sheet.toString());

        assertThat(read.rows("devices", "name")).hasSize((1 << 13) + 1).doesNotHaveDuplicates();
        assertThat(read.rows("links", "a_device")).hasSize(1 << 13);
    }
}
