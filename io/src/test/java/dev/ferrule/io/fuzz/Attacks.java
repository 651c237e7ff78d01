package dev.ferrule.io.fuzz;

import dev.ferrule.io.foreign.Importer;
import dev.ferrule.io.foreign.Importers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All readers that are fed with anything: {@code bin/fuzz} and the tests know them by their names. */
final class Attacks {

    /** Of readers that take less than half a millisecond for a small input. */
    private static final int MANY = 100_000;

    /** Of importers that look words up in the catalogue and hold a table against many kinds: a millisecond. */
    private static final int OF_SHEETS = 10_000;

    private static final Set<String> SHEETS = Set.of("cutsheet", "netbox");

    /** A plant is read, compiled, judged, and tried with single changes: two milliseconds. */
    private static final int OF_PLANTS = 3_000;

    private Attacks() {}

    static List<Attacked> all() {
        List<Attacked> all = new ArrayList<>(List.of(
                new Attacked("csv", MANY, Seeds.TABLES, Parts::of, Readings::tables),
                new Attacked("yaml", MANY, Seeds.YAML, Attacked.one("a.yaml"), Readings::yaml),
                new Attacked("workbook", MANY, Seeds.WORKBOOKS, Attacked.one("book.xlsx"), Readings::workbook),
                new Attacked("archive", MANY, Seeds.ARCHIVES, Attacked.one("book.xlsx"), Readings::archive),
                new Attacked("catalogue", MANY, Seeds.CATALOGUES, Attacked.one("own.yaml"), Readings::catalogue),
                new Attacked("devicetype", OF_PLANTS, Seeds.DEVICE_TYPES, Parts::of, Readings::plant),
                new Attacked("plant", OF_PLANTS, Seeds.PLANTS, Parts::of, Readings::plant),
                new Attacked("chain", MANY, Seeds.CHAINS, Attacked.one("chain"), Readings::chain)));
        for (Importer importer : Importers.all()) {
            all.add(new Attacked(
                    importer.name(),
                    SHEETS.contains(importer.name()) ? OF_SHEETS : MANY,
                    Seeds.FOREIGN,
                    Parts::of,
                    files -> Readings.foreign(importer, files)));
        }
        return all;
    }

    static Attacked named(String name) {
        return all().stream()
                .filter(attacked -> attacked.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reader \"" + name + "\"; there are "
                        + all().stream().map(Attacked::name).toList()));
    }
}
