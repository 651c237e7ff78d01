package dev.ferrule.io.foreign;

import java.util.Set;
import java.util.regex.Pattern;

/** The words by which ports of power supplies are called: lists of links have the cables of power too. */
final class PowerWords {

    private static final Set<String> WORDS = WordList.read("power-words.txt").keySet();

    private static final Pattern NUMBER = Pattern.compile(" ?[0-9]+ ?[a-z]?$");

    private PowerWords() {}

    /** Whether a port is called by one of them, and a number: {@code PSU1}, {@code Power Supply 2}, {@code psu-1A}. */
    static boolean isOne(String port) {
        return !port.isEmpty()
                && port.length() < 40
                && WORDS.contains(NUMBER.matcher(WordList.plain(port)).replaceFirst(""));
    }
}
