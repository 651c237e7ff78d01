package dev.ferrule.catalog;

import java.util.List;

/**
 * A thing that everybody knows by name, and of which makers build different ones under it: its map is the user's to
 * give.
 *
 * @param instead assemblies of the catalogue that may be what is meant
 */
public record MakersOwn(String name, String description, List<String> instead, Provenance provenance) {

    /** What is to be done about it, in a sentence each. */
    public List<String> advice() {
        String own = "give the maker's map as an assembly of your own catalogue: docs/stages/catalogue.md shows how";
        return instead.isEmpty()
                ? List.of(description, own)
                : List.of(description, own, "the catalogue has " + String.join(", ", instead));
    }
}
