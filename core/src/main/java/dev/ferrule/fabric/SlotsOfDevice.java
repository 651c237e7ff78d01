package dev.ferrule.fabric;

/** The slots of a device and of its cages; names of cages that were asked for since have none. */
final class SlotsOfDevice {

    private SlotsOfDevice() {}

    static int[] of(Fabric fabric, int device) {
        IntList slots = new IntList();
        add(slots, fabric.devices.slotBase(device), fabric.devices.slotBase(device + 1));
        for (int cage = fabric.devices.cageBase(device); cage < fabric.devices.cageBase(device + 1); cage++) {
            add(slots, fabric.cageSlot[cage], fabric.behindCage(cage));
        }
        for (int cage : fabric.ports.freeCagesOf(device)) {
            if (cage < fabric.cageSlot.length) {
                add(slots, fabric.cageSlot[cage], fabric.behindCage(cage));
            }
        }
        return slots.toArray();
    }

    private static void add(IntList slots, int from, int to) {
        for (int slot = from; slot < to; slot++) {
            slots.add(slot);
        }
    }
}
