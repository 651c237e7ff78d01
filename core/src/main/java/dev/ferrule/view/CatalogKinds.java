package dev.ferrule.view;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Part;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Kinds of things, under the words that people look for: their entries stand in several sections. */
final class CatalogKinds {

    /** Where things of a kind stand, in the order in which they are listed. */
    static final List<String> SECTIONS = List.of("assemblies", "makers_own", "parts");

    /** Other words for a kind, by the word. */
    private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
            Map.entry("harness", "harnesses"),
            Map.entry("breakouts", "harnesses"),
            Map.entry("couplers", "adapters"),
            Map.entry("panels", "plates"),
            Map.entry("patchcords", "cords"),
            Map.entry("splitters", "taps"),
            Map.entry("dacs", "dac"),
            Map.entry("accs", "acc"),
            Map.entry("aecs", "aec"),
            Map.entry("aocs", "aoc"));

    private static final Set<String> KINDS = Set.of(
            "cassettes",
            "harnesses",
            "modules",
            "loopbacks",
            "taps",
            "cords",
            "trunks",
            "adapters",
            "plates",
            "cables",
            "devices",
            "dac",
            "acc",
            "aec",
            "aoc");

    private final Catalogue catalogue;

    CatalogKinds(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All words that mean a kind, for did-you-mean. */
    static Set<String> words() {
        Set<String> words = new TreeSet<>(KINDS);
        words.addAll(OTHER_WORDS.keySet());
        return words;
    }

    /** The kind that a word means, in the plural; the singular and other letter case are understood. */
    static @Nullable String find(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace(" ", "").replace("_", "");
        for (String one : List.of(plain, plain + "s")) {
            String kind = OTHER_WORDS.getOrDefault(one, one);
            if (KINDS.contains(kind)) {
                return kind;
            }
        }
        return null;
    }

    boolean is(CatalogIndex.Named entry, String kind) {
        Map<String, Object> values = new StanzaTree(entry.node()).values();
        if (!entry.section().equals("parts")) {
            return ofAssembly(entry.name(), String.valueOf(values.get("kind"))).contains(kind);
        }
        Part part = catalogue.part(entry.name());
        return part != null && ofPart(part, values).contains(kind);
    }

    private Set<String> ofPart(Part part, Map<String, Object> values) {
        if (part.words() == null) {
            String medium = String.valueOf(values.get("medium")).toLowerCase(Locale.ROOT);
            return part.device() ? Set.of("devices") : Set.of("cables", medium);
        }
        String[] words = part.words().split(" ", 3);
        String name = words.length > 1 ? words[1] : "";
        return switch (words[0]) {
            case "cassette", "harness" -> ofAssembly(name, words[0]);
            case "adapter" -> part.count() > 1 ? Set.of("adapters", "plates") : Set.of("adapters");
            case "cord", "trunk" -> Set.of(words[0] + "s", "cables");
            default -> Set.of(words[0] + "s");
        };
    }

    /**
     * A harness with one plug on each side is what people call a cord.
     *
     * @param otherwise the kind of a thing that the catalogue has no map of
     */
    private Set<String> ofAssembly(String name, String otherwise) {
        Assembly assembly = catalogue.assembly(name);
        String kind = assembly == null ? otherwise : assembly.kind().name().toLowerCase(Locale.ROOT);
        if (!kind.equals("harness")) {
            return Set.of(kind + "s");
        }
        boolean cord =
                assembly != null && assembly.a().size() == 1 && assembly.b().size() == 1;
        return cord ? Set.of("harnesses", "cables", "cords") : Set.of("harnesses", "cables");
    }
}
