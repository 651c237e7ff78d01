package dev.ferrule.catalog;

import dev.ferrule.source.Node;
import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Forms of single values, and of lists and choices of them. */
final class ValueForms {

    /** Shown, and read by nobody. */
    static final ValueForm ANY = (entry, key, value) -> {};

    static final ValueForm TEXT = scalar(word -> true, "a single value");

    static final ValueForm TEXTS = listOf(TEXT);

    static final ValueForm LOSS = scalar(
            word -> Loss.parse(word) != null,
            "a loss in dB such as 0.35, from 0 to 1000, with a point before decimals");

    /** {@code 0.3-0.5}. */
    static final ValueForm LOSS_OR_RANGE = scalar(
            word -> List.of(word.split("-", 2)).stream().allMatch(end -> Loss.parse(end) != null),
            "a loss in dB such as 0.35, or two such as 0.3-0.5");

    static final ValueForm METRES =
            scalar(word -> isLength(Length.metres(word)), "a length in metres such as 2.5, longer than 0, to 1000 km");

    static final ValueForm LENGTH = scalar(
            word -> isLength(Length.parse(word)), "a length with its unit such as 50 m, longer than 0, to 1000 km");

    static final ValueForm WHOLE = scalar(word -> word.matches("[1-9][0-9]{0,8}"), "a whole number above 0");

    /** Of a share. */
    static final ValueForm FRACTION = scalar(word -> word.matches("0(\\.[0-9]+)?|1(\\.0+)?"), "a number from 0 to 1");

    static final ValueForm FLAG = words("true", "false", "yes", "no");

    static final ValueForm MODE = words("MM", "SM");

    static final ValueForm GRADE = named("grades", ValueForms::isGrade);

    private ValueForms() {}

    /** A grade, a product that has one, or a figure; its own figures are looked at where they stand. */
    static boolean isGrade(Catalogue catalogue, String word) {
        boolean figure = word.endsWith("dB") && Loss.parse(word) != null;
        return figure
                || catalogue.stanza("products", word) != null
                || Grades.of(catalogue).isGrade(word);
    }

    private static boolean isLength(@Nullable Length length) {
        return length != null && length.millimetres() > 0;
    }

    private static ValueForm scalar(Predicate<String> good, String what) {
        return (entry, key, value) -> {
            if (!(value instanceof Node.Scalar text)) {
                entry.unreadable(value.place(), "\"" + key + "\" is " + what + ", not " + value.kind());
            } else if (!good.test(text.text().strip())) {
                entry.unreadable(value.place(), "\"" + key + "\" is " + what + ", not \"" + text.text() + "\"");
            }
        };
    }

    static ValueForm words(String... all) {
        return scalar(List.of(all)::contains, "one of " + String.join(", ", all));
    }

    /** The name or an alias of an entry of a section. */
    static ValueForm named(String section) {
        return named(section, (catalogue, word) -> catalogue.stanza(section, word) != null);
    }

    /**
     * A name of the catalogue.
     *
     * @param section whose names a wrong one is held against
     */
    static ValueForm named(String section, BiPredicate<Catalogue, String> known) {
        return (entry, key, value) -> {
            if (!(value instanceof Node.Scalar text)) {
                entry.unreadable(value.place(), "\"" + key + "\" is a single name, not " + value.kind());
            } else if (!known.test(entry.catalogue(), text.text())) {
                entry.unknownName(
                        key, text.text(), value.place(), entry.catalogue().spellings(section));
            }
        };
    }

    /** A list, or one value in its place. */
    static ValueForm listOf(ValueForm form) {
        return (entry, key, value) -> {
            if (value instanceof Node.Sequence list) {
                list.items().forEach(item -> entry.value(key, item, form));
            } else {
                form.check(entry, key, value);
            }
        };
    }

    /** One value for both modes, or one for each: {@code { MM: 0.3, SM: 0.5 }}. */
    static ValueForm byMode(ValueForm form) {
        MappingForm modes = MappingForm.of(Map.of("MM", form, "SM", form));
        return (entry, key, value) -> (value instanceof Node.Mapping ? modes : form).check(entry, key, value);
    }

    /** Values by names that the user gives, or that the catalogue has. */
    static ValueForm mapOf(ValueForm name, ValueForm form) {
        return (entry, key, value) -> {
            if (value instanceof Node.Mapping mapping) {
                mapping.entries().forEach((inner, part) -> {
                    name.check(entry, key, new Node.Scalar(inner, true, part.key()));
                    entry.value(inner, part.value(), form);
                });
            } else {
                entry.unreadable(value.place(), "\"" + key + "\" should be a mapping, not " + value.kind());
            }
        };
    }
}
