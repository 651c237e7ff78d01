package dev.ferrule.io.foreign;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Part;
import dev.ferrule.chain.PartReader;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
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

    private final Catalogue catalogue;
    private final PartReader reader;
    private final Map<String, Reading> read = new HashMap<>();

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
     * @param splits whether its far end has more plugs than its near one
     * @param unsaid what of it is not said, such as the type; empty where all is
     */
    record Known(String part, String length, boolean splits, String unsaid) {}

    /** What words mean; sheets say the same of many cables. */
    Reading read(String said, Place place) {
        return read.computeIfAbsent(said, words -> new Reading(known(words, place), why));
    }

    private @Nullable Known known(String said, Place place) {
        String words = said.strip().replaceAll("\\s+", " ");
        Known whole = known(words, "", place);
        if (whole != null || !isDescription(words)) {
            return whole;
        }
        String slashed =
                PINS.matcher(words).replaceAll(pins -> (pins.group(1) + "/" + pins.group(2)).toUpperCase(Locale.ROOT));
        if (!ACTIVE.matcher(slashed).find()) {
            return known(slashed, "", place);
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
        boolean read = reader.read(part, place, report) != null && !report.hasErrors();
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
        boolean splits = entry != null && entry.active() && splits(entry.ends());
        return new Known(part, length, splits, unsaid ? why : "");
    }

    /** A number that no catalogue has, told without looking for those that are like it: a column of them may be long. */
    private boolean isUnheard(String part) {
        return !isDescription(part)
                && catalogue.part(part) == null
                && catalogue.assembly(part) == null
                && catalogue.connector(part) == null;
    }

    private static boolean splits(List<String> ends) {
        return ends.stream().distinct().count() > 1 || ends.size() > 2;
    }

    /** The active cable of a description such as {@code 400G QSFP-DD DAC}: the one that all of its words fit. */
    private @Nullable String active(String words) {
        String upper = words.toUpperCase(Locale.ROOT);
        Matcher medium = ACTIVE.matcher(upper);
        String kind = medium.find() ? medium.group(1) + "-" : "";
        Set<String> told = new LinkedHashSet<>(Arrays.asList(upper.split("[\\s,/]+", -1)));
        told.removeIf(word -> word.isEmpty() || (word + "-").equals(kind) || FILLERS.contains(word));
        List<String> fitting = new ArrayList<>();
        for (String name : catalogue.names("parts")) {
            Part part = name.startsWith(kind) ? catalogue.part(name) : null;
            if (part != null && part.active() && ends(name).containsAll(told)) {
                fitting.add(name);
            }
        }
        List<String> straight =
                fitting.stream().filter(name -> !name.matches(".*-\\dx.*")).toList();
        boolean one = straight.size() == 1 || (straight.isEmpty() && fitting.size() == 1);
        return told.isEmpty() || !one ? null : straight.isEmpty() ? fitting.getFirst() : straight.getFirst();
    }

    /** Words that say nothing of which one it is. */
    private static final Set<String> FILLERS = Set.of("CABLE", "PASSIVE", "ACTIVE", "COPPER", "TO", "TWINAX");

    /** {@code QSFP-DD}, {@code 4xQSFP28}, {@code QSFP28} and {@code 400G} of {@code DAC-QSFP-DD-4xQSFP28-400G}. */
    private static Set<String> ends(String name) {
        Set<String> ends = new LinkedHashSet<>();
        String rest = name.substring(name.indexOf('-') + 1).toUpperCase(Locale.ROOT);
        for (String word : rest.replace("QSFP-DD", "QSFP_DD").split("-", -1)) {
            String form = word.replace('_', '-');
            ends.add(form);
            int count = form.indexOf('X');
            if (count == 1 && Character.isDigit(form.charAt(0))) {
                ends.add(form.substring(2));
            }
        }
        return ends;
    }
}
