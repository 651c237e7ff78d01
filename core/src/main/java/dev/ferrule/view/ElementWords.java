package dev.ferrule.view;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Part;
import java.util.List;
import java.util.Map;

/** How a chain says a thing of the catalogue. */
final class ElementWords {

    private final Catalogue catalogue;

    ElementWords(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Elements of a chain, or words of a cord, that mean the entry; empty where a chain cannot say it.
     *
     * @param number the part number that was asked for, else the entry's name
     */
    List<String> of(CatalogIndex.Named entry, String number, Map<String, Object> values) {
        return switch (entry.section()) {
            case "pmds" -> List.of("pmd " + ChainWords.quoted(entry.name()));
            case "assemblies" -> assembly(entry.name());
            case "parts" -> part(number);
            case "connectors" -> connector(entry.name());
            case "types" -> type(values);
            case "fibres" -> List.of(entry.name());
            case "grades" -> List.of(ChainWords.quoted(entry.name()));
            default -> List.of();
        };
    }

    private List<String> assembly(String name) {
        Assembly assembly = catalogue.assembly(name);
        if (assembly == null) {
            return List.of();
        }
        return switch (assembly.kind()) {
            case CASSETTE, TAP -> List.of("cassette " + ChainWords.quoted(name));
            case HARNESS, MODULE -> List.of("harness " + ChainWords.quoted(name));
            case LOOPBACK -> List.of("loopback " + ChainWords.quoted(name));
        };
    }

    private List<String> part(String number) {
        Part part = catalogue.part(number);
        String words = part == null ? null : part.words();
        if (part == null || words == null) {
            return List.of();
        }
        String length = part.length() == null ? "" : " " + part.length().toMetres() + "m";
        return List.of("part " + ChainWords.quoted(number), words + length);
    }

    private List<String> connector(String name) {
        Connector connector = catalogue.connector(name);
        return connector == null
                ? List.of()
                : catalogue.letters(connector).stream()
                        .map(letter -> cord(name, letter))
                        .toList();
    }

    private static List<String> type(Map<String, Object> values) {
        return List.of(cord(String.valueOf(values.get("connector")), String.valueOf(values.get("type"))) + " "
                + values.get("fibres") + "f");
    }

    private static String cord(String connector, String letter) {
        return "cord " + ChainWords.quoted(connector)
                + (letter.equals("simplex") ? "" : " " + ChainWords.quoted(letter));
    }
}
