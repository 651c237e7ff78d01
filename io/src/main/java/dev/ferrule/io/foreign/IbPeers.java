package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Severity;
import dev.ferrule.io.foreign.Imported.End;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where ports lead to: a port that leads to two, as in dumps of two times, is told. */
final class IbPeers {

    private final Imported imported;
    private final Map<End, Peer> peers = new HashMap<>();

    private record Peer(End end, Place place) {}

    IbPeers(Imported imported) {
        this.imported = imported;
    }

    void link(End a, End z, Place place) {
        from(a, z, place);
        from(z, a, place);
    }

    private void from(End near, End far, Place place) {
        Peer before = peers.putIfAbsent(near, new Peer(far, place));
        if (before == null || before.end.equals(far)) {
            return;
        }
        imported.report()
                .add(
                        "two peers",
                        new Diagnostic(
                                Code.AMBIGUOUS_NAME,
                                Severity.WARNING,
                                place,
                                "a port leads to two others",
                                List.of(
                                        "port " + near.port() + " of \"" + near.device() + "\" leads to " + shown(far)
                                                + " here, and to " + shown(before.end) + " there; both are links",
                                        "strike out the one that is not there any more"),
                                List.of(new Diagnostic.Related(before.place, "told otherwise here")),
                                0));
    }

    private static String shown(End end) {
        return "port " + end.port() + " of \"" + end.device() + "\"";
    }
}
