package dev.ferrule.source;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of names: {@code *} any characters, {@code ?} one, {@code [1-32]} or {@code [1,3,5-8]} a number. It is held
 * against names that exist and never expanded.
 */
public final class Pattern {

    private static final int MOST_CHARACTERS = 256;
    private static final int LARGEST_NUMBER = 1_000_000;

    /** A literal character, one of the two wildcards, or ranges of numbers. */
    private record Piece(char literal, List<Range> ranges) {}

    private record Range(int from, int to) {}

    private static final char MANY = '\u0001';
    private static final char ONE = '\u0002';
    private static final char NUMBER = '\u0003';

    private final String text;
    private final List<Piece> pieces;
    private final boolean literal;

    private Pattern(String text, List<Piece> pieces, boolean literal) {
        this.text = text;
        this.pieces = pieces;
        this.literal = literal;
    }

    /** The pattern; null when it is malformed, which is reported. */
    public static @Nullable Pattern parse(String text, Place place, Report report) {
        List<Piece> pieces = new ArrayList<>();
        boolean literal = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '[') {
                int end = text.indexOf(']', at);
                List<Range> ranges = end < 0 ? List.of() : ranges(text.substring(at + 1, end));
                if (ranges.isEmpty()) {
                    return malformed(text, place, report);
                }
                pieces.add(new Piece(NUMBER, ranges));
                at = end;
                literal = false;
            } else {
                boolean wild = c == '*' || c == '?';
                pieces.add(new Piece(c == '*' ? MANY : c == '?' ? ONE : c, List.of()));
                literal &= !wild;
            }
        }
        return text.isEmpty() || text.length() > MOST_CHARACTERS
                ? malformed(text, place, report)
                : new Pattern(text, pieces, literal);
    }

    private static @Nullable Pattern malformed(String text, Place place, Report report) {
        report.add(Diagnostic.error(
                Code.UNREADABLE,
                place,
                "a name or pattern cannot be read",
                "\"" + text + "\": write a name, or for example leaf*, swp?, Ethernet[1-32]"));
        return null;
    }

    private static List<Range> ranges(String text) {
        List<Range> ranges = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            int dash = part.indexOf('-');
            int from = number(dash < 0 ? part : part.substring(0, dash));
            int to = dash < 0 ? from : number(part.substring(dash + 1));
            if (from < 0 || to < from) {
                return List.of();
            }
            ranges.add(new Range(from, to));
        }
        return ranges;
    }

    private static int number(String digits) {
        boolean good =
                !digits.isEmpty() && digits.length() <= 7 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int value = good ? Integer.parseInt(digits) : -1;
        return value <= LARGEST_NUMBER ? value : -1;
    }

    public String text() {
        return text;
    }

    public boolean isLiteral() {
        return literal;
    }

    /** Whether the pattern means the name; in time of pattern times name, whatever they are. */
    public boolean matches(String name) {
        if (literal) {
            return text.equals(name);
        }
        BitSet reached = new BitSet(name.length() + 1);
        reached.set(0);
        for (Piece piece : pieces) {
            reached = advance(piece, name, reached);
        }
        return reached.get(name.length());
    }

    /** Where the name may be continued behind the piece, by where it may be before it. */
    private static BitSet advance(Piece piece, String name, BitSet before) {
        BitSet after = new BitSet(name.length() + 1);
        for (int at = before.nextSetBit(0); at >= 0; at = before.nextSetBit(at + 1)) {
            switch (piece.literal) {
                case MANY -> after.set(at, name.length() + 1);
                case NUMBER -> number(piece.ranges, name, at, after);
                default -> {
                    if (at < name.length() && (piece.literal == ONE || name.charAt(at) == piece.literal)) {
                        after.set(at + 1);
                    }
                }
            }
        }
        return after;
    }

    private static void number(List<Range> ranges, String name, int at, BitSet after) {
        int end = at;
        while (end < name.length() && end - at < 7 && name.charAt(end) >= '0' && name.charAt(end) <= '9') {
            end++;
        }
        int value = end == at ? -1 : Integer.parseInt(name.substring(at, end));
        if (ranges.stream().anyMatch(range -> range.from <= value && value <= range.to)) {
            after.set(end);
        }
    }
}
