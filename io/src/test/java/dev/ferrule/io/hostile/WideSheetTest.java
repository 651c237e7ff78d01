package dev.ferrule.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.source.PlantSource;
import dev.ferrule.source.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A sheet of very many columns with very long names, which no kind of table knows. */
@Timeout(60)
final class WideSheetTest {

    private static final int COLUMNS = 3_000;

    @TempDir
    private Path folder;

    /** Held whole against every kind of table, ten megabytes of header took minutes. */
    @Test
    void itsKnownColumnsAreReadAndTheOthersKept() throws Exception {
        String header = IntStream.range(0, COLUMNS)
                .mapToObj(i -> ("longname" + i).repeat(300))
                .collect(Collectors.joining(",", "a_device,a_port,b_device,b_port,part,", "\n"));
        Path sheet = Files.writeString(folder.resolve("wide.csv"), header + "s1,1,s2,1,LC A-B OS2\n");

        PlantSource plant = Sent.read(sheet);

        Table cables = plant.tables("cables").getFirst();
        Table.Cursor row = cables.rows();
        assertThat(row.next()).isTrue();
        assertThat(row.text(cables.column("b_device"))).isEqualTo("s2");
        assertThat(row.text(cables.column("part"))).isEqualTo("LC A-B OS2");
        assertThat(plant.report().hasErrors()).isFalse();
    }
}
