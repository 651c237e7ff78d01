/** What was read, before anybody knows what it means: trees and tables that know their places. */
@NullMarked
package dev.ferrule.source;

import org.jspecify.annotations.NullMarked;
