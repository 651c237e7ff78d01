package dev.ferrule.plan;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Report;
import java.util.List;

/** Structured cabling: cord, panel, trunk, panel, cord. */
final class Structured {

    static final String PANEL_FILE = "panel.yaml";
    static final String PANEL = """
            # Written by a plan: one rack unit with four slots
            manufacturer: generic
            model: PANEL-1U-4
            slug: generic-panel-1u-4
            u_height: 1
            is_full_depth: false
            module-bays:
              - { name: "1", position: "1" }
              - { name: "2", position: "2" }
              - { name: "3", position: "3" }
              - { name: "4", position: "4" }
            """;

    Structured(
            Catalogue catalogue,
            Intent intent,
            Layout layout,
            Lengths lengths,
            CableTables tables,
            LaneProof proof,
            Report report) {}

    boolean serves(Kit kit, Machine a, Machine z) {
        return false;
    }

    void add(KindOfLink kind, String id, List<PlannedLink> links, Kit kit) {}

    void finish() {}
}
