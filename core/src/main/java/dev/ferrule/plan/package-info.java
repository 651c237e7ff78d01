/** From an intent to the tables of a plant. Knows machines, parts and light, and not the rules that will judge it. */
@NullMarked
package dev.ferrule.plan;

import org.jspecify.annotations.NullMarked;
