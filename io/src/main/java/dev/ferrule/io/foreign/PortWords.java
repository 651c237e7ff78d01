package dev.ferrule.io.foreign;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The port that several cells of a cut sheet name: slot, tray, port, and which of the two MDIs of a module. Of two MDIs one
 * above the other the upper one is the first, as nobody publishes; the importer says so.
 *
 * @param connectorUnread a cell of its own names an MDI that is none of two, or another one than the port does
 */
record PortWords(String port, boolean upperOrLower, boolean connectorUnread) {

    private static final Pattern HALF = Pattern.compile(
            "(?i)(.*?)[\\s_-]*[(\\[]?\\b(upper|lower|top|bottom|C1|C2|MPO[ -]?1|MPO[ -]?2|half ?1|half ?2)\\b[)\\]]?\\s*");

    /** Names of ports with their halves are short, and others are not looked through. */
    private static final int LONGEST = 60;

    private static final Pattern NUMBERED = Pattern.compile("(?:c|mpo[ -]?|half ?)?([12])");

    private static final Pattern SPLIT = Pattern.compile("(?i).*\\d(s\\d{1,6}|:\\d{1,6})");

    private static final Pattern SPACED =
            Pattern.compile("(?i)(OSFP|QSFP|QSFP-DD|QSFP28|QSFP56|SFP|SFP28|port|cage) (\\d+)");

    static PortWords of(String slot, String tray, String port, String half) {
        Matcher both = HALF.matcher(port);
        // Only a port of several words, or with brackets, names a half.
        boolean halved = port.length() <= LONGEST
                && !isWord(port)
                && both.matches()
                && !both.group(1).isBlank();
        String cage = halved ? both.group(1).strip() : port;
        String which = halved ? both.group(2) : half;
        List<String> words = Stream.of(slot, tray, cage(cage))
                .filter(word -> !word.isEmpty())
                .toList();
        // A port such as swp17s0 is one of the two already.
        String mdi = !halved && SPLIT.matcher(port).matches() ? "" : mdi(which);
        return new PortWords(
                String.join("/", words) + (mdi.isEmpty() || words.isEmpty() ? "" : ":" + mdi),
                halved && isHeight(which),
                !half.isEmpty()
                        && (mdi(half).isEmpty()
                                || contradicts(port, mdi(half))
                                || !mdi(half).equals(mdi(which))));
    }

    /** {@code OSFP 4} is called {@code OSFP4}, and {@code port 4} is {@code 4}. */
    static String cage(String said) {
        Matcher spaced = SPACED.matcher(said);
        return spaced.matches() ? (isGeneral(spaced.group(1)) ? "" : spaced.group(1)) + spaced.group(2) : said;
    }

    /** {@code swp17s0} and {@code 6:1} are the first of two. */
    private static boolean contradicts(String port, String mdi) {
        Matcher split = SPLIT.matcher(port);
        if (!split.matches()) {
            return false;
        }
        String share = split.group(1);
        int number = Integer.parseInt(share.substring(1)) + (share.charAt(0) == ':' ? 0 : 1);
        return number != Integer.parseInt(mdi);
    }

    private static boolean isWord(String port) {
        for (int at = 0; at < port.length(); at++) {
            char c = port.charAt(at);
            if (c == ' ' || c == '(' || c == '[' || c == '-' || c == '_') {
                return false;
            }
        }
        return true;
    }

    private static boolean isGeneral(String word) {
        return word.equalsIgnoreCase("port") || word.equalsIgnoreCase("cage");
    }

    private static boolean isHeight(String which) {
        return List.of("upper", "lower", "top", "bottom").contains(which.toLowerCase(Locale.ROOT));
    }

    private static String mdi(String which) {
        String word = which.toLowerCase(Locale.ROOT).strip();
        return switch (word) {
            case "upper", "top" -> "1";
            case "lower", "bottom" -> "2";
            default -> {
                Matcher numbered = NUMBERED.matcher(word);
                yield numbered.matches() ? numbered.group(1) : "";
            }
        };
    }
}
