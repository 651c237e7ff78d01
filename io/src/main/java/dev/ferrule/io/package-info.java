/** Plant files, catalogues, imports and exports. */
@NullMarked
package dev.ferrule.io;

import org.jspecify.annotations.NullMarked;
