package dev.ferrule.repair;

import dev.ferrule.fabric.Links;
import java.util.Set;

/**
 * An exchange of plugs that brings links right and none wrong.
 *
 * @param one a cable whose plug it moves, in the order of rows; NONE when devices change places
 * @param other the cable that it changes places with
 * @param words what to do
 * @param plugs how many pairs of plugs it moves
 * @param mended the links that are as meant after it and not now
 */
record Swap(int one, int other, String words, int plugs, Set<Links.Link> mended) {}
