package dev.ferrule.fabric;

import dev.ferrule.catalog.MdiLayout;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of cables with unlike ends that are written the other way round than the catalogue has the part: a harness from
 * server to switch, a hybrid cord from SC to LC. They are turned, as a chain turns its elements, where their connectors
 * fit the ports so and not as they are written.
 */
final class TurnedRows {

    private final Devices devices;
    private final Cables cables;
    private final CageOptics optics;

    TurnedRows(Devices devices, Cables cables, CageOptics optics) {
        this.devices = devices;
        this.cables = cables;
        this.optics = optics;
    }

    void turn() {
        for (int cable = 0; cable < cables.count(); cable++) {
            List<ItemType> pieces = cables.pieces(cable);
            if (pieces.size() == 1 && pieces.getFirst().kind() == ItemType.Kind.HARNESS) {
                turn(cable, pieces.getFirst().faces());
            }
        }
    }

    private void turn(int cable, List<Face> faces) {
        String left = family(faces, Side.LEFT);
        String right = family(faces, Side.RIGHT);
        int a = cables.a.get(cable);
        int b = cables.b.get(cable);
        if (left.isEmpty() || right.isEmpty() || left.equals(right)) {
            return;
        }
        boolean written = takes(a, left) && takes(b, right);
        if (!written && takes(a, right) && takes(b, left)) {
            cables.turn(cable);
        }
    }

    private static String family(List<Face> faces, Side side) {
        return faces.stream()
                .filter(face -> face.side() == side)
                .map(face -> face.connector().family())
                .findFirst()
                .orElse("");
    }

    /** Whether a plug of a family goes into an end; into one of which nothing is known anything may. */
    private boolean takes(int end, String family) {
        if (end < 0) {
            return true;
        }
        if (Ends.isCage(end)) {
            Optics.Optic optic = optics.of(Ends.cageOf(end));
            return optic == null || takes(optic, family);
        }
        Joint joint = joint(Ends.slotSide(end) >> 1);
        return joint == null
                || joint.adapter() == null
                || joint.adapter().family().equals(family);
    }

    private static boolean takes(Optics.Optic optic, String family) {
        if (optic.connector() != null) {
            return optic.connector().family().equals(family);
        }
        for (Pmd pmd : optic.pmds()) {
            for (MdiLayout layout : pmd.layouts()) {
                if (layout.connector().family().equals(family)) {
                    return true;
                }
            }
        }
        return optic.pmds().isEmpty();
    }

    private @Nullable Joint joint(int slot) {
        if (slot >= devices.slots()) {
            return null;
        }
        int device = devices.deviceOfSlot(slot);
        return devices.layout(device).joints().get(slot - devices.slotBase(device));
    }
}
