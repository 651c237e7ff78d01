package dev.ferrule.io.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How numbers are shown by a code such as {@code "Eth1/"0} (ISO/IEC 29500-1, 18.8.31): one section for all numbers, or those
 * for positive ones, negative ones and zero.
 */
final class NumberFormat {

    /** In characters, of any spreadsheet program. */
    static final int LONGEST = 255;

    private final List<NumberSection> sections;

    private NumberFormat(List<NumberSection> sections) {
        this.sections = sections;
    }

    /** Null when a section says more than which digits and words are shown: a condition, a percentage, a fraction. */
    static @Nullable NumberFormat of(String code) {
        if (code.length() > LONGEST) {
            return null;
        }
        List<NumberSection> sections = new ArrayList<>();
        for (String section : apart(code)) {
            // The fourth is for texts.
            if (sections.size() < 3) {
                NumberSection read = NumberSection.of(section);
                if (read == null) {
                    return null;
                }
                sections.add(read);
            }
        }
        return new NumberFormat(sections);
    }

    /** Semicolons in quotes, or behind a backslash, part nothing. */
    private static List<String> apart(String code) {
        List<String> sections = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int at = 0; at < code.length(); at++) {
            char c = code.charAt(at);
            quoted ^= c == '"';
            if (c == '\\' && !quoted) {
                at++;
            } else if (c == ';' && !quoted) {
                sections.add(code.substring(from, at));
                from = at + 1;
            }
        }
        sections.add(code.substring(from));
        return sections;
    }

    String shown(BigDecimal number) {
        boolean sign = number.signum() < 0
                && sections.size() == 1
                && section(number).round(number).signum() < 0;
        return (sign ? "-" : "") + section(number).shown(number.abs());
    }

    /** Whether a number has decimals that are not shown. */
    boolean rounds(BigDecimal number) {
        return section(number).round(number).compareTo(number) != 0;
    }

    private NumberSection section(BigDecimal number) {
        int wanted = number.signum() < 0 ? 1 : number.signum() == 0 ? 2 : 0;
        return wanted < sections.size() ? sections.get(wanted) : sections.getFirst();
    }
}
