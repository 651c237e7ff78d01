/** What may not be, one small class a rule. */
@NullMarked
package dev.ferrule.rule;

import org.jspecify.annotations.NullMarked;
