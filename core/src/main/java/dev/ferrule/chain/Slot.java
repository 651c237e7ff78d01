package dev.ferrule.chain;

import dev.ferrule.catalog.Connector;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A port that a column offers to the next one: a face, with the adapters that stand before it, or an open place. */
final class Slot {

    /** An adapter or a splice that waits for its second plug. */
    record Waiting(Joint joint, Resolved element) {}

    final Shape.Builder.@Nullable FaceRef ref;
    final @Nullable Face face;
    final @Nullable Resolved owner;
    final List<Waiting> waiting = new ArrayList<>();

    private Slot(Shape.Builder.@Nullable FaceRef ref, @Nullable Face face, @Nullable Resolved owner) {
        this.ref = ref;
        this.face = face;
        this.owner = owner;
    }

    static Slot of(Shape.Builder.FaceRef ref, Face face, Resolved owner) {
        return new Slot(ref, face, owner);
    }

    /** Nothing is plugged here. */
    static Slot open() {
        return new Slot(null, null, null);
    }

    @Nullable
    Connector connector() {
        return face == null
                ? waiting.isEmpty() ? null : waiting.getFirst().joint.adapter()
                : face.connector();
    }
}
