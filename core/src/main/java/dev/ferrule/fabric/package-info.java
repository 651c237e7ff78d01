/** A plant as two involutions, and the walk that finds its channels. */
@NullMarked
package dev.ferrule.fabric;

import org.jspecify.annotations.NullMarked;
