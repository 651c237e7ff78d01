/** Exact quantities: lengths in millimetres, losses in microdecibels. */
@NullMarked
package dev.ferrule.unit;

import org.jspecify.annotations.NullMarked;
