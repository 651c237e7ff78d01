package dev.ferrule.chain;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Grades;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.KnownNames;
import dev.ferrule.diag.Span;
import dev.ferrule.unit.Length;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What is said of a word behind a head that nobody knows: by its kind where that can be seen, else by what is near. */
final class UnknownWords {

    private static final List<String> FIXED = List.of(
            "F/F", "M/M", "F/M", "M/F", "F", "M", "PC", "UPC", "APC", "flat", "APC-up", "8f", "12f", "A", "B", "C",
            "A-B", "A-A", "duplex");

    /** So many words are remembered with what is said of them: sheets say the same of thousands of cables. */
    private static final int MOST_REMEMBERED = 10_000;

    private static final int LONGEST_REMEMBERED = 100;

    private final Catalogue catalogue;
    private final WordForms forms;

    UnknownWords(Catalogue catalogue) {
        this.catalogue = catalogue;
        forms = new WordForms(catalogue);
    }

    Diagnostic say(Word word, Span place) {
        Said said = said(word.text());
        if (said.fault != null) {
            return Diagnostic.error(
                    Code.UNREADABLE, place, "the chain cannot be read", "\"" + word.text() + "\": " + said.fault);
        }
        String advice = said.advice;
        return Diagnostic.error(
                Code.UNKNOWN_NAME,
                place,
                "unknown word",
                "\"" + word.text() + "\" is no connector, type, pins, polish, fibre, length, fibre count or grade",
                advice.isEmpty() ? "see \"ferrule explain chain\" for the words" : advice);
    }

    private Said said(String text) {
        Map<String, Said> remembered = catalogue.made(Known.class, Known::of).said;
        Said before = remembered.get(text);
        if (before != null) {
            return before;
        }
        String fault = value(text);
        Said said = new Said(fault, fault == null ? advice(text) : "");
        if (text.length() <= LONGEST_REMEMBERED && remembered.size() < MOST_REMEMBERED) {
            remembered.put(text, said);
        }
        return said;
    }

    /** What is wrong with a word whose form says what it is meant to be; null where it does not. */
    private @Nullable String value(String text) {
        String length = Length.fault(text);
        if (length != null) {
            return length;
        }
        String loss = WordForms.loss(text);
        if (loss != null) {
            return loss;
        }
        if (text.matches("x[0-9]+")) {
            return "the count of an element is said once";
        }
        if (text.matches("[0-9]+f")) {
            return "a number of fibres is from 1f to 9999f";
        }
        if (text.matches("[0-9]*[.,]?[0-9]+[.,]?")) {
            return "what is it a number of? Write " + withUnit(text.replaceFirst("[.,]$", ""));
        }
        if (text.matches("[0-9]+x.+") && catalogue.connector(text.substring(text.indexOf('x') + 1)) != null) {
            return "a cable has from 1 to 999 plugs a side";
        }
        return WordForms.assignment(text);
    }

    private static String withUnit(String number) {
        if (number.matches("[0-9]+")) {
            return number + "f for fibres, " + number + "m for a length, x" + number + " for a count";
        }
        String decimal = number.replace(',', '.').replaceFirst("^\\.", "0.");
        String loss = decimal.matches("[0-9]{1,2}\\.[0-9]{1,3}") ? decimal + "dB for a loss, " : "";
        return loss + decimal + "m for a length";
    }

    private String advice(String text) {
        if (Syntax.Head.of(new Word(text, 0, 0, false)) != null) {
            return "an element begins with \"" + text + "\": is a \">\" missing before it?";
        }
        String joined = text.replace(' ', '-');
        String close = text.replace(" ", "");
        Known known = catalogue.made(Known.class, Known::of);
        for (String spelling : List.of(joined, close)) {
            if (!spelling.equals(text) && known.words.contains(spelling)) {
                return "write \"" + spelling + "\"";
            }
        }
        List<String> write = Jargon.words(text);
        if (!write.isEmpty()) {
            return "write \"" + String.join("\" or \"", write) + "\"";
        }
        String note = Jargon.note(text);
        String form = note == null ? forms.advice(text, known.words) : note;
        String elsewhere = form == null ? new UnknownHeads(catalogue).elsewhere(text) : form;
        if (elsewhere != null) {
            return elsewhere;
        }
        int times = text.indexOf('x');
        if (text.matches("[0-9]{1,3}x.+")) {
            List<String> near = known.connectors.near(text.substring(times + 1)).stream()
                    .map(name -> text.substring(0, times + 1) + name)
                    .toList();
            return near.isEmpty() ? "" : "Did you mean " + String.join(" or ", near) + "?";
        }
        String near = known.names.question(text);
        String letter = near.isEmpty() ? forms.letter(text) : null;
        return letter == null ? near : letter;
    }

    /** All words behind a head, and ready for being asked what is near: the same for every word of a catalogue. */
    private record Known(Set<String> words, KnownNames names, KnownNames connectors, Map<String, Said> said) {

        static Known of(Catalogue catalogue) {
            Set<String> words = new TreeSet<>(FIXED);
            words.addAll(catalogue.letters());
            words.addAll(Grades.of(catalogue).common());
            words.addAll(catalogue.spellings("connectors"));
            words.addAll(catalogue.spellings("fibres"));
            return new Known(
                    words, KnownNames.of(words), catalogue.knownSpellings("connectors"), new ConcurrentHashMap<>());
        }
    }

    /** What is said of a word: what is wrong with its form, else what it may be meant as. */
    private record Said(@Nullable String fault, String advice) {}
}
