/** Installed links: which fibres lead from where to where, and what a light source and a power meter may measure of them. */
@NullMarked
package dev.ferrule.link;

import org.jspecify.annotations.NullMarked;
