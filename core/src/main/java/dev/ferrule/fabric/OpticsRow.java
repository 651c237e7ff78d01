package dev.ferrule.fabric;

import dev.ferrule.diag.Place;

/**
 * Where optics says what sits in a cage.
 *
 * @param row the row
 * @param transceiver its cell of the transceiver
 * @param mode its cell of the mode; the row where the file has no such column
 */
public record OpticsRow(Place row, Place transceiver, Place mode) {}
