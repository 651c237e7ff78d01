/** A channel in one line. */
@NullMarked
package dev.ferrule.chain;

import org.jspecify.annotations.NullMarked;
