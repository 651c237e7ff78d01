package dev.ferrule.io.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.chain.Origin;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.DiagnosticView;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Words as people type them: {@code misspellings.csv} has each with what must be said of it, once and at its place. */
final class MisspellingsTest {

    private static final ChannelCheck CHECK = new ChannelCheck(ShippedCatalogue.load());

    @ParameterizedTest
    @CsvFileSource(resources = "misspellings.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '\u0007')
    void aWordThatNobodyKnowsHasAWayOut(String element, String said) {
        List<DiagnosticView> found =
                CHECK.check("1", element, Origin.COMMAND_LINE).diagnostics();

        assertThat(found)
                .as("one finding")
                .singleElement()
                .satisfies(finding -> assertThat(finding.span()).as("a caret").isNotNull());
        assertThat(found.getFirst().detail()).contains(said);
    }
}
