package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Severity;
import dev.ferrule.io.foreign.Imported.End;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The blocks of nodes in a dump: what one says of the port of another node, the block of that one says too. */
final class IbBlocks {

    private final Imported imported;

    /** A port that has a line in the block of its node. */
    private record Line(String guid, int port) {}

    private final Set<Line> lines = new HashSet<>();

    IbBlocks(Imported imported) {
        this.imported = imported;
    }

    void line(IbNode node, int port) {
        lines.add(new Line(node.guid(), port));
    }

    /** Whether a port has a number that its node does not count to, which is told. */
    boolean isBeyond(IbNode node, int port, End end, Place place) {
        boolean beyond = node.isBeyond(port);
        if (beyond) {
            tell(
                    place,
                    "a node has no such port",
                    "port " + port + " of \"" + end.device() + "\" is beyond the last one that its header counts",
                    node,
                    "the node begins here");
        }
        return beyond;
    }

    /** The far end of a line: its node, where it has a block, knows the link as well. */
    void known(IbNode far, int port, End end, Place place) {
        if (far.hasHeader() && !lines.contains(new Line(far.guid(), port))) {
            tell(
                    place,
                    "only one end knows of a link",
                    "it leads to port " + port + " of \"" + end.device()
                            + "\", and the block of that node has no such port",
                    far,
                    "the block that does not have it");
        }
    }

    private void tell(Place place, String summary, String what, IbNode node, String there) {
        imported.report()
                .add(
                        summary,
                        new Diagnostic(
                                Code.AMBIGUOUS_NAME,
                                Severity.WARNING,
                                place,
                                summary,
                                List.of(what + "; it is a link", "read one dump of one time, which is not cut off"),
                                List.of(new Diagnostic.Related(node.place(), there)),
                                0));
    }
}
