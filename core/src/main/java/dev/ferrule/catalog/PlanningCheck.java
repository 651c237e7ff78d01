package dev.ferrule.catalog;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.source.Node;
import dev.ferrule.unit.Length;
import java.util.List;
import java.util.function.Predicate;

/** Whether the section {@code planning} says all that a planner takes from it: an entry of a user replaces the whole one. */
final class PlanningCheck {

    private static final List<String> LENGTHS = List.of(
            "rack_width",
            "rack_depth",
            "aisle",
            "tray_height",
            "tray_width",
            "tray_depth",
            "rack_unit",
            "cord_diameter");

    private final Catalogue catalogue;
    private final Report report;

    PlanningCheck(Catalogue catalogue, Report report) {
        this.catalogue = catalogue;
        this.report = report;
    }

    void check() {
        entry("site", LENGTHS, "a length such as 600 mm", text -> Length.parse(text) != null);
        entry("site", List.of("racks_per_row", "cross_tray_every"), "a whole number from 1", PlanningCheck::isPositive);
        entry("site", List.of("spare_units"), "a whole number", text -> text.equals("0") || isPositive(text));
        entry("site", List.of("rack", "fill"), "said", text -> true);
        entry("panel", List.of("slots", "ports", "filled"), "a whole number from 1", PlanningCheck::isPositive);
        entry("lengths", List.of("slack"), "said", text -> true);
        entry("cabling", List.of("grade", "spares"), "said", text -> true);
    }

    private static boolean isPositive(String text) {
        return text.matches("[1-9][0-9]{0,5}");
    }

    private void entry(String name, List<String> keys, String form, Predicate<String> right) {
        Stanza stanza = Stanza.of(catalogue, "planning", name);
        if (stanza == null) {
            return;
        }
        for (String key : keys) {
            Fact<String> fact = stanza.fact(key);
            if (fact == null || !right.test(fact.value())) {
                Node node = stanza.node(key);
                Place place = node == null ? stanza.place() : node.place();
                report.add(
                        Diagnostic.error(
                                Code.UNREADABLE,
                                place,
                                "a value of the catalogue cannot be read",
                                "planning: " + name + ": " + key
                                        + (fact == null
                                                ? " is missing"
                                                : " is " + form + ", not \"" + fact.value() + "\""),
                                "an entry of yours replaces the whole one: copy it from catalogue/planning.yaml, and change it there"));
            }
        }
    }
}
