/**
 * Losses as random quantities: one mated pair, sums of independent pairs, lanes, links and plants. Numbers in, numbers
 * out; {@code docs/stages/statistics.md} has the model and its sources.
 */
@NullMarked
package dev.ferrule.stat;

import org.jspecify.annotations.NullMarked;
