package dev.ferrule.catalog;

import dev.ferrule.source.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the catalogue says of tests of installed cabling. */
public final class TestFacts {

    private final Catalogue catalogue;

    private TestFacts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public static TestFacts of(Catalogue catalogue) {
        return catalogue.made(TestFacts.class, TestFacts::new);
    }

    /** Of all profiles that say how a link is accepted, in the order of the catalogue. */
    public List<Acceptance> acceptances() {
        List<Acceptance> all = new ArrayList<>();
        for (String name : catalogue.names("profiles")) {
            Acceptance own = acceptance(name);
            if (own != null) {
                all.add(own);
            }
        }
        return all;
    }

    private @Nullable Acceptance acceptance(String profile) {
        Stanza stanza = stanza("profiles", profile);
        if (stanza == null || !(stanza.node("acceptance") instanceof Node.Mapping mapping)) {
            return null;
        }
        Stanza own = stanza.inner(mapping);
        return new Acceptance(
                profile,
                own.text("standard"),
                stanza.text("attenuation"),
                own.text("pair"),
                own.text("end_pair"),
                own.textOr("reference_pair", null),
                own.text("splice"),
                own.integer("jumpers"),
                own.provenance());
    }

    /**
     * The test of a link.
     *
     * @param arrays both its ends are array connectors
     * @return null where the catalogue has none
     */
    public @Nullable FieldTest test(boolean singleMode, boolean arrays) {
        String mode = singleMode ? "SM" : "MM";
        Stanza own = arrays ? stanza("field_tests", mode + "-array") : null;
        Stanza stanza = own == null ? stanza("field_tests", mode) : own;
        return stanza == null
                ? null
                : new FieldTest(
                        stanza.name(),
                        wavelengths(stanza, "wavelengths_nm"),
                        wavelengths(stanza, "optional_nm"),
                        stanza.textOr("launch", null),
                        stanza.text("procedure"),
                        stanza.provenance());
    }

    private static List<Integer> wavelengths(Stanza stanza, String key) {
        List<Integer> all = new ArrayList<>();
        for (String text : stanza.texts(key)) {
            try {
                all.add(Integer.valueOf(text));
            } catch (NumberFormatException e) {
                stanza.fail(
                        stanza.placeOf(key), stanza.name() + ": \"" + key + "\" is whole numbers of nm, not " + text);
            }
        }
        return List.copyOf(all);
    }

    private @Nullable Stanza stanza(String section, String name) {
        Node.Mapping node = catalogue.stanza(section, name);
        return node == null ? null : new Stanza(name, node, catalogue.report());
    }
}
