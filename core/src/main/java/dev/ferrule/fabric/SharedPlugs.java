package dev.ferrule.fabric;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** Of each claim four numbers: face, cable, whether it is of side b, side of the slot. Rows are many, disputes few. */
    private final IntList claims = new IntList();

    /** Faces of which two rows say different places. */
    private final Set<Integer> disputed = new LinkedHashSet<>();

    SharedPlugs(Cables cables, TakenPorts places) {
        this.cables = cables;
        this.places = places;
    }

    /** @param now where the plug is already; negative for nowhere */
    void claim(int face, int cable, String side, int slotSide, int now) {
        claims.add(face);
        claims.add(cable);
        claims.add(side.equals("b") ? 1 : 0);
        claims.add(slotSide);
        if (now >= 0 && now != slotSide) {
            disputed.add(face);
        }
    }

    /** The claims of disputed faces. */
    private Map<Integer, List<Claim>> disputes() {
        Map<Integer, List<Claim>> disputes = new LinkedHashMap<>();
        for (int at = 0; !disputed.isEmpty() && at < claims.size(); at += 4) {
            if (disputed.contains(claims.get(at))) {
                disputes.computeIfAbsent(claims.get(at), f -> new ArrayList<>())
                        .add(new Claim(claims.get(at + 1), claims.get(at + 2) == 1 ? "b" : "a", claims.get(at + 3)));
            }
        }
        return disputes;
    }

    /** @param fabric where all plugs are that were named first */
    void settle(Replug replug, FabricBuilder fabric) {
        Map<Integer, Claim> moved = new LinkedHashMap<>();
        disputes().forEach((face, all) -> {
            Map<Integer, List<Claim>> byPlace = new LinkedHashMap<>();
            all.forEach(claim -> byPlace.computeIfAbsent(claim.slotSide, s -> new ArrayList<>())
                    .add(claim));
            List<Claim> right = most(byPlace);
            tell(right, byPlace, fabric);
            if (fabric.faceSlot.get(face) != right.getFirst().slotSide) {
                moved.put(face, right.getFirst());
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
