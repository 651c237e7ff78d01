package dev.ferrule.catalog;

import dev.ferrule.source.Node;
import dev.ferrule.unit.Loss;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Grades of the catalogue: what mated pairs and splices lose. Decoded when they are asked for. */
public final class Grades {

    private final Catalogue catalogue;
    private final Map<String, @Nullable Grade> grades = new HashMap<>();

    private Grades(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public static Grades of(Catalogue catalogue) {
        return catalogue.made(Grades.class, Grades::new);
    }

    /**
     * Names of the grades that whoever chooses one is offered, the one that loses most first; the others are single products'
     * and standards'.
     */
    public List<String> common() {
        return catalogue.names("grades").stream()
                .filter(this::isCommon)
                .sorted(Comparator.comparing(this::most).reversed())
                .toList();
    }

    private boolean isCommon(String name) {
        Stanza stanza = stanza("grades", name);
        return stanza != null && stanza.flag("common", false);
    }

    private Loss most(String name) {
        Stanza stanza = stanza("grades", name);
        Grade grade = stanza == null ? null : grade(stanza, false);
        return grade == null || grade.max() == null ? Loss.ZERO : grade.max().value();
    }

    /**
     * A grade by its name, an alias, the name of a product, or a figure such as {@code 0.35dB}.
     *
     * @param singleMode which of its figures
     * @return null where nobody has that name
     */
    public @Nullable Grade named(String word, boolean singleMode) {
        String key = (singleMode ? "SM " : "MM ") + word;
        if (!grades.containsKey(key)) {
            Grade found = find(word, singleMode);
            grades.put(key, found == null ? null : spread(found, singleMode));
        }
        return grades.get(key);
    }

    /**
     * A grade of which only the maximum is stated spreads as the best common one that is no better and of which more is
     * stated, up to its own maximum: a better grade never fares worse. What was measured does not spread.
     */
    private Grade spread(Grade grade, boolean singleMode) {
        Fact<Loss> max = grade.max();
        if (max == null || grade.spreads() || grade.measured()) {
            return grade;
        }
        Grade best = null;
        for (String name : common()) {
            Grade other = find(name, singleMode);
            boolean worse = other != null
                    && other.spreads()
                    && other.max() != null
                    && other.max().value().compareTo(max.value()) >= 0;
            best = worse ? other : best;
        }
        return best == null || best.name().equals(grade.name()) ? grade : grade.like(best);
    }

    private @Nullable Grade find(String word, boolean singleMode) {
        List<String> candidates = candidates(word);
        if (!candidates.isEmpty()) {
            return named(candidates.getFirst(), singleMode);
        }
        Stanza stanza = stanza("grades", word) == null ? stanza("splices", word) : stanza("grades", word);
        if (stanza != null) {
            return grade(stanza, singleMode);
        }
        String text = word.startsWith(Grade.MEASURED) ? word.substring(Grade.MEASURED.length()) : word;
        Loss figure = text.endsWith("dB") ? Loss.parse(text) : null;
        if (figure != null) {
            return Grade.figure(word, figure);
        }
        Stanza product = stanza("products", word);
        if (product == null || !product.has("grade")) {
            return null;
        }
        String name = gradeName(product, singleMode);
        Stanza own = name == null ? null : stanza("grades", name);
        return own == null ? null : grade(own, singleMode);
    }

    private static Grade grade(Stanza stanza, boolean singleMode) {
        String mode = stanza.textOr("mode", null);
        return new Grade(
                stanza.name(),
                mode == null ? null : Boolean.valueOf(mode.equals("SM")),
                stanza.loss("max_db", singleMode),
                stanza.loss("mean_db", singleMode),
                stanza.loss("p97_db", singleMode),
                stanza.loss("std_db", singleMode),
                typical(stanza),
                stanza.loss("return_loss_min_db", singleMode),
                stanza.loss("return_floor_db", singleMode),
                stanza.provenance(),
                null);
    }

    /** The upper end of {@code 0.3-0.5}. */
    private static @Nullable Fact<Loss> typical(Stanza stanza) {
        Fact<String> text = stanza.fact("typical_db");
        Loss loss = text == null
                ? null
                : Loss.parse(
                        text.value().substring(text.value().indexOf('-') + 1).strip());
        return text == null || loss == null ? null : new Fact<>(loss, text.provenance());
    }

    /** What a splice of a kind loses: {@code fusion}, {@code mechanical}; null where nobody has that name. */
    public @Nullable Grade splice(String kind, boolean singleMode) {
        Stanza stanza = stanza("splices", kind);
        return stanza == null ? null : grade(stanza, singleMode);
    }

    /** What a field test allows a pair with a reference plug to lose, such as {@code reference-to-random}. */
    public @Nullable Grade fieldLimit(String name, boolean singleMode) {
        Stanza stanza = stanza("field_limits", name);
        return stanza == null ? null : grade(stanza, singleMode);
    }

    /** The grade that a part's entry gives its plugs; null where it gives none. */
    public @Nullable String partGrade(String part, boolean singleMode) {
        Stanza stanza = stanza("parts", part);
        if (stanza == null || stanza.has("grade")) {
            return stanza == null ? null : gradeName(stanza, singleMode);
        }
        Fact<Loss> most = ofPair(stanza) ? stanza.loss("max_loss_db") : null;
        return most == null ? null : most.value().toDb() + "dB";
    }

    /** The loss that a part's maker states is that of a mated pair. */
    static boolean ofPair(Stanza part) {
        return "pair".equals(part.textOr("loss_basis", null));
    }

    /** Names by mode, {@code { MM: …, SM: … }}, or one; null where there is none. */
    private static @Nullable String gradeName(Stanza stanza, boolean singleMode) {
        Node named = stanza.node("grade");
        if (named instanceof Node.Mapping modes && !stanza.isWrapped("grade")) {
            return modes.get(singleMode ? "SM" : "MM") instanceof Node.Scalar one ? one.text() : null;
        }
        return stanza.textOr("grade", null);
    }

    /** Whether a word is a grade, a product that has one, a name that several grades go by, or a kind of splice. */
    public boolean isGrade(String word) {
        return catalogue.stanza("grades", word) != null
                || catalogue.stanza("splices", word) != null
                || hasGrade(word)
                || !candidates(word).isEmpty();
    }

    /** The word MTP alone is taken for an interface. */
    private boolean hasGrade(String product) {
        Stanza stanza = stanza("products", product);
        return stanza != null && stanza.has("grade") && stanza.flag("name_is_grade", true);
    }

    /** The connector that a grade of the catalogue is stated for, such as MPO; null for any. */
    public @Nullable String connector(String grade) {
        Stanza stanza = stanza("grades", grade);
        return stanza == null ? null : stanza.textOr("connector", null);
    }

    /** Whether the plugs that a grade of the catalogue is stated for are angled; null for any. */
    public @Nullable Boolean angled(String grade) {
        Stanza stanza = stanza("grades", grade);
        String polish = stanza == null ? null : stanza.textOr("polish", null);
        return polish == null ? null : Boolean.valueOf(polish.startsWith("APC"));
    }

    /** Grades that a name may mean, the one that is taken first; empty where it means one. */
    public List<String> candidates(String word) {
        for (Node.Mapping entry : catalogue.list("ambiguous_grades")) {
            Stanza stanza = new Stanza("ambiguous_grades", entry, catalogue.report());
            if (stanza.text("word").equals(word)) {
                return stanza.texts("candidates");
            }
        }
        return List.of();
    }

    /** {@code MTP-Elite (0.35 dB)}. */
    public String inWords(String grade) {
        Grade known = named(grade, true);
        return known == null || known.max() == null
                ? grade
                : grade + " (" + known.max().value() + ")";
    }

    /** Names of grades and products, for did-you-mean. */
    public List<String> names() {
        TreeSet<String> names = new TreeSet<>(catalogue.spellings("grades"));
        for (String product : catalogue.names("products")) {
            Stanza stanza = stanza("products", product);
            if (stanza != null && stanza.has("grade")) {
                names.add(product);
            }
        }
        return List.copyOf(names);
    }

    private @Nullable Stanza stanza(String section, String name) {
        return Stanza.of(catalogue, section, name);
    }
}
