package dev.ferrule.view;

import dev.ferrule.unit.Length;

/** @param cord length of every equipment cord that is assumed */
public record AppsAsked(Length cord) {}
