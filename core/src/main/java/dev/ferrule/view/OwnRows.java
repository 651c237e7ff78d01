package dev.ferrule.view;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Part;
import dev.ferrule.catalog.Provenance;
import dev.ferrule.catalog.Transceiver;
import dev.ferrule.diag.Place;
import dev.ferrule.source.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of a plant that name a part or a transceiver of the user's own catalogue which replaces ours. */
final class OwnRows {

    private interface Entry {
        /** Null where the catalogue has no such entry. */
        @Nullable
        Provenance of(String name);
    }

    private final JudgedPlant plant;
    private final Catalogue catalogue;
    private final List<CheckView.Assumption> found = new ArrayList<>();

    private OwnRows(JudgedPlant plant) {
        this.plant = plant;
        catalogue = plant.catalogue();
    }

    static List<CheckView.Assumption> of(JudgedPlant plant) {
        OwnRows rows = new OwnRows(plant);
        if (plant.catalogue().replaces()) {
            rows.count("cable", "cables", "part", rows::part);
            rows.count("panel", "panels", "module", rows::part);
            rows.count("port", "optics", "transceiver", rows::transceiver);
        }
        return rows.found;
    }

    private @Nullable Provenance part(String name) {
        Part part = catalogue.part(name);
        return part == null ? null : part.provenance();
    }

    private @Nullable Provenance transceiver(String name) {
        Transceiver module = catalogue.transceiver(name);
        return module == null ? null : module.provenance();
    }

    private void count(String subject, String tables, String column, Entry entry) {
        Map<String, List<Place>> rows = new LinkedHashMap<>();
        for (Table table : plant.source().tables(tables)) {
            int at = table.column(column);
            for (Table.Cursor row = table.rows(); at >= 0 && row.next(); ) {
                rows.computeIfAbsent(row.text(at), name -> new ArrayList<>()).add(row.place(at));
            }
        }
        rows.forEach((name, places) -> {
            Provenance own = entry.of(name);
            if (own != null && catalogue.replaces(own)) {
                found.add(new CheckView.Assumption(
                        subject,
                        places.size(),
                        OwnEntries.WORD,
                        name,
                        OwnEntries.from(own),
                        own.confidence().word(),
                        places.stream()
                                .limit(PlantAssumptions.SHOWN)
                                .map(place -> new CheckView.Example(name, DiagnosticView.place(place.span())))
                                .toList()));
            }
        });
    }
}
