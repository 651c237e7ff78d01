package dev.ferrule.view;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Suggest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Answers questions to a catalogue: what is in it, what it says of a thing, how things differ. */
public final class CatalogQuery {

    private final CatalogIndex index;
    private final CatalogEntries entries;
    private final CatalogKinds kinds;

    /** @param ours the catalogue that ships, on which {@code catalogue} is built; the same where the user has none */
    public CatalogQuery(Catalogue ours, Catalogue catalogue) {
        index = new CatalogIndex(ours, catalogue);
        entries = new CatalogEntries(catalogue);
        kinds = new CatalogKinds(catalogue);
    }

    /** All sections with their sizes. */
    public CatalogView sections() {
        return CatalogView.of(CatalogSections.ordered(index.sections()).stream()
                .map(section -> new CatalogView.SectionSize(
                        section, index.entries(section).size(), CatalogSections.about(section)))
                .toList());
    }

    /**
     * The entries of a section, or of a kind such as cassettes, that contain all the words, in any letter case, in a name, an alias or a column.
     *
     * @throws CatalogRefusal where there is no such section and no such kind
     */
    public CatalogView list(String name, List<String> words) throws CatalogRefusal {
        String section = CatalogSections.find(name, index.sections());
        if (section != null) {
            return list(section, index.entries(section), CatalogColumns.of(section), words);
        }
        String kind = CatalogKinds.find(name);
        if (kind == null) {
            throw new CatalogRefusal("the catalogue has no section \"" + name + "\"", sectionHint(name));
        }
        List<CatalogIndex.Named> ofKind = CatalogKinds.SECTIONS.stream()
                .flatMap(held -> index.entries(held).stream())
                .filter(entry -> kinds.is(entry, kind))
                .toList();
        return list(kind, ofKind, CatalogColumns.ofKind(), words);
    }

    private static CatalogView list(
            String title, List<CatalogIndex.Named> entries, List<CatalogColumns.Column> columns, List<String> words) {
        List<CatalogView.Row> rows = entries.stream()
                .map(entry -> row(entry, columns))
                .filter(row -> contains(row, words))
                .toList();
        return CatalogView.of(new CatalogView.Listing(
                title,
                words.isEmpty() ? null : String.join(" ", words),
                entries.size(),
                columns.stream().map(CatalogColumns.Column::key).toList(),
                rows));
    }

    private String sectionHint(String name) {
        if (!index.find(name).isEmpty()) {
            return "\"ferrule catalog show\" shows an entry by its name";
        }
        Set<String> known = CatalogKinds.words();
        known.addAll(index.sections());
        String question = Suggest.question(name, known);
        return question.isEmpty()
                ? "Sections are " + String.join(", ", CatalogSections.ordered(index.sections())) + "; kinds are "
                        + String.join(", ", CatalogKinds.words())
                : question;
    }

    private static CatalogView.Row row(CatalogIndex.Named entry, List<CatalogColumns.Column> columns) {
        StanzaTree tree = new StanzaTree(entry.node());
        Map<String, Object> values = new LinkedHashMap<>();
        for (CatalogColumns.Column column : columns) {
            Object cell = column.cell().apply(tree.values());
            if (cell != null) {
                values.put(column.key(), cell);
            }
        }
        return new CatalogView.Row(entry.name(), entry.aliases(), values, tree.confidence(), entry.own() ? true : null);
    }

    private static boolean contains(CatalogView.Row row, List<String> words) {
        String all = (row.name() + "\n" + row.aliases() + "\n" + row.values().values()).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(word -> all.contains(word.toLowerCase(Locale.ROOT)));
    }

    /**
     * All that is said of a name, in every section that has it.
     *
     * @param name {@code 400GBASE-DR4}, {@code pmds/400GBASE-DR4}, an alias, an order number
     * @throws CatalogRefusal where nothing has that name
     */
    public CatalogView show(String name) throws CatalogRefusal {
        return CatalogView.ofEntries(find(name));
    }

    private List<CatalogView.Entry> find(String name) throws CatalogRefusal {
        List<CatalogIndex.Found> found = index.find(name);
        if (found.isEmpty()) {
            List<String> near = index.near(name);
            throw new CatalogRefusal(
                    "the catalogue has no entry \"" + name + "\"",
                    near.isEmpty()
                            ? "\"ferrule catalog list\" shows what there is"
                            : "Did you mean " + String.join(" or ", near) + "?");
        }
        return found.stream().map(one -> entries.show(one, name)).toList();
    }

    /**
     * Things of one section side by side.
     *
     * @throws CatalogRefusal where a name is unknown, or no section has them all
     */
    public CatalogView compare(List<String> names) throws CatalogRefusal {
        List<List<CatalogView.Entry>> found = new ArrayList<>();
        for (String name : names) {
            found.add(find(name));
        }
        String section = common(names, found);
        List<CatalogView.Entry> compared = found.stream()
                .map(all -> all.stream()
                        .filter(entry -> entry.section().equals(section))
                        .reduce((first, last) -> last)
                        .orElseThrow())
                .toList();
        Set<String> distinct = new LinkedHashSet<>();
        for (CatalogView.Entry entry : compared) {
            if (!distinct.add(entry.name())) {
                throw new CatalogRefusal(
                        entry.name() + " cannot be compared with itself", "Give two entries that differ in name");
            }
        }
        return CatalogView.of(CatalogCompare.of(section, compared));
    }

    /** The first section, in reading order, in which every name is found. */
    private String common(List<String> names, List<List<CatalogView.Entry>> found) throws CatalogRefusal {
        for (String section : CatalogSections.ordered(index.sections())) {
            if (found.stream()
                    .allMatch(all ->
                            all.stream().anyMatch(entry -> entry.section().equals(section)))) {
                return section;
            }
        }
        List<String> homes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<String> sections = found.get(i).stream()
                    .map(CatalogView.Entry::section)
                    .distinct()
                    .toList();
            homes.add(names.get(i) + " is in " + String.join(" and ", sections));
        }
        throw new CatalogRefusal(
                "things of different sections cannot be compared",
                String.join("; ", homes) + ". Compare things of one section");
    }
}
