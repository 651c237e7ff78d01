package dev.ferrule.view;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Part;
import dev.ferrule.diag.Suggest;
import dev.ferrule.source.Node;
import dev.ferrule.unit.Length;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Every entry of a catalogue under a name, those of lists too, and whether it is ours or the user's own. */
final class CatalogIndex {

    /**
     * An entry.
     *
     * @param numbers order numbers
     * @param own the user's own catalogue says it
     * @param overrides the entry of ours that it replaces
     */
    record Named(
            String section,
            String name,
            List<String> aliases,
            List<String> numbers,
            Node.Mapping node,
            boolean own,
            Node.@Nullable Mapping overrides) {

        boolean isCalled(Predicate<String> wanted) {
            return wanted.test(name)
                    || aliases.stream().anyMatch(wanted)
                    || numbers.stream().anyMatch(wanted);
        }
    }

    /**
     * An entry that was asked for.
     *
     * @param length what a number says that carries it
     */
    record Found(Named entry, @Nullable Length length) {}

    private final Catalogue catalogue;
    private final Map<String, List<Named>> sections = new LinkedHashMap<>();

    /** @param ours the catalogue that ships, on which {@code catalogue} is built */
    @SuppressWarnings("ReferenceEquality") // an entry is a user's own exactly when it is another node than ours
    CatalogIndex(Catalogue ours, Catalogue catalogue) {
        this.catalogue = catalogue;
        for (String section : catalogue.sections()) {
            Map<String, Node.Mapping> before = ours.entries(section);
            List<Named> entries = new ArrayList<>();
            catalogue.entries(section).forEach((name, node) -> {
                Node.Mapping same = before.get(name);
                boolean own = node != same;
                entries.add(new Named(
                        section, name, texts(node, "aliases"), texts(node, "number"), node, own, own ? same : null));
            });
            sections.put(section, entries);
        }
        for (String section : catalogue.listSections()) {
            Set<Node.Mapping> before = Collections.newSetFromMap(new IdentityHashMap<>());
            before.addAll(ours.list(section));
            List<Named> entries = new ArrayList<>();
            for (Node.Mapping node : catalogue.list(section)) {
                List<String> names = ListNames.of(section, node, catalogue, entries.size());
                List<String> aliases = names.subList(1, names.size());
                entries.add(
                        new Named(section, names.getFirst(), aliases, List.of(), node, !before.contains(node), null));
            }
            sections.put(section, entries);
        }
    }

    Set<String> sections() {
        return sections.keySet();
    }

    /** In the order of the files. */
    List<Named> entries(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /**
     * What a name means: {@code NAME} in every section or {@code section/NAME}, by name, alias or order number, else
     * the same in other letter case, else a part number that carries a length, else all types of cables with that letter.
     */
    List<Found> find(String text) {
        int slash = text.indexOf('/');
        boolean inSection = slash > 0 && sections.containsKey(text.substring(0, slash));
        Collection<List<Named>> where = inSection ? List.of(entries(text.substring(0, slash))) : sections.values();
        String name = inSection ? text.substring(slash + 1) : text;
        List<Found> found = called(where, name::equals);
        if (found.isEmpty()) {
            found = called(where, name::equalsIgnoreCase);
        }
        if (found.isEmpty() && (!inSection || text.startsWith("parts/"))) {
            found = numbered(name);
        }
        return found.isEmpty() && !inSection ? lettered(name) : found;
    }

    /** {@code A-B}, {@code type A-B}, {@code LC A-B}: types of cables are called by connector, letter and fibres. */
    private List<Found> lettered(String name) {
        String letter = name.startsWith("type ") ? name.substring("type ".length()) : name;
        return letter.isBlank()
                ? List.of()
                : called(List.of(entries("types")), type -> {
                    int last = type.lastIndexOf(' ');
                    return last > 0
                            && (type.startsWith(letter + " ")
                                    || type.substring(0, last).endsWith(" " + letter));
                });
    }

    private static List<Found> called(Collection<List<Named>> where, Predicate<String> wanted) {
        return where.stream()
                .flatMap(List::stream)
                .filter(entry -> entry.isCalled(wanted))
                .map(entry -> new Found(entry, null))
                .toList();
    }

    private List<Found> numbered(String number) {
        Part part = catalogue.part(number);
        return part == null
                ? List.of()
                : entries("parts").stream()
                        .filter(entry -> entry.name().equals(part.number()))
                        .map(entry -> new Found(entry, part.length()))
                        .toList();
    }

    /** Up to five names that have one in them that nobody has, the shortest first, or are near to it. */
    List<String> near(String text) {
        int slash = text.indexOf('/');
        String name = slash > 0 && sections.containsKey(text.substring(0, slash)) ? text.substring(slash + 1) : text;
        Set<String> known =
                new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(String::compareTo));
        sections.values()
                .forEach(entries -> entries.forEach(entry -> {
                    known.add(entry.name());
                    known.addAll(entry.aliases());
                }));
        String wanted = name.toLowerCase(Locale.ROOT);
        Set<String> near = new LinkedHashSet<>();
        if (name.length() > 1) {
            known.stream()
                    .filter(other -> other.toLowerCase(Locale.ROOT).contains(wanted))
                    .forEach(near::add);
        }
        near.addAll(Suggest.near(name, known));
        return near.stream().limit(5).toList();
    }

    private static List<String> texts(Node.Mapping node, String key) {
        return switch (node.get(key)) {
            case Node.Scalar scalar -> List.of(scalar.text());
            case Node.Sequence list ->
                list.items().stream()
                        .filter(Node.Scalar.class::isInstance)
                        .map(item -> ((Node.Scalar) item).text())
                        .toList();
            case null, default -> List.of();
        };
    }
}
