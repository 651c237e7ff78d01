package dev.ferrule.chain;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.diag.Suggest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code column > column}, {@code element & element}, {@code head word* [x count]}. Every error is reported with
 * its column; the syntax is null when there was one.
 */
final class SyntaxReader {

    private static final int MOST_CHARACTERS = 64 * 1024;
    private static final int MOST_ELEMENTS = 256;
    private static final int MOST_INSTANCES = 4096;

    private final String text;
    private final Origin origin;
    private final Report report;

    private SyntaxReader(String text, Origin origin, Report report) {
        this.text = text;
        this.origin = origin;
        this.report = report;
    }

    static @Nullable Syntax read(String text, Origin origin, Report report) {
        SyntaxReader reader = new SyntaxReader(text, origin, report);
        if (text.length() > MOST_CHARACTERS) {
            reader.fail(0, "a chain may have 64 KB, this one has " + text.length() + " characters");
            return null;
        }
        Syntax syntax = reader.columns(reader.words());
        return report.hasErrors() ? null : syntax;
    }

    private List<Word> words() {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
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

    private int wordEnd(int start) {
        int end = start;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && text.charAt(end) != '>'
                && text.charAt(end) != '&') {
            end++;
        }
        return end;
    }

    private int quoteEnd(int start) {
        int end = text.indexOf('"', start + 1);
        if (end < 0) {
            fail(start, "a double quote is opened here and never closed");
            return text.length() > start + 1 ? text.length() : start + 2;
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
        if (head == null) {
            unknownHead(first);
            return;
        }
        int next = 1;
        Word name = null;
        if (head.named()) {
            if (words.size() < 2) {
                fail(first.end(), "\"" + head.word() + "\" needs a name behind it");
                return;
            }
            name = words.get(next++);
        }
        List<Word> rest = new ArrayList<>(words.subList(next, words.size()));
        Integer count = takeCount(rest);
        elements.add(new Syntax.Element(head, first, name, rest, count));
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

    private void unknownHead(Word word) {
        List<String> heads =
                Arrays.stream(Syntax.Head.values()).map(Syntax.Head::word).toList();
        String question = Suggest.question(word.text(), heads);
        report.add(Diagnostic.error(
                Code.UNKNOWN_NAME,
                place(word.start()),
                "unknown word",
                "an element begins with one of " + String.join(", ", heads) + "; \"" + word.text()
                        + "\" is none of them",
                question.isEmpty() ? "write, for example, \"cord MPO-12 B F/F 5m\"" : question));
    }

    private void fail(int at, String what) {
        report.add(Diagnostic.error(Code.UNREADABLE, place(at), "the chain cannot be read", what));
    }

    private Span place(int at) {
        return origin.span(text, at);
    }
}
