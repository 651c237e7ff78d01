package dev.ferrule.chain;

/**
 * A word of a chain.
 *
 * @param text without quotes
 * @param start offset of its first character (of the quote) in the chain
 * @param end offset behind its last character
 * @param quoted was in double quotes: a name, never a keyword
 */
record Word(String text, int start, int end, boolean quoted) {}
