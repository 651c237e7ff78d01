/** YAML text to trees that know their places. */
@NullMarked
package dev.ferrule.io.yaml;

import org.jspecify.annotations.NullMarked;
