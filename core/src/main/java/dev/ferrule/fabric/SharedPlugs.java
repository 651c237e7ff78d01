package dev.ferrule.fabric;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plugs that several rows of a cable name, as those of a harness do; where they disagree, most of them are right (606). */
final class SharedPlugs {

    /** Where a row says that a plug goes. */
    private record Claim(int cable, String side, int slotSide) {}

    /** Plugs a plug into another place than the row that came first had it. */
    interface Replug {
        void to(int cable, int face, int slotSide, String side);
    }

    private final Cables cables;
    private final TakenPorts places;
    private final Map<Integer, List<Claim>> claims = new LinkedHashMap<>();

    SharedPlugs(Cables cables, TakenPorts places) {
        this.cables = cables;
        this.places = places;
    }

    void claim(int face, int cable, String side, int slotSide) {
        claims.computeIfAbsent(face, f -> new ArrayList<>()).add(new Claim(cable, side, slotSide));
    }

    /** @param fabric where all plugs are that were named first */
    void settle(Replug replug, FabricBuilder fabric) {
        Map<Integer, Claim> moved = new LinkedHashMap<>();
        claims.forEach((face, all) -> {
            Map<Integer, List<Claim>> byPlace = new LinkedHashMap<>();
            all.forEach(claim -> byPlace.computeIfAbsent(claim.slotSide, s -> new ArrayList<>())
                    .add(claim));
            if (byPlace.size() > 1) {
                List<Claim> right = most(byPlace);
                tell(right, byPlace, fabric);
                if (fabric.faceSlot.get(face) != right.getFirst().slotSide) {
                    moved.put(face, right.getFirst());
                }
            }
        });
        // Two cables may stand in each other's places.
        moved.keySet().forEach(fabric::unplug);
        moved.forEach((face, claim) -> replug.to(claim.cable, face, claim.slotSide, claim.side));
    }

    private void tell(List<Claim> right, Map<Integer, List<Claim>> byPlace, FabricBuilder fabric) {
        Claim first = right.getFirst();
        if (right.size() == 1 && byPlace.size() > 2) {
            fabric.report.add(told(
                    first,
                    "the rows say " + byPlace.size() + " places, such as " + places.place(first.slotSide),
                    "which end has one plug follows from the part; of a spliced cable, from the order of segments"));
            return;
        }
        byPlace.forEach((place, claims) -> {
            if (place != first.slotSide) {
                fabric.report.add(told(
                        claims.getFirst(),
                        "this row says " + places.place(place) + ", "
                                + (right.size() == 1
                                        ? cables.name(first.cable) + " says "
                                        : right.size() + " other rows say ")
                                + places.place(first.slotSide),
                        "mend the row that is wrong, or give its leg to another cable"));
            }
        });
    }

    private static List<Claim> most(Map<Integer, List<Claim>> byPlace) {
        List<Claim> most = List.of();
        for (List<Claim> same : byPlace.values()) {
            most = same.size() > most.size() ? same : most;
        }
        return most;
    }

    private Diagnostic told(Claim at, String what, String wayOut) {
        return Diagnostic.error(
                new Code(606),
                cables.place(at.cable, at.side + "_port"),
                "rows of one cable disagree",
                cables.name(at.cable) + ": its " + at.side + " end is one plug; " + what,
                wayOut);
    }
}
