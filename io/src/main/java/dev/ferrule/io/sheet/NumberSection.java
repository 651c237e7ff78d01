package dev.ferrule.io.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A section of a number's format: places of digits before and behind the point, with words around and between them. */
final class NumberSection {

    private static final String GENERAL = "general";

    private static final Set<String> COLOURS =
            Set.of("black", "blue", "cyan", "green", "magenta", "red", "white", "yellow");

    /** What stands at one place of a format. */
    private enum Kind {
        WORD,
        /** A digit that is always shown. */
        ZERO,
        /** A digit that is shown where the number has it. */
        DIGIT,
        /** The whole number, as it is. */
        NUMBER
    }

    private record Piece(Kind kind, String word) {
        boolean isDigit() {
            return kind == Kind.ZERO || kind == Kind.DIGIT;
        }
    }

    private final List<Piece> whole = new ArrayList<>();
    private final List<Piece> decimals = new ArrayList<>();
    private boolean point;

    private NumberSection() {}

    /** Null when it says something else, or shows nothing at all. */
    static @Nullable NumberSection of(String code) {
        NumberSection section = new NumberSection();
        int at = 0;
        while (at >= 0 && at < code.length()) {
            at = section.piece(code, at);
        }
        return at < 0 || (section.whole.isEmpty() && section.decimals.isEmpty()) ? null : section;
    }

    /** Takes what stands at a place; where the next piece is, −1 when this one is not understood. */
    private int piece(String code, int at) {
        char c = code.charAt(at);
        return switch (c) {
            case '"' -> quoted(code, at);
            case '[' -> bracketed(code, at);
            case '\\' -> word(at + 2 > code.length() ? "" : code.substring(at + 1, at + 2), at + 2);
            // As wide as the next character, and filled with it.
            case '_' -> word(" ", at + 2);
            case '*' -> at + 2;
            case '0' -> digit(Kind.ZERO, at);
            case '#', '?' -> digit(Kind.DIGIT, at);
            case '.' -> point(at);
            case ',' -> comma(code, at);
            default -> other(code, at);
        };
    }

    private int quoted(String code, int at) {
        int end = code.indexOf('"', at + 1);
        return end < 0 ? -1 : word(code.substring(at + 1, end), end + 1);
    }

    /** A colour; a currency and a language, as in {@code [$€-407]}. */
    private int bracketed(String code, int at) {
        int end = code.indexOf(']', at);
        String inside = end < 0 ? "" : code.substring(at + 1, end);
        if (inside.startsWith("$")) {
            int dash = inside.indexOf('-');
            return word(inside.substring(1, dash < 0 ? inside.length() : dash), end + 1);
        }
        return COLOURS.contains(inside.toLowerCase(Locale.ROOT)) ? end + 1 : -1;
    }

    private int word(String word, int next) {
        (point ? decimals : whole).add(new Piece(Kind.WORD, word));
        return next;
    }

    private int digit(Kind kind, int at) {
        (point ? decimals : whole).add(new Piece(kind, ""));
        return at + 1;
    }

    private int point(int at) {
        boolean first = !point;
        point = true;
        return first ? at + 1 : -1;
    }

    /** Between digits it groups thousands, which are read without; behind them it divides by a thousand. */
    private int comma(String code, int at) {
        boolean between = !point
                && !whole.isEmpty()
                && whole.getLast().isDigit()
                && at + 1 < code.length()
                && "0#?".indexOf(code.charAt(at + 1)) >= 0;
        return between ? at + 1 : -1;
    }

    private int other(String code, int at) {
        if (code.regionMatches(true, at, GENERAL, 0, GENERAL.length())) {
            whole.add(new Piece(Kind.NUMBER, ""));
            return at + GENERAL.length();
        }
        char c = code.charAt(at);
        boolean plain = !Character.isLetter(c) && "%/@".indexOf(c) < 0;
        return plain ? word(String.valueOf(c), at + 1) : -1;
    }

    /** The number that is shown: with as many decimals as there are places. */
    BigDecimal round(BigDecimal number) {
        boolean digits = count(whole) + count(decimals) > 0;
        return digits
                ? number.setScale(Math.min(Math.max(number.scale(), 0), count(decimals)), RoundingMode.HALF_UP)
                : number;
    }

    private static int count(List<Piece> pieces) {
        return (int) pieces.stream().filter(Piece::isDigit).count();
    }

    /** A number from 0 on. */
    String shown(BigDecimal number) {
        String plain =
                round(number).setScale(count(decimals), RoundingMode.HALF_UP).toPlainString();
        int dot = plain.indexOf('.');
        String before = dot < 0 ? plain : plain.substring(0, dot);
        StringBuilder shown = new StringBuilder();
        before(before.equals("0") ? "" : before, number, shown);
        behind(dot < 0 ? "" : plain.substring(dot + 1), shown);
        return shown.toString();
    }

    /** Digits from the right; the first place has all that are left. */
    private void before(String digits, BigDecimal number, StringBuilder shown) {
        int places = count(whole);
        int digit = digits.length() - places;
        boolean first = true;
        for (Piece piece : whole) {
            if (piece.isDigit()) {
                shown.append(
                        digit < 0
                                ? piece.kind == Kind.ZERO ? "0" : ""
                                : digits.substring(first ? 0 : digit, digit + 1));
                first = false;
                digit++;
            } else {
                shown.append(piece.kind == Kind.NUMBER ? number.toPlainString() : piece.word);
            }
        }
        shown.append(places == 0 && count(decimals) > 0 ? digits : "");
    }

    private void behind(String digits, StringBuilder shown) {
        int last = digits.length();
        int place = digits.length();
        for (Piece piece : decimals.reversed()) {
            if (piece.isDigit()) {
                place--;
                boolean dropped = piece.kind == Kind.DIGIT && digits.charAt(place) == '0' && place == last - 1;
                last = dropped ? place : last;
            }
        }
        shown.append(last > 0 ? "." : "");
        for (Piece piece : decimals) {
            shown.append(piece.isDigit() ? place < last ? digits.substring(place, place + 1) : "" : piece.word);
            place += piece.isDigit() ? 1 : 0;
        }
    }
}
