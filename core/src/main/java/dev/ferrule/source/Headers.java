package dev.ferrule.source;

import dev.ferrule.diag.LookAlike;
import dev.ferrule.diag.Suggest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns that one kind of table knows, by the names that people write. */
final class Headers {

    /**
     * What a written name means.
     *
     * @param rank 0 for the column's own name; the smaller of two wins the column
     */
    record Meaning(String column, int rank) {}

    private static final int LAST = 1000;

    /** No name of a column has more letters. */
    static final int LONGEST = 100;

    private static final int MOST_MET = 4096;

    /** A sheet of cables and their ends, as crews work by it. */
    static final String CUT_SHEET = "cutsheet";

    /** The same where one cell names the device and the port of an end. */
    static final String END_SHEET = "endsheet";

    /** Made once a kind: a workbook has many sheets, and each is held against several kinds. */
    private static final Map<String, Headers> KNOWN = new ConcurrentHashMap<>();

    private final String kind;

    /** Columns by the letters of their own names; null until a table is headed otherwise. */
    private volatile @Nullable Map<String, Meaning> own;

    /** By all names; null until a table is headed otherwise, because with two ends there are hundreds. */
    private volatile @Nullable Map<String, Meaning> all;

    /** Those names by how many letters they have, among which a misspelt one is sought. */
    private volatile @Nullable Map<Integer, List<Spelling>> byLength;

    /** Written names that were met, and what they mean: sheets repeat them from table to table and from row to row. */
    private final Map<String, Optional<Meaning>> met = new ConcurrentHashMap<>();

    private final Set<String> columns = new LinkedHashSet<>();
    private final List<String> needed = new ArrayList<>();

    private Headers(String kind) {
        this.kind = kind;
        each(this::column);
    }

    /** @param kind of table: {@code cables}, {@code devices} …; of a kind that is not checked nothing is known */
    static Headers of(String kind) {
        Headers known = KNOWN.get(kind);
        if (known == null) {
            known = new Headers(kind);
            if (!known.columns.isEmpty()) {
                KNOWN.put(kind, known);
            }
        }
        return known;
    }

    /** What is done with a column: its name, whether no row can be read without it, its other names, words for its end. */
    private interface Use {
        void of(String column, boolean must, String others, String words);
    }

    private void each(Use use) {
        String current = "";
        for (String line : ColumnNames.LINES) {
            if (!line.startsWith(" ")) {
                current = line;
            } else if (current.equals(kind) || (current.equals(CUT_SHEET) && kind.equals(END_SHEET))) {
                each(line, "", "", use);
            }
        }
        if (hasEnds()) {
            ends(ColumnNames.ENDS, use);
        }
        if (isCutSheet()) {
            ends(ColumnNames.CUT_SHEET_ENDS, use);
        }
        if (kind.equals(END_SHEET)) {
            ends(ColumnNames.WHOLE_ENDS, use);
        }
    }

    private void ends(String[] lines, Use use) {
        for (String line : lines) {
            each(line, "a", ColumnNames.A, use);
        }
        for (String line : lines) {
            each(line, far(), ColumnNames.B, use);
        }
    }

    private boolean hasEnds() {
        return kind.equals("cables") || kind.equals("links") || isCutSheet();
    }

    boolean isCutSheet() {
        return kind.equals(CUT_SHEET) || kind.equals(END_SHEET);
    }

    /** The far end of a cable is b, that of a link z. */
    private String far() {
        return kind.equals("cables") ? "b" : "z";
    }

    private static void each(String line, String end, String words, Use use) {
        int colon = line.indexOf(':');
        String written = line.substring(0, colon).strip().replace("@", end);
        boolean must = written.endsWith("*");
        String column = must ? written.substring(0, written.length() - 1) : written;
        use.of(column, must, line.substring(colon + 1), words);
    }

    private void column(String column, boolean must, String others, String words) {
        columns.add(column);
        if (must && !kind.equals(END_SHEET)) {
            needed.add(column);
        }
    }

    private Map<String, Meaning> own() {
        Map<String, Meaning> known = own;
        if (known == null) {
            known = new HashMap<>();
            for (String column : columns) {
                known.put(Compact.of(column), new Meaning(column, 0));
            }
            own = known;
        }
        return known;
    }

    private Map<String, Meaning> all() {
        Map<String, Meaning> meanings = all;
        if (meanings == null) {
            meanings = new HashMap<>();
            Map<String, Meaning> some = meanings;
            each((column, must, others, words) -> names(column, names(others), names(words), 0, some));
            if (hasEnds()) {
                alone("a_device", ColumnNames.A, meanings);
                alone(far() + "_device", ColumnNames.B, meanings);
            }
            if (kind.equals("links") || isCutSheet()) {
                more(ColumnNames.NEAR, 0, meanings);
                more(ColumnNames.SWITCH_AND_SERVER, LAST, meanings);
            }
            meanings.putAll(own());
            all = meanings;
        }
        return meanings;
    }

    private Map<Integer, List<Spelling>> byLength() {
        Map<Integer, List<Spelling>> names = byLength;
        if (names == null) {
            names = all().entrySet().stream()
                    .map(name -> Spelling.of(name.getKey(), name.getValue()))
                    .collect(Collectors.groupingBy(name -> name.name().length()));
            byLength = names;
        }
        return names;
    }

    /** Names that say their end otherwise than by a word for it. */
    private void more(String[] lines, int above, Map<String, Meaning> meanings) {
        for (String line : lines) {
            each(line, "", "", (column, must, others, words) -> {
                if (columns.contains(column)) {
                    names(column, names(others), List.of(), above, meanings);
                }
            });
        }
    }

    /** "Source, Source Port": the word alone is the device, when no surer name is there. */
    private static void alone(String column, String words, Map<String, Meaning> meanings) {
        names(words).forEach(word -> meanings.putIfAbsent(Compact.of(word), new Meaning(column, LAST)));
    }

    /** @param above the rank of names that are surer */
    private static void names(
            String column, List<String> names, List<String> words, int above, Map<String, Meaning> meanings) {
        int rank = above;
        for (String name : names) {
            rank++;
            if (words.isEmpty()) {
                meanings.putIfAbsent(Compact.of(name), new Meaning(column, rank));
            }
            for (String word : words) {
                meanings.putIfAbsent(Compact.of(word + name), new Meaning(column, rank));
                meanings.putIfAbsent(Compact.of(name + word), new Meaning(column, rank));
            }
        }
    }

    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String name : list.split(",", -1)) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }

    @Nullable
    Meaning meaning(String written) {
        if (written.length() > LONGEST) {
            return sought(written);
        }
        Optional<Meaning> known = met.get(written);
        if (known == null) {
            known = Optional.ofNullable(sought(written));
            if (met.size() >= MOST_MET) {
                met.clear();
            }
            met.put(written, known);
        }
        return known.orElse(null);
    }

    private @Nullable Meaning sought(String written) {
        if (columns.contains(written)) {
            return new Meaning(written, 0);
        }
        // "Cable" is a part, and "Cable #" the number of one.
        Meaning number = written.indexOf('#') < 0 || columns.isEmpty()
                ? null
                : all().get(Compact.of(written.replace("#", "number")));
        if (number != null) {
            return number;
        }
        String compact = Compact.of(written);
        Meaning meaning = own().get(compact);
        Meaning other = meaning != null || columns.isEmpty() ? meaning : all().get(compact);
        return other == null && isCutSheet() ? LengthName.meaning(written) : other;
    }

    /** How sure a written name is: 0 for a column's own, the largest number for one that nobody knows. */
    int rank(String written) {
        Meaning meaning = meaning(written);
        return meaning == null ? Integer.MAX_VALUE : meaning.rank;
    }

    /** How many columns a row has at the least; one of fewer cells is none of the table. */
    int fewest() {
        return kind.equals(END_SHEET) ? 2 : needed.size();
    }

    /** Columns without which no row can be read. */
    List<String> needed() {
        return needed;
    }

    /**
     * The names of a header in which an end stands before those that are of it: {@code Source, Rack, Port, Destination, Rack,
     * Port}, {@code Device, Port, Connects to, Port}. They are joined where that makes a column of a name that stands twice, or
     * that is none and stands behind the word for an end alone.
     */
    List<String> banded(List<String> names) {
        int near = end(names, 0, "a_device");
        int far = end(names, near + 1, far() + "_device");
        if (near < 0 || far < 0) {
            return names;
        }
        int again = near + 1 + names.subList(near + 1, names.size()).indexOf(names.get(near));
        if (again > far) {
            // Another table stands beside it.
            List<String> both = new ArrayList<>(banded(names.subList(0, again)));
            both.addAll(banded(names.subList(again, names.size())));
            return both;
        }
        Set<String> twice = twice(names);
        List<String> banded = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            int end = i < near ? -1 : i < far ? near : far;
            boolean alone = end >= 0 && isEndAlone(names.get(end));
            String word = end < 0 ? "" : alone ? names.get(end) : end == near ? "from" : "to";
            String together = word + " " + name;
            boolean joined = i != near && i != far && !name.isEmpty() && meaning(together) != null;
            if (i > far
                    && isEndAlone(names.get(far))
                    && !twice.contains(name)
                    && !ofCable(name).equals(name)) {
                banded.add(ofCable(name));
            } else {
                boolean wanted = twice.contains(name) || (meaning(name) == null && (alone || end < 0));
                banded.add(joined && wanted ? together : name);
            }
        }
        return banded;
    }

    /** The names with the ends that they leave out. */
    List<String> withEnds(List<String> names) {
        return isCutSheet() ? new UnsaidEnds(this).named(names) : names;
    }

    /** The names that stand for several ends, where it is not clear which are of one table. */
    Set<String> unclear(List<String> names) {
        return isCutSheet() ? new UnsaidEnds(this).unclear(names) : Set.of();
    }

    /** Whether the device and the port of both ends of a link are there. */
    boolean hasBothEnds(Collection<String> names) {
        return found(names).containsAll(List.of("a_device", "a_port", "z_device", "z_port"));
    }

    /** Whether a name is another one without a word before or behind it. */
    static boolean isPartOf(String name, String other) {
        String part = Compact.of(name);
        String whole = Compact.of(other);
        return whole.startsWith(part) || whole.endsWith(part);
    }

    /** Whether rows can be read below names: with each column that is needed, and of whole ends with both. */
    boolean isComplete(Collection<String> names) {
        Set<String> found = found(names);
        return kind.equals(END_SHEET) ? hasEnd(found, "a") && hasEnd(found, "z") : found.containsAll(needed);
    }

    private static boolean hasEnd(Set<String> found, String end) {
        return found.contains(end + "_device") || found.contains(end + "_port");
    }

    /** Whether a name is not taken for its column only where no surer one is there. */
    boolean isSure(Meaning meaning) {
        return meaning.rank <= LAST;
    }

    /** Behind the columns of both ends come those of the cable: {@code Type} is the cable's there. */
    String ofCable(String name) {
        String together = "cable " + name;
        return !name.isEmpty() && meaning(name) == null && meaning(together) != null ? together : name;
    }

    /** Names that stand more than once. */
    static Set<String> twice(List<String> names) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (String name : names) {
            if (!once.add(name)) {
                twice.add(name);
            }
        }
        return twice;
    }

    /** The first name from one on that is the word for an end alone; where there is none, that is the device of it. */
    private int end(List<String> names, int from, String device) {
        int named = -1;
        for (int i = from; i < names.size(); i++) {
            Meaning meaning = meaning(names.get(i));
            if (meaning != null && meaning.column.equals(device)) {
                if (meaning.rank == LAST) {
                    return i;
                }
                named = named < 0 ? i : named;
            }
        }
        return named;
    }

    /** Whether the word for the near end stands alone among the names. */
    boolean hasEndAlone(List<String> names) {
        int near = end(names, 0, "a_device");
        return near >= 0 && isEndAlone(names.get(near));
    }

    private boolean isEndAlone(String name) {
        Meaning meaning = meaning(name);
        return meaning != null && meaning.rank == LAST;
    }

    /** How many different known columns are among the written names. */
    int known(Collection<String> written) {
        return found(written).size();
    }

    /** The known columns among the written names. */
    Set<String> found(Collection<String> written) {
        Set<String> found = new LinkedHashSet<>();
        for (String name : written) {
            Meaning meaning = meaning(name);
            if (meaning != null) {
                found.add(meaning.column);
            }
        }
        return found;
    }

    /**
     * The column that a name nobody knows was perhaps meant to be; null when it is like none of {@code absent}. Short
     * words are like each other by chance: two letters may differ in eight and more, one in four to seven; of three
     * letters one may be missing, too many or exchanged with its neighbour, but no other ({@code lge} is perhaps
     * {@code leg}, {@code lag} is not); none may differ in fewer. Other names of a column count from five letters on.
     */
    @Nullable
    String misspelt(String written, Set<String> absent) {
        String word = Compact.of(written);
        // A cut sheet knows so many names that other ones are often near to one.
        int most = isCutSheet() ? 1 : 2;
        int allowed = word.length() < 3 ? 0 : word.length() < 8 ? 1 : most;
        if (allowed == 0 || absent.isEmpty()) {
            return null;
        }
        long letters = LookAlike.isAscii(word) ? Spelling.letters(word) : Spelling.ANY;
        List<String> known = new ArrayList<>();
        for (int length = word.length() - allowed; length <= word.length() + allowed; length++) {
            boolean spelled = length > 4 && word.length() > 4;
            for (Spelling name : byLength().getOrDefault(length, List.of())) {
                if (name.isNear(letters, allowed)
                        && absent.contains(name.meaning().column())
                        && (spelled || (name.meaning().rank() == 0 && name.isLike(word)))) {
                    known.add(name.name());
                }
            }
        }
        String nearest = Suggest.nearest(word, known, allowed);
        Meaning meaning = nearest == null ? null : all().get(nearest);
        return meaning == null ? null : meaning.column;
    }

    Set<String> columns() {
        return columns;
    }

    /** A name that is not known, as a column of its own: {@code "Cable Colour"} is {@code cable_colour}. */
    static String own(String written) {
        StringBuilder own = new StringBuilder(written.length());
        boolean gap = false;
        for (int at = 0; at < written.length(); at++) {
            char c = written.charAt(at);
            if (Character.isWhitespace(c) || "_()[]/-".indexOf(c) >= 0) {
                gap = !own.isEmpty();
            } else {
                if (gap) {
                    own.append('_');
                }
                own.append(c);
                gap = false;
            }
        }
        return own.toString().toLowerCase(Locale.ROOT);
    }
}
