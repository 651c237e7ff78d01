/** The facts: connectors, cable types, PMDs, parts, each with source and confidence. */
@NullMarked
package dev.ferrule.catalog;

import org.jspecify.annotations.NullMarked;
