/** The bytes of files that users name. */
@NullMarked
package dev.ferrule.io.file;

import org.jspecify.annotations.NullMarked;
