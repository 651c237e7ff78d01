package dev.ferrule.fabric;

import dev.ferrule.catalog.Connector;
import dev.ferrule.diag.Place;
import dev.ferrule.shape.Face;
import dev.ferrule.source.PlantSource;
import dev.ferrule.source.Table;
import org.jspecify.annotations.Nullable;

/** Finds the rows of {@code panels} and {@code optics} that say what sits somewhere, for the places of diagnostics. */
public final class PanelRows {

    private final PlantSource source;
    private final Fabric fabric;

    public PanelRows(PlantSource source, Fabric fabric) {
        this.source = source;
        this.fabric = fabric;
    }

    /** The row of the plate that an adapter belongs to, or of its device. */
    public Place adapter(int slot) {
        int device = fabric.deviceOfSlot(slot);
        Place row = row(fabric.devices().name(device), fabric.slotRow(slot));
        return row == null ? fabric.devices().place(device) : row;
    }

    /** The row of a cable, or of the module that the item is, or of its device. */
    public Place item(int item) {
        if (fabric.cableOf(item) >= 0) {
            return fabric.itemPlace(item);
        }
        String slot = fabric.moduleSlot(item);
        Place row = row(fabric.devices().name(fabric.deviceOfModule(item)), slot);
        return row == null ? fabric.itemPlace(item) : row;
    }

    /**
     * The row that is wrong where interfaces do not mate: that of a transceiver when the cable in it fits all that its other
     * plugs go into, that of a plate when the plugs on its two sides are of one interface; null where neither is so.
     */
    public @Nullable Place misfit(int slot) {
        int one = fabric.faceAt(slot, 0);
        int other = fabric.faceAt(slot, 1);
        if (one < 0 || other < 0) {
            return null;
        }
        if (fabric.isPort(one) == fabric.isPort(other)) {
            return misplaced(slot, fabric.face(one), fabric.face(other)) ? adapter(slot) : null;
        }
        int port = fabric.portOf(fabric.isPort(one) ? one : other);
        int plug = fabric.isPort(one) ? other : one;
        return passes(plug) || !fitsElsewhere(plug)
                ? null
                : fabric.opticsOf(port).transceiver();
    }

    private boolean misplaced(int slot, Face one, Face other) {
        Connector adapter = fabric.joint(slot).adapter();
        String family = one.connector().family();
        return adapter != null
                && !adapter.family().equals(family)
                && family.equals(other.connector().family())
                && one.role() == Face.Role.PLUG
                && other.role() == Face.Role.PLUG;
    }

    private boolean fitsElsewhere(int plug) {
        int item = fabric.itemOf(plug);
        boolean any = false;
        for (int f = 0; f < fabric.itemType(item).faces().size(); f++) {
            int face = fabric.itemFace[item] + f;
            boolean meets = face != plug && fabric.mate(face) >= 0;
            if (meets && !passes(face)) {
                return false;
            }
            any |= meets;
        }
        return any;
    }

    private boolean passes(int face) {
        return Lit.passes(fabric.face(face), fabric.face(fabric.mate(face)), fabric.joint(fabric.faceSlot[face] >> 1));
    }

    /** @param slot a slot, or one of the arrays of the module in it: {@code 1.2}, {@code 1.2:1-12} */
    private @Nullable Place row(String device, String slot) {
        Place ofModule = null;
        for (Table table : source.tables("panels")) {
            for (Table.Cursor row = table.rows(); row.next(); ) {
                if (row.text(table.column("panel")).equals(device)) {
                    String said = row.text(table.column("slot"));
                    if (said.equals(slot)) {
                        return row.rowPlace();
                    }
                    ofModule = slot.startsWith(said + ".") ? row.rowPlace() : ofModule;
                }
            }
        }
        return ofModule;
    }
}
