package dev.ferrule.chain;

import dev.ferrule.catalog.ActiveCable;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Part;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import java.util.ArrayList;
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

    /** Parts of the medium that anybody makes: straight ones of one of the forms or rates, else those that split, else all. */
    private static List<String> near(List<String> words, Catalogue catalogue) {
        List<String> straight = new ArrayList<>();
        List<String> alike = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (String name : catalogue.names("parts").stream().sorted().toList()) {
            Part part = catalogue.part(name);
            ActiveCable cable = part == null ? null : part.cable();
            if (cable != null && cable.maker() == null && words.contains(cable.medium())) {
                all.add(name);
                if (cable.words().stream().anyMatch(words::contains)) {
                    (cable.splits() ? alike : straight).add(name);
                }
            }
        }
        List<String> best = straight.isEmpty() ? alike.isEmpty() ? all : alike : straight;
        return best.stream().limit(MOST_NAMES).toList();
    }
}
