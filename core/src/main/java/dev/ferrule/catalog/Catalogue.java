package dev.ferrule.catalog;

import dev.ferrule.diag.KnownNames;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.source.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All facts, found by name. Built by {@link CatalogueBuilder}; entries are decoded when first asked for. */
public final class Catalogue {

    private final Map<String, Map<String, Node.Mapping>> trees;
    private final Map<String, List<Node.Mapping>> lists;
    private final Set<Place> replacing;
    private final Report report;
    private final Section<Connector> connectors;
    private final Section<FibreKind> fibres;
    private final Section<ColourOrder> colours;
    private final Section<Assembly> assemblies;
    private final Section<Pmd> pmds;
    private final Section<Transceiver> transceivers;
    private final Section<Part> parts;
    private final Section<MakersOwn> makersOwn;
    private final Map<String, Section<Stanza>> stanzas = new HashMap<>();
    private @Nullable TypeList types;
    private @Nullable PartNumbers numbers;
    private @Nullable Map<String, String> orderNumbers;
    private @Nullable Map<String, Interoperation> interoperations;
    private @Nullable Set<String> letters;
    private final Map<List<String>, KnownNames> spellings = new HashMap<>();
    private final Map<Class<?>, Object> made = new HashMap<>();

    Catalogue(
            Map<String, Map<String, Node.Mapping>> trees,
            Map<String, List<Node.Mapping>> lists,
            Set<Place> replacing,
            Report report) {
        this.replacing = replacing;
        this.trees = trees;
        this.lists = lists;
        this.report = report;
        connectors = section("connectors", Decoders::connector);
        fibres = section("fibres", Decoders::fibre);
        colours = section("colours", Decoders::colours);
        assemblies = section("assemblies", new AssemblyDecoder(connectors::find));
        pmds = section("pmds", new PmdDecoder(connectors::find));
        transceivers = section("transceivers", Decoders::transceiver);
        parts = section("parts", Decoders::part);
        makersOwn = section("makers_own", Decoders::makersOwn);
    }

    private <T> Section<T> section(String name, Section.Decoder<T> decoder) {
        return new Section<>(trees.getOrDefault(name, Map.of()), decoder, report);
    }

    private Section<Stanza> stanzas(String section) {
        return stanzas.computeIfAbsent(section, name -> section(name, stanza -> stanza));
    }

    public @Nullable Connector connector(String name) {
        return connectors.find(name);
    }

    public @Nullable FibreKind fibre(String name) {
        return fibres.find(name);
    }

    public @Nullable ColourOrder colours(String name) {
        return colours.find(name);
    }

    public @Nullable Assembly assembly(String name) {
        return assemblies.find(name);
    }

    /** Loopbacks with that connector, in the order of the files. */
    public List<Assembly> loopbacks(Connector connector) {
        List<Assembly> found = new ArrayList<>();
        for (String name : assemblies.entries().keySet()) {
            Assembly assembly = assembly(name);
            if (assembly != null
                    && assembly.kind() == Assembly.Kind.LOOPBACK
                    && assembly.a().getFirst().equals(connector)) {
                found.add(assembly);
            }
        }
        return found;
    }

    /**
     * An assembly whose stanza stands outside the catalogue, in the catalogue's notation.
     *
     * @param into gets what is wrong with the stanza
     */
    public Assembly assembly(String name, Node.Mapping stanza, Report into) {
        return new AssemblyDecoder(connectors::find).decode(new Stanza(name, stanza, into));
    }

    /** The cassette of the catalogue that is the same inside and has the same connectors; null when there is none. */
    public @Nullable Assembly sameCassette(Assembly other) {
        for (String name : names("assemblies")) {
            Assembly assembly = assembly(name);
            if (assembly != null && assembly.kind() == Assembly.Kind.CASSETTE && assembly.sameInside(other)) {
                return assembly;
            }
        }
        return null;
    }

    /** A PMD without a layout of its MDI, which was reported, is none. */
    public @Nullable Pmd pmd(String name) {
        Pmd pmd = pmds.find(name);
        return pmd == null || pmd.layouts().isEmpty() ? null : pmd;
    }

    /** A transceiver by its name, an alias, or its maker's order number. */
    public @Nullable Transceiver transceiver(String name) {
        Transceiver named = transceivers.find(name);
        String model = named == null ? orderNumbers().get(name.toUpperCase(Locale.ROOT)) : null;
        return model == null ? named : transceivers.find(model);
    }

    private Map<String, String> orderNumbers() {
        Map<String, String> known = orderNumbers;
        if (known == null) {
            known = new HashMap<>();
            for (Map.Entry<String, Node.Mapping> entry :
                    trees.getOrDefault("transceivers", Map.of()).entrySet()) {
                Stanza stanza = new Stanza(entry.getKey(), entry.getValue(), report);
                for (String number : stanza.texts("number")) {
                    known.putIfAbsent(number.toUpperCase(Locale.ROOT), entry.getKey());
                }
            }
            orderNumbers = known;
        }
        return known;
    }

    /** A part by its name, an alias, or a number that carries its length: {@code MFP7E10-N003}. */
    public @Nullable Part part(String number) {
        Part named = parts.find(number);
        if (named != null) {
            return named;
        }
        PartNumbers.Numbered numbered = numbers().find(number);
        Part part = numbered == null ? null : parts.find(numbered.part());
        return part == null || numbered == null ? null : part.withLength(numbered.length());
    }

    /** What is known of a thing whose inside only its maker can say; null when it is none of these. */
    public @Nullable MakersOwn makersOwn(String name) {
        return makersOwn.find(name);
    }

    private PartNumbers numbers() {
        PartNumbers known = numbers;
        if (known == null) {
            known = new PartNumbers(trees.getOrDefault("parts", Map.of()), report);
            numbers = known;
        }
        return known;
    }

    /**
     * The type of a cable.
     *
     * @param fibres how many; 0 for as many as the connector has positions, or the only number there is
     */
    public @Nullable CableType cableType(String letter, Connector connector, int fibres) {
        int wanted = fibres == 0 ? connector.positions() : fibres;
        return types().find(letter, connector, wanted);
    }

    /** The connector that two plugs of this one make side by side: LC of LC-simplex; null when there is none. */
    public @Nullable String duplexOf(Connector connector) {
        Node.Mapping stanza = stanza("connectors", connector.name());
        return stanza != null && stanza.get("two_make") instanceof Node.Scalar whole ? whole.text() : null;
    }

    /** Fibres that a connector's name says: 8 of MPO-8, which is an MPO-12 with eight fibres; 0 where it says none. */
    public int fibresNamed(String name) {
        Node.Mapping stanza = stanza("connectors", name);
        Node.Mapping names =
                stanza != null && stanza.get("names_say_fibres") instanceof Node.Mapping mapping ? mapping : null;
        return names == null || names.get(name) == null ? 0 : new Stanza(name, names, report).integer(name);
    }

    /** Letters that this connector's cables come in. */
    public List<String> letters(Connector connector) {
        return types().letters(connector);
    }

    /** All letters that any cable comes in, the ambiguous ones included. */
    public Set<String> letters() {
        Set<String> known = letters;
        if (known == null) {
            known = new TreeSet<>(types().letters());
            for (Node.Mapping entry : list("ambiguous")) {
                known.add(new Stanza("ambiguous", entry, report).text("letter"));
            }
            letters = known;
        }
        return known;
    }

    /** How many fibres a type comes with on a connector. */
    public List<Integer> fibreCounts(String letter, Connector connector) {
        return types().fibreCounts(letter, connector);
    }

    /** What a letter may mean on a two-row connector; empty when it is not ambiguous. */
    public List<String> candidates(String letter, Connector connector) {
        for (Node.Mapping entry : lists.getOrDefault("ambiguous", List.of())) {
            Stanza stanza = new Stanza(connector.name(), entry, report);
            if (stanza.text("connector").equals(connector.name())
                    && stanza.text("letter").equals(letter)) {
                return stanza.texts("candidates");
            }
        }
        return List.of();
    }

    /** The listed interoperation of two PMDs, in either order; null when nobody lists one. */
    public @Nullable Interoperation interoperation(String a, String b) {
        Map<String, Interoperation> known = interoperations;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (Node.Mapping entry : lists.getOrDefault("interop", List.of())) {
                Interoperation pair = Decoders.interoperation(new Stanza("interop", entry, report));
                known.put(pair.a() + "\n" + pair.b(), pair);
                known.put(pair.b() + "\n" + pair.a(), pair);
            }
            interoperations = known;
        }
        return known.get(a + "\n" + b);
    }

    /** Sections with named entries, in the order of the files. */
    public Set<String> sections() {
        return trees.keySet();
    }

    /** Sections without names, in the order of the files. */
    public Set<String> listSections() {
        return lists.keySet();
    }

    /** The named entries of a section as they stand in the files, in their order. */
    public Map<String, Node.Mapping> entries(String section) {
        return Collections.unmodifiableMap(trees.getOrDefault(section, Map.of()));
    }

    /** Names of a section, in alphabetical order. */
    public Set<String> names(String section) {
        return stanzas(section).names();
    }

    /** Names of a section, for did-you-mean. */
    public KnownNames knownNames(String section) {
        return stanzas(section).knownNames();
    }

    /** Names and aliases of sections, for did-you-mean. */
    public KnownNames knownSpellings(String... sections) {
        return spellings.computeIfAbsent(List.of(sections), some -> {
            Set<String> all = new TreeSet<>();
            some.forEach(section -> all.addAll(spellings(section)));
            return KnownNames.of(all);
        });
    }

    /** Names and aliases of a section. */
    public Set<String> spellings(String section) {
        return stanzas(section).spellings();
    }

    /** What somebody makes of the catalogue, made when it is first asked for. */
    public <T> T made(Class<T> type, Function<Catalogue, T> maker) {
        Object known = made.get(type);
        if (known == null) {
            known = maker.apply(this);
            made.put(type, known);
        }
        return type.cast(known);
    }

    /** The entry as it stands in the file, by name or alias; null when there is none. */
    public Node.@Nullable Mapping stanza(String section, String name) {
        Section<Stanza> entries = stanzas(section);
        String canonical = entries.canonical(name);
        return canonical == null ? null : entries.stanza(canonical);
    }

    /** The name of an entry that is found by its name or an alias; the name itself when there is none. */
    String canonical(String section, String name) {
        String canonical = stanzas(section).canonical(name);
        return canonical == null ? name : canonical;
    }

    /** Entries of a section without names, such as {@code types}. */
    public List<Node.Mapping> list(String section) {
        return lists.getOrDefault(section, List.of());
    }

    /** Reads every entry, so that the report holds all that is wrong. */
    public void decodeAll() {
        for (Section<?> section :
                List.of(connectors, fibres, colours, assemblies, pmds, transceivers, parts, makersOwn)) {
            section.names().forEach(section::find);
        }
        types().decodeAll();
        numbers();
        interoperation("", "");
    }

    /** Holds every entry against the form of its section. */
    public void checkForms() {
        trees.forEach((section, entries) ->
                entries.forEach((name, entry) -> LossForms.check(this, section, name, entry, report)));
        lists.forEach((section, entries) ->
                entries.forEach(entry -> LossForms.check(this, section, "an entry", entry, report)));
    }

    /** Whether any entry replaces another one. */
    public boolean replaces() {
        types();
        return !replacing.isEmpty();
    }

    /**
     * Whether the entry that a fact comes from replaces another one of its name, the user's own one of ours, or is the
     * user's word that two PMDs can talk.
     */
    public boolean replaces(Provenance provenance) {
        return replacing.contains(provenance.place());
    }

    Set<Place> replacing() {
        return new HashSet<>(replacing);
    }

    /** What was found wrong so far. */
    public Report report() {
        return report;
    }

    private TypeList types() {
        TypeList known = types;
        if (known == null) {
            known = new TypeList(list("types"), connectors, replacing, report);
            types = known;
        }
        return known;
    }

    /** Copies of the trees, for a builder that adds to them. */
    Map<String, Map<String, Node.Mapping>> trees() {
        Map<String, Map<String, Node.Mapping>> copy = new LinkedHashMap<>();
        trees.forEach((name, entries) -> copy.put(name, new LinkedHashMap<>(entries)));
        return copy;
    }

    Map<String, List<Node.Mapping>> lists() {
        Map<String, List<Node.Mapping>> copy = new LinkedHashMap<>();
        lists.forEach((name, entries) -> copy.put(name, new ArrayList<>(entries)));
        return copy;
    }
}
