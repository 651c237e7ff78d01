/** The stages of a compilation, in order. */
@NullMarked
package dev.ferrule;

import org.jspecify.annotations.NullMarked;
