package dev.ferrule.app;

import dev.ferrule.chain.Origin;
import dev.ferrule.diag.Code;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import dev.ferrule.view.DiagnosticView;
import java.util.List;

/**
 * What {@code channel} makes of the rows of a batch.
 *
 * @param brief id, chain, verdict and codes only
 */
record ChannelBatch(ChannelCheck check, boolean json, boolean brief) implements ChainBatch.Rows<ChannelView> {

    @Override
    public ChannelView check(String id, String chain, Origin origin) {
        return check.check(id, chain, origin);
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
