package dev.ferrule.catalog;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.KnownNames;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.source.Node;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One entry that is held against the form of its section. Decoders read what they are asked for; a user's own file is looked
 * at wholly when it is read, so that no value is dropped without a word.
 *
 * @param name of the entry, and its section, for what is said
 */
record EntryCheck(Catalogue catalogue, String name, Report report) {

    /** Where a value comes from; they may stand in any entry and beside any value. */
    private static final Map<String, ValueForm> ORIGIN = Map.of(
            "source", ValueForms.TEXT,
            "confidence", ValueForms.words("high", "medium", "low"),
            "note", ValueForms.ANY);

    static final Set<String> EVERYWHERE = ORIGIN.keySet();

    /** Holds a value, with what is said of its origin, against its form. */
    void value(String key, Node value, ValueForm form) {
        Node plain =
                value instanceof Node.Mapping mapping && mapping.get("value") != null ? mapping.get("value") : null;
        if (plain == null) {
            form.check(this, key, value);
            return;
        }
        form.check(this, key, plain);
        ((Node.Mapping) value).entries().forEach((inner, entry) -> {
            if (!inner.equals("value")) {
                origin(inner, entry);
            }
        });
    }

    /** A key that may stand everywhere. */
    private void origin(String key, Node.Entry entry) {
        ValueForm form = ORIGIN.get(key);
        if (form == null) {
            unknownKey(key, entry.key(), List.of("value", "source", "confidence", "note"));
        } else {
            form.check(this, key, entry.value());
        }
    }

    /** A key of a mapping whose others are known. */
    void key(String key, Node.Entry entry, Map<String, ValueForm> known) {
        ValueForm form = known.get(key);
        if (form == null) {
            origin(key, entry);
        } else {
            value(key, entry.value(), form);
        }
    }

    void unknownKey(String key, Place place, Collection<String> known) {
        String question = KnownNames.of(known).question(key);
        report.add(Diagnostic.warning(
                Code.UNKNOWN_NAME,
                place,
                "unknown key of a catalogue entry",
                name + ": \"" + key + "\" is not read",
                question.isEmpty()
                        ? "keys are "
                                + String.join(", ", known.stream().sorted().toList())
                        : question));
    }

    void unknownName(String key, String word, Place place, Collection<String> known) {
        String question = KnownNames.of(known).question(word);
        report.add(Diagnostic.error(
                Code.UNKNOWN_NAME,
                place,
                "a catalogue entry names what is not there",
                name + ": \"" + key + "\" names \"" + word + "\", which the catalogue does not have",
                question.isEmpty()
                        ? "add an entry of that name, or name one that \"ferrule catalog list\" has"
                        : question));
    }

    void unreadable(Place place, String what) {
        report.add(Diagnostic.error(Code.UNREADABLE, place, "a catalogue entry cannot be read", name + ": " + what));
    }
}
