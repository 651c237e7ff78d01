package dev.ferrule.plan;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Part;
import dev.ferrule.catalog.PlanningFacts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cords and harnesses of the catalogue, by what their words say. */
final class CordParts {

    private final Catalogue catalogue;
    private final List<CordPart> parts = new ArrayList<>();

    private CordParts(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (String name : catalogue.entries("parts").keySet()) {
            Part part = catalogue.part(name);
            if (part != null && part.words() != null) {
                CordPart cord = read(part, part.words());
                if (cord != null) {
                    parts.add(cord);
                }
            }
        }
    }

    static CordParts of(Catalogue catalogue) {
        return catalogue.made(CordParts.class, CordParts::new);
    }

    List<CordPart> all() {
        return parts;
    }

    private @Nullable CordPart read(Part part, String text) {
        String[] words = text.split(" +", -1);
        boolean cord = words[0].equals("cord");
        if (words.length < 2 || (!cord && !words[0].equals("harness"))) {
            return null;
        }
        Assembly assembly = cord ? null : catalogue.assembly(words[1]);
        Connector connector = cord ? catalogue.connector(words[1]) : null;
        if (connector == null
                && (assembly == null || assembly.a().size() != 1 || assembly.b().isEmpty())) {
            return null;
        }
        String type = "";
        String pins = "";
        String polish = "";
        String fibre = "";
        for (int i = 2; i < words.length; i++) {
            String word = words[i];
            if (word.equals("F") || word.equals("M") || word.matches("[FM]/[FM]")) {
                pins = word;
            } else if (word.equals("APC") || word.equals("flat") || word.equals("PC") || word.equals("UPC")) {
                polish = word;
            } else if (catalogue.fibre(word) != null) {
                fibre = word;
            } else if (!word.matches("[0-9]+f")) {
                type = word;
            }
        }
        String near =
                connector == null && assembly != null ? assembly.a().getFirst().name() : name(connector);
        String far =
                connector == null && assembly != null ? assembly.b().getFirst().name() : near;
        int legs = assembly == null ? 1 : assembly.b().size();
        return new CordPart(
                part.number(),
                text,
                PlanningFacts.of(catalogue).maker("parts", part.number()),
                near,
                far,
                legs,
                type,
                pins,
                polish,
                fibre,
                part.lengths());
    }

    private static String name(@Nullable Connector connector) {
        return connector == null ? "" : connector.name();
    }
}
