package dev.ferrule.plan;

/**
 * What links of one kind are made of: the modules at their ends, and the cord between them.
 *
 * @param legs links of one cord
 * @param reach in mm, through this cord
 */
record Kit(PortModule a, PortModule z, CordPart cord, int legs, String fibre, long reach) {

    /** Cords of one link that has several MDIs. */
    int cordsPerLink() {
        return z.mdisPerLink();
    }
}
