package dev.ferrule.chain;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.Shape;

/** Joins a slot to the next face: which joint, and whether adapters are where they must be (106). */
final class Joining {

    private final String text;
    private final Origin origin;
    private final Report report;
    private final Shape.Builder shape;

    Joining(String text, Origin origin, Report report, Shape.Builder shape) {
        this.text = text;
        this.origin = origin;
        this.report = report;
        this.shape = shape;
    }

    /** Adds the pair of a slot and the face that comes next. */
    void join(Slot slot, Shape.Builder.FaceRef ref, Face face, Resolved element) {
        if (slot.isUnread()) {
            return;
        }
        if (slot.ref == null || slot.face == null) {
            dangle(slot, ref);
            return;
        }
        shape.pair(slot.ref, ref, joint(slot, slot.face, face, element));
    }

    /** An adapter whose second side stays empty is judged against its one plug. */
    void end(Slot slot) {
        if (slot.ref != null) {
            dangle(slot, slot.ref);
        }
    }

    private void dangle(Slot slot, Shape.Builder.FaceRef ref) {
        Joint joint = slot.waiting.isEmpty() ? Joint.MISSING : only(slot);
        if (!joint.equals(Joint.MISSING)) {
            shape.pair(ref, null, joint);
        }
    }

    private Joint joint(Slot slot, Face left, Face right, Resolved element) {
        boolean mdi = left.role() == Face.Role.MDI || right.role() == Face.Role.MDI;
        boolean front = left.role() == Face.Role.FRONT || right.role() == Face.Role.FRONT;
        boolean plug = left.role() == Face.Role.PLUG || right.role() == Face.Role.PLUG;
        if (!plug) {
            fail(element, "between two receptacles there is no cable", "put a cord between them: \"… > cord … > …\"");
            return Joint.MISSING;
        }
        if (mdi || front) {
            misplaced(
                    slot,
                    mdi
                            ? "a plug goes into the transceiver without an adapter"
                            : "the front adapters belong to the cassette");
            return mdi ? Joint.MDI : Joint.adapter(dev.ferrule.catalog.Keying.ALIGNED, null);
        }
        return loose(slot, element);
    }

    private void misplaced(Slot slot, String why) {
        for (Slot.Waiting adapter : slot.waiting) {
            fail(adapter.element(), why, "take the adapter out of the chain here");
        }
    }

    private Joint loose(Slot slot, Resolved element) {
        if (slot.waiting.isEmpty()) {
            fail(element, "two plugs meet without an adapter", "put \"adapter A\" or \"adapter B\" between them");
            return Joint.MISSING;
        }
        return only(slot);
    }

    /** The joint that waits; of several, which is an error, what they agree on, so that both directions say the same. */
    private Joint only(Slot slot) {
        Joint first = slot.waiting.getFirst().joint();
        if (slot.waiting.size() == 1) {
            return first;
        }
        fail(
                slot.waiting.get(1).element(),
                "two adapters follow each other",
                "two plugs meet in one adapter: take one out, or put a cable between");
        return slot.waiting.stream().allMatch(other -> other.joint().equals(first)) ? first : Joint.MISSING;
    }

    private void fail(Resolved element, String what, String wayOut) {
        report.add(Diagnostic.error(
                Code.ADAPTER,
                origin.span(text, element.start()),
                "an adapter is missing or misplaced",
                "element " + element.number() + " (" + element.head().word() + "): " + what,
                wayOut));
    }
}
