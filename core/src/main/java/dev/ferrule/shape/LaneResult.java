package dev.ferrule.shape;

import dev.ferrule.catalog.Lane;
import org.jspecify.annotations.Nullable;

/**
 * Where a transmit lane arrives.
 *
 * @param number lane number counted through all PMDs of its end
 * @param toPort port where it arrives; −1 for none
 * @param to the lane found there; null when the position has none
 * @param toNumber its number counted through all PMDs of that end; 0 for none
 */
public record LaneResult(
        LanePath path, int number, int toPort, @Nullable Lane to, int toNumber, Outcome outcome) {

    LaneResult withOutcome(Outcome other) {
        return new LaneResult(path, number, toPort, to, toNumber, other);
    }
}
