package dev.ferrule.io.plant;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.KnownNames;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.source.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settings of {@code plant.yaml} that nobody knows. One that holds a table, or names the files of tables, hides rows: it
 * is an error, and what those tables say is not known.
 */
final class UnknownSettings {

    private static final Set<String> SETTINGS = Set.of(
            "name",
            "profile",
            "files",
            "reserve",
            "decide",
            "application_table",
            "defaults",
            "description",
            "catalogues",
            "catalog");

    /** Settings that are mappings, with all keys of each. */
    private static final Map<String, Set<String>> NESTED = Map.of("defaults", Set.of("grade"));

    private final List<String> tables;

    /** Tables that stand below a setting that is not read. */
    private final Set<String> hidden = new HashSet<>();

    private final Set<String> files = new HashSet<>();

    /** Rows stand below a name that is none, so that any table that is not there may be meant. */
    private boolean any;

    /** @param tables names of all tables */
    UnknownSettings(List<String> tables) {
        this.tables = tables;
    }

    void check(Node.Mapping settings, Report report) {
        List<String> known = new ArrayList<>(SETTINGS);
        known.addAll(tables);
        KnownNames names = KnownNames.forFile(known);
        settings.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                setting(key, entry.key(), names.question(key), entry.value(), report);
            }
        });
        Node named = settings.get("files");
        if (named instanceof Node.Mapping mapping) {
            files(mapping, report);
        } else if (named != null) {
            unreadable(
                    named,
                    "\"files\" is a mapping of tables to files, such as { cables: [east.csv, west.csv] }",
                    report);
        }
        NESTED.forEach((key, inner) -> nested(key, inner, settings.get(key), report));
        Node catalog = settings.get("catalog");
        if (catalog != null && !(catalog instanceof Node.Sequence)) {
            unreadable(catalog, "\"catalog\" is a list of what catalogue files hold", report);
        }
    }

    private static void nested(String key, Set<String> known, @Nullable Node value, Report report) {
        if (value instanceof Node.Mapping mapping) {
            mapping.entries().forEach((inner, entry) -> {
                if (!known.contains(inner)) {
                    String question = KnownNames.of(known).question(inner);
                    tell(
                            false,
                            entry.key(),
                            "unknown setting",
                            inner,
                            question.isEmpty() ? "Below \"" + key + "\" stands " + String.join(", ", known) : question,
                            report);
                }
            });
        } else if (value != null) {
            unreadable(value, "\"" + key + "\" is a mapping of " + String.join(", ", known), report);
        }
    }

    private static void unreadable(Node value, String what, Report report) {
        report.add(Diagnostic.error(
                Code.UNREADABLE, value.place(), "a setting cannot be read", what + ", not " + value.kind()));
    }

    private void setting(String key, Place place, String question, Node value, Report report) {
        boolean below = value instanceof Node.Mapping mapping
                && mapping.entries().keySet().stream().anyMatch(tables::contains);
        boolean rows = value instanceof Node.Sequence && !question.isEmpty();
        if (below) {
            ((Node.Mapping) value).entries().forEach((table, entry) -> {
                hidden.add(table);
                names(entry.value());
            });
        }
        any |= rows;
        tell(below || rows, place, "unknown setting", key, question, report);
    }

    private void files(Node.Mapping mapping, Report report) {
        KnownNames names = KnownNames.forFile(tables);
        mapping.entries().forEach((key, entry) -> {
            if (!tables.contains(key)) {
                names(entry.value());
                tell(true, entry.key(), "unknown table", key, names.question(key), report);
            }
        });
    }

    private static void tell(boolean error, Place place, String what, String key, String question, Report report) {
        report.add(
                question.isEmpty() ? what + error : what + key,
                new Diagnostic(
                        Code.UNKNOWN_NAME,
                        error ? Severity.ERROR : Severity.WARNING,
                        place,
                        what,
                        List.of(("\"" + key + "\" is not read. " + question).strip()),
                        List.of(),
                        0));
    }

    private void names(Node node) {
        if (node instanceof Node.Scalar name) {
            files.add(name.text());
        } else if (node instanceof Node.Sequence list) {
            list.items().forEach(this::names);
        }
    }

    /** Names of files that stand where nobody reads them, which was told. */
    Set<String> files() {
        return files;
    }

    /**
     * Tables that may have rows which were not read.
     *
     * @param read tables that have any
     * @param used files that were read all the same, by the name of their table
     */
    Set<String> tables(Set<String> read, Set<String> used) {
        Set<String> unread = new HashSet<>(hidden);
        boolean all = any || !used.containsAll(files);
        tables.stream().filter(table -> all && !read.contains(table)).forEach(unread::add);
        return unread;
    }
}
