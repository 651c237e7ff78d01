package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can run, and what may be measured, by the same settings as what is judged. */
final class AppsCommandTest {

    private static final String ACME = """
            application_tables:
              ACME:
                source: "ACME warranty sheet of March 2026"
                confidence: high
                rows:
                  - { pmd: 40GBASE-SR4, fibre: OM4, pairs: 2, pair_max_db: 0.35, reach_m: 190, max_loss_db: 1.3 }
            """;

    private static final String LINK = "adapter A > trunk MPO-12 B M/M OM4 160m low-loss > adapter A";
    private static final String CORD = "cord MPO-12 B F/F OM4 2m low-loss";
    private static final String CHANNEL =
            "pmd 40GBASE-SR4 > " + CORD + " > " + LINK + " > " + CORD + " > pmd 40GBASE-SR4";

    @TempDir
    private Path folder;

    private static String line(String text, String pmd) {
        return text.lines()
                .filter(line -> line.startsWith("  " + pmd + " "))
                .findFirst()
                .orElseThrow();
    }

    private Path acme() throws IOException {
        return Files.writeString(folder.resolve("acme.yaml"), ACME);
    }

    @Test
    void theReserveOfAPlantIsKept() throws IOException {
        PlantCopy.of("hall-400g", folder).with("plant.yaml", "profile: TIA", "profile: ISO\nreserve: 2.5 dB");

        String text = Captured.run("apps", folder.toString()).out();
        assertThat(line(text, "400GBASE-DR4")).contains("yes, F506");
        assertThat(text)
                .contains("warning F506 the margin is less than the reserve")
                .contains("profile ISO, reserve 2.5 dB");
        String less =
                Captured.run("apps", folder.toString(), "--reserve", "0.5dB").out();
        assertThat(line(less, "400GBASE-DR4")).contains("yes").doesNotContain("F506");
    }

    @Test
    void theApplicationTableOfAPlantIsLaidOverTheStandard() throws IOException {
        Path catalog = folder.resolve("catalog");
        PlantCopy.of("row-40g", folder)
                .with("plant.yaml", "profile: TIA", "profile: TIA\napplication_table: ACME")
                .with("trunks.csv", text -> text.replaceAll(",[0-9.]+m,", ",150m,"));
        Files.createDirectories(catalog);
        Files.writeString(catalog.resolve("acme.yaml"), ACME);

        assertThat(Captured.run("apps", folder.toString()).out()).contains("40GBASE-SR4 on OM4 by ACME");
    }

    @Test
    void aTableOfACatalogueOfOnesOwnCountsForAChain() throws IOException {
        String[] asked = {"--catalog", acme().toString(), "--table", "ACME"};

        assertThat(line(Captured.run("apps", LINK).out(), "40GBASE-SR4")).contains(" no ", "F502");
        assertThat(line(
                        Captured.run("apps", LINK, asked[0], asked[1], asked[2], asked[3])
                                .out(),
                        "40GBASE-SR4"))
                .contains(" yes ", "by ACME");
        assertThat(Captured.run("limits", CHANNEL).out())
                .contains("no limit: 40GBASE-SR4 on OM4 reaches 150 m, the channel is 164 m long");
        assertThat(Captured.run("limits", CHANNEL, asked[0], asked[1], asked[2], asked[3])
                        .out())
                .contains("40GBASE-SR4 on OM4 by ACME")
                .doesNotContain("no limit");
    }

    /** Cords that differ in their polish alone are told apart; one that is turned round is the same. */
    @Test
    void cordsAreNamedAsTheyAreOrdered() {
        String text = Captured.run("apps", "adapter A > trunk MPO-12 B M/M flat OM4 50m low-loss > adapter A")
                .out();

        assertThat(line(text, "40GBASE-SR4")).endsWith("cord MPO-12 B F/F flat");
        assertThat(line(text, "400GBASE-SR4")).endsWith("cord MPO-12 B F/F APC/flat");
        assertThat(text).contains("  cords: OM4 2 m low-loss");
    }
}
