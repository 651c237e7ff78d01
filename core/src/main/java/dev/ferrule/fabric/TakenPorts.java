package dev.ferrule.fabric;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Severity;
import dev.ferrule.plant.PortLayout;
import java.util.Arrays;
import java.util.List;

/** Says of two cables that go into one side of a port which they are, and where (601). */
final class TakenPorts {

    private final FabricBuilder fabric;
    private final Cables cables;
    private final LegSequence legs;

    TakenPorts(FabricBuilder fabric) {
        this.fabric = fabric;
        cables = fabric.cables;
        legs = new LegSequence(cables);
    }

    /**
     * A port that another has already.
     *
     * @param first the other cable's row; negative for a module
     * @param side of the cable that comes too late: {@code a} or {@code b}
     * @return whether it is the other cable that is in the wrong place, and the one that comes too late is right
     */
    boolean by(int first, int cable, int slotSide, String side) {
        boolean itself = first == cable;
        if (!itself && first >= 0 && cables.sameLeg(first, cable)) {
            // That one of the two has the id of the other was reported.
            return false;
        }
        int end = side.equals("a") ? cables.a.get(cable) : cables.b.get(cable);
        boolean unmodelled = Ends.isCage(end) && Ends.cageOf(end) >= fabric.devices.cages();
        int leg = itself || first < 0 ? first : leg(first, slotSide);
        String ofLeg = leg < 0 || itself ? side : isAt(cables.a.get(leg), slotSide) ? "a" : "b";
        String expected = leg < 0 || itself ? null : legs.broken(leg, ofLeg);
        if (expected != null && legs.broken(cable, side) == null) {
            add(
                    leg,
                    ofLeg,
                    List.of(
                            cables.name(leg) + " goes to " + place(slotSide) + ", where " + cables.name(cable)
                                    + " goes too",
                            "the other legs of " + cables.id(leg) + " let expect " + expected),
                    cable,
                    slotSide);
            return true;
        }
        String what = itself
                ? "both ends of " + cables.name(cable) + " go to " + place(slotSide)
                : cables.name(cable) + " goes to " + place(slotSide) + ", where "
                        + (first < 0 ? "a module" : cables.name(leg)) + " is already";
        String wayOut = "mend the port of one of the two"
                + (unmodelled
                        ? ", or say the model or the modules of what passes light from one side to the other"
                        : Ends.isCage(end) ? "" : ", or its face");
        add(cable, side, List.of(what, wayOut), itself ? Fabric.NONE : leg, slotSide);
        return false;
    }

    /** The row of the leg that is plugged in there; all legs of a harness are one item, whose row is the first. */
    private int leg(int first, int slotSide) {
        for (int cable = first; cable < cables.count(); cable++) {
            boolean same = cables.idNumber(cable) == cables.idNumber(first);
            if (same && (isAt(cables.a.get(cable), slotSide) || isAt(cables.b.get(cable), slotSide))) {
                return cable;
            }
        }
        return first;
    }

    private boolean isAt(int end, int slotSide) {
        if (end < 0 || !Ends.isCage(end)) {
            return end >= 0 && Ends.slotSide(end) == slotSide;
        }
        int slot = fabric.cageSlot[Ends.cageOf(end)] + Math.max(0, Ends.mdiOf(end) - 1);
        return slot * 2 == slotSide;
    }

    /** A cable in the place of another that fits there; on the other side of the port it may be right. */
    void from(int misfit, int owner, int slotSide) {
        if (cables.sameLeg(misfit, owner)) {
            return;
        }
        String side = Ends.isCage(cables.a.get(misfit)) || Ends.slotSide(cables.a.get(misfit)) != slotSide ? "b" : "a";
        List<String> detail = List.of(
                cables.name(misfit) + " does not fit into " + place(slotSide) + ", which " + cables.name(owner)
                        + " uses",
                "mend its port, or say its " + side + "_face: the port has another side");
        add(misfit, side, detail, owner, slotSide);
    }

    private void add(int cable, String side, List<String> detail, int other, int slotSide) {
        // The legs of two trunks that were plugged in at one panel are one mistake.
        boolean trunks = other >= 0 && cables.legNumber(cable) > 0 && cables.legNumber(other) > 0;
        Object reason =
                trunks ? "601 cables " + cables.idNumber(cable) + " " + cables.idNumber(other) : "601 port" + slotSide;
        fabric.report.add(
                reason,
                new Diagnostic(
                        new Code(601),
                        Severity.ERROR,
                        cables.place(cable, side + "_port"),
                        "a port is used twice",
                        detail,
                        other < 0 ? List.of() : List.of(new Diagnostic.Related(cables.place(other), "the other cable")),
                        0));
    }

    /** {@code PP07/3 (rear)}, {@code leaf07/Ethernet1/3:2}. */
    String place(int slotSide) {
        int slot = slotSide >> 1;
        if (slot >= fabric.devices.slots()) {
            return mdi(slot);
        }
        int device = fabric.devices.deviceOfSlot(slot);
        PortLayout layout = fabric.devices.layout(device);
        int base = fabric.devices.slotBase(device);
        String name = layout.slotName(slot - base);
        PortLayout.Port port = layout.port(name);
        boolean rear = port != null && port.rear() == slotSide - base * 2;
        return fabric.devices.name(device) + "/" + name + (rear ? " (rear)" : " (front)");
    }

    private String mdi(int slot) {
        int found = Arrays.binarySearch(fabric.cageSlot, slot);
        int cage = found < 0 ? -found - 2 : found;
        // Cages without a slot begin where the next one does.
        while (cage + 1 < fabric.cageSlot.length && fabric.cageSlot[cage + 1] <= slot) {
            cage++;
        }
        int mdi = fabric.cageMdis[cage] == 1 ? 0 : slot - fabric.cageSlot[cage] + 1;
        return fabric.ports.endName(Ends.cage(cage, mdi));
    }
}
