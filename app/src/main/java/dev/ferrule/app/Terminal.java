package dev.ferrule.app;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where text goes, and what it may look like there. What users wrote passes through {@link #escape} before it is
 * printed.
 *
 * @param colour escape sequences are welcome
 * @param unicode frames and arrows may be other than ASCII
 */
record Terminal(PrintStream out, PrintStream err, boolean colour, boolean unicode) {

    private static final Map<Integer, String> ASCII = Map.of(
            (int) '─', "-", (int) '→', "->", (int) '←', "<-", (int) '–', "-", (int) '…', "...", (int) '·', "|",
            (int) '×', "x", (int) '−', "-", (int) 'µ', "u", (int) '°', "deg ");

    /**
     * Standard output and error; colour on terminals only, unless {@code NO_COLOR} is set. Whether it is one the
     * launcher has seen: asking the JVM costs a third of a short command.
     */
    static Terminal system() {
        return of(System.getenv(), Boolean.getBoolean("ferrule.terminal"));
    }

    static Terminal of(Map<String, String> environment, boolean terminal) {
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(System.out, System.err, terminal && !plain, !terminal || utf8(environment));
    }

    /** The encoding that the terminal understands; output itself is UTF-8 always. */
    private static boolean utf8(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.toUpperCase(Locale.ROOT).contains("UTF-8")
                        || value.toUpperCase(Locale.ROOT).contains("UTF8");
            }
        }
        return Charset.defaultCharset().equals(StandardCharsets.UTF_8);
    }

    /** How wide the terminal is, as the launcher or the user's shell says; 0 when nobody does. */
    static int columns(Map<String, String> environment) {
        String said = System.getProperty("ferrule.columns", environment.getOrDefault("COLUMNS", ""));
        boolean digits = !said.isEmpty() && said.length() < 6 && said.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(said) : 0;
    }

    void print(String line) {
        out.println(unicode ? line : ascii(line));
    }

    /** What was printed before is seen before. */
    void error(String line) {
        out.flush();
        err.println(unicode ? line : ascii(line));
    }

    String bold(String text) {
        return styled("1", text);
    }

    String red(String text) {
        return styled("1;31", text);
    }

    String yellow(String text) {
        return styled("1;33", text);
    }

    String green(String text) {
        return styled("1;32", text);
    }

    String faint(String text) {
        return styled("2", text);
    }

    private String styled(String style, String text) {
        return colour ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
    }

    /** A text as it will stand there, escaped; printing it changes nothing more. */
    String shown(String text) {
        return unicode ? escape(text) : ascii(escape(text));
    }

    /** How many columns a text takes. */
    int width(String text) {
        return unicode ? text.codePointCount(0, text.length()) : ascii(text).length();
    }

    private static String ascii(String line) {
        StringBuilder text = new StringBuilder(line.length());
        line.codePoints().forEach(c -> {
            String plain = ASCII.get(c);
            if (plain != null) {
                text.append(plain);
            } else if (c < 128) {
                text.appendCodePoint(c);
            } else {
                append(text, c);
            }
        });
        return text.toString();
    }

    /** Hidden characters are shown as {@code \\u{…}}, and so is the backslash of a text that looks like one of these. */
    String escape(String text) {
        return escaped(text);
    }

    static String escaped(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (Hidden.is(c) || isAlike(text, at)) {
                append(safe, c);
            } else {
                safe.appendCodePoint(c);
            }
            at += Character.charCount(c);
        }
        return command(safe.toString());
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < 32 || c >= 127 || c == ':' || c == '#' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    /** Whether a name has here what a hidden character is shown as; line ends in a detail are shown so already. */
    private static boolean isAlike(String text, int at) {
        return text.startsWith("\\u{", at) && !text.startsWith("\\u{a}", at) && !text.startsWith("\\u{d}", at);
    }

    /**
     * A line that begins with two colons is a command to GitHub's runners, wherever it came from, and so is to those of
     * GitHub, Azure and TeamCity what stands behind {@code ##[} or {@code ##word[} anywhere in a line.
     */
    private static String command(String line) {
        String text = line.contains("##") ? Command.OPENED.matcher(line).replaceAll("\\\\u{23}") : line;
        int first = text.indexOf(':');
        boolean opens =
                text.startsWith("::", first) && text.substring(0, first).chars().allMatch(Terminal::blank);
        return opens ? text.substring(0, first) + "\\u{3a}" + text.substring(first + 1) : text;
    }

    /** Made when a line has such signs. */
    private static final class Command {
        /** The last sign of two or more before a word and a bracket. */
        static final Pattern OPENED = Pattern.compile("(?<=#)#(?=[A-Za-z]*\\[)");
    }

    /** What a runner passes over: no-break spaces too, which are no white space to Java. */
    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static void append(StringBuilder text, int c) {
        text.append("\\u{").append(Integer.toHexString(c)).append('}');
    }
}
