package dev.ferrule.chain;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Part;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Active cables that somebody describes, as in {@code DAC QSFP-DD 3m}: they are parts of the catalogue, by name. */
final class ActiveWords {

    private static final Set<String> MEDIA = Set.of("DAC", "ACC", "AEC", "AOC");
    private static final int MOST_NAMES = 3;

    private ActiveWords() {}

    /** Whether a text of several words is the description of an active cable. */
    static boolean describe(String text) {
        return text.indexOf(' ') > 0 && words(text).stream().anyMatch(MEDIA::contains);
    }

    static Diagnostic diagnostic(String text, Catalogue catalogue, Place place) {
        List<String> near = near(words(text), catalogue);
        return Diagnostic.error(
                Code.UNKNOWN_NAME,
                place,
                "unknown part",
                "there is no part \"" + text + "\" in the catalogue; an active cable has no description in words",
                (near.isEmpty() ? "" : "name a part, such as " + String.join(" or ", near) + ", or ")
                        + "add yours as a part of kind: active to a catalogue file in catalog/; its length stands in the"
                        + " column length");
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toUpperCase(Locale.ROOT).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Active parts that have most of the words in their names: the medium, and the form of the ends. */
    private static List<String> near(List<String> words, Catalogue catalogue) {
        List<String> media = words.stream().filter(MEDIA::contains).toList();
        List<String> active = catalogue.names("parts").stream()
                .filter(name -> media.contains(name.substring(0, Math.min(3, name.length()))))
                .filter(name -> {
                    Part part = catalogue.part(name);
                    return part != null && part.active();
                })
                .sorted()
                .toList();
        List<String> forms = active.stream()
                .filter(name -> words.stream()
                        .anyMatch(word -> !media.contains(word)
                                && Arrays.asList(parts(name)).contains(word)))
                .toList();
        return (forms.isEmpty() ? active : forms).stream().limit(MOST_NAMES).toList();
    }

    /** {@code QSFP-DD} and {@code 400G} of {@code DAC-QSFP-DD-400G}. */
    private static String[] parts(String name) {
        int last = name.lastIndexOf('-');
        return last < 4 ? new String[0] : new String[] {name.substring(4, last), name.substring(last + 1)};
    }
}
