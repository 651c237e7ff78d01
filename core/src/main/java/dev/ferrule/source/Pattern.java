package dev.ferrule.source;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Excerpt;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of names: {@code *} any characters, {@code ?} one, {@code [1-32]} or {@code [1,3,5-8]} a number. It is held
 * against names that exist and never expanded.
 *
 * <p>A number may have zeros before it, unless its range is written with them: {@code [01-12]} means two digits. It is
 * not cut short by a wildcard behind it: {@code leaf[1-3]*} is not {@code leaf12}. Brackets in which there are letters
 * are part of the name, and every pattern means the name that is spelt like it.
 */
public final class Pattern {

    private final String text;

    /** What comes behind {@link #beginning}. */
    private final List<PatternPiece> pieces;

    private final boolean literal;

    /** The letters that every name begins with. */
    private final String beginning;

    /** Letters that stand together in every name. */
    private final List<String> letters;

    private Pattern(String text, List<PatternPiece> pieces) {
        this.text = text;
        StringBuilder letters = new StringBuilder();
        int at = 0;
        for (; at < pieces.size() && pieces.get(at) instanceof PatternPiece.Letter letter; at++) {
            letters.appendCodePoint(letter.codePoint());
        }
        beginning = letters.toString();
        this.pieces = pieces.subList(at, pieces.size());
        literal = this.pieces.isEmpty();
        this.letters = letters(pieces);
    }

    private static List<String> letters(List<PatternPiece> pieces) {
        List<String> all = new ArrayList<>();
        StringBuilder together = new StringBuilder();
        for (PatternPiece piece : pieces) {
            if (piece instanceof PatternPiece.Letter letter) {
                together.appendCodePoint(letter.codePoint());
            } else if (!together.isEmpty()) {
                all.add(together.toString());
                together.setLength(0);
            }
        }
        if (!together.isEmpty()) {
            all.add(together.toString());
        }
        return List.copyOf(all);
    }

    /** The pattern; null when it is malformed, which is reported. */
    public static @Nullable Pattern parse(String text, Place place, Report report) {
        try {
            return new Pattern(text, PatternPiece.parse(text));
        } catch (PatternPiece.Malformed e) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE,
                    place,
                    "a name or pattern cannot be read",
                    "\"" + Excerpt.of(text) + "\": " + e.getMessage(),
                    "write a name, or for example leaf*, swp?, Ethernet[1-32], Ethernet[1,3,5-8]"));
            return null;
        }
    }

    public String text() {
        return text;
    }

    public boolean isLiteral() {
        return literal;
    }

    /** Letters that stand together in every name that the pattern means. */
    public List<String> letters() {
        return letters;
    }

    /** Whether a name has the letters of the pattern; one without them is not meant. */
    public boolean mayMean(String name) {
        if (!name.startsWith(beginning)) {
            return false;
        }
        for (String some : letters) {
            if (!name.contains(some)) {
                return false;
            }
        }
        return true;
    }

    /** How long it takes at most to hold the pattern against a name that it may mean. */
    public long steps(String name) {
        return (long) (pieces.size() + 1) * (name.length() + 1);
    }

    /** Whether the pattern means the name; in time of pattern times name, whatever they are. */
    public boolean matches(String name) {
        if (literal || text.equals(name)) {
            return text.equals(name);
        }
        if (!mayMean(name)) {
            return false;
        }
        int[] points = codePoints(name.substring(beginning.length()));
        BitSet reached = new BitSet(points.length + 1);
        reached.set(0);
        for (int i = 0; i < pieces.size() && !reached.isEmpty(); i++) {
            boolean cut = i + 1 < pieces.size() && pieces.get(i + 1).isWild();
            reached = advance(pieces.get(i), cut, points, reached);
        }
        return reached.get(points.length);
    }

    private static int[] codePoints(String name) {
        int[] points = new int[name.codePointCount(0, name.length())];
        for (int at = 0, i = 0; i < points.length; i++, at += Character.charCount(name.codePointAt(at))) {
            points[i] = name.codePointAt(at);
        }
        return points;
    }

    /**
     * Where the name may be continued behind the piece, by where it may be before it.
     *
     * @param wholeNumbers a wildcard comes next, and a number must go on to its last digit
     */
    private static BitSet advance(PatternPiece piece, boolean wholeNumbers, int[] name, BitSet before) {
        BitSet after = new BitSet(name.length + 1);
        if (piece instanceof PatternPiece.Many) {
            after.set(before.nextSetBit(0), name.length + 1);
            return after;
        }
        for (int at = before.nextSetBit(0); at >= 0; at = before.nextSetBit(at + 1)) {
            if (piece instanceof PatternPiece.Numeral number) {
                number(number, wholeNumbers, name, at, after);
            } else if (at < name.length
                    && (!(piece instanceof PatternPiece.Letter letter) || letter.codePoint() == name[at])) {
                after.set(at + 1);
            }
        }
        return after;
    }

    private static void number(PatternPiece.Numeral number, boolean whole, int[] name, int from, BitSet after) {
        long value = 0;
        for (int at = from; at < name.length && isDigit(name[at]) && value < PatternPiece.TOO_LARGE; at++) {
            value = value * 10 + name[at] - '0';
            boolean ends = !whole || at + 1 == name.length || !isDigit(name[at + 1]);
            if (ends && number.means(value, at + 1 - from)) {
                after.set(at + 1);
            }
        }
    }

    private static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }
}
