package dev.ferrule.fabric;

/** What is bought and changed as one, by a name that all of it has in common. */
final class AssetNames {

    private final Fabric fabric;

    AssetNames(Fabric fabric) {
        this.fabric = fabric;
    }

    /** A cable with all its legs, or a module with all its units. */
    String of(int item) {
        int cable = fabric.cableOf(item);
        return cable < 0
                ? fabric.moduleName(item, fabric.module(item).row())
                : fabric.itemType(item).kind().word() + " " + fabric.cables.id(cable) + fabric.segmentName(item);
    }

    /** Equal for items that have one name, and made with less. */
    Object key(int item) {
        int cable = fabric.cableOf(item);
        return cable < 0 || !fabric.cables.segments.none() ? of(item) : (Integer) fabric.cables.idNumber(cable);
    }

    /** The adapters of a panel's slot; of a cage, all of its device. */
    String plate(int slot) {
        if (fabric.isCage(slot)) {
            return "MDIs of " + fabric.devices.name(fabric.deviceOfSlot(slot));
        }
        String row = fabric.slotRow(slot);
        if (!row.isEmpty()) {
            return "adapters of " + fabric.devices.name(fabric.deviceOfSlot(slot)) + "/" + row;
        }
        String name = fabric.slotName(slot);
        int last = name.lastIndexOf('/');
        return "adapters of " + (last < 0 ? name : name.substring(0, last));
    }

    /** The transceivers of a row of optics. */
    String optics(int port) {
        return "transceivers of " + fabric.opticsOf(port).row().span();
    }
}
