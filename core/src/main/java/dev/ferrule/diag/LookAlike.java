package dev.ferrule.diag;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Names that are drawn alike and written otherwise: with letters of another script, wide digits, composed or combining
 * accents, or characters that are not drawn at all.
 */
public final class LookAlike {

    /** Small letters that, small or capital, are drawn as Latin ones, each before its Latin letter (Unicode, UTS 39). */
    private static final String LETTERS = "аaвbсcԁdеeнhһhіiјjкkӏlмmоoрpԛqѕsтtуyѵvԝwхx" + "αaβbεeζzηhιiκkμmνnοoρpτtυyχx";

    /** Capitals of Lisu and Cherokee, and small letters of Armenian, each before the Latin letter that it is drawn as. */
    private static final String OTHERS = "ꓐBꓑPꓓDꓔTꓖGꓗKꓙJꓚCꓜZꓝFꓟMꓠNꓡLꓢSꓣRꓦVꓧHꓪWꓫXꓬYꓮAꓰEꓲIꓳOꓴU"
            + "ᎪAᏴBᏟCᎠDᎬEᏀGᎻHᎫJᏦKᏞLᎷMᎵPᏒRᏚSᎢTᏙVᎳWᏃZ" + "օoսuհhոnցg";

    private static final int MOST_TOLD = 3;

    private LookAlike() {}

    /** What all names that are drawn as this one have in common; a name of ASCII is its own. */
    public static String skeleton(String text) {
        if (isAscii(text)) {
            return text;
        }
        StringBuilder drawn = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT && !isNotDrawn(c))
                .forEach(c -> drawn.appendCodePoint(latin(c)));
        return drawn.toString();
    }

    /** Whether a text has no character that could be another one in disguise. */
    public static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Selectors of variants and fillers, which are marks and letters to Unicode. */
    private static boolean isNotDrawn(int c) {
        boolean selector = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
        return selector || c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5;
    }

    private static int latin(int c) {
        if (Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212) {
            return '-';
        }
        int other = OTHERS.indexOf(c);
        if (other >= 0 && c >= 128) {
            return OTHERS.charAt(other + 1);
        }
        int small = Character.toLowerCase(c);
        int at = LETTERS.indexOf(small);
        if (at < 0 || c < 128) {
            return c;
        }
        char plain = LETTERS.charAt(at + 1);
        return small == c ? plain : Character.toUpperCase(plain);
    }

    /** By which characters two names differ that are drawn alike; empty where they are not, or are the same. */
    public static String difference(String here, String there) {
        if (here.equals(there) || !skeleton(here).equals(skeleton(there))) {
            return "";
        }
        List<String> sides = new ArrayList<>();
        told(sides, "here with ", here, there);
        told(sides, "there with ", there, here);
        String told = "They look alike and are written otherwise";
        return sides.isEmpty() ? told : told + ": " + String.join(", ", sides);
    }

    private static void told(List<String> sides, String side, String text, String other) {
        List<String> own = text.codePoints()
                .filter(c -> other.indexOf(c) < 0)
                .distinct()
                .limit(MOST_TOLD)
                .mapToObj(c -> "U+%04X %s".formatted(c, Character.getName(c)))
                .toList();
        if (!own.isEmpty()) {
            sides.add(side + String.join(" and ", own));
        }
    }
}
