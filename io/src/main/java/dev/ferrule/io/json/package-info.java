/** JSON text to trees that know their places. */
@NullMarked
package dev.ferrule.io.json;

import org.jspecify.annotations.NullMarked;
