package dev.ferrule.chain;

import dev.ferrule.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts words together that belong together although a space is between them.
 *
 * @param known whether a text is a word behind a head
 */
record JoinedWords(Predicate<String> known) {

    private static final Pattern NUMBER = Pattern.compile("[-+\u2212]?[0-9][0-9.,']*");
    private static final Pattern BEGINS_WITH_NUMBER = Pattern.compile("[-+\u2212]?[.,']?[0-9].*");

    /** Words that belong together: {@code 100 m}; and {@code MPO 12}, which is unknown as one word. */
    List<Word> of(List<Word> words) {
        List<Word> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Word plugs = i + 2 < words.size() ? plugs(word, words.get(i + 1), words.get(i + 2)) : null;
            if (plugs != null) {
                joined.add(plugs);
                i += 2;
                continue;
            }
            Word both = i + 1 < words.size() ? together(word, words.get(i + 1)) : null;
            joined.add(both == null ? word : both);
            i += both == null ? 0 : 1;
        }
        return joined;
    }

    /** {@code 12 x MPO-12}. */
    private @Nullable Word plugs(Word number, Word x, Word connector) {
        String close = number.text() + x.text() + connector.text();
        boolean plain = !number.quoted() && !x.quoted() && x.text().equals("x") && !connector.quoted();
        return plain && isNumber(number) && known.test(close)
                ? new Word(close, number.start(), connector.end(), false)
                : null;
    }

    private @Nullable Word together(Word word, Word next) {
        if (known.test(word.text()) || word.quoted() || next.quoted()) {
            return null;
        }
        boolean number = BEGINS_WITH_NUMBER.matcher(next.text()).matches();
        if (number && NUMBER.matcher(word.text()).matches()) {
            // The first of "8 5m" lacks its unit: nobody knows whether 85 m are meant.
            return null;
        }
        String close = word.text() + next.text();
        boolean quantity = !number
                && !word.text().isEmpty()
                && Character.isDigit(word.text().charAt(word.text().length() - 1))
                && (Length.fault(close) != null || known.test(close));
        if (quantity) {
            return new Word(close, word.start(), next.end(), false);
        }
        String apart = word.text() + " " + next.text();
        boolean unit = isNumber(word)
                && next.text().chars().allMatch(Character::isLetter)
                && !known.test(next.text())
                && Syntax.Head.of(next) == null;
        if (unit) {
            return new Word(apart, word.start(), next.end(), false);
        }
        return known.test(close) || known.test(word.text() + "-" + next.text())
                ? new Word(apart, word.start(), next.end(), false)
                : null;
    }

    private static boolean isNumber(Word word) {
        return word.text().matches("[0-9]{1,4}");
    }
}
