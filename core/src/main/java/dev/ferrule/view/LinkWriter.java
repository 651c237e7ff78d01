package dev.ferrule.view;

import dev.ferrule.catalog.FibreKind;
import dev.ferrule.link.Cabling;
import dev.ferrule.link.Run;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.Side;
import java.util.ArrayList;
import java.util.List;

/** Writes the way of a run through its items as a piece of a chain, with lengths and grades. */
final class LinkWriter {

    private final Cabling cabling;
    private final MadeWords words;

    LinkWriter(Cabling cabling, MadeWords words) {
        this.cabling = cabling;
        this.words = words;
    }

    LinkChain write(Run run) {
        List<LinkPiece> pieces = new ArrayList<>();
        adapter(run.from(), pieces);
        int entered = run.from();
        for (int i = 0; i < run.items().size(); i++) {
            int item = run.items().get(i);
            int left = i + 1 == run.items().size()
                    ? run.to()
                    : face(item, run.pairs().get(i), entered);
            pieces.add(piece(item, entered, left));
            adapter(left, pieces);
            entered = cabling.mate(left);
        }
        return new LinkChain(pieces);
    }

    /** The face by which the way leaves an item into a pair. */
    private int face(int item, int pair, int entered) {
        for (int f = 0; f < cabling.type(item).faces().size(); f++) {
            int face = cabling.firstFace(item) + f;
            if (face != entered && cabling.pair(face) == pair) {
                return face;
            }
        }
        throw new IllegalStateException("a run leaves an item by no face of it");
    }

    /** What holds a plug; a front has an adapter of its own, and so has what is behind it. */
    private void adapter(int face, List<LinkPiece> pieces) {
        Joint joint = cabling.joint(face);
        int mate = cabling.mate(face);
        boolean plugs = cabling.face(face).role() == Face.Role.PLUG
                && (mate < 0 || cabling.face(mate).role() == Face.Role.PLUG);
        if (joint == null || cabling.inCage(face)) {
            return;
        }
        if (joint.kind() == Joint.Kind.SPLICE) {
            pieces.add(new LinkPiece(
                    LinkPiece.Kind.SPLICE,
                    "splice",
                    "",
                    "",
                    null,
                    null,
                    words.made().splice(cabling.pair(face)),
                    null,
                    null));
        } else if (plugs && joint.mated()) {
            pieces.add(LinkPiece.adapter(joint.kind() == Joint.Kind.OPPOSED ? "A" : "B"));
        }
    }

    private LinkPiece piece(int item, int entered, int left) {
        ItemType type = cabling.type(item);
        Face in = cabling.face(entered);
        Face out = cabling.face(left);
        boolean flipped = in.side() == Side.RIGHT;
        List<Integer> ports = new ArrayList<>();
        if (in.side() == Side.RIGHT) {
            ports.add(in.number());
        } else if (out.side() == Side.RIGHT) {
            ports.add(out.number());
        }
        FibreKind fibre = type.faces().getFirst().fibre().value();
        String said = ChainWords.item(type, flipped, ports);
        String before = type.kind().cable()
                ? type.kind().word() + " " + type.faces().getFirst().connector().name()
                : type.kind().word();
        String named = before + " " + ChainWords.quoted(type.name());
        String last = fibre == null ? "" : " " + fibre.name();
        return new LinkPiece(
                type.kind().cable() ? LinkPiece.Kind.CABLE : LinkPiece.Kind.MODULE,
                before,
                type.name(),
                said.substring(Math.min(said.length(), named.length()), said.length() - last.length())
                        + words.figures(item),
                fibre,
                words.made().length(item),
                words.grade(item, type),
                in,
                out);
    }
}
