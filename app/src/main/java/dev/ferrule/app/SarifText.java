package dev.ferrule.app;

import java.util.stream.Collectors;

/** Text in a message of SARIF, where braces are placeholders and brackets before parentheses are links. */
final class SarifText {

    private SarifText() {}

    /** A text of any number of lines as it is; hidden characters are shown, as in a terminal. */
    static SarifLog.Message message(String text) {
        return new SarifLog.Message(escaped(text));
    }

    /** Braces are written twice (SARIF 3.11.5); what would be a link of the user's own (3.11.6) is none. */
    static String escaped(String text) {
        return text.lines()
                .map(Terminal::escaped)
                .collect(Collectors.joining("\n"))
                .replace("](", "\\u{5d}(")
                .replace("{", "{{")
                .replace("}", "}}");
    }

    /** A link to a location of the same result, by its number. */
    static String link(String text, int location) {
        String words = escaped(text).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
        return "[" + words + "](" + location + ")";
    }
}
