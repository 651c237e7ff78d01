package dev.ferrule.source;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of columns of lengths that say more than that: {@code Est. Cable Length (Mtrs)}, {@code Longueur en mètres}. */
final class LengthName {

    /** Behind every name that a kind of table has itself; what was measured is before what was estimated. */
    private static final int MEASURED = 500;

    private static final int ESTIMATED = 501;

    /** No such name is longer. */
    private static final int LONGEST = 60;

    private static final Pattern NAME = Pattern.compile(
            "(?:(actual|measured|installed|est|estimated|approx|approximate|planned|design|required|geschatzte|ca|estimee) )?"
                    + "(?:(?:cable|cord|link|fibre|fiber|trunk|patch|run|route) )?"
                    + "(?:length|lengths|len|lange|laenge|kabellange|kabellaenge|longueur)"
                    + "(?: (?:du|de) cable)?"
                    + "(?: (?:in|en|of))?(?: (\\p{L}+))?");

    private static final List<String> MEASURES = List.of("actual", "measured", "installed");

    /** The column of each unit, by the words for it without accents: those of the importer's list of units of lengths. */
    private static final Map<String, List<String>> UNITS = Map.of(
            "length_m", List.of("m", "metre", "metres", "meter", "meters", "metern", "mtr", "mtrs", "mt", "mts"),
            "length_ft", List.of("ft", "foot", "feet", "fuss", "pied", "pieds"),
            "length_cm", List.of("cm", "centimetre", "centimetres", "centimeter", "centimeters", "zentimeter"),
            "length_mm", List.of("mm", "millimetre", "millimetres", "millimeter", "millimeters"),
            "length_in", List.of("in", "inch", "inches", "zoll", "pouce", "pouces"));

    private LengthName() {}

    /** Null where a name is none of a length. */
    static Headers.@Nullable Meaning meaning(String written) {
        Matcher name = NAME.matcher(written.length() > LONGEST ? "" : plain(written));
        if (!name.matches()) {
            return null;
        }
        int rank = name.group(1) == null || MEASURES.contains(name.group(1)) ? MEASURED : ESTIMATED;
        String unit = name.group(2);
        if (unit == null) {
            return new Headers.Meaning("length", rank);
        }
        return UNITS.entrySet().stream()
                .filter(column -> column.getValue().contains(unit))
                .findFirst()
                .map(column -> new Headers.Meaning(column.getKey(), rank))
                .orElse(null);
    }

    private static String plain(String written) {
        String letters = Normalizer.normalize(written.replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
        return letters.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
