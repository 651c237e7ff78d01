package dev.ferrule.catalog;

import dev.ferrule.diag.Report;
import dev.ferrule.unit.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a planner takes where an intent says nothing. */
public final class PlanningFacts {

    private final Catalogue catalogue;

    private PlanningFacts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public static PlanningFacts of(Catalogue catalogue) {
        return catalogue.made(PlanningFacts.class, PlanningFacts::new);
    }

    /** Tells what is missing or cannot be read; nothing may be asked for where there is such. */
    public void check(Report report) {
        new PlanningCheck(catalogue, report).check();
    }

    /** The value of an entry with its source; null where the catalogue has none. */
    public @Nullable Fact<String> value(String entry, String key) {
        Stanza stanza = Stanza.of(catalogue, "planning", entry);
        return stanza == null ? null : stanza.fact(key);
    }

    /** A value as text; empty where the catalogue has none. */
    public String text(String entry, String key) {
        Fact<String> value = value(entry, key);
        return value == null ? "" : value.value();
    }

    public Length length(String entry, String key) {
        Length length = Length.parse(text(entry, key));
        return length == null ? new Length(0) : length;
    }

    /** A whole number; 0 where the catalogue has none. */
    public int whole(String entry, String key) {
        String text = text(entry, key);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    public List<String> texts(String entry, String key) {
        Stanza stanza = Stanza.of(catalogue, "planning", entry);
        return stanza == null ? List.of() : stanza.texts(key);
    }

    /** Lengths in which cables are sold to whose entry says none, the shortest first. */
    public List<Length> stock() {
        List<Length> lengths = new ArrayList<>();
        for (String text : texts("lengths", "stock_m")) {
            Length length = Length.metres(text);
            if (length != null) {
                lengths.add(length);
            }
        }
        lengths.sort(Comparator.naturalOrder());
        return List.copyOf(lengths);
    }

    /** The form of a module's cage takes the module. */
    public boolean fits(String cage, String form) {
        Stanza stanza = Stanza.of(catalogue, "cages", cage);
        return stanza == null ? cage.equals(form) : stanza.texts("fits").contains(form);
    }

    /** The cage that an interface type of NetBox is; null when it is none. */
    public @Nullable String cage(String netbox) {
        for (String name : catalogue.entries("cages").keySet()) {
            Stanza stanza = Stanza.of(catalogue, "cages", name);
            if (stanza != null && stanza.texts("netbox").contains(netbox)) {
                return name;
            }
        }
        return null;
    }

    /** Who makes a transceiver or a part; empty of those that anybody makes. */
    public String maker(String section, String name) {
        return said(section, name, "maker");
    }

    /** A value of an entry as it stands there; empty where it does not. */
    public String said(String section, String name, String key) {
        Stanza stanza = Stanza.of(catalogue, section, name);
        String text = stanza == null ? null : stanza.textOr(key, null);
        return text == null ? "" : text;
    }

    /** The order number of a part or transceiver: the first, where there are several; empty where none is known. */
    public String number(String section, String name) {
        Stanza stanza = Stanza.of(catalogue, section, name);
        List<String> numbers = stanza == null ? List.of() : stanza.texts("number");
        return numbers.isEmpty() ? "" : numbers.getFirst();
    }

    public List<String> protocols(String transceiver) {
        Stanza stanza = Stanza.of(catalogue, "transceivers", transceiver);
        return stanza == null ? List.of() : stanza.texts("protocols");
    }
}
