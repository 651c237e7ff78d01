package dev.ferrule.chain;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code column > column}, {@code element & element}, {@code head word* [x count]}. Every error is reported with
 * its column.
 */
final class SyntaxReader {

    private static final int MOST_CHARACTERS = 64 * 1024;
    private static final int MOST_ELEMENTS = 256;
    private static final int MOST_INSTANCES = 4096;

    /** What people paste or type for {@code >}; the last is our own, in the verdict's line. */
    private static final Pattern ARROW =
            Pattern.compile("&gt;|[-=\u2010-\u2015]*>|[\u2190-\u21ff\u2794-\u27be\u27f0-\u27ff\u00bb\u203a\u2500]+");

    private final Catalogue catalogue;
    private final String text;
    private final Origin origin;
    private final Report report;
    private boolean arrowSaid;

    /** What stands in a quote that is never closed nobody knows, and so not what the chain is. */
    private boolean unclosed;

    private SyntaxReader(Catalogue catalogue, String text, Origin origin, Report report) {
        this.catalogue = catalogue;
        this.text = text;
        this.origin = origin;
        this.report = report;
    }

    /** Null when there was an error. */
    static @Nullable Syntax read(Catalogue catalogue, String text, Origin origin, Report report) {
        Syntax syntax = readAll(catalogue, text, origin, report);
        return report.hasErrors() ? null : syntax;
    }

    /** All that can be read, so that what is wrong with the rest is found too; null when nobody can tell what it is. */
    static @Nullable Syntax readAll(Catalogue catalogue, String text, Origin origin, Report report) {
        SyntaxReader reader = new SyntaxReader(catalogue, text, origin, report);
        if (text.length() > MOST_CHARACTERS) {
            reader.fail(0, "a chain may have 64 KB, this one has " + text.length() + " characters");
            return null;
        }
        List<Word> words = reader.words();
        return reader.unclosed ? null : reader.columns(words);
    }

    private List<Word> words() {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int arrow = arrowEnd(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (arrow > 0) {
                words.add(new Word(">", at, arrow, false));
                at = arrow;
            } else if (c == '>' || c == '&') {
                words.add(new Word(String.valueOf(c), at, at + 1, false));
                at++;
            } else {
                int end = c == '"' ? quoteEnd(at) : wordEnd(at);
                boolean quoted = c == '"';
                words.add(
                        new Word(quoted ? text.substring(at + 1, end - 1) : text.substring(at, end), at, end, quoted));
                at = end;
            }
        }
        return words;
    }

    /** Behind something that stands for {@code >}, which is said once; 0 when there is none. */
    private int arrowEnd(int at) {
        Matcher arrow = ARROW.matcher(text).region(at, text.length());
        if (!arrow.lookingAt() || arrow.group().equals(">")) {
            return 0;
        }
        if (!arrowSaid) {
            arrowSaid = true;
            fail(at, "write \">\" for \"" + arrow.group() + "\", here and further on");
        }
        return arrow.end();
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < text.length() && !endsWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean endsWord(char c) {
        return Character.isWhitespace(c)
                || c == '>'
                || c == '&'
                || (c > 127 && ARROW.matcher(String.valueOf(c)).matches());
    }

    private int quoteEnd(int start) {
        int end = text.indexOf('"', start + 1);
        if (end < 0) {
            unclosed = true;
            fail(start, "a double quote is opened here and never closed");
            return text.length() + 1;
        }
        return end + 1;
    }

    private Syntax columns(List<Word> words) {
        List<Syntax.Column> columns = new ArrayList<>();
        List<Syntax.Element> elements = new ArrayList<>();
        List<Word> element = new ArrayList<>();
        int total = 0;
        for (Word word : words) {
            boolean arrow = !word.quoted() && word.text().equals(">");
            if (!arrow && (word.quoted() || !word.text().equals("&"))) {
                element.add(word);
                continue;
            }
            addElement(element, elements, word.start());
            element = new ArrayList<>();
            total++;
            if (arrow) {
                columns.add(new Syntax.Column(elements));
                elements = new ArrayList<>();
            }
        }
        addElement(element, elements, text.length());
        columns.add(new Syntax.Column(elements));
        if (total + 1 > MOST_ELEMENTS) {
            fail(0, "a chain may have " + MOST_ELEMENTS + " elements, this one has " + (total + 1));
        }
        return new Syntax(columns);
    }

    private void addElement(List<Word> words, List<Syntax.Element> elements, int end) {
        if (words.isEmpty()) {
            fail(end, text.isBlank() ? "the chain is empty" : "an element is missing here");
            return;
        }
        Word first = words.getFirst();
        Syntax.Head head = Syntax.Head.of(first);
        int next = 1;
        if (head == null) {
            UnknownHeads.Guess guess = unknownHead(first);
            head = guess.head();
            next = guess.words();
            if (head == null) {
                return;
            }
            // A "patch cord" is one.
            next += next == 1 && words.size() > 1 && means(words.get(1), head) ? 1 : 0;
        }
        Word name = null;
        if (head.named()) {
            if (words.size() <= next) {
                if (Syntax.Head.of(first) == null) {
                    // Said of the word that is no head.
                    return;
                }
                fail(first.end(), "\"" + head.word() + "\" needs a name behind it");
                return;
            }
            name = words.get(next++);
        }
        List<Word> rest = new ArrayList<>(words.subList(next, words.size()));
        Integer count = takeCount(rest);
        elements.add(new Syntax.Element(head, first, name, rest, count));
    }

    private static boolean means(Word word, Syntax.Head head) {
        return word.text().equals(head.word()) || Jargon.head(word.text()) == head;
    }

    /** {@code x6} or {@code x 6}, wherever it stands. */
    private @Nullable Integer takeCount(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.quoted() || !word.text().startsWith("x")) {
                continue;
            }
            boolean apart = word.text().equals("x") && i + 1 < words.size();
            String digits = apart ? words.get(i + 1).text() : word.text().substring(1);
            if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
                continue;
            }
            words.remove(i);
            if (apart) {
                words.remove(i);
            }
            int count = digits.length() > 4 ? MOST_INSTANCES + 1 : Integer.parseInt(digits);
            if (count < 1 || count > MOST_INSTANCES) {
                fail(word.start(), "a count is from 1 to " + MOST_INSTANCES);
                return 1;
            }
            return count;
        }
        return null;
    }

    private UnknownHeads.Guess unknownHead(Word word) {
        UnknownHeads.Guess guess = new UnknownHeads(catalogue).guess(word.text());
        List<String> heads =
                Arrays.stream(Syntax.Head.values()).map(Syntax.Head::word).toList();
        report.add(Diagnostic.error(
                Code.UNKNOWN_NAME,
                place(word.start()),
                "unknown word",
                "an element begins with one of " + String.join(", ", heads) + "; \"" + word.text()
                        + "\" is none of them",
                guess.advice()));
        return guess;
    }

    private void fail(int at, String what) {
        report.add(Diagnostic.error(Code.UNREADABLE, place(at), "the chain cannot be read", what));
    }

    private Span place(int at) {
        return origin.span(text, at);
    }
}
