/** Which single change mends most: causes. */
@NullMarked
package dev.ferrule.repair;

import org.jspecify.annotations.NullMarked;
