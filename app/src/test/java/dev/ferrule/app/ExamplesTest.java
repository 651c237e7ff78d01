package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.chain.Origin;
import dev.ferrule.rule.Judgement;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import dev.ferrule.view.CheckView;
import dev.ferrule.view.JudgedPlant;
import dev.ferrule.view.PlantCheck;
import dev.ferrule.view.PlantTrace;
import dev.ferrule.view.TraceView;
import dev.ferrule.view.WrittenChain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plants under {@code examples}: what {@code ferrule check} says of each stands beside it. */
final class ExamplesTest {

    /** Plants that are wrong on purpose. */
    private static final Set<String> MISTAKEN = Set.of("ten-mistakes");

    private static final Path FOLDER = CheckedIn.CHECKOUT.resolve("examples");

    private static final Terminal PLAIN = new Terminal(System.out, System.err, false, true);

    static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(folder -> Files.exists(folder.resolve("plant.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    static List<String> cleanExamples() throws IOException {
        return examples().stream().filter(name -> !MISTAKEN.contains(name)).toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatCheckSaysIsWrittenBesideThePlant(String name) {
        String text = String.join("\n", new CheckText(PLAIN).lines(check(name))) + "\n";
        CheckedIn.assertSame("examples/" + name + "/expected.txt", text);
    }

    @ParameterizedTest
    @MethodSource("cleanExamples")
    void aCleanPlantHasNothingToSay(String name) {
        CheckView view = check(name);
        assertThat(view.verdict()).isEqualTo("OK");
        assertThat(view.diagnostics()).isEmpty();
        assertThat(view.counts().links()).as("links that are meant").isPositive();
        assertThat(view.counts().linksFailed()).isZero();
    }

    @Test
    void tenMistakesAreTenErrorsEachAtItsPlace() {
        assertThat(check("ten-mistakes").diagnostics())
                .extracting(finding -> finding.code() + " "
                        + Objects.requireNonNull(finding.span(), finding.summary())
                                .compact())
                .containsExactly(
                        "F201 cords.csv:8:1",
                        "F205 cords.csv:15:1",
                        "F601 cords.csv:32:49",
                        "F603 cords.csv:37:29",
                        "F610 cords.csv:54:1",
                        "F401 cords.csv:72:1",
                        "F209 optics.csv:3:1",
                        "F206 panels.csv:6:1",
                        "F301 trunks.csv:2:1",
                        "F202 trunks.csv:10:1");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyChannelHasAChainThatIsJudgedAlike(String name) {
        Plants plant = read(name);
        ChannelCheck chains = new ChannelCheck(plant.catalogue());
        JudgedPlant judged = JudgedPlant.of(plant.source(), plant.catalogue());
        assertThat(judged.judgements()).isNotEmpty();
        for (Judgement judgement : judged.judgements()) {
            String chain = WrittenChain.of(judgement, chains).text();
            assertThat(chain).as("the chain of %s", judgement.view().shape()).isNotNull();
            ChannelView view = chains.check("1", Objects.requireNonNull(chain), Origin.COMMAND_LINE);
            assertThat(view.codes()).as(chain).isEqualTo(judgement.codes());
            assertThat(view.verdict()).as(chain).isEqualTo(judgement.verdict().name());
        }
    }

    @Test
    void whatIsSaidDoesNotDependOnTheOrderInWhichFilesAreListed(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER.resolve("ten-mistakes"))) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        folder.resolve(
                                FOLDER.resolve("ten-mistakes").relativize(file).toString()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path yaml = folder.resolve("plant.yaml");
        List<String> before = new CheckText(PLAIN).lines(check(folder));
        String text = Files.readString(yaml);
        assertThat(text).contains("[trunks.csv, cords.csv]");
        Files.writeString(yaml, text.replace("[trunks.csv, cords.csv]", "[cords.csv, trunks.csv]"));
        assertThat(new CheckText(PLAIN).lines(check(folder))).isEqualTo(before);
    }

    @Test
    void aPortIsTracedByTheNameOfItsNicToo() {
        Plants plant = read("rail-800g");
        PlantTrace trace = new PlantTrace(JudgedPlant.of(plant.source(), plant.catalogue()));
        assertThat(trace.trace("dgx05/mlx5_0")).isNotNull().isEqualTo(trace.trace("dgx05/OSFP4:2"));
        assertThat(trace.trace("leaf-r0/swp3s0")).isNotNull().isEqualTo(trace.trace("leaf-r0/swp3:1"));
        assertThat(trace.trace("dgx05/mlx5_1")).isNull();
        assertThat(Objects.requireNonNull(trace.trace("leaf-r0/swp3:1")).port())
                .as("as the files call it")
                .isEqualTo("leaf-r0/swp3s0");
    }

    @Test
    void aPortWithSeveralMdisIsTracedWithAllOfThem() {
        Plants plant = read("rail-800g");
        PlantTrace trace = new PlantTrace(JudgedPlant.of(plant.source(), plant.catalogue()));
        TraceView whole = Objects.requireNonNull(trace.trace("dgx01/OSFP4"));

        assertThat(whole.port()).isEqualTo("dgx01/OSFP4");
        assertThat(whole.verdict()).isEqualTo("OK");
        assertThat(whole.each())
                .isEqualTo(List.of(
                        Objects.requireNonNull(trace.trace("dgx01/OSFP4:1")),
                        Objects.requireNonNull(trace.trace("dgx01/OSFP4:2"))));
        assertThat(whole.lanes()).hasSize(16).containsAll(whole.each().get(1).lanes());
    }

    @Test
    void aPortIsAsWrongAsTheWorstOfItsMdis(@TempDir Path folder) throws IOException {
        PlantCopy.of("rail-800g", folder).with("cords.csv", "F001,MFP7E10-N010,", "F001,MPO-12 A 8f F/F APC OM4,");
        Plants plant = PlantCopy.read(folder);
        TraceView whole = Objects.requireNonNull(
                new PlantTrace(JudgedPlant.of(plant.source(), plant.catalogue())).trace("dgx01/OSFP4"));

        assertThat(whole.each()).extracting(TraceView::verdict).containsExactly("OK", "FAIL");
        assertThat(whole.verdict()).isEqualTo("FAIL");
        assertThat(whole.codes()).containsExactly("F301");
    }

    private static CheckView check(String name) {
        return check(FOLDER.resolve(name));
    }

    private static CheckView check(Path folder) {
        Plants plant = PlantCopy.read(folder);
        return new PlantCheck(plant.catalogue()).check(plant.source(), "test");
    }

    private static Plants read(String name) {
        return PlantCopy.read(FOLDER.resolve(name));
    }
}
