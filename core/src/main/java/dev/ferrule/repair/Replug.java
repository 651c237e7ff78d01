package dev.ferrule.repair;

/**
 * A plug that brings a dark link up when it is plugged in elsewhere.
 *
 * @param cable the row of its cable
 * @param there the port where it belongs
 * @param leg it is one of several of its cable, which are seldom moved alone
 * @param order how much better its cable runs beside its neighbours there than where it is, see {@link Neighbourhood}
 */
record Replug(int cable, String there, boolean leg, int order) {}
