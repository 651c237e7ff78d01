package dev.ferrule.chain;

import dev.ferrule.catalog.Connector;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A port that a column offers to the next one: a face, with the adapters that stand before it, an open place, or the
 * place of an element that could not be read.
 */
final class Slot {

    /** An adapter or a splice that waits for its second plug. */
    record Waiting(Joint joint, Resolved element) {}

    final Shape.Builder.@Nullable FaceRef ref;
    final @Nullable Face face;
    final List<Waiting> waiting = new ArrayList<>();

    /** Ports before this one that are left out. */
    final List<LeftOut.Face> leftOut = new ArrayList<>();

    /** The port at the left end that it leads to, of several the first; −1 for none. */
    int leftPort = -1;

    /** The plug at a cassette's rear, which is behind an adapter in the housing. */
    boolean rear;

    /** Made by an adapter for which nothing is left on its left. */
    boolean surplus;

    /** The adapters of the column before, which are fewer than the ports there and leave this one without. */
    @Nullable
    Resolved missed;

    private final boolean unread;
    private final @Nullable Connector beside;

    private Slot(Shape.Builder.@Nullable FaceRef ref, @Nullable Face face, boolean unread, @Nullable Connector beside) {
        this.ref = ref;
        this.face = face;
        this.unread = unread;
        this.beside = beside;
    }

    static Slot of(Shape.Builder.FaceRef ref, Face face) {
        return new Slot(ref, face, false, face.connector());
    }

    /** Nothing is plugged here. */
    static Slot open() {
        return new Slot(null, null, false, null);
    }

    /**
     * What stands here could not be read, which was reported; nothing more is to be said of what meets it.
     *
     * @param beside what it may have, for what its neighbour takes from it
     */
    static Slot unread(@Nullable Connector beside) {
        return new Slot(null, null, true, beside);
    }

    boolean isUnread() {
        return unread;
    }

    /** The chain has ended here: no face, and no adapter that waits for one. */
    boolean ended() {
        return face == null && !unread && waiting.isEmpty();
    }

    @Nullable
    Connector connector() {
        return face == null && !unread
                ? waiting.isEmpty() ? null : waiting.getFirst().joint.adapter()
                : beside;
    }
}
