/** The process: command line and reports. */
@NullMarked
package dev.ferrule.app;

import org.jspecify.annotations.NullMarked;
