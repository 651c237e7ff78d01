/**
 * Reads files that other tools and other people write, and makes tables of a plant of them. A format is one class, found as a
 * service.
 */
@NullMarked
package dev.ferrule.io.foreign;

import org.jspecify.annotations.NullMarked;
