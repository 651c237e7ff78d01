package dev.ferrule.io.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.CatalogueBuilder;
import dev.ferrule.chain.Origin;
import dev.ferrule.diag.Report;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.yaml.YamlReader;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Pins, polish and fibre of a part that its own entry calls low confidence ask for the data sheet and decide no error. */
final class WeakPartsTest {

    private static final String CHAIN = "cord LC A-B PC OS2 x6 > part P1";

    private static ChannelView of(String part, String chain) {
        byte[] yaml =
                ("parts: { P1: { words: cassette SEQ M flat OM4, " + part + " } }").getBytes(StandardCharsets.UTF_8);
        Catalogue own = new CatalogueBuilder(ShippedCatalogue.load())
                .add(Objects.requireNonNull(YamlReader.read(yaml, "own.yaml", new Report())))
                .build();
        return new ChannelCheck(own).check("1", chain, Origin.COMMAND_LINE);
    }

    @Test
    void aWeakEntryWarnsAndAsks() {
        ChannelView view = of("source: recall, confidence: low", CHAIN);

        assertThat(view.verdict()).isEqualTo("OK_WARN");
        assertThat(view.codes()).containsExactly("F401");
        assertThat(view.diagnostics().getFirst().detail()).contains("look into the data sheet");
    }

    @Test
    void aCategoryThatAWeakEntryDecidesAsksToo() {
        ChannelView view = of("source: recall, confidence: low", CHAIN.replace("OS2", "OM3"));

        assertThat(view.codes()).containsExactly("F402");
        assertThat(view.diagnostics().getFirst().detail()).contains("look into the data sheet");
    }

    @Test
    void anEntryThatDoesNotDoubtItselfIsItsAuthorsWord() {
        assertThat(of("source: data sheet", CHAIN).verdict()).isEqualTo("FAIL");
        assertThat(of("source: data sheet, confidence: medium", CHAIN).verdict())
                .isEqualTo("FAIL");
    }
}
