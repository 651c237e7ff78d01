package dev.ferrule.chain;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Suggest;
import dev.ferrule.unit.Length;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a word that nobody knows is meant as, by its form: a quantity with its unit in another place, several words in
 * one, an assignment without its sign.
 */
final class WordForms {

    private static final Map<String, String> ASSIGNMENTS = new TreeMap<>(Map.of(
            "key", "key=U/D or key=U/U",
            "ports", "ports=1,3",
            "mode", "mode=4x100",
            "mdi", "mdi=2",
            "att", "att=0.35dB/km",
            "rl", "rl=45dB",
            "measured", "measured=0.12dB"));

    private static final Pattern FIBRES =
            Pattern.compile("([0-9]{1,4})[- ]?(?:F|fo|FO|fib(?:re|er)s?|Fib(?:re|er)s?|cores?|strands?)");
    private static final Pattern COUNT = Pattern.compile("[xX*\u00d7]([0-9]{1,4})|([0-9]{1,4})[xX*\u00d7]");
    private static final Pattern MODE = Pattern.compile("([0-9]{1,2})[xX*\u00d7]([0-9]{1,4})(?:G.*)?");
    private static final Pattern PLUGS = Pattern.compile("([0-9]{1,3})[xX* \u00d7]*(\\D.*)");
    private static final Pattern PLUGS_BEHIND = Pattern.compile("(.+?)[xX*\u00d7]([0-9]{1,3})");
    private static final Pattern BEFORE = Pattern.compile("([mfMF])([0-9]+(?:[.,][0-9]+)?)");
    private static final Pattern UNIT = Pattern.compile("[-+]?[0-9]+(?:[.,][0-9]*)? ?(?![xX])\\p{L}+");
    private static final Pattern LOSS = Pattern.compile("([0-9]{0,2})[.,]?([0-9]{0,3})[dD][bB]");
    private static final Pattern ASSIGNMENT = Pattern.compile("(\\p{L}+)[=: ]*([^=]*)");
    private static final Pattern LETTER = Pattern.compile("[A-Z](?:[-/_]?[A-Z])?");

    private final Catalogue catalogue;

    WordForms(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** How an assignment is written whose name is right and whose value is not; null when the word is none. */
    static @Nullable String assignment(String text) {
        int equals = text.indexOf('=');
        String form = equals < 0 ? null : ASSIGNMENTS.get(text.substring(0, equals));
        return form == null ? null : "write, for example, " + form;
    }

    /** How a loss is written; null when the word is none. */
    static @Nullable String loss(String text) {
        if (!text.matches("[-+\u2212]?[0-9.,]+[dD][bB]")) {
            return null;
        }
        Matcher loss = LOSS.matcher(text);
        String rule = "a loss is from 0dB to 99.999dB, with a point and up to three decimals";
        if (!loss.matches() || (loss.group(1) + loss.group(2)).isEmpty()) {
            return rule;
        }
        String whole = loss.group(1).isEmpty() ? "0" : loss.group(1);
        return "write " + whole + (loss.group(2).isEmpty() ? "" : "." + loss.group(2)) + "dB: " + rule;
    }

    /**
     * A sentence; null when the form says nothing.
     *
     * @param known all words behind a head
     */
    @Nullable
    String advice(String text, Set<String> known) {
        String said = quantity(text);
        said = said == null ? plugs(text) : said;
        said = said == null ? severalWords(text, known) : said;
        return said == null ? named(text) : said;
    }

    /** What the types are, for a word that may be the letter of one; null when it may not. */
    @Nullable
    String letter(String text) {
        return LETTER.matcher(text).matches()
                ? "types are " + String.join(", ", catalogue.letters())
                        + "; see \"ferrule explain chain\" for the words"
                : null;
    }

    private static @Nullable String quantity(String text) {
        Matcher fibres = FIBRES.matcher(text);
        if (fibres.matches()) {
            return write(fibres.group(1) + "f");
        }
        Matcher mode = MODE.matcher(text);
        if (mode.matches()) {
            return write("mode=" + mode.group(1) + "x" + mode.group(2)) + " for a port that is broken out";
        }
        Matcher count = COUNT.matcher(text);
        if (count.matches()) {
            return write("x" + (count.group(1) == null ? count.group(2) : count.group(1)));
        }
        Matcher before = BEFORE.matcher(text);
        if (before.matches()) {
            return write(before.group(2) + before.group(1).toLowerCase(Locale.ROOT));
        }
        return text.matches("[0-9]+(,[0-9]+)+") ? write("ports=" + text) + " for ports" : null;
    }

    private @Nullable String plugs(String text) {
        Matcher before = PLUGS.matcher(text);
        if (before.matches() && catalogue.connector(before.group(2)) != null) {
            return write(before.group(1) + "x" + before.group(2));
        }
        Matcher behind = PLUGS_BEHIND.matcher(text);
        if (behind.matches() && catalogue.connector(behind.group(1)) != null) {
            return write(behind.group(2) + "x" + behind.group(1)) + " for so many plugs a side, "
                    + write(behind.group(1) + " x" + behind.group(2)) + " for so many cables";
        }
        return UNIT.matcher(text).matches()
                ? "a length is in m, cm, mm, km, ft or in; a number of fibres ends in f, a loss in dB; a count is x6"
                : null;
    }

    /** {@code LC/APC}, {@code upc/apc}, {@code LC-LC}. */
    private @Nullable String severalWords(String text, Set<String> known) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (PolishWords.of(upper) != null) {
            return write(upper);
        }
        // Hyphens are within names as well.
        List<String> whole = List.of(text.split("[/,_+]", -1));
        List<String> parts = whole.size() > 1 && known.containsAll(whole) ? whole : List.of(text.split("[-/,_+]", -1));
        boolean letters =
                parts.stream().distinct().count() > 1 && parts.stream().allMatch(part -> part.length() == 1);
        if (parts.size() < 2 || letters || !known.containsAll(parts)) {
            return null;
        }
        if (parts.stream().distinct().count() > 1) {
            if (parts.stream().allMatch(part -> catalogue.connector(part) != null)) {
                return hybrid(parts);
            }
            if (parts.stream().allMatch(part -> catalogue.fibre(part) != null)) {
                return "a cable is of one kind of fibre: say " + String.join(" or ", parts);
            }
        }
        return parts.stream().distinct().count() == 1
                ? write(parts.getFirst()) + " once: it is said of both ends"
                : write(String.join(" ", parts)) + ", each word by itself";
    }

    /** Other plugs at one end than at the other: no cord, but an assembly of the catalogue. */
    private String hybrid(List<String> connectors) {
        for (List<String> ends : List.of(connectors, connectors.reversed())) {
            String name = String.join("-", ends);
            if (catalogue.assembly(name) != null) {
                return write("harness " + name) + ": a cord has one connector on both ends";
            }
        }
        return "a cord has one connector on both ends; what has two is a harness or a cassette, which"
                + " \"ferrule catalog list harnesses\" names";
    }

    /** {@code keys=U/D}, {@code ports:1}, {@code mdi2}, {@code length=5m}. */
    private static @Nullable String named(String text) {
        Matcher assignment = ASSIGNMENT.matcher(text);
        boolean sign = text.indexOf('=') > 0;
        if (!assignment.matches()) {
            return null;
        }
        String name = assignment.group(1);
        String value = assignment.group(2);
        boolean digits = !value.isEmpty() && Character.isDigit(value.charAt(0));
        String near = sign
                ? Suggest.nearest(name, ASSIGNMENTS.keySet(), 1)
                : ASSIGNMENTS.containsKey(name.toLowerCase(Locale.ROOT)) && (value.isEmpty() || digits)
                        ? name.toLowerCase(Locale.ROOT)
                        : null;
        if (near != null) {
            return "write, for example, " + ASSIGNMENTS.get(near);
        }
        if (!sign) {
            return null;
        }
        return (Length.parse(value) != null ? write(value) + " alone; " : "")
                + "only key=, ports=, mode=, mdi= and att= have a sign; a length is 5m, a number of fibres 8f, a loss 0.35dB";
    }

    private static String write(String words) {
        return "write \"" + words + "\"";
    }
}
