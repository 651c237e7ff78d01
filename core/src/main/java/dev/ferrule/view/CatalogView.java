package dev.ferrule.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of the catalogue; the JSON document {@code catalog/1} has these fields in snake case. One of the last
 * four is there. Values are texts, numbers, truth values, lists and maps of them, under the keys of the catalogue's
 * files.
 *
 * @param entries several where one name stands in several sections
 */
public record CatalogView(
        String schema,
        @Nullable List<SectionSize> sections,
        @Nullable Listing list,
        @Nullable List<Entry> entries,
        @Nullable Comparison comparison) {

    public static final String SCHEMA = "catalog/1";

    static CatalogView of(List<SectionSize> sections) {
        return new CatalogView(SCHEMA, sections, null, null, null);
    }

    static CatalogView of(Listing list) {
        return new CatalogView(SCHEMA, null, list, null, null);
    }

    static CatalogView ofEntries(List<Entry> entries) {
        return new CatalogView(SCHEMA, null, null, entries, null);
    }

    static CatalogView of(Comparison comparison) {
        return new CatalogView(SCHEMA, null, null, null, comparison);
    }

    /** A section and how much is in it. */
    public record SectionSize(String section, int entries, String about) {}

    /**
     * Entries of a section, in the order of the files.
     *
     * @param filter the words that an entry must contain, null when all are listed
     * @param total how many the section has
     * @param columns keys of the rows' values, in order
     */
    public record Listing(String section, @Nullable String filter, int total, List<String> columns, List<Row> rows) {}

    /**
     * An entry in a list.
     *
     * @param own the user's own catalogue says it; null when ours does
     */
    public record Row(
            String name,
            List<String> aliases,
            Map<String, Object> values,
            String confidence,
            @Nullable Boolean own) {}

    /**
     * All that the catalogue says of a thing.
     *
     * @param asked the alias or number that it was found by, null when by its name
     * @param lengthM where the number that it was found by says a length
     * @param chain elements of a chain that mean it
     * @param told what differs from the entry in confidence or source, and notes, by path
     * @param layouts of a PMD's MDI; the first is the default
     * @param maps the fibres inside an assembly or a cable type
     * @param grades that a product comes in
     * @param own the user's own catalogue says it; null when ours does
     * @param overrides the entry of ours that the user's own replaces
     */
    public record Entry(
            String section,
            String name,
            @Nullable String asked,
            @Nullable BigDecimal lengthM,
            List<String> aliases,
            List<String> chain,
            Map<String, Object> values,
            List<Told> told,
            @Nullable List<Layout> layouts,
            @Nullable List<FibreMap> maps,
            @Nullable List<ProductGrade> grades,
            @Nullable String note,
            String source,
            String confidence,
            DiagnosticView.Place span,
            @Nullable Boolean own,
            DiagnosticView.@Nullable Place overrides) {

        public Entry {
            aliases = List.copyOf(aliases);
            chain = List.copyOf(chain);
            told = List.copyOf(told);
        }
    }

    /**
     * What is said of one value.
     *
     * @param path keys with dots; in brackets places of lists, and keys that are names: {@code limits[0].reach_m},
     *     {@code modes[2x400]}
     * @param confidence null where it is the entry's
     * @param source null where it is the entry's
     */
    public record Told(
            String path,
            @Nullable String confidence,
            @Nullable String source,
            @Nullable String note) {

        private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_]*|[0-9]+");

        /** The path of what stands under a key; that of a number too, for in brackets it would be a place in a list. */
        public static String path(String outer, String key) {
            if (!PLAIN.matcher(key).matches()) {
                return outer + "[" + key + "]";
            }
            return outer.isEmpty() ? key : outer + "." + key;
        }

        /** The path of an item of a list, from 0. */
        public static String path(String outer, int index) {
            return outer + "[" + index + "]";
        }
    }

    /**
     * One way to build a PMD's MDI.
     *
     * @param mdis how many of that connector
     */
    public record Layout(String connector, int mdis, List<LaneAt> lanes) {}

    /**
     * One direction of a lane.
     *
     * @param direction {@code tx} or {@code rx}
     * @param lane from 1, null where the standard does not number it
     * @param mdi from 1
     * @param portPosition looking into the port
     * @param plugPosition of the plug that is inserted, looking at its end face
     */
    public record LaneAt(
            String direction,
            @Nullable Integer lane,
            int mdi,
            String portPosition,
            String plugPosition,
            @Nullable Integer wavelengthNm) {}

    /**
     * Fibres from side a to side b.
     *
     * @param path key of the value that says it
     * @param a what is on side a
     * @param b what is on side b; null on a loopback, whose pairs join positions of a
     */
    public record FibreMap(String path, String a, @Nullable String b, List<Pair> pairs) {}

    /** A fibre: {@code 5} or {@code face.position} on either side, A and B on duplex connectors. */
    public record Pair(String a, String b) {}

    /**
     * A grade of a product, with its figures as the catalogue states them.
     *
     * @param mode {@code SM} or {@code MM}, null where the product has one grade
     */
    public record ProductGrade(@Nullable String mode, String grade, Map<String, Object> values, String confidence) {}

    /**
     * Entries of one section side by side.
     *
     * @param positions what meets the positions of their plugs, where all have the same
     */
    public record Comparison(
            String section,
            List<String> names,
            List<Difference> differing,
            List<Same> equal,
            @Nullable Positions positions) {}

    /**
     * A value that is not the same everywhere.
     *
     * @param values by name; absent where nothing is said
     * @param confidence by name, where it is not the entry's
     */
    public record Difference(String path, Map<String, Object> values, Map<String, String> confidence) {}

    /** A value that is the same everywhere. */
    public record Same(String path, Object value) {}

    /**
     * Maps against each other.
     *
     * @param of what the positions belong to
     * @param equal positions at which all agree
     */
    public record Positions(String of, List<PositionDifference> differing, List<String> equal) {}

    /**
     * A position at which maps differ.
     *
     * @param leadsTo by name: a position of the other side, or the lane of a PMD; absent where nothing is there
     */
    public record PositionDifference(String position, Map<String, String> leadsTo) {}
}
