package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.CheckView;
import dev.ferrule.view.DiagnosticView;
import dev.ferrule.view.PlantCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class GithubCommandsTest {

    private static final Terminal PLAIN = new Terminal(System.out, System.err, false, true);

    @Test
    void errorsComeFirstAndTheVerdictLast() {
        List<String> lines = lines(
                "a plant", finding("note", null, "n"), finding("warning", null, "w"), finding("error", null, "e"));

        assertThat(lines)
                .containsExactly(
                        "::error title=F601%3A a summary::e%0Aferrule explain F601",
                        "::warning title=F601%3A a summary::w%0Aferrule explain F601",
                        "::notice title=F601%3A a summary::n%0Aferrule explain F601",
                        "FAIL  a plant: 0 devices, 0 cables, 0 channels, 0 lanes; 1 error, 1 warning, 0 channels failed");
    }

    @Test
    void aPlaceIsSaidAsFarAsItIsKnown() {
        assertThat(line(new DiagnosticView.Place("a,b:c.csv", 3, 5, null)))
                .startsWith("::error file=halls/a%2Cb%3Ac.csv,line=3,col=5,title=F601%3A a summary::");
        assertThat(line(new DiagnosticView.Place("a.csv", 3, null, null)))
                .startsWith("::error file=halls/a.csv,line=3,title=");
        assertThat(line(new DiagnosticView.Place("a.csv", null, null, null)))
                .startsWith("::error file=halls/a.csv,title=");
        assertThat(line(new DiagnosticView.Place("plan.xlsx", null, null, "Sheet2!F37")))
                .startsWith("::error file=halls/plan.xlsx,title=F601%3A a summary::cell Sheet2!F37%0A");
    }

    @Test
    void whatIsWrittenIsDataAndNoEscape() {
        assertThat(lines("x", finding("error", null, "100%0A::error::x\r\nb\u202ec"))
                        .getFirst())
                .isEqualTo("::error title=F601%3A a summary::100%250A::error::x%0Ab\\u{202e}c%0Aferrule explain F601");
    }

    @Test
    void thePlantsNameIsNoCommand() {
        assertThat(lines("##[stop-commands]x").getLast()).startsWith("FAIL  #\\u{23}[stop-commands]x:");
    }

    @Test
    void aPlantThatCannotBeReadHasItsFindings() {
        Captured run = Captured.run("check", "no-such-plant", "--format", "github");

        assertThat(run).isEqualTo(new Captured(2, """
                ::error title=F103%3A there is no such plant::neither a folder nor a file: no-such-plant%0Aferrule explain F103
                ERROR  no-such-plant: it cannot be read
                """, ""));
    }

    @Test
    void aListIsText() {
        for (String format : List.of("github", "sarif")) {
            Captured run = Captured.run("check", "no-such-plant", "--list", "failed", "--format", format);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("ferrule: --list goes with --format text;");
        }
    }

    @Test
    void anUnknownFormatIsToldTheFour() {
        assertThat(Captured.run("check", "p", "--format", "xml").err())
                .startsWith("ferrule: --format is text, json, sarif or github, not \"xml\"\n");
    }

    @Test
    void whatTheDocumentationShowsIsPrinted() throws IOException {
        Plants read = PlantCopy.read(CheckedIn.CHECKOUT.resolve("examples/ten-mistakes"));
        CheckView view = new PlantCheck(read.catalogue()).check(read.source(), "");
        PlantPath path = new PlantPath(true, "examples/ten-mistakes/", "plant.yaml");
        List<String> shown = Files.readAllLines(CheckedIn.CHECKOUT.resolve("docs/ci.md")).stream()
                .filter(line -> line.startsWith("::") || line.startsWith("FAIL"))
                .toList();

        assertThat(shown).hasSize(2);
        assertThat(new GithubCommands(PLAIN, path).lines(view)).containsAll(shown);
    }

    private static String line(DiagnosticView.Place place) {
        return lines("a plant", finding("error", place, "d")).getFirst();
    }

    private static DiagnosticView finding(String severity, DiagnosticView.@Nullable Place place, String detail) {
        return new DiagnosticView("F601", null, severity, "a summary", detail, place, List.of(), 0, List.of());
    }

    private static List<String> lines(String plant, DiagnosticView... findings) {
        CheckView.Counts counts = new CheckView.Counts(0, 0, 0, 0, 0, 1, 1, 0, 0);
        CheckView view = new CheckView(
                CheckView.SCHEMA, "ferrule", "0", plant, "FAIL", counts, List.of(), List.of(), null, List.of(findings));
        return new GithubCommands(PLAIN, new PlantPath(true, "halls/", "plant.yaml")).lines(view);
    }
}
