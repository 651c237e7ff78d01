/** What the light of a lane loses on its way, and how far and how much the PMDs at its ends allow. */
@NullMarked
package dev.ferrule.budget;

import org.jspecify.annotations.NullMarked;
