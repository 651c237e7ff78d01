package dev.ferrule.source;

import dev.ferrule.diag.Suggest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Set<String> columns = new LinkedHashSet<>();
    private final List<String> needed = new ArrayList<>();

    private Headers() {}

    /** @param kind of table: {@code cables}, {@code devices} …; of a kind that is not checked nothing is known */
    static Headers of(String kind) {
        Headers headers = new Headers();
        String current = "";
        for (String line : ColumnNames.TEXT.lines().toList()) {
            if (!line.startsWith(" ")) {
                current = line;
            } else if (current.equals(kind)) {
                headers.column(line, "", List.of());
            }
        }
        if (kind.equals("cables") || kind.equals("links")) {
            headers.ends("a", names(ColumnNames.A));
            headers.ends(kind.equals("links") ? "z" : "b", names(ColumnNames.B));
        }
        if (kind.equals("links")) {
            ColumnNames.NEAR.lines().forEach(line -> headers.column(line, "", List.of()));
        }
        return headers;
    }

    private void ends(String end, List<String> words) {
        ColumnNames.ENDS.lines().forEach(line -> column(line, end, words));
        // "Source, Source Port": the word alone is the device, when no surer name is there.
        words.forEach(word -> meanings.putIfAbsent(compact(word), new Meaning(end + "_device", LAST)));
    }

    private void column(String line, String end, List<String> words) {
        int colon = line.indexOf(':');
        String written = line.substring(0, colon).strip().replace("@", end);
        boolean must = written.endsWith("*");
        String column = must ? written.substring(0, written.length() - 1) : written;
        if (columns.add(column) && must) {
            needed.add(column);
        }
        int rank = 0;
        meanings.put(compact(column), new Meaning(column, rank));
        for (String name : names(line.substring(colon + 1))) {
            rank++;
            if (words.isEmpty()) {
                meanings.putIfAbsent(compact(name), new Meaning(column, rank));
            }
            for (String word : words) {
                meanings.putIfAbsent(compact(word + name), new Meaning(column, rank));
                meanings.putIfAbsent(compact(name + word), new Meaning(column, rank));
            }
        }
    }

    private static List<String> names(String list) {
        return List.of(list.split(",")).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Letters and digits in lower case. */
    private static String compact(String written) {
        StringBuilder compact = new StringBuilder();
        written.codePoints().filter(Character::isLetterOrDigit).forEach(compact::appendCodePoint);
        return compact.toString().toLowerCase(Locale.ROOT);
    }

    @Nullable
    Meaning meaning(String written) {
        return meanings.get(compact(written));
    }

    /** How sure a written name is: 0 for a column's own, the largest number for one that nobody knows. */
    int rank(String written) {
        Meaning meaning = meaning(written);
        return meaning == null ? Integer.MAX_VALUE : meaning.rank;
    }

    /** Columns without which no row can be read. */
    List<String> needed() {
        return needed;
    }

    /** How many different known columns are among the written names. */
    int known(Collection<String> written) {
        Set<String> found = new LinkedHashSet<>();
        for (String name : written) {
            Meaning meaning = meaning(name);
            if (meaning != null) {
                found.add(meaning.column);
            }
        }
        return found.size();
    }

    /**
     * The column that a name nobody knows was perhaps meant to be; null when it is like none of {@code absent}. Short
     * words are like each other by chance: one letter may differ in four to seven, two in more, none in fewer; and other
     * names of a column count from five letters on.
     */
    @Nullable
    String misspelt(String written, Set<String> absent) {
        String word = compact(written);
        int allowed = word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
        if (allowed == 0) {
            return null;
        }
        List<String> known = new ArrayList<>();
        meanings.forEach((name, meaning) -> {
            if (absent.contains(meaning.column) && (meaning.rank == 0 || (name.length() > 4 && word.length() > 4))) {
                known.add(name);
            }
        });
        String nearest = Suggest.nearest(word, known, allowed);
        Meaning meaning = nearest == null ? null : meanings.get(nearest);
        return meaning == null ? null : meaning.column;
    }

    Set<String> columns() {
        return columns;
    }

    /** A name that is not known, as a column of its own: {@code "Cable Colour"} is {@code cable_colour}. */
    static String own(String written) {
        return written.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_()\\[\\]/-]+", " ")
                .strip()
                .replace(' ', '_');
    }
}
