package dev.ferrule.io.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.chain.Origin;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import dev.ferrule.view.DiagnosticView;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is given as a chain: a verdict, or a diagnostic with a place inside the text, in bounded time. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class HostileChainTest {

    private static final ChannelCheck CHECK = new ChannelCheck(ShippedCatalogue.load());
    private static final Set<String> VERDICTS = Set.of("OK", "OK_WARN", "FAIL", "ERROR");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aMutatedChainIsJudgedOrReportedInsideItsText(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> valid =
                ChannelsTest.rows().stream().map(row -> row.getField("chain")).toList();
        Set<String> verdicts = new TreeSet<>();
        for (int round = 0; round < 500; round++) {
            String chain = valid.get(random.nextInt(valid.size()));
            for (int i = random.nextInt(4); i >= 0; i--) {
                chain = ChainMutation.one(random).apply(chain, random);
            }
            verdicts.add(assertJudgedOrReported(chain, "seed %d, round %d".formatted(seed, round)));
        }
        assertThat(verdicts).as("verdicts that were met").contains("OK", "FAIL", "ERROR");
    }

    @ParameterizedTest
    @ValueSource(longs = {11})
    void randomCharactersAreReportedInsideTheirText(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            String text = random.ints(random.nextInt(60), 0, 0x3000)
                    .map(c -> random.nextInt(3) == 0 ? " >&\"x".charAt(c % 5) : c)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            assertJudgedOrReported(text, "seed %d, round %d".formatted(seed, round));
        }
    }

    static Stream<String> extremes() {
        String cord = "cord MPO-12 B F/F";
        String join = " > adapter A > ";
        return Stream.of(
                "",
                " ",
                "\0",
                "\n\t",
                "\"",
                "\"\"",
                ">",
                "&",
                "> > >",
                "& & &",
                "x",
                "x4096",
                "pmd",
                "pmd \"\"",
                "part \"",
                "pmd 400GBASE-DR4 x4097",
                "cord MPO-12 B x99999999999999999999",
                "cord MPO-12 B x0",
                "cord MPO-12 B 99999999999999999999m",
                "cord MPO-12 B -5m",
                "cord MPO-12 B 0f",
                "cord 999xMPO-48 B_full x4096",
                "cord 0xMPO-48 B_full",
                "adapter A x4096 > adapter A x4096",
                "splice x4096 > splice",
                "open x4096 > open x4096",
                "pass > pass",
                "pmd 400GBASE-DR4 x4096 > " + cord + " x4096 > pmd 400GBASE-DR4 x4096",
                "pmd 400GBASE-DR4 x4096 > cassette U x4096 > cassette U x4096",
                "loopback LC x4096 > loopback LC x4096",
                "cassette PLC-1x16 x4096 > cassette PLC-1x16 x4096",
                String.join(" & ", Collections.nCopies(256, "cord")),
                String.join(" & ", Collections.nCopies(257, cord)),
                String.join(join, Collections.nCopies(128, cord)),
                String.join(join, Collections.nCopies(129, cord)),
                "cord " + "a".repeat(64 * 1024 - 5),
                "cord " + "a".repeat(64 * 1024 - 4),
                "cord " + "B ".repeat(32_000),
                "pmd \"" + "\u202e".repeat(60_000) + "\"",
                "\uD83D\uDD0C".repeat(30_000),
                ">".repeat(64 * 1024),
                "\"".repeat(64 * 1024),
                " ".repeat(1024 * 1024));
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void anExtremeChainIsJudgedOrReportedInsideItsText(String chain) {
        assertJudgedOrReported(chain, chain.substring(0, Math.min(60, chain.length())));
    }

    @Test
    void columnsAreCountedInCodePoints() {
        ChannelView view = CHECK.check("1", "pmd \"\uD83D\uDD0C\uD83D\uDD0C\" > nothing", Origin.COMMAND_LINE);

        assertThat(view.diagnostics())
                .extracting(finding -> Objects.requireNonNull(finding.span()).column())
                .containsExactly(5, 12);
    }

    @Test
    void aPlaceInAChainOfSeveralLinesIsThatOfItsLine() {
        ChannelView view = CHECK.check("1", "cord LC A-B\n  > Z\r\n > Q", new Origin("batch.csv", 7, 20));

        assertThat(view.diagnostics())
                .extracting(finding -> Objects.requireNonNull(finding.span()).compact())
                .containsExactly("batch.csv:8:5", "batch.csv:9:4");
    }

    private static String assertJudgedOrReported(String chain, String where) {
        ChannelView view = check(chain, where);
        boolean error = view.verdict().equals("FAIL") || view.verdict().equals("ERROR");
        assertThat(view.verdict()).isIn(VERDICTS);
        assertThat(view.diagnostics())
                .as("%s: what is wrong with %s", where, chain)
                .matches(all ->
                        all.stream().anyMatch(finding -> finding.severity().equals("error")) == error)
                .matches(all -> view.verdict().equals("OK") || !all.isEmpty());
        String[] lines = chain.split("\r\n|\r|\n", -1);
        for (DiagnosticView finding : view.diagnostics()) {
            DiagnosticView.Place place = Objects.requireNonNull(finding.span(), finding.summary());
            int line = Objects.requireNonNull(place.line());
            assertThat(line).isBetween(1, lines.length);
            assertThat(place.column())
                    .as("%s: column of %s in %s", where, finding.code(), chain)
                    .isBetween(1, 1 + lines[line - 1].codePointCount(0, lines[line - 1].length()));
        }
        return view.verdict();
    }

    private static ChannelView check(String chain, String where) {
        try {
            return CHECK.check("1", chain, Origin.COMMAND_LINE);
        } catch (RuntimeException | Error e) {
            throw new AssertionError(where + ": " + e + " for " + chain, e);
        }
    }
}
