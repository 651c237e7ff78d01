package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.chain.Origin;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of the words of a chain is what the reader takes. */
final class ChainTopicTest {

    private static final ChannelCheck CHECK = new ChannelCheck(ShippedCatalogue.load());

    private static ChannelView check(String chain) {
        return CHECK.check("1", chain, Origin.COMMAND_LINE);
    }

    @Test
    void everyExampleOfTheTextPasses() {
        List<String> examples = Topics.chain()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("pmd ") && line.contains(" > "))
                .toList();

        assertThat(examples)
                .hasSizeGreaterThan(3)
                .allSatisfy(
                        chain -> assertThat(check(chain).verdict()).as(chain).isEqualTo("OK"));
    }

    @Test
    void everyHeadThatTheReaderKnowsIsInTheText() {
        String detail = check("nothing").diagnostics().getFirst().detail();
        String heads = detail.substring(detail.indexOf("one of ") + 7, detail.indexOf(';'));

        assertThat(heads.split(", "))
                .hasSizeGreaterThan(5)
                .allSatisfy(head -> assertThat(Topics.chain()).containsPattern("\n    " + head + " "));
    }

    @Test
    void everyWordOfTheTextIsUnderstood() {
        for (String words : List.of(
                "PC",
                "UPC",
                "flat",
                "APC",
                "APC-up",
                "OM5",
                "OS1a",
                "30cm",
                "100ft",
                "8f",
                "12f",
                "standard",
                "low-loss",
                "ultra-low-loss",
                "0.35dB",
                "key=U/U",
                "duplex")) {
            assertThat(Topics.chain()).contains(words.replace("U/U", "U/D"));
            assertThat(check("cord MPO-12 B " + words).verdict()).as(words).isNotEqualTo("ERROR");
        }
        Stream.of("mode=4x100", "mdi=2")
                .forEach(word -> assertThat(Topics.chain()).contains(word));
    }

    @Test
    void theDocumentationHasTheSameText() {
        CheckedIn.assertSame("docs/chain.md", RuleMarkdown.chain(Topics.chain()));
    }

    @Test
    void aCodeThatNoRuleHasIsNearToNone() {
        assertThat(new Topics(0).didYouMean("F999")).isEmpty();
        assertThat(new Topics(0).didYouMean("chian")).startsWith("Did you mean chain");
    }
}
