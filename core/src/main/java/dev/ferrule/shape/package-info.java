/** The shape of a channel group: ports, items and mated pairs, and the geometry of mating. */
@NullMarked
package dev.ferrule.shape;

import org.jspecify.annotations.NullMarked;
