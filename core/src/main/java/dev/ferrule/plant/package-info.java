/** A plant as its files say it, bound to the catalogue. */
@NullMarked
package dev.ferrule.plant;

import org.jspecify.annotations.NullMarked;
