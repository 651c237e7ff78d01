/** Benchmarks of the stages and of whole commands. */
@NullMarked
package dev.ferrule.bench;

import org.jspecify.annotations.NullMarked;
