package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.catalogue.UserCatalogue;
import dev.ferrule.io.plant.PlantFolder;
import dev.ferrule.source.PlantSource;
import dev.ferrule.view.CheckView;
import dev.ferrule.view.PlantCheck;
import dev.ferrule.view.UnreadPlant;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Hostile names, and what output that shows them may look like. */
final class Harmless {

    /** A workflow command as we write it, of which only the numbers and the name of the file are not our own words. */
    private static final Pattern OURS = Pattern.compile(
            "::(error|warning|notice) (file=[^:,]+,)?(line=\\d+,)?(col=\\d+,)?title=F\\d{3}%3A [A-Za-z0-9 ;'/-]+::.*");

    private static final Terminal PLAIN = new Terminal(System.out, System.err, false, true);

    private static final Catalogue SHIPPED = ShippedCatalogue.load();

    private Harmless() {}

    /** Names that would drive a terminal, turn a line round, talk to a runner, or end a string or a link. */
    static Stream<String> hostile() {
        return Stream.of(
                "\u001b[31mred\u001b[0m",
                "\u001b]8;;http://example.org\u0007link",
                "\u009b31m",
                "\u202eevil\u202c",
                "\u2066a\u2069\u061c\u200f",
                "a\u200bb\u200cc\u200dd\u2060e\ufeff",
                "\u00ad\u034f\u3164\ufe0f",
                "a\0b",
                "a\u007fb\u0085c",
                "one\ntwo",
                "one\r\ntwo\rthree",
                "a\tb",
                "\u2028\u2029",
                "x".repeat(20_000),
                "::error::injected",
                " ::error file=a::injected",
                "\u00a0\u2007::add-mask::x",
                "\n::error::injected",
                "##[error]injected",
                "a ##vso[task.complete result=Succeeded;]x",
                "##teamcity[buildStop]",
                "a ###[stop-commands]x",
                "%0A::error::injected%250A",
                "a,line=1:b=c;d",
                "\ud83d",
                "\udb40\udc41\udb40\udc7f",
                "\ue000\ufdd0",
                "=1+1",
                "\"quoted\" 'twice' \\ back",
                "{\"json\":1}",
                "{0} {{1}}",
                "[x](http://example.org) ]]></script>",
                "../../etc/passwd",
                "🔌 é Ω 漢");
    }

    /** Fewer names with the same in them, for where there are many places. */
    static Stream<String> mixed() {
        return Stream.of(
                "\n::error::a\u001b[31m\u202eb\u200bc\u0000d\u2028e\u0085f\udb40\udc41",
                "\u00a0::error::x ##[stop-commands]y",
                "\",{0}](http://example.org),:%0A::error::x\\");
    }

    /** A plant in every format, with each port traced. */
    static void assertPlant(String plant, List<String> ports) {
        Captured text = Captured.run("check", plant);
        assertClean(text);
        assertClean(Captured.run("check", plant, "--list", "failed"));
        Captured sarif = Captured.run("check", plant, "--format", "sarif");
        assertCleanJson(sarif);
        SarifTest.assertSound(sarif);
        Captured json = Captured.run("check", plant, "--format", "json");
        assertCleanJson(json);
        Captured commands = Captured.run("check", plant, "--format", "github");
        assertCleanCommands(commands);
        assertThat(List.of(json.exit(), sarif.exit(), commands.exit())).containsOnly(text.exit());
        ports.forEach(port -> assertTraced(plant, port));
    }

    static void assertTraced(String plant, String port) {
        assertClean(Captured.run("trace", plant, port));
        assertClean(Captured.run("trace", "--chain", plant, port));
        Captured json = Captured.run("trace", "--format", "json", plant, port);
        assertClean(json);
        if (!json.out().isEmpty()) {
            assertCleanJson(json);
        }
    }

    /** The same of a plant that is judged once, and without the command line: for many plants. */
    static void assertRendered(Path plant) {
        CheckView view = view(plant);
        PlantPath path = new PlantPath(true, "", "plant.yaml");
        assertClean(printed(new CheckText(PLAIN).lines(view)));
        assertClean(printed(view.failed().stream().map(PLAIN::escape).toList()));
        assertCleanJson(printed(List.of(Json.document(view))));
        assertCleanJson(printed(List.of(Sarif.document(view, path))));
        assertCleanCommands(printed(new GithubCommands(PLAIN, path).lines(view)));
    }

    private static CheckView view(Path plant) {
        try {
            PlantSource source = PlantFolder.read(plant);
            Catalogue known = UserCatalogue.over(SHIPPED, source.catalogue(), source.report());
            return new PlantCheck(known).check(source, "0.1.0");
        } catch (PlantFolder.Unreadable e) {
            return UnreadPlant.of("a plant", "0.1.0", e.findings());
        }
    }

    private static Captured printed(List<String> lines) {
        return new Captured(0, String.join("\n", lines) + "\n", "");
    }

    static void assertCleanJson(Captured run) {
        assertClean(run);
        assertThat(JsonMapper.shared().readTree(run.out()).isObject()).isTrue();
    }

    static void assertCleanCommands(Captured run) {
        assertPrintable(run);
        assertThat(run.err()).isEmpty();
        List<String> lines = run.out().lines().toList();
        assertThat(lines.subList(0, lines.size() - 1))
                .allMatch(line -> OURS.matcher(line).matches());
        assertThat(lines.getLast()).matches("(OK|OK_WARN|FAIL|ERROR)  .*").doesNotContainPattern("##[A-Za-z]*\\[");
    }

    static void assertClean(Captured run) {
        assertPrintable(run);
        for (String text : List.of(run.out(), run.err())) {
            assertThat(text.lines())
                    .noneMatch(line -> line.replaceAll("^[\\s\\p{Z}]+", "").startsWith("::"))
                    .noneMatch(line -> line.matches(".*##[A-Za-z]*\\[.*"));
        }
    }

    private static void assertPrintable(Captured run) {
        assertThat(run.exit()).as(run.err()).isBetween(0, 2);
        for (String text : List.of(run.out(), run.err())) {
            int hidden = text.codePoints().filter(Harmless::raw).findFirst().orElse(0);
            assertThat(hidden).as("U+%04X in %s", hidden, text).isZero();
            assertThat(text).doesNotContain("\tat dev.ferrule", "Exception in thread");
        }
    }

    /** Said here once more, by blocks and not by category, so that the test does not believe the code. */
    private static boolean raw(int c) {
        return (c < 0x20 && c != '\n')
                || (c >= 0x7f && c < 0xa0)
                || c == 0xad
                || c == 0x34f
                || c == 0x61c
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f)
                || c == 0x3164
                || (c >= 0xd800 && c <= 0xf8ff)
                || (c >= 0xfe00 && c <= 0xfe0f)
                || c == 0xfeff
                || (c >= 0xe0000 && c <= 0xe0fff);
    }
}
