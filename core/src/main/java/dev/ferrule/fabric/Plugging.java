package dev.ferrule.fabric;

import dev.ferrule.catalog.Connector;
import dev.ferrule.chain.PartSpec;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plugs cables into the slots of a fabric that is being built, in the order of their rows. */
final class Plugging {

    /** The pieces of a cable by item: its a end is on the first, its b end on the last. */
    private record Laid(int first, int last) {}

    private final FabricBuilder fabric;
    private final Cables cables;
    private final Report report;

    /** By cable id, for cables of which one row is one of several legs. */
    private final Map<Integer, Laid> branched = new HashMap<>();

    private final NoSuchLegs noSuchLegs;
    private final TakenPorts taken;
    private final SharedPlugs shared;
    private final BarePorts bare;
    private int nextSplice;

    Plugging(FabricBuilder fabric) {
        this.fabric = fabric;
        cables = fabric.cables;
        report = fabric.report;
        noSuchLegs = new NoSuchLegs(cables);
        taken = new TakenPorts(fabric);
        shared = new SharedPlugs(cables, taken);
        bare = new BarePorts(fabric);
        nextSplice = fabric.firstSplice;
    }

    void addCables() {
        for (int cable = 0; cable < cables.count(); cable++) {
            List<ItemType> pieces = cables.pieces(cable);
            if (pieces.isEmpty()) {
                notACable(cable, cables.part(cable));
            } else {
                addCable(cable, pieces);
            }
        }
        shared.settle(this::occupy, fabric);
        noSuchLegs.report(report);
    }

    private void addCable(int cable, List<ItemType> pieces) {
        int leg = cables.leg.get(cable);
        boolean manyLegs =
                pieces.getFirst().faces().size() > 2 || pieces.getLast().faces().size() > 2;
        String has = leg <= 1 ? null : hasOnly(cable, pieces, manyLegs);
        if (has != null) {
            noSuchLegs.add(cable, has);
            return;
        }
        Laid laid = manyLegs
                ? branched.computeIfAbsent(cables.idNumber(cable), id -> lay(cable, pieces))
                : lay(cable, pieces);
        int a = outer(laid.first, pieces.getFirst(), firstSide(pieces), leg);
        int b = outer(laid.last, pieces.getLast(), lastSide(pieces), leg);
        attach(cable, a, cables.a.get(cable), "a", manyLegs);
        if (b != a) {
            attach(cable, b, cables.b.get(cable), "b", manyLegs);
        }
    }

    /** How many legs the cable has, where the row's is not among them; else null. */
    private @Nullable String hasOnly(int cable, List<ItemType> pieces, boolean manyLegs) {
        PartSpec part = cables.part(cable);
        int plugs = manyLegs || part == null ? 0 : part.plugs();
        int most = manyLegs
                ? Math.max(count(pieces.getFirst(), firstSide(pieces)), count(pieces.getLast(), lastSide(pieces)))
                : plugs;
        if (most == 0 || cables.leg.get(cable) <= most) {
            return null;
        }
        return manyLegs ? most + " legs" : plugs == 1 ? "1 plug a side" : plugs + " plugs a side";
    }

    /** Makes the items of a cable's pieces and splices them one behind the other. */
    private Laid lay(int cable, List<ItemType> pieces) {
        int first = fabric.item(pieces.getFirst(), cable);
        int before = first;
        for (int i = 1; i < pieces.size(); i++) {
            int item = fabric.item(pieces.get(i), cable);
            Side out = i == 1 ? firstSide(pieces).other() : Side.RIGHT;
            fabric.join(outer(before, pieces.get(i - 1), out, 1), nextSplice * 2);
            fabric.join(outer(item, pieces.get(i), Side.LEFT, 1), nextSplice * 2 + 1);
            nextSplice++;
            before = item;
        }
        return new Laid(first, before);
    }

    /** A fan-out at the beginning of a spliced cable is turned, so that its many ends look outwards. */
    private static Side firstSide(List<ItemType> pieces) {
        boolean fanOut = pieces.size() > 1 && count(pieces.getFirst(), Side.RIGHT) > 1;
        return fanOut ? Side.RIGHT : Side.LEFT;
    }

    private static Side lastSide(List<ItemType> pieces) {
        return count(pieces.getLast(), Side.RIGHT) == 0 ? Side.LEFT : Side.RIGHT;
    }

    private static int count(ItemType type, Side side) {
        int faces = 0;
        for (Face face : type.faces()) {
            faces += face.side() == side ? 1 : 0;
        }
        return faces;
    }

    /** The face of a leg on a side of an item: the only one there is, or the one of the leg's number; NONE for none. */
    private int outer(int item, ItemType type, Side side, int leg) {
        if (type.faces().size() == 2
                && type.faces().get(0).side() != type.faces().get(1).side()) {
            return fabric.itemFace.get(item) + (type.faces().get(0).side() == side ? 0 : 1);
        }
        int wanted = count(type, side) == 1 ? 1 : Math.max(1, leg);
        for (int f = 0; f < type.faces().size(); f++) {
            if (type.faces().get(f).side() == side && --wanted == 0) {
                return fabric.itemFace.get(item) + f;
            }
        }
        return Fabric.NONE;
    }

    private void attach(int cable, int face, int end, String side, boolean manyLegs) {
        if (face >= 0 && Ends.isCage(end) && fabric.ports.inBarePanel(Ends.cageOf(end))) {
            bare.plug(face, cable, end, side);
            return;
        }
        int slotSide = face < 0 || end < 0 ? Fabric.NONE : slotSide(cable, end, side);
        if (slotSide < 0) {
            return;
        }
        if (manyLegs) {
            shared.claim(face, cable, side, slotSide, fabric.faceSlot.get(face));
        }
        if (fabric.faceSlot.get(face) < 0) {
            occupy(cable, face, slotSide, side);
        }
    }

    private int slotSide(int cable, int end, String side) {
        if (!Ends.isCage(end)) {
            return Ends.slotSide(end);
        }
        int cage = Ends.cageOf(end);
        int mdi = Ends.mdiOf(end);
        if (mdi > fabric.cageMdis[cage]) {
            report.add(
                    "603 mdi" + fabric.optics(cage),
                    new Diagnostic(
                            new Code(603),
                            Severity.ERROR,
                            cables.place(cable, side + "_port"),
                            "there is no such port",
                            List.of(cage(cage) + " has " + fabric.cageMdis[cage]
                                    + (fabric.cageMdis[cage] == 1 ? " MDI" : " MDIs") + ", not " + mdi),
                            fabric.optics(cage),
                            0));
            return Fabric.NONE;
        }
        if (mdi == 0 && fabric.cageMdis[cage] > 1) {
            report.add(
                    "102 mdi" + fabric.ports.deviceOfCage(cage),
                    Diagnostic.error(
                            Code.AMBIGUOUS_NAME,
                            cables.place(cable, side + "_port"),
                            "a port has two MDIs",
                            cage(cage) + " has " + fabric.cageMdis[cage] + " MDIs; say " + fabric.ports.cageName(cage)
                                    + ":1 or " + fabric.ports.cageName(cage) + ":2"));
            return Fabric.NONE;
        }
        return (fabric.cageSlot[cage] + Math.max(0, mdi - 1)) * 2;
    }

    private String cage(int cage) {
        return fabric.devices.name(fabric.ports.deviceOfCage(cage)) + "/" + fabric.ports.cageName(cage);
    }

    private void occupy(int cable, int face, int slotSide, String side) {
        if (fabric.slotFace[slotSide] < 0) {
            fabric.join(face, slotSide);
            return;
        }
        int first = cableAt(fabric.slotFace[slotSide]);
        if (first >= 0 && fits(face, slotSide) && !fits(fabric.slotFace[slotSide], slotSide)) {
            fabric.unplug(fabric.slotFace[slotSide]);
            fabric.join(face, slotSide);
            taken.from(first, cable, slotSide);
            return;
        }
        if (taken.by(first, cable, slotSide, side)) {
            fabric.unplug(fabric.slotFace[slotSide]);
            fabric.join(face, slotSide);
        }
    }

    /** Whether a plug goes into the adapter of its slot; into a cage goes what may. */
    private boolean fits(int face, int slotSide) {
        Connector adapter = fabric.joints.value(fabric.slotJoint[slotSide >> 1]).adapter();
        return adapter == null || adapter.family().equals(fabric.connector(face).family());
    }

    private int cableAt(int face) {
        int owner = fabric.faceOwner.get(face);
        return owner < 0 ? -1 : Math.max(-1, fabric.itemSource.get(owner));
    }

    private void notACable(int cable, @Nullable PartSpec part) {
        if (part == null || part.active()) {
            return;
        }
        boolean loopback = part.item() != null && part.item().kind() == ItemType.Kind.LOOPBACK;
        report.add(
                "609 part" + cables.partText(cable),
                Diagnostic.error(
                        new Code(609),
                        cables.place(cable, "part"),
                        "a part does not fit",
                        "\"" + part.text()
                                + (loopback
                                        ? "\" has one plug, and the row has two ends"
                                        : "\" is an adapter or a module; a row of cables is a cord, a trunk, a harness or an active cable"),
                        loopback
                                ? "mend the part, or leave one of the ends empty"
                                : "mend the part, or put the row into panels"));
    }
}
