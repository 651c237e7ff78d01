package dev.ferrule.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sections of the catalogue in the order in which they are read best, and what is in each. */
final class CatalogSections {

    private static final Map<String, String> ABOUT = about();

    private CatalogSections() {}

    private static Map<String, String> about() {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("connectors", "what latches: families, rows, positions, geometry");
        about.put("types", "cable types, by connector, letter and fibres, with their maps");
        about.put("ambiguous", "letters that mean several maps, which are always asked for");
        about.put("assemblies", "cassettes, harnesses, modules, loopbacks, taps, with their maps");
        about.put("makers_own", "known things whose map only the maker can say, and what there is instead");
        about.put("pmds", "PMDs: lanes, connectors, limits of reach and loss");
        about.put("interop", "PMDs that talk although their names differ");
        about.put("transceivers", "modules: PMD, form, how a port is cut");
        about.put("cages", "which module forms a cage takes");
        about.put("parts", "what is bought: cords, trunks, cassettes, plates, active cables");
        about.put("products", "MTP, MPO and others: field changes, mechanics, grades");
        about.put("gender_rules", "which plug is pinned and which is not, and where pins can be changed");
        about.put("polish_rules", "which end faces meet: flat, angled, and what they reflect");
        about.put("grades", "loss and return loss of a mated pair");
        about.put("fibres", "OM1 to OM5, OS1 to OS2: attenuation, bandwidth, what meets what");
        about.put("colours", "orders of fibre colours");
        about.put("jackets", "jacket colours");
        about.put("housings", "colours of housings and adapters");
        about.put("pull_tabs", "colours of the pull tabs of modules");
        about.put("return_loss", "classes of return loss");
        about.put("field_limits", "limits of a single pair in the field");
        about.put("splices", "loss of a splice");
        about.put("mixing", "what a pair of unlike grades counts as");
        about.put("profiles", "which standards' values are used");
        about.put("application_tables", "reaches that makers warrant, by number of pairs");
        about.put("field_tests", "how installed cabling is tested: wavelengths, launch, procedure");
        about.put("reflections", "how much the pairs of a channel may reflect");
        about.put("polish_return_loss", "what a pair reflects by its polish");
        about.put("interference", "figures of the penalty of multipath interference");
        about.put("ambiguous_grades", "names of grades that sources use for different figures");
        about.put("switches", "switches that fabrics are planned of: cages, splits, names of ports");
        about.put("nodes", "nodes that fabrics are planned for: cages, networks, ports by rail");
        about.put("planning", "what a plan takes where an intent says nothing");
        return about;
    }

    /** Those that {@code held} has, the unknown ones last. */
    static List<String> ordered(Set<String> held) {
        Set<String> all = new java.util.LinkedHashSet<>(ABOUT.keySet());
        all.retainAll(held);
        all.addAll(held);
        return List.copyOf(all);
    }

    static String about(String section) {
        return ABOUT.getOrDefault(section, "");
    }

    /** The section of that name; the singular and other letter case are understood, null when there is none. */
    static @Nullable String find(String name, Set<String> held) {
        String rules = name.toLowerCase(Locale.ROOT) + "_rules";
        if (held.contains(rules)) {
            return rules;
        }
        for (String section : held) {
            if (section.equalsIgnoreCase(name)
                    || section.equalsIgnoreCase(name + "s")
                    || section.equalsIgnoreCase(name.replace('-', '_').replace(' ', '_'))
                    || section.equalsIgnoreCase(name.replaceFirst("(?i)y$", "ies"))) {
                return section;
            }
        }
        return null;
    }
}
