package dev.ferrule.io.foreign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Ports of a device that are the two halves of one cage, as their names say, and one transceiver with two MDIs in both:
 * {@code swp5s0} and {@code swp5s1}, {@code P7.1} and {@code P7.2}, {@code 3A} and {@code 3B}, {@code 4 left} and
 * {@code 4 right}. Ports are distinct where a third one has the same beginning, where that is a port itself, or where nothing
 * but a number tells them apart and no other cage of the device is named in halves. Two transceivers in one cage are a mistake
 * where more cages have one.
 */
final class CageHalves {

    /** A port that says itself which MDI it is. */
    private static final Pattern MDI = Pattern.compile(".*:[12]");

    /** How halves are told apart, the group of the cage first. */
    private enum Form {
        /** From 0; four of them are two to a half. */
        SHARE("(.*\\d)s(\\d)", 1),
        NUMBERED("(.*\\d)[._](\\d+)", 1),
        /** So are the ports of cards, which have more than two, or one card. */
        SLASHED("(.*\\d)/(\\d+)", 2),
        DASHED("(.*\\d)-(\\d+)", 2),
        /** So are cages of routers that are split. */
        CONNECTOR("(.*\\d)[/._ -](?:c|mpo)[ -]?(\\d+)", 2),
        LETTER("(.*\\d)[ _-]?([A-Za-z])", 1),
        SIDE("(.*[^ _(\\[-])[ _-]*[(\\[]?\\b(left|right)\\b[)\\]]?", 1);

        private final Pattern pattern;

        /** How many cages with both halves there are at the least, those whose halves are named in another way included. */
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
                case NUMBERED, SLASHED, DASHED, CONNECTOR -> all.matches("1?2?") ? word.charAt(0) - '0' : 0;
                case LETTER -> all.equals("ab") ? word.charAt(0) - 'a' + 1 : 0;
                case SIDE -> word.equals("left") ? 1 : 2;
            };
        }

        /** Whether nothing but a number tells ports apart, as it tells cages apart. */
        boolean isNumber() {
            return this != SHARE && this != LETTER && this != SIDE;
        }

        /** Whether no port is named so that is none of two. */
        boolean isSure() {
            return this == SHARE || this == SIDE;
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

    /**
     * Ports with the same beginning.
     *
     * @param halved whether all of them are halves
     * @param modules that are in them
     */
    private record Cage(List<Named> ports, boolean halved, Set<String> modules) {

        boolean isWhole() {
            return halved && modules.size() == 1 && ports.size() > 1;
        }

        /** Whether its halves are said to have different transceivers. */
        boolean isMixed() {
            return halved && modules.size() > 1;
        }

        boolean isHalved(boolean mayMix) {
            return halved && (mayMix ? !modules.isEmpty() : modules.size() == 1);
        }

        Set<String> words() {
            return ports.stream().map(Named::word).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private CageHalves() {}

    /**
     * The halves among the ports of a device.
     *
     * @param ports all that are named
     * @param twins transceivers with two MDIs, by their ports
     */
    static Map<String, Half> of(Set<String> ports, Map<String, String> twins) {
        Map<Form, List<Cage>> cages = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            cages.put(form, cages(form, ports, twins));
        }
        Map<String, Half> halves = new LinkedHashMap<>();
        cages.forEach((form, all) -> {
            long whole = all.stream().filter(Cage::isWhole).count();
            boolean mayMix =
                    form.isSure() || whole >= all.stream().filter(Cage::isMixed).count();
            boolean distinct = form.isNumber() && all.stream().anyMatch(cage -> !cage.isHalved(mayMix));
            if (!distinct && (form.isSure() || isUsed(form, whole, cages, twins))) {
                all.stream().filter(cage -> cage.isHalved(mayMix)).forEach(cage -> put(form, cage, halves));
            }
        });
        return halves;
    }

    /** Whether enough cages have both halves named so; those whose halves are named otherwise speak for it too. */
    private static boolean isUsed(Form form, long whole, Map<Form, List<Cage>> cages, Map<String, String> twins) {
        return whole >= form.fewest
                || (whole > 0
                        && (twins.keySet().stream()
                                        .anyMatch(port -> MDI.matcher(port).matches())
                                || cages.entrySet().stream()
                                        .anyMatch(other -> other.getKey().fewest == 1
                                                && other.getValue().stream().anyMatch(Cage::isWhole))));
    }

    private static void put(Form form, Cage cage, Map<String, Half> halves) {
        Set<String> words = cage.words();
        cage.ports.forEach(named -> halves.putIfAbsent(named.port, new Half(named.cage, form.half(named.word, words))));
    }

    private static List<Cage> cages(Form form, Set<String> ports, Map<String, String> twins) {
        Map<String, List<Named>> cages = new LinkedHashMap<>();
        for (String port : ports) {
            Matcher named = form.pattern.matcher(port);
            if (named.matches()) {
                String cage = PortWords.cage(named.group(1));
                cages.computeIfAbsent(cage, of -> new ArrayList<>())
                        .add(new Named(port, cage, named.group(2).toLowerCase(Locale.ROOT)));
            }
        }
        List<Cage> all = new ArrayList<>();
        cages.forEach((cage, of) -> all.add(cage(form, of, !ports.contains(cage), twins)));
        return all;
    }

    private static Cage cage(Form form, List<Named> of, boolean distinct, Map<String, String> twins) {
        Set<String> modules = of.stream()
                .map(named -> twins.get(named.port))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> words = new Cage(of, false, modules).words();
        boolean halves = of.stream().allMatch(named -> form.half(named.word, words) > 0);
        return new Cage(of, halves && distinct && words.size() == of.size(), modules);
    }
}
