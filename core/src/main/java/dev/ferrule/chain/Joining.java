package dev.ferrule.chain;

import dev.ferrule.catalog.Keying;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins a slot to the next face: which joint, and whether adapters are where they must be (106). */
final class Joining {

    private final String text;
    private final Origin origin;
    private final Report report;
    private final Shape.Builder shape;
    private final List<Chain.@Nullable Part> parts = new ArrayList<>();

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
            dangle(slot, ref, face);
            return;
        }
        pair(slot, slot.ref, ref, joint(slot, slot.face, face, element));
    }

    private void pair(Slot slot, Shape.Builder.FaceRef one, Shape.Builder.@Nullable FaceRef other, Joint joint) {
        shape.pair(one, other, joint);
        Resolved between =
                slot.waiting.isEmpty() ? null : slot.waiting.getFirst().element();
        parts.add(
                between == null
                        ? null
                        : new Chain.Part(
                                between.number(),
                                between.head().word(),
                                between.start(),
                                null,
                                between.spec().performance()));
    }

    /** The adapters and splices of the pairs, in the order of the pairs. */
    List<Chain.@Nullable Part> parts() {
        return parts;
    }

    /** An adapter whose second side stays empty is judged against its one plug; a receptacle takes none. */
    void end(Slot slot) {
        if (slot.isUnread() || slot.waiting.isEmpty()) {
            return;
        }
        if (slot.surplus) {
            fail(
                    slot.waiting.getFirst().element(),
                    "there is one more than there are plugs here",
                    "write one for each pair of plugs, or without a count for all pairs of the place");
        } else if (slot.ref != null && slot.face != null) {
            dangle(slot, slot.ref, slot.face);
        }
    }

    /** The one face that waiting adapters hold. */
    private void dangle(Slot slot, Shape.Builder.FaceRef ref, Face face) {
        if (slot.waiting.isEmpty()) {
            return;
        }
        if (face.role() != Face.Role.PLUG) {
            misplaced(slot, face.role());
            return;
        }
        Joint joint = only(slot);
        if (!joint.equals(Joint.MISSING)) {
            pair(slot, ref, null, joint);
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
        boolean leftRear = left.role() == Face.Role.PLUG && slot.rear;
        boolean rightRear = right.role() == Face.Role.PLUG && element.cassette();
        if (leftRear ? mdi || front || rightRear : rightRear && (mdi || front)) {
            fail(
                    element,
                    "between two receptacles there is no cable: the plug of a cassette's rear is inside the housing, and its"
                            + " adapter takes a cord",
                    "put a cord between them: \"… > cord … > adapter A > cassette …\", with the adapter at the cassette");
            return Joint.MISSING;
        }
        if (mdi || front) {
            misplaced(slot, mdi ? Face.Role.MDI : Face.Role.FRONT);
            return mdi ? Joint.MDI : Joint.adapter(Keying.ALIGNED, null);
        }
        boolean array = left.connector().array() || right.connector().array();
        return loose(slot, element, array);
    }

    private void misplaced(Slot slot, Face.Role role) {
        boolean mdi = role == Face.Role.MDI;
        for (Slot.Waiting waiting : slot.waiting) {
            boolean splice = waiting.joint().kind() == Joint.Kind.SPLICE;
            String receptacle = mdi ? "the transceiver" : "the cassette's front";
            String why = splice
                    ? "two bare fibres are spliced, and " + receptacle + " takes a plug"
                    : mdi
                            ? "a plug goes into the transceiver without an adapter"
                            : "the front adapters belong to the cassette";
            fail(
                    waiting.element(),
                    why,
                    splice
                            ? "put a pigtail between: \"… > cord … > splice > …\""
                            : "take the adapter out of the chain here");
        }
    }

    /** @param array the type of the adapter decides the polarity; adapters of other plugs are of type B, A meeting B */
    private Joint loose(Slot slot, Resolved element, boolean array) {
        if (!slot.waiting.isEmpty()) {
            return only(slot);
        }
        Resolved missed = slot.missed;
        if (missed == null) {
            fail(
                    element,
                    "two plugs meet without an adapter",
                    array
                            ? "put \"adapter A\" or \"adapter B\" between them"
                            : "put \"adapter\" between them: the usual one, in which A meets B");
        } else {
            fail(
                    missed,
                    "there are more pairs of plugs here: element " + element.number() + " ("
                            + element.head().word() + ") meets a plug without one",
                    "write one for each pair, or without a count for all pairs of the place");
        }
        return Joint.MISSING;
    }

    /** The joint that waits; of several, which is an error, what they agree on, so that both directions say the same. */
    private Joint only(Slot slot) {
        Joint first = slot.waiting.getFirst().joint();
        if (slot.waiting.size() == 1) {
            return first;
        }
        Slot.Waiting second = slot.waiting.get(1);
        boolean splices = first.kind() == Joint.Kind.SPLICE && second.joint().kind() == Joint.Kind.SPLICE;
        boolean mixed = !splices
                && slot.waiting.stream().anyMatch(waiting -> waiting.joint().kind() == Joint.Kind.SPLICE);
        fail(
                second.element(),
                splices
                        ? "two splices follow each other"
                        : mixed ? "a splice and an adapter follow each other" : "two adapters follow each other",
                splices
                        ? "two fibres meet in one splice: take one out, or put a cable between"
                        : mixed
                                ? "an adapter takes plugs, a splice takes bare fibres: put a cable between"
                                : "two plugs meet in one adapter: take one out, or put a cable between");
        return slot.waiting.stream().allMatch(other -> other.joint().equals(first)) ? first : Joint.MISSING;
    }

    private void fail(Resolved element, String what, String wayOut) {
        report.add(Diagnostic.error(
                Code.ADAPTER,
                origin.span(text, element.start()),
                element.head() == Syntax.Head.SPLICE ? "a splice is misplaced" : "an adapter is missing or misplaced",
                "element " + element.number() + " (" + element.head().word() + "): " + what,
                wayOut));
    }
}
