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
}
