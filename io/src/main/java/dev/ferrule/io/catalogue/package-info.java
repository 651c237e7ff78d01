/** Catalogue files: the shipped ones, compiled, and a user's own. */
@NullMarked
package dev.ferrule.io.catalogue;

import org.jspecify.annotations.NullMarked;
