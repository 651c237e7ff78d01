package dev.ferrule.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What commands print, kept in files for people to read; {@code -Dferrule.regenerate} writes them anew. */
final class GoldenTest {

    private static final String FOLDER = "app/src/test/resources/golden/";
    private static final String WRONG = FOLDER + "wrong.yaml";
    private static final String HALL = "examples/hall-400g";
    private static final String ROW = "examples/row-40g";
    private static final String LINK = "pmd 40GBASE-SR4 > cord MPO-12 B F/F OM4 3m low-loss > adapter A >"
            + " trunk MPO-12 B M/M OM4 80m low-loss > adapter A > cord MPO-12 B F/F OM4 3m low-loss > pmd 40GBASE-SR4";
    private static final String SHEET = "examples/mixed-sheet/cabling.xlsx";
    private static final String SHEET_CATALOG = "examples/mixed-sheet/catalog";
    private static final String DR4 = "pmd 400GBASE-DR4 MPO-12 APC OS2";
    private static final String CORD = "cord MPO-12 %s F/F APC OS2 8f";
    private static final String TRUNK = "adapter A > trunk MPO-12 B M/M APC OS2 > adapter A";

    private static final String LOSSES =
            "pmd 400GBASE-SR4 > cord MPO-12 B F/F APC OM4 %1$s 5m > adapter A > trunk MPO-12 B"
                    + " M/M APC OM4 %2$s 60m > adapter A > cord MPO-12 B F/F APC OM4 %2$s 5m > pmd 400GBASE-SR4";

    /** A golden file and the words of its command; words with a slash are files of the checkout. */
    record Golden(String file, List<String> words) {
        static Golden of(String file, String... words) {
            return new Golden(file, List.of(words));
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Golden> commands() {
        return Stream.of(
                Golden.of("help", "--help"),
                Golden.of("help-channel", "channel", "--help"),
                Golden.of("no-command"),
                Golden.of("unknown-command", "chanel", "x"),
                Golden.of("unknown-option", "channel", "--formt", "json", "cord LC A-B"),
                Golden.of("one-word-too-many", "channel", "cord LC A-B", "cord"),
                Golden.of("wrong-format", "channel", "--format", "xml", "cord LC A-B"),
                Golden.of("channel-without-chain", "channel"),
                Golden.of("brief-without-batch", "channel", "--brief", "cord LC A-B"),
                Golden.of("channel-passing", "channel", link("B", "B")),
                Golden.of("channel-failing", "channel", link("B", "A")),
                Golden.of(
                        "channel-warning",
                        "channel",
                        DR4 + " > " + CORD.formatted("B") + " > adapter A > cord MPO-12 C M/F" + " APC OS2 > " + DR4),
                Golden.of("channel-adapter-missing", "channel", DR4 + " > cord MPO-12 B > cord MPO-12 B > " + DR4),
                Golden.of("channel-fragment", "channel", "cord MPO-12 B F/F APC > adapter B > cord MPO-12 B M/M APC"),
                Golden.of("channel-one-wrong-cord", "channel", DR4 + " > cord MPO-12 B F/F flat OM4 > " + DR4),
                Golden.of(
                        "channel-loopback",
                        "channel",
                        "pmd 10GBASE-SR x2 > cord LC A-B x2 > cassette SEQ M ports=1,6 > adapter A > loopback MPO-12"),
                Golden.of("channel-breakout", "channel", DR4 + " > harness H12-4LC > pmd 100GBASE-DR x4"),
                Golden.of("channel-unreadable", "channel", "pmd 400GBASE-DR5 > cord MPO-12 B F/F APCC > " + DR4),
                Golden.of(
                        "channel-json", "channel", "--format", "json", DR4 + " > " + CORD.formatted("A") + " > " + DR4),
                Golden.of("help-pmd", "pmd", "--help"),
                Golden.of("pmd-list", "pmd", "list", "SM", "400G"),
                Golden.of("pmd-show", "pmd", "show", "400G-DR4"),
                Golden.of("pmd-json", "pmd", "show", "100GBASE-FR1", "--format", "json"),
                Golden.of("pmd-unknown", "pmd", "show", "400GBASE-DR44"),
                Golden.of("help-budget", "budget", "--help"),
                Golden.of("sum-passing", "budget", LOSSES.formatted("low-loss", "low-loss")),
                Golden.of(
                        "sum-statistical",
                        "budget",
                        "--which-grade",
                        "--max-pairs",
                        "--sensitivity",
                        "--reserve",
                        "0.25dB",
                        LOSSES.formatted("standard", "standard")),
                Golden.of("sum-failing", "budget", "--max-length", LOSSES.formatted("1.5dB", "standard")),
                Golden.of(
                        "sum-reflecting",
                        "budget",
                        "--max-pairs",
                        "pmd 100GBASE-FR1 > cord LC A-B OS2 Caltech-2013 2m"
                                + " > adapter > cord LC A-B OS2 Caltech-2013 2m".repeat(2) + " > pmd 100GBASE-FR1"),
                Golden.of("sum-ungraded", "budget", "--max-length", LOSSES.formatted("", "")),
                Golden.of(
                        "sum-open",
                        "budget",
                        "--limit",
                        "13dB",
                        "--reserve",
                        "1.5dB",
                        "--max-length",
                        "cord LC A-B OM2 0.5dB att=1dB/km 2km > adapter > cord LC A-B OM2 0.5dB att=1dB/km 5m > splice 0.5dB"
                                + " > cord LC A-B OM2 att=1dB/km 5m"),
                Golden.of("sum-json", "budget", "--format", "json", "--pmd", "400GBASE-SR4", "cord MPO-12 B OM4 5m"),
                Golden.of("sum-no-profile", "budget", "--profile", "ISSO", "cord LC A-B"),
                Golden.of("sum-no-pmd", "budget", "--pmd", "400GBASE-DR5", "cord LC A-B"),
                Golden.of("sum-no-loss", "budget", "--reserve", "half", "cord LC A-B"),
                Golden.of("channel-no-profile", "channel", "--profile", "tia", "cord LC A-B"),
                Golden.of("check-no-profile", "check", "--profile", "BICSI", HALL),
                Golden.of("check-passing", "check", HALL),
                Golden.of("check-failing", "check", WRONG),
                Golden.of("check-json", "check", "--format", "json", WRONG),
                Golden.of("check-github", "check", "--format", "github", WRONG),
                Golden.of("check-sarif", "check", "--format", "sarif", WRONG),
                Golden.of("check-unread-json", "check", "--format", "json", "no-such-plant"),
                Golden.of("budget-worst-case", "check", FOLDER + "budget-worst-case.yaml"),
                Golden.of("budget-statistical", "check", FOLDER + "budget-statistical.yaml"),
                Golden.of("budget-reach", "check", FOLDER + "budget-reach.yaml"),
                Golden.of("budget-loss", "check", FOLDER + "budget-loss.yaml"),
                Golden.of("budget-reflection", "check", FOLDER + "budget-reflection.yaml"),
                Golden.of("budget-of-a-plant", "budget", FOLDER + "budget-statistical.yaml"),
                Golden.of("budget-of-a-plant-json", "budget", "--format", "json", "examples/row-40g"),
                Golden.of("budget-statistical-asked", "check", "--statistical", FOLDER + "budget-statistical.yaml"),
                Golden.of("check-without-plant", "check"),
                Golden.of("check-no-such-plant", "check", "no-such-plant"),
                Golden.of("check-sheet", "check", SHEET),
                Golden.of("import-sheet", "import", "cutsheet", SHEET, "--catalog", SHEET_CATALOG),
                Golden.of("import-sheet-json", "import", "auto", SHEET, "--format", "json"),
                Golden.of("import-no-format", "import", "netbx", SHEET),
                Golden.of("import-no-file", "import", "auto", "no-such-file.xlsx"),
                Golden.of("import-no-table", "import", "auto", SHEET, "--map", "Notes=tables"),
                Golden.of("check-no-column", "check", HALL, "--map", "cords!X=part"),
                Golden.of("import-no-sheet", "import", "auto", SHEET, "--map", "Sheet9=none"),
                Golden.of("trace-passing", "trace", HALL, "leaf01/Ethernet25/1"),
                Golden.of("trace-failing", "trace", WRONG, "leaf1/1"),
                Golden.of("trace-chain", "trace", "--chain", HALL, "leaf01/Ethernet25/1"),
                Golden.of("trace-no-such-port", "trace", HALL, "leaf01/Ethernet25/11"),
                Golden.of("limits-hall", "limits", HALL),
                Golden.of("limits-row-csv", "limits", ROW, "--method", "1", "--format", "csv"),
                Golden.of("limits-chain", "limits", LINK),
                Golden.of(
                        "limits-chain-json", "limits", LINK, "--method", "2", "--standard", "ISO", "--format", "json"),
                Golden.of(
                        "limits-beyond-reach",
                        "limits",
                        "pmd 40GBASE-SR4 > cord MPO-12 B F/F OM4 2m low-loss > adapter A > trunk MPO-12 B M/M OM4 400m"
                                + " low-loss > adapter A > cord MPO-12 B F/F OM4 2m low-loss > pmd 40GBASE-SR4"),
                Golden.of(
                        "limits-tap",
                        "limits",
                        "trunk LC A-B UPC OS2 9m > cassette TAP-70-30 > trunk LC A-B UPC OS2 1m x2",
                        "--method",
                        "1",
                        "--profile",
                        "ISO"),
                Golden.of("limits-no-such-profile", "limits", HALL, "--profile", "TAI"),
                Golden.of("limits-plant-and-catalog", "limits", HALL, "--catalog", SHEET_CATALOG),
                Golden.of("limits-unsaid", "limits", "adapter A > trunk MPO-12 B M/M OM4 > adapter A"),
                Golden.of("limits-no-link", "limits", "adapter A > adapter A"),
                Golden.of("limits-no-such-plant", "limits", "no-such-plant"),
                Golden.of("limits-wrong-method", "limits", HALL, "--method", "A"),
                Golden.of("limits-no-such-method", "limits", HALL, "--method", "4"),
                Golden.of("limits-no-such-standard", "limits", HALL, "--standard", "TAI"),
                Golden.of("limits-wrong-pair", "limits", HALL, "--pair", "lots"),
                Golden.of("apps-hall", "apps", HALL),
                Golden.of("apps-row", "apps", ROW),
                Golden.of("apps-row-by-link", "apps", ROW, "--by", "link", "--cords", "3m"),
                Golden.of("apps-chain", "apps", "adapter A > trunk MPO-12 A M/M flat OM4 80m low-loss > adapter A"),
                Golden.of("apps-channel", "apps", LINK),
                Golden.of(
                        "apps-reserve",
                        "apps",
                        "adapter A > trunk MPO-12 B M/F flat OM4 80m low-loss > adapter A",
                        "--reserve",
                        "0.9dB"),
                Golden.of("apps-no-such-table", "apps", HALL, "--table", "ACME"),
                Golden.of("apps-plant-and-catalog", "apps", HALL, "--catalog", SHEET_CATALOG),
                Golden.of("apps-no-link", "apps", "pmd 40GBASE-SR4 > cord MPO-12 B OM4 5m > pmd 40GBASE-SR4"),
                Golden.of("apps-unreadable", "apps", "trunkk MPO-12 B"),
                Golden.of("apps-no-such-plant", "apps", "no-such-plant"),
                Golden.of("apps-wrong-cords", "apps", HALL, "--cords", "long"),
                Golden.of("explain-rule", "explain", "F301"),
                Golden.of("explain-topic", "explain", "gender"),
                Golden.of("explain-list", "explain"),
                Golden.of("explain-unknown", "explain", "pined-meets-pinned"),
                Golden.of("explain-unknown-topic", "explain", "nothing", "like", "it"));
    }

    private static String link(String first, String last) {
        return String.join(" > ", DR4, CORD.formatted(first), TRUNK, CORD.formatted(last), DR4);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandPrintsWhatItsFileShows(Golden golden) {
        List<String> words = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (String word : golden.words) {
            boolean file = List.of(WRONG, HALL, ROW, SHEET, SHEET_CATALOG).contains(word);
            words.add(file ? CheckedIn.CHECKOUT.resolve(word).toString() : word);
            shown.add(word.contains(" ") ? ExplainText.quoted(word) : word);
        }
        Captured run = Captured.run(words.toArray(String[]::new));
        CheckedIn.assertSame(FOLDER + golden.file + ".txt", run.transcript(String.join(" ", shown)));
    }
}
