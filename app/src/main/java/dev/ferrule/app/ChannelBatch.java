package dev.ferrule.app;

import dev.ferrule.chain.Origin;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Place;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import dev.ferrule.view.DiagnosticView;
import dev.ferrule.view.Recent;
import java.util.List;

/** What {@code channel} makes of the rows of a batch, of which many have one and the same chain. */
final class ChannelBatch implements ChainBatch.Rows<ChannelView> {

    private static final int KEPT = 1 << 10;

    /** Without lanes and words they take less room. */
    private static final int KEPT_BRIEF = 1 << 16;

    private record Known(ChannelView view, Origin at) {}

    private final ChannelCheck check;
    private final boolean json;
    private final boolean brief;
    private final Recent<String, Known> known;

    /** @param brief id, chain, verdict and codes only */
    ChannelBatch(ChannelCheck check, boolean json, boolean brief) {
        this.check = check;
        this.json = json;
        this.brief = brief;
        known = new Recent<>(brief ? KEPT_BRIEF : KEPT);
    }

    @Override
    public ChannelView check(String id, String chain, Place place) {
        if (chain.indexOf('\n') >= 0 || chain.indexOf('\r') >= 0) {
            return check.check(id, chain, ChainBatch.origin(place));
        }
        Known judged = known.of(chain, text -> judged(id, text, ChainBatch.origin(place)));
        return brief ? judged.view.of(id) : judged.view.at(id, judged.at, ChainBatch.origin(place));
    }

    private Known judged(String id, String chain, Origin origin) {
        ChannelView view = check.check(id, chain, origin);
        return new Known(brief ? view.brief() : view, origin);
    }

    @Override
    public ChannelView unread(String id, String chain, List<DiagnosticView> wrong) {
        return new ChannelView(
                ChannelView.SCHEMA,
                id,
                chain,
                "ERROR",
                List.of(Code.UNREADABLE.toString()),
                List.of(),
                List.of(),
                List.of(),
                null,
                wrong);
    }

    @Override
    public String line(ChannelView row) {
        return json ? BatchLine.json(row, brief) : BatchLine.text(row, brief);
    }

    @Override
    public int exit(ChannelView row) {
        return ChannelCommand.exit(row);
    }
}
