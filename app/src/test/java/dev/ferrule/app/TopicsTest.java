package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ferrule.view.ExplainView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How words lead to pages, and how a page is laid out. */
final class TopicsTest {

    private static final Topic PAGE = Topic.of("pins", """
            # Pins

            Aliases: gender, m/f

            One is pinned, the other
            has `holes`.

            ## Who

            | Where | Pins |
            |---|---|
            | port | yes |

            - a long item that goes on below
            - short

            ```sh
            ferrule   explain
            ```
            """);

    @ParameterizedTest
    @CsvSource({
        "mtp, mpo-mtp",
        "what is the difference between MPO and MTP?, mpo-mtp",
        "can I change gender in the field, field-changes",
        "which cable for 400G DR4, which-cable",
        "UPC with APC, angled",
        "polarity method b singlemode, polarity",
        "insertion loss of elite, low-loss",
        "type B cable, polarity",
        "how many matings, durability",
        "dirty connector, durability",
        "AOC, which-cable",
        "MTP vs. MPO, mpo-mtp",
        "Elite, low-loss",
        "MTP-Elite, low-loss",
        "insertion loss, low-loss",
        "history, standards",
        "gender, pins",
        "Male/Female, pins",
        "key-up, key",
        "Adapters, key",
        "apc, angled",
        "polarity, polarity",
        "Method A, polarity",
        "type-b, polarity",
        "u1, polarity",
        "base-8, base",
        "BASE 12, base",
        "MPO-16, base",
        "8 fibers, base",
        "transceivers, which-cable",
        "mtp pro, field-changes",
        "cassette, cassettes",
        "universal, cassettes",
        "trunk, trunks",
        "harness, breakouts",
        "fanout, breakouts",
        "fan-out, breakouts",
        "loopback, loopbacks",
        "matings, durability",
        "temperature, durability",
        "field, field-changes",
        "ULL, low-loss",
        "Elite and low-loss, low-loss",
        "what can be changed in the field, field-changes",
        "types and methods A B C U1 U2, polarity",
        "temperature and matings, durability",
        "Base-8/12/16, base",
        "angled and flat, angled",
        "xdr, which-cable",
        "conversion, breakouts",
        "CHAIN, chain",
        "f301, F301",
        "Pinned meets pinned, F201"
    })
    void caseAndPunctuationDoNotCount(String word, String topic) {
        assertThat(Objects.requireNonNull(new Topics(0).page(word), word).topic())
                .isEqualTo(topic);
    }

    @ParameterizedTest
    @CsvSource({"polarty, polarity", "harnes, harness", "casette, cassette", "trunck, trunk", "gendre, gender"})
    void aWordThatIsNearlyRightIsAskedFor(String word, String meant) {
        assertThat(new Topics(0).page(word)).isNull();
        assertThat(new Topics(0).didYouMean(word)).startsWith("Did you mean ").contains(meant);
    }

    @Test
    void aWordThatIsNoTopicLeadsToThePagesThatHaveIt() {
        assertThat(new Topics(0).speakingOf("senko")).contains("key");
        assertThat(new Topics(0).speakingOf("type b trunk")).contains("polarity");
        assertThat(new Topics(0).speakingOf("o")).isEmpty();
        assertThat(new Topics(0).speakingOf("no such word")).isEmpty();
        assertThat(Captured.run("explain", "senko").err())
                .startsWith("ferrule: there is no rule or topic \"senko\"\nit stands in the page");
    }

    @Test
    void aTopicOfSeveralWordsNeedsNoQuotes() {
        assertThat(Captured.run("explain", "method", "A").out())
                .isEqualTo(Captured.run("explain", "polarity").out());
    }

    @Test
    void withoutATopicAllTopicsAndRulesAreListed() {
        ExplainView all = new Topics(0).all();
        assertThat(Objects.requireNonNull(all.topics()))
                .extracting(ExplainView.Topic::name)
                .contains("chain", "pins", "polarity")
                .isSorted();
        assertThat(Captured.run("explain").out()).contains("\n  pins  ", "\n  F301  ", "\"ferrule explain TOPIC\"");
    }

    @Test
    void aPageIsWrappedAndMarkdownIsNotSeen() {
        assertThat(new TopicText(40).lines(PAGE))
                .containsExactly(
                        "Pins",
                        "",
                        "  One is pinned, the other has holes.",
                        "",
                        "Who",
                        "  Where  Pins",
                        "  port   yes",
                        "",
                        "  - a long item that goes on below",
                        "  - short",
                        "",
                        "    ferrule   explain");
        assertThat(new TopicText(20).lines(PAGE)).isEqualTo(new TopicText(40).lines(PAGE));
    }

    @Test
    void whatIsPackedIsWhatLiesInTheFolder(@TempDir Path folder) throws Exception {
        for (String name : List.of("b.md", "a.md", "README.md", ".b.md", "notes.txt")) {
            Files.writeString(folder.resolve(name), "# Title\n\nAliases: one, two\n\nText.\n");
        }
        TopicPacker.main(
                new String[] {folder.toString(), folder.resolve("x/topics.bin").toString()});

        try (var packed = Files.newInputStream(folder.resolve("x/topics.bin"))) {
            assertThat(TopicPacker.read(packed)).extracting(Topic::name).containsExactly("a", "b");
        }
    }

    @Test
    void aPageWithoutAliasesFailsTheBuild() {
        assertThatThrownBy(() -> Topic.of("x", "# Title\n\nText.\n\nMore.\n")).hasMessageContaining("docs/topics/x.md");
    }
}
