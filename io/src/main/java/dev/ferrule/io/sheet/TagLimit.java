package dev.ferrule.io.sheet;

import java.util.HashSet;
import java.util.Set;

/**
 * Looks through the bytes of an XML part on their way to the parser, which takes time of the square of an element's attributes
 * and of the prefixes of a part. Spreadsheet programs write a few of either.
 */
final class TagLimit {

    /** In bytes: conditional formats name thousands of ranges in one attribute. */
    private static final int LONGEST = 1 << 20;

    private static final int MOST_ATTRIBUTES = 1000;

    /** An element that declares them takes the parser the time of their square; programs write thirty. */
    private static final int MOST_PREFIXES = 100;

    /** A declaration of a prefix, as far as it is known before the prefix. */
    private static final long DECLARES = 0x786d6c6e733aL;

    private static final long SIX = 0xffff_ffff_ffffL;

    /** The parser's table of names takes the time of its square; programs write a hundred. */
    private static final int MOST_NAMES = 5000;

    private static final int NAMES = 1 << 16;

    private enum State {
        TEXT,
        OPENED,
        TAG,
        DECLARED,
        ASIDE
    }

    private State state = State.TEXT;

    /** The last eight bytes. */
    private long recent;

    /** The bytes that end a comment, a section of characters or an instruction. */
    private long end;

    private long ofEnd;
    private int length;
    private int attributes;

    /** The quote that a value is in, or 0. */
    private int quote;

    /** Names that were seen, by their hashes: two that share one count once. */
    private final boolean[] seen = new boolean[NAMES];

    private int names;
    private int name;
    private boolean naming;
    private int prefix;
    private final Set<Integer> prefixes = new HashSet<>();

    /** The next bytes of the part; those of characters in UTF-16 too. */
    void pass(byte[] bytes, int from, int to) throws NoWorkbook {
        for (int at = from; at < to; at++) {
            byte b = bytes[at];
            if (state == State.TEXT) {
                state = b == '<' ? State.OPENED : State.TEXT;
            } else if (b != 0) {
                recent = recent << 8 | (b & 0xff);
                inside(b);
            }
        }
    }

    private void inside(byte b) throws NoWorkbook {
        switch (state) {
            case TEXT -> {}
            case OPENED -> opened(b);
            case TAG -> tag(b);
            case DECLARED -> aside(b == '-' ? "-->" : b == '[' ? "]]>" : ">");
            case ASIDE -> state = (recent & ofEnd) == end ? State.TEXT : State.ASIDE;
        }
    }

    private void opened(byte b) {
        if (b == '!') {
            state = State.DECLARED;
        } else if (b == '?') {
            aside("?>");
        } else {
            state = State.TAG;
            length = 0;
            attributes = 0;
            quote = 0;
            naming = false;
            name = b;
        }
    }

    private void aside(String ending) {
        state = State.ASIDE;
        end = 0;
        for (int i = 0; i < ending.length(); i++) {
            end = end << 8 | ending.charAt(i);
        }
        ofEnd = (1L << (8 * ending.length())) - 1;
    }

    private void tag(byte b) throws NoWorkbook {
        if (++length > LONGEST) {
            throw new NoWorkbook("one of its XML elements has more than " + (LONGEST >> 20) + " MB of attributes");
        }
        if (quote != 0) {
            quote = b == quote ? 0 : quote;
        } else if (b == '"' || b == '\'') {
            quote = b;
        } else if (b == '>') {
            state = State.TEXT;
            named();
        } else {
            name(b);
        }
    }

    /** Behind the name of an element or an attribute. */
    private void named() throws NoWorkbook {
        int place = (name ^ name >>> 16) & (NAMES - 1);
        if (name != 0 && !seen[place]) {
            seen[place] = true;
            if (++names > MOST_NAMES) {
                throw new NoWorkbook("its XML has more than " + MOST_NAMES + " different names");
            }
        }
        name = 0;
    }

    private void name(byte b) throws NoWorkbook {
        if (b > ' ' && b != '=' && b != '/') {
            name = 31 * name + b;
        } else {
            named();
        }
        if (b == '=' && ++attributes > MOST_ATTRIBUTES) {
            throw new NoWorkbook("one of its XML elements has more than " + MOST_ATTRIBUTES + " attributes");
        }
        if (naming && (b == '=' || b <= ' ')) {
            naming = false;
            prefixes.add(prefix);
            if (prefixes.size() > MOST_PREFIXES) {
                throw new NoWorkbook("its XML has more than " + MOST_PREFIXES + " prefixes of names");
            }
        } else if (naming) {
            prefix = 31 * prefix + b;
        } else if ((recent & SIX) == DECLARES) {
            naming = true;
            prefix = 0;
        }
    }
}
