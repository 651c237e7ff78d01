package dev.ferrule.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Commands whose words need no option parser: {@code check PLANT} and {@code channel CHAIN}, each with or without
 * {@code --format}. The parser takes longer to start than a small check takes, so what is typed most often goes past it.
 *
 * <p>Law: whatever is accepted here means what the annotations of the command say, as a test tries against the parser;
 * everything else is null and goes to the parser, help and mistakes first of all.
 */
final class PlainCommand {

    private @Nullable String operand;
    private @Nullable Format format;

    private PlainCommand() {}

    /** The command that these words mean, or null when the parser is to be asked. */
    static @Nullable Subcommand of(String... words) {
        if (words.length < 2 || !isPlain(words[0])) {
            return null;
        }
        PlainCommand plain = new PlainCommand();
        if (!plain.takes(Arrays.copyOfRange(words, 1, words.length)) || plain.operand == null) {
            return null;
        }
        Format format = plain.format == null ? Format.text : plain.format;
        return words[0].equals("check")
                ? check(plain.operand, CheckFormat.valueOf(format.name()))
                : new ChannelCommand(plain.operand, format);
    }

    /** What can be no path is left to the parser, which says why. */
    private static @Nullable Subcommand check(String operand, CheckFormat format) {
        try {
            return new CheckCommand(Path.of(operand), format);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static boolean isPlain(String command) {
        return command.equals("check") || command.equals("channel");
    }

    private boolean takes(String... words) {
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            boolean taken = word.equals("--format")
                    ? ++i < words.length && takesFormat(words[i])
                    : word.startsWith("--format=")
                            ? takesFormat(word.substring("--format=".length()))
                            : takesOperand(word);
            if (!taken) {
                return false;
            }
        }
        return true;
    }

    private boolean takesFormat(String word) {
        Format named = word.equals("text") ? Format.text : word.equals("json") ? Format.json : null;
        boolean taken = format == null && named != null;
        format = named;
        return taken;
    }

    /** To the parser {@code -} opens an option and {@code @} names a file of words. */
    private boolean takesOperand(String word) {
        boolean taken = operand == null && !word.isEmpty() && word.charAt(0) != '-' && word.charAt(0) != '@';
        operand = word;
        return taken;
    }
}
