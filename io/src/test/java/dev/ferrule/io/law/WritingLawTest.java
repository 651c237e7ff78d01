package dev.ferrule.io.law;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.ferrule.view.ChannelView;
import dev.ferrule.view.DiagnosticView;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a channel is written down changes nothing: words in any order, and from whichever end. */
final class WritingLawTest {

    @ParameterizedTest
    @ValueSource(longs = {201, 202})
    void wordsInAnyOrderSayTheSame(long seed) throws IOException {
        Random random = new Random(seed);
        for (String text : published()) {
            ChainText chain = ChainText.parse(text);
            assertSaysTheSame(chain, chain.shuffled(random), seed);
        }
        for (int round = 0; round < 150; round++) {
            ChainText chain = Channels.wrong(random);
            assertSaysTheSame(chain, chain.shuffled(random), seed);
        }
    }

    private static void assertSaysTheSame(ChainText chain, ChainText other, long seed) {
        ChannelView view = Channels.check(chain);
        ChannelView changed = Channels.check(other);
        String where = "seed %d: %s as %s".formatted(seed, chain, other);

        assertThat(changed.verdict()).as(where).isEqualTo(view.verdict());
        assertThat(changed.codes()).as(where).isEqualTo(view.codes());
        assertThat(changed.lanes()).as(where).isEqualTo(view.lanes());
        assertThat(changed.pairs()).as(where).isEqualTo(view.pairs());
        assertThat(changed.diagnostics())
                .as(where)
                .extracting(DiagnosticView::detail)
                .containsExactlyInAnyOrderElementsOf(
                        view.diagnostics().stream().map(DiagnosticView::detail).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {211, 212})
    void readFromItsOtherEndAChannelIsJudgedAlike(long seed) {
        Random random = new Random(seed);
        Set<String> codes = new TreeSet<>();
        for (int round = 0; round < 300; round++) {
            codes.addAll(assertJudgedAlike(Channels.wrong(random), "seed " + seed));
        }
        assertThat(codes)
                .as("codes that were met")
                .containsOnly("F106", "F201", "F202", "F203", "F205", "F206", "F301", "F303", "F401", "F402");
    }

    @Test
    void twoJointsInARowAreAnErrorWhereverTheyStand() {
        for (String joints : List.of("adapter A > adapter A", "adapter A > adapter B", "splice > adapter B")) {
            ChainText inside = ChainText.parse("cord MPO-12 B F/F > " + joints + " > cord MPO-12 B M/M");
            ChainText dangling = ChainText.parse("cord MPO-12 B F/F > " + joints);
            for (ChainText chain : List.of(inside, inside.reversed(), dangling, dangling.reversed())) {
                assertThat(Channels.check(chain).codes()).as(chain.toString()).containsExactly("F106");
            }
        }
    }

    @Test
    void readFromItsOtherEndAPublishedChannelIsJudgedAlike() throws IOException {
        List<ChainText> straight = published().stream()
                .map(ChainText::parse)
                .filter(ChainText::straight)
                .toList();
        assertThat(straight).hasSizeGreaterThan(40);
        straight.forEach(chain -> assertJudgedAlike(chain, "published"));
    }

    private static List<String> assertJudgedAlike(ChainText chain, String where) {
        ChannelView view = Channels.check(chain);
        ChannelView other = Channels.check(chain.reversed());

        assertThat(other.codes())
                .as("%s: %s as %s", where, chain, chain.reversed())
                .isEqualTo(view.codes());
        assertThat(other.verdict()).as("%s: %s", where, chain).isEqualTo(view.verdict());
        return view.codes();
    }

    private static List<String> published() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                        WritingLawTest.class.getResourceAsStream("/dev/ferrule/io/channel/channels.csv"));
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(in)) {
            return reader.stream().map(row -> row.getField("chain")).toList();
        }
    }
}
