package dev.ferrule.shape;

import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.Pins;
import dev.ferrule.catalog.Slope;

/**
 * One connector end face: a plug, an MDI, the inner plug behind a cassette's front adapter, or a bare end.
 *
 * @param side of its item: left is side a of the catalogue
 * @param number within the side, from 1
 */
public record Face(
        Connector connector,
        Role role,
        Side side,
        int number,
        Said<Pins> pins,
        Said<Slope> slope,
        Said<FibreKind> fibre) {

    /** What kind of face it is; decides whether a mated pair needs an adapter. */
    public enum Role {
        /** A receptacle of a transceiver; a plug goes in without an adapter. */
        MDI,
        /** A plug; two of them need an adapter. */
        PLUG,
        /** Behind an adapter that belongs to the item. */
        FRONT
    }

    public Face withConnector(Connector other) {
        return new Face(other, role, side, number, pins, slope, fibre);
    }

    /** The same with other pins, which somebody states. */
    public Face withPins(Pins other) {
        return new Face(connector, role, side, number, Said.stated(other), slope, fibre);
    }

    /** The same with another slope, which somebody states. */
    public Face withSlope(Slope other) {
        return new Face(connector, role, side, number, pins, Said.stated(other), fibre);
    }

    /** The same with another fibre, which somebody states. */
    public Face withFibre(FibreKind other) {
        return new Face(connector, role, side, number, pins, slope, Said.stated(other));
    }

    public Face withSide(Side other, int position) {
        return new Face(connector, role, other, position, pins, slope, fibre);
    }
}
