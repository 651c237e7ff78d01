package dev.ferrule.io.foreign;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Part;
import dev.ferrule.chain.PartReader;
import dev.ferrule.chain.PartSpec;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people call a cable's part, as the catalogue knows it. */
final class PartNames {

    /** Plugs of two ends as {@code F-F} and {@code M to F}; a slash is what a chain has. */
    private static final Pattern PINS =
            Pattern.compile("\\b([MF])\\s?(?:-|\\bto\\b)\\s?([MF])\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern LENGTH = Pattern.compile(
            "(?<![\\w.,-])(\\d+(?:[.,]\\d+)?)\\s?(m|ft|metres|meters)(?![\\w-])", Pattern.CASE_INSENSITIVE);

    private static final Pattern ACTIVE = Pattern.compile("\\b(DAC|ACC|AEC|AOC)\\b", Pattern.CASE_INSENSITIVE);

    /** A word that decides the verdict is not there. */
    private static final Code UNSAID = new Code(107);

    /** Words of descriptions that nobody understands; behind so many others are looked up and no longer read. */
    private static final int MOST_UNHEARD = 20_000;

    private int unheard;
    private int unheardWords;

    private final Catalogue catalogue;
    private final PartReader reader;
    private final Map<String, Reading> read = new HashMap<>();

    private final List<Part> anybodys = new ArrayList<>();

    /** Why the last part was not understood, for people. */
    private String why = "";

    /**
     * What words mean.
     *
     * @param known null when the catalogue knows no such part
     * @param why it does not, for people
     */
    record Reading(@Nullable Known known, String why) {}

    PartNames(Catalogue catalogue) {
        this.catalogue = catalogue;
        reader = new PartReader(catalogue);
    }

    /**
     * A part that is understood.
     *
     * @param part as a row of {@code cables.csv} has it
     * @param length as the words said it; empty when they did not
     * @param splits whether one plug of it leads to several
     * @param plugs how many it has a side; 0 where that is not said
     * @param unsaid what of it is not said, such as the type; empty where all is
     */
    record Known(String part, String length, boolean splits, int plugs, String unsaid) {

        /** Of which no more is known than the words. */
        Known(String part, String length, boolean splits, String unsaid) {
            this(part, length, splits, 0, unsaid);
        }
    }

    /** What words mean; sheets say the same of many cables. */
    Reading read(String said, Place place) {
        return read.computeIfAbsent(said, words -> new Reading(known(words, place), why));
    }

    private @Nullable Known known(String said, Place place) {
        if (unheardWords >= MOST_UNHEARD && catalogue.part(said.strip()) == null) {
            why = "it is not read, since " + unheard + " before it were not understood";
            return null;
        }
        Known known = meant(said, place);
        if (known == null) {
            unheard++;
            unheardWords +=
                    1 + (int) said.chars().filter(Character::isWhitespace).count();
        }
        return known;
    }

    private @Nullable Known meant(String said, Place place) {
        String words = said.strip().replaceAll("\\s+", " ");
        Known whole = known(words, "", place);
        if (whole != null || !isDescription(words)) {
            return whole;
        }
        String slashed = PINS.matcher(PartWords.plain(words))
                .replaceAll(pins -> (pins.group(1) + "/" + pins.group(2)).toUpperCase(Locale.ROOT));
        if (!ACTIVE.matcher(slashed).find()) {
            String before = why;
            Known known = known(slashed, "", place);
            why = why.isEmpty() ? before : why;
            return known;
        }
        Matcher length = LENGTH.matcher(slashed);
        boolean measured = length.find();
        String rest = measured ? slashed.substring(0, length.start()) + slashed.substring(length.end()) : slashed;
        String found = active(rest.strip());
        return found == null ? null : known(found, measured ? length.group(1) + length.group(2) : "", place);
    }

    /** A single word is the number of a part, and no description. */
    private static boolean isDescription(String words) {
        return words.indexOf(' ') > 0;
    }

    private @Nullable Known known(String part, String length, Place place) {
        if (part.isEmpty() || isUnheard(part)) {
            why = "";
            return null;
        }
        Report report = new Report();
        PartSpec spec = reader.read(part, place, report);
        boolean read = spec != null && !report.hasErrors();
        why = report.findings().stream()
                .flatMap(finding -> finding.detail().stream())
                .filter(detail -> !detail.contains(part) && !detail.startsWith("see ") && !detail.startsWith("Did you"))
                .findFirst()
                .orElse("");
        boolean unsaid = report.hasErrors()
                && report.findings().stream().allMatch(finding -> finding.code().equals(UNSAID));
        if (!read && !unsaid) {
            return null;
        }
        Part entry = catalogue.part(part);
        boolean splits = (entry != null && entry.cable() != null)
                ? entry.cable().splits()
                : (spec != null && spec.item() != null && splits(spec.item()));
        return new Known(part, length, splits, spec == null ? 0 : spec.plugs(), unsaid ? why : "");
    }

    /** Whether one plug of it leads to several. */
    private static boolean splits(ItemType item) {
        long near =
                item.faces().stream().filter(face -> face.side() == Side.LEFT).count();
        long all = item.faces().size();
        return item.kind() == ItemType.Kind.HARNESS && all > 2 && (near == 1 || near == all - 1);
    }

    /** A number that no catalogue has, told without looking for those that are like it: a column of them may be long. */
    private boolean isUnheard(String part) {
        return !isDescription(part)
                && catalogue.part(part) == null
                && catalogue.assembly(part) == null
                && catalogue.connector(part) == null;
    }

    /** The active cable of a description such as {@code 400G QSFP-DD DAC}: the one that all of its words fit. */
    private @Nullable String active(String words) {
        String upper = words.toUpperCase(Locale.ROOT);
        Matcher medium = ACTIVE.matcher(upper);
        String kind = medium.find() ? medium.group(1) : "";
        Set<String> told = new LinkedHashSet<>(Arrays.asList(upper.split("[\\s,/]+", -1)));
        told.removeIf(word -> word.isEmpty() || word.equals(kind) || FILLERS.contains(word));
        List<Part> fitting = anybodys().stream()
                .filter(part -> part.cable() != null
                        && kind.equals(part.cable().medium())
                        && part.cable().words().containsAll(told))
                .toList();
        List<Part> straight = fitting.stream()
                .filter(part -> part.cable() != null && !part.cable().splits())
                .toList();
        List<Part> meant = straight.isEmpty() ? fitting : straight;
        return told.isEmpty() || meant.size() != 1 ? null : meant.getFirst().number();
    }

    /** Active cables that anybody makes. */
    private List<Part> anybodys() {
        if (anybodys.isEmpty()) {
            catalogue.names("parts").stream()
                    .map(catalogue::part)
                    .filter(part ->
                            part != null && part.cable() != null && part.cable().maker() == null)
                    .forEach(anybodys::add);
        }
        return anybodys;
    }

    /** Words that say nothing of which one it is. */
    private static final Set<String> FILLERS = Set.of("CABLE", "PASSIVE", "ACTIVE", "COPPER", "TO", "TWINAX");
}
