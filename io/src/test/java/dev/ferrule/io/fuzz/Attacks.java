package dev.ferrule.io.fuzz;

import dev.ferrule.io.foreign.Importer;
import dev.ferrule.io.foreign.Importers;
import java.util.ArrayList;
import java.util.List;

/** All readers that are fed with anything: {@code bin/fuzz} and the tests know them by their names. */
final class Attacks {

    /** Of readers that take a tenth of a millisecond for a small input. */
    private static final int MANY = 100_000;

    /** A workbook is written to a file, for the ZIP reader of the JDK takes nothing else: three tenths of a millisecond. */
    private static final int OF_FILES = 30_000;

    /** Of those that look unknown words up among all names of the catalogue, which takes several times as long. */
    private static final int OF_NAMES = 20_000;

    /** There are many importers, and each is held against several kinds of tables. */
    private static final int OF_IMPORTERS = 5_000;

    /** A plant is read, compiled, judged, and tried with single changes: two milliseconds. */
    private static final int OF_PLANTS = 3_000;

    private Attacks() {}

    static List<Attacked> all() {
        List<Attacked> all = new ArrayList<>(List.of(
                new Attacked("csv", MANY, Seeds.TABLES, Parts::of, Readings::tables),
                new Attacked("yaml", MANY, Seeds.YAML, Attacked.one("a.yaml"), Readings::yaml),
                new Attacked("workbook", OF_FILES, Seeds.WORKBOOKS, Attacked.one("book.xlsx"), Readings::workbook),
                new Attacked("archive", OF_FILES, Seeds.ARCHIVES, Attacked.one("book.xlsx"), Readings::archive),
                new Attacked("catalogue", OF_NAMES, Seeds.CATALOGUES, Attacked.one("own.yaml"), Readings::catalogue),
                new Attacked("devicetype", OF_PLANTS, Seeds.DEVICE_TYPES, Parts::of, Readings::plant),
                new Attacked("plant", OF_PLANTS, Seeds.PLANTS, Parts::of, Readings::plant),
                new Attacked("chain", OF_NAMES, Seeds.CHAINS, Attacked.one("chain"), Readings::chain)));
        for (Importer importer : Importers.all()) {
            all.add(new Attacked(
                    importer.name(),
                    OF_IMPORTERS,
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
