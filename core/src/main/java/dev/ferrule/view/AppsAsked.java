package dev.ferrule.view;

import dev.ferrule.unit.Length;

/**
 * What is asked of links.
 *
 * @param cord length of every equipment cord that is assumed
 * @param changes whether changes are looked for with which other PMDs run
 */
public record AppsAsked(Length cord, boolean changes) {}
