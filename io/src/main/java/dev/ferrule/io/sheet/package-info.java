/** Reads workbooks (Office Open XML, ISO/IEC 29500) as texts whose places are cells. */
@NullMarked
package dev.ferrule.io.sheet;

import org.jspecify.annotations.NullMarked;
