package dev.ferrule.io.foreign;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the port begins in a cell that names a device and, behind it, a port: the last part of it that looks like one. A word
 * that ports are called by is surer than other letters before a number, and those are surer than a number alone.
 */
final class PortTail {

    /** Names of ports are short, and what is longer is not looked through. */
    private static final int LONGEST = 48;

    private static final Set<String> WORDS = WordList.read("port-words.txt").keySet().stream()
            .map(WordList::plain)
            .collect(Collectors.toUnmodifiableSet());

    /** What hardly stands in a name of a device or of a port. */
    private static final String APART = " \t\n,;|:>→";

    private static final String SLASH = "/";

    /** What stands in most names of devices: behind it only a port's own word tells one. */
    private static final String WITHIN = "-_.@–";

    private static final Pattern CALLED = Pattern.compile("(\\p{L}+(?:[ _-]\\p{L}+)?)([ _#-]?\\d[\\w/:.-]*)");
    private static final Pattern STRICT = Pattern.compile("[ _#-]?\\d+(?:[/:._]\\d+)*(?:s\\d+)?");
    private static final Pattern LETTERED = Pattern.compile("\\p{L}+[_-]?\\d[\\w/:.-]*");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[/:.]\\d+)*");

    /** Slots before a port, and the connectors of Nokia's ports, whose names begin with numbers. */
    private static final Pattern SLOT =
            Pattern.compile("(?i).*?[\\s,;:/-]((?:slot|tray|card|fpc|pic|steckplatz)[ -]?\\d+[\\s,;/-]*)");

    private static final Pattern CONNECTOR = Pattern.compile(".*?[\\s,;:/](\\d+(?:/\\d+)*/)");

    /** A word and a number: more likely a name than a device and its port. */
    private static final Pattern NAME = Pattern.compile("\\p{L}+ +\\d+");

    /** How a port may look behind which separators, the surest first. */
    private record Look(String separators, boolean first, Predicate<String> port) {}

    private static final List<Look> LETTERS = List.of(
            new Look(APART, false, PortTail::isCalled),
            new Look(SLASH, false, PortTail::isCalled),
            new Look(WITHIN, false, PortTail::isStrict),
            new Look(APART, false, part -> LETTERED.matcher(part).matches()),
            new Look(SLASH, false, part -> LETTERED.matcher(part).matches()));

    private static final List<Look> NUMBERS =
            List.of(new Look(APART, false, PortTail::isNumber), new Look(SLASH, true, PortTail::isNumber));

    private PortTail() {}

    /** Where a port with letters begins; −1 where there is none. */
    static int ofLetters(String cell) {
        int port = begin(cell, LETTERS);
        return port < 0 ? -1 : withSlot(cell, port);
    }

    /** The same of a number alone. */
    static int ofNumber(String cell) {
        return NAME.matcher(cell).matches() ? -1 : begin(cell, NUMBERS);
    }

    /** Whether a part looks like a port as a whole. */
    static boolean isPort(String part) {
        return part.length() <= LONGEST
                && (isCalled(part) || LETTERED.matcher(part).matches() || isNumber(part));
    }

    private static int begin(String cell, List<Look> looks) {
        for (Look look : looks) {
            int begin = begin(cell, look);
            if (begin >= 0) {
                return begin;
            }
        }
        return -1;
    }

    private static int begin(String cell, Look look) {
        int from = Math.max(1, cell.length() - LONGEST);
        for (int i = from; i < cell.length(); i++) {
            int at = look.first ? i : cell.length() - 1 - (i - from);
            if (look.separators.indexOf(cell.charAt(at - 1)) >= 0
                    && Character.isLetterOrDigit(cell.charAt(at))
                    && look.port.test(cell.substring(at))) {
                return at;
            }
        }
        return -1;
    }

    private static int withSlot(String cell, int port) {
        String before = cell.substring(0, port);
        Matcher slot = SLOT.matcher(before);
        if (slot.matches()) {
            return slot.start(1);
        }
        boolean connector =
                cell.startsWith("c", port) && port + 1 < cell.length() && Character.isDigit(cell.charAt(port + 1));
        Matcher numbers = CONNECTOR.matcher(before);
        return connector && numbers.matches() ? numbers.start(1) : port;
    }

    /** Whether a part is a word that ports are called by, and a number. */
    static boolean isCalled(String part) {
        Matcher called = CALLED.matcher(part);
        return called.matches() && WORDS.contains(WordList.plain(called.group(1)));
    }

    private static boolean isStrict(String part) {
        Matcher called = CALLED.matcher(part);
        return called.matches()
                && WORDS.contains(WordList.plain(called.group(1)))
                && STRICT.matcher(called.group(2)).matches();
    }

    private static boolean isNumber(String part) {
        return NUMBER.matcher(part).matches();
    }
}
