package dev.ferrule.repair;

/**
 * Where the light of an end goes out.
 *
 * @param cable the row of the last cable that it passes; NONE for none
 * @param item the cable or the module that it passes last
 * @param inside it does not come out of that again
 * @param at the port where it ends, or through which it went inside; empty where a plug is loose
 * @param rear the port is at the rear of a module
 * @param device whose port that is; NONE for none
 * @param open the side of the slot there that it would leave by, as slot × 2 + side, and that nothing is plugged into;
 *     NONE where it ends otherwise
 */
record Stop(int cable, int item, boolean inside, String at, boolean rear, int device, int open) {

    /** {@code P2/3/1 (rear)}. */
    String port() {
        return at + (rear ? " (rear)" : "");
    }
}
