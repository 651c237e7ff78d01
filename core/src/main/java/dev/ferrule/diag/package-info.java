/** Diagnostics: where, which code, what and why. */
@NullMarked
package dev.ferrule.diag;

import org.jspecify.annotations.NullMarked;
