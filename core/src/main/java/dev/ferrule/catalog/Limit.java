package dev.ferrule.catalog;

import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import org.jspecify.annotations.Nullable;

/**
 * How far a PMD goes on a category of fibre, and how much the channel may lose: met when its length is within the reach
 * and its loss within the maximum.
 *
 * @param fibre the category: every fibre of the channel is of it, or meets it
 * @param least below which the receiver may be overloaded; null where nothing is said
 * @param most insertion loss of the channel, without the pairs at its MDIs; null where it is not known
 * @param allocation the part of it that the standard meant for connections and splices
 * @param informative given by somebody else than the standard
 */
public record Limit(
        String fibre,
        Length reach,
        @Nullable Length least,
        @Nullable Loss most,
        @Nullable Loss allocation,
        boolean informative,
        Provenance provenance) {}
