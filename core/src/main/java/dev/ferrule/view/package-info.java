/** What is shown, as records; renderers add nothing. */
@NullMarked
package dev.ferrule.view;

import org.jspecify.annotations.NullMarked;
