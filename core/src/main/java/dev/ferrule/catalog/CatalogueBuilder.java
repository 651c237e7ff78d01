package dev.ferrule.catalog;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Suggest;
import dev.ferrule.source.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Puts catalogue files together; a later file overrides an earlier one by name and says so. */
public final class CatalogueBuilder {

    /** Sections whose entries have names. */
    public static final Set<String> NAMED = Set.of(
            "connectors",
            "assemblies",
            "pmds",
            "fibres",
            "colours",
            "jackets",
            "transceivers",
            "cages",
            "parts",
            "products",
            "makers_own",
            "gender_rules",
            "polish_rules",
            "grades",
            "return_loss",
            "field_limits",
            "splices",
            "profiles",
            "application_tables",
            "interference",
            "field_tests",
            "switches",
            "nodes",
            "planning");

    /** Sections that are lists; a later file adds to them. */
    public static final Set<String> LISTED = Set.of(
            "types",
            "ambiguous",
            "interop",
            "housings",
            "pull_tabs",
            "mixing",
            "reflections",
            "polish_return_loss",
            "ambiguous_grades");

    private final Map<String, Map<String, Node.Mapping>> trees;
    private final Map<String, List<Node.Mapping>> lists;
    /** Places of entries that replace others, and of pairs of PMDs that a user says can talk. */
    private final Set<Place> replacing;

    /** Files are those of a user, over ours. */
    private final boolean own;

    /** A user's entries, which are looked at wholly; ours are read when they are asked for, and a test looks at them. */
    private final List<Own> entries = new ArrayList<>();

    private final Report report = new Report();

    private record Own(String section, String name, Node.Mapping entry) {}

    public CatalogueBuilder() {
        trees = new LinkedHashMap<>();
        lists = new LinkedHashMap<>();
        replacing = new HashSet<>();
        own = false;
    }

    /** Starts from another catalogue, to add a user's files. */
    public CatalogueBuilder(Catalogue base) {
        trees = base.trees();
        lists = base.lists();
        replacing = base.replacing();
        own = true;
    }

    /** Adds one file; what is not a section is reported. */
    public CatalogueBuilder add(Node file) {
        if (!(file instanceof Node.Mapping mapping)) {
            report.add(unreadable(file, "a catalogue file is a mapping of sections, not " + file.kind()));
            return this;
        }
        mapping.entries().forEach((name, entry) -> addSection(name, entry));
        return this;
    }

    private void addSection(String name, Node.Entry entry) {
        if (NAMED.contains(name) && entry.value() instanceof Node.Mapping mapping) {
            mapping.entries().forEach((key, value) -> addNamed(name, key, value));
        } else if (LISTED.contains(name) && entry.value() instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> addListed(name, item));
        } else {
            List<String> known = new ArrayList<>(NAMED);
            known.addAll(LISTED);
            String question = Suggest.question(name, known);
            report.add(Diagnostic.error(
                    Code.UNKNOWN_NAME,
                    entry.key(),
                    "unknown section of a catalogue file",
                    "\"" + name + "\" is no section, or not of its form",
                    question.isEmpty() ? "sections are " + String.join(", ", new TreeSet<>(known)) : question));
        }
    }

    private void addNamed(String section, String name, Node.Entry entry) {
        if (!(entry.value() instanceof Node.Mapping mapping)) {
            report.add(unreadable(
                    entry.value(),
                    name + " should be a mapping, not " + entry.value().kind()));
            return;
        }
        if (own) {
            entries.add(new Own(section, name, mapping));
        }
        if (trees.computeIfAbsent(section, s -> new LinkedHashMap<>()).put(name, mapping) != null) {
            replacing.add(mapping.place());
            report.add(Diagnostic.note(
                    Code.AMBIGUOUS_NAME,
                    entry.key(),
                    "a catalogue entry overrides another",
                    name + " in " + section + " replaces the entry of that name that was read before"));
        }
    }

    private void addListed(String section, Node item) {
        if (item instanceof Node.Mapping mapping) {
            lists.computeIfAbsent(section, s -> new ArrayList<>()).add(mapping);
            if (own) {
                entries.add(new Own(section, "an entry", mapping));
            }
            if (own && section.equals("interop")) {
                replacing.add(mapping.place());
            }
        } else {
            report.add(unreadable(item, "an entry of " + section + " should be a mapping, not " + item.kind()));
        }
    }

    private static Diagnostic unreadable(Node node, String why) {
        return Diagnostic.error(Code.UNREADABLE, node.place(), "a catalogue entry cannot be read", why);
    }

    public Catalogue build() {
        Catalogue catalogue = new Catalogue(trees, lists, replacing, report);
        entries.forEach(each -> LossForms.check(catalogue, each.section, each.name, each.entry, report));
        return catalogue;
    }
}
