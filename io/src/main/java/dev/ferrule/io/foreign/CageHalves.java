package dev.ferrule.io.foreign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ports of a device that are the two halves of one cage, as their names say, and one transceiver with two MDIs in both:
 * {@code swp5s0} and {@code swp5s1}, {@code P7.1} and {@code P7.2}, {@code 3A} and {@code 3B}, {@code 4 left} and
 * {@code 4 right}. Ports are distinct where a third one has the same beginning, where that is a port itself, or where nothing
 * but a number tells them apart and no other port of the device is named in halves.
 */
final class CageHalves {

    /** How halves are told apart, the group of the cage first. */
    private enum Form {
        /** From 0; four of them are two to a half. */
        SHARE("(.*\\d)s(\\d)", 1),
        NUMBERED("(.*\\d)[._](\\d+)", 1),
        /** So are the ports of cards, which have more than two, or one card. */
        SLASHED("(.*\\d)/(\\d+)", 2),
        LETTER("(.*\\d)[ _-]?([A-Za-z])", 1),
        SIDE("(.*[^ _-])[ _-]*\\b(left|right)", 1);

        private final Pattern pattern;

        /** How many cages with both halves there are at the least. */
        private final int fewest;

        Form(String pattern, int fewest) {
            this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
            this.fewest = fewest;
        }

        /** Which half of its cage a port is by the word for it, given all words at that cage; 0 for none. */
        int half(String word, Set<String> words) {
            String all = String.join("", words);
            return switch (this) {
                case SHARE ->
                    all.matches("[01]{1,2}")
                            ? word.charAt(0) - '0' + 1
                            : all.equals("0123") ? (word.charAt(0) - '0') / 2 + 1 : 0;
                case NUMBERED, SLASHED -> all.matches("1?2?") ? word.charAt(0) - '0' : 0;
                case LETTER -> all.equals("ab") ? word.charAt(0) - 'a' + 1 : 0;
                case SIDE -> word.equals("left") ? 1 : 2;
            };
        }
    }

    /** A port as a half: the name of its cage, and which of its MDIs it is. */
    record Half(String cage, int mdi) {

        @Override
        public String toString() {
            return cage + ":" + mdi;
        }
    }

    /** A port in one of the forms. */
    private record Named(String port, String cage, String word) {}

    private CageHalves() {}

    /**
     * The halves among the ports of a device.
     *
     * @param ports all that are named
     * @param twins transceivers with two MDIs, by their ports
     */
    static Map<String, Half> of(Set<String> ports, Map<String, String> twins) {
        Map<String, Half> halves = new LinkedHashMap<>();
        for (Form form : Form.values()) {
            Map<String, List<Named>> cages = cages(form, ports);
            long whole = cages.values().stream()
                    .filter(of -> isCage(form, of, ports, twins) && of.size() > 1)
                    .count();
            boolean distinct = (form == Form.SLASHED || form == Form.NUMBERED)
                    && cages.values().stream().anyMatch(of -> !isCage(form, of, ports, twins));
            boolean sure = form == Form.SHARE || form == Form.SIDE;
            if (distinct || (!sure && whole < form.fewest)) {
                continue;
            }
            cages.forEach((cage, of) -> {
                if (isCage(form, of, ports, twins)) {
                    of.forEach(named ->
                            halves.putIfAbsent(named.port, new Half(cage, form.half(named.word, words(of)))));
                }
            });
        }
        return halves;
    }

    private static Map<String, List<Named>> cages(Form form, Set<String> ports) {
        Map<String, List<Named>> cages = new LinkedHashMap<>();
        for (String port : ports) {
            Matcher named = form.pattern.matcher(port);
            if (named.matches()) {
                cages.computeIfAbsent(named.group(1), cage -> new ArrayList<>())
                        .add(new Named(port, named.group(1), named.group(2).toLowerCase(Locale.ROOT)));
            }
        }
        return cages;
    }

    private static Set<String> words(List<Named> of) {
        Set<String> words = new TreeSet<>();
        of.forEach(named -> words.add(named.word));
        return words;
    }

    /** Whether all of them are halves, with one transceiver in those of which any is said. */
    private static boolean isCage(Form form, List<Named> of, Set<String> ports, Map<String, String> twins) {
        Set<String> words = words(of);
        boolean halves = of.stream().allMatch(named -> form.half(named.word, words) > 0);
        List<String> modules = of.stream()
                .map(named -> twins.get(named.port))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return halves && modules.size() == 1 && words.size() == of.size() && !ports.contains(of.getFirst().cage);
    }
}
