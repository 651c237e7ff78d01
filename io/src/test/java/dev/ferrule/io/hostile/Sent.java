package dev.ferrule.io.hostile;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.foreign.ForeignPlant;
import dev.ferrule.io.foreign.SheetMap;
import dev.ferrule.source.PlantSource;
import dev.ferrule.view.CheckView;
import dev.ferrule.view.PlantCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Files as other people send them. */
final class Sent {

    private static final Catalogue SHIPPED = ShippedCatalogue.load();

    private Sent() {}

    static PlantSource read(Path file) {
        return ForeignPlant.read(file, null, SheetMap.NOTHING, Map.of(), true, SHIPPED, List.of())
                .plant();
    }

    static CheckView check(Path file) {
        return new PlantCheck(SHIPPED).check(read(file), "test");
    }
}
