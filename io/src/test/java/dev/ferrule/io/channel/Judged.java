package dev.ferrule.io.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.chain.Origin;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import dev.ferrule.view.DiagnosticView;

/** Chains as the shipped catalogue judges them. */
final class Judged {

    private static final ChannelCheck CHECK = new ChannelCheck(ShippedCatalogue.load());

    private Judged() {}

    static ChannelView judged(String chain) {
        return CHECK.check("1", chain, Origin.COMMAND_LINE);
    }

    static DiagnosticView only(String chain) {
        assertThat(judged(chain).diagnostics()).hasSize(1);
        return judged(chain).diagnostics().getFirst();
    }

    /** The chain from the place of its only diagnostic on. */
    static String behindCaret(String chain) {
        DiagnosticView.Place place = only(chain).span();
        return place == null || place.column() == null ? "" : chain.substring(place.column() - 1);
    }
}
