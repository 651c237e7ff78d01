package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.chain.Origin;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.catalogue.UserCatalogue;
import dev.ferrule.source.PlantSource;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import dev.ferrule.view.CheckView;
import dev.ferrule.view.DiagnosticView;
import dev.ferrule.view.PlantCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A device with an optical port that is none of ours, such as an active adapter from MPO to HDMI: the example at the end
 * of docs/stages/plant.md, as it is written there.
 */
final class OwnPmdTest {

    private static final String CHAPTER = "## A device with an optical port of its own";

    /** A file of the example: its name, then its text in a fence. */
    private static final Pattern FILE = Pattern.compile("`([a-z/]+\\.yaml)`:\n\n```yaml\n(.*?)```", Pattern.DOTALL);

    private static final Pattern CHAIN = Pattern.compile("ferrule channel --catalog (\\S+) \"([^\"]*)\"");

    @TempDir
    private Path plant;

    private String chapter = "";

    @BeforeEach
    void writeTheFilesOfThePage() throws IOException {
        Path checkout = Path.of(Objects.requireNonNull(System.getProperty("ferrule.checkout")));
        String page = Files.readString(checkout.resolve("docs/stages/plant.md"));
        chapter = page.substring(page.indexOf(CHAPTER));
        for (MatchResult file : FILE.matcher(chapter).results().toList()) {
            Path path = plant.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2));
        }
    }

    @Test
    void aPmdOfTheUsersOwnIsATransceiverOfAPlant() throws Exception {
        CheckView view = check();

        assertThat(view.diagnostics()).isEmpty();
        assertThat(view.counts().lanes()).isEqualTo(5);
        assertThat(view.counts().links()).isEqualTo(1);
        assertThat(view.counts().linksFailed()).isZero();
    }

    @Test
    void itsPolarityIsJudgedAsThatOfAnyOther() throws Exception {
        replace("plant.yaml", "MPO-12 B F/F", "MPO-12 A F/F");

        assertThat(check().diagnostics()).extracting(DiagnosticView::code).contains("F301");
    }

    @Test
    void twoPmdsThatNobodyListsTogetherAreAskedAbout() throws Exception {
        replace("catalog/hdmi.yaml", "b: HDMI-MPO-SINK", "b: HDMI-MPO-SOURCE");

        assertThat(check().diagnostics())
                .extracting(DiagnosticView::code, DiagnosticView::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("F307", "warning"));
    }

    @Test
    void itIsAPmdOfAChainWhoseCatalogueIsNamed() {
        MatchResult command = CHAIN.matcher(chapter).results().findFirst().orElseThrow();
        ChannelCheck check =
                new ChannelCheck(UserCatalogue.load(ShippedCatalogue.load(), plant.resolve(command.group(1))));
        ChannelView right = check.check("1", command.group(2), Origin.COMMAND_LINE);
        ChannelView wrong = check.check("2", command.group(2).replace("MPO-12 B", "MPO-12 A"), Origin.COMMAND_LINE);

        assertThat(right.verdict()).isEqualTo("OK");
        assertThat(right.lanes())
                .hasSize(5)
                .allSatisfy(lane -> assertThat(lane.outcome()).isEqualTo("received"));
        assertThat(wrong.codes()).containsExactly("F301", "F302");
    }

    private void replace(String file, String right, String wrong) throws IOException {
        String text = Files.readString(plant.resolve(file));
        assertThat(text).contains(right);
        Files.writeString(plant.resolve(file), text.replace(right, wrong));
    }

    private CheckView check() throws PlantFolder.Unreadable {
        PlantSource source = PlantFolder.read(plant);
        return new PlantCheck(UserCatalogue.over(ShippedCatalogue.load(), source.catalogue(), source.report()))
                .check(source, "test");
    }
}
