package dev.ferrule.plan;

/**
 * A place for one end of a link.
 *
 * @param cage counted through all cages of the machine
 * @param link of the cage, from 0
 */
record Slot(int cage, int link) {}
