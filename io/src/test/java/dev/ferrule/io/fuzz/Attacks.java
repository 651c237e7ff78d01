package dev.ferrule.io.fuzz;

import dev.ferrule.io.foreign.Importer;
import dev.ferrule.io.foreign.Importers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All readers that are fed with anything: {@code bin/fuzz} and the tests know them by their names. */
final class Attacks {

    private static final int MANY = 100_000;

    /** A plant that was read is compiled, judged, and tried with single changes: milliseconds. */
    private static final int OF_CHECKS = 5_000;

    private Attacks() {}

    /** Those that take longest first. No two threads may share what one call gives. */
    static List<Attacked> all() {
        Readings readings = new Readings();
        List<Attacked> all = new ArrayList<>();
        for (Importer importer : Importers.all().reversed()) {
            all.add(ofFiles(importer.name(), files -> readings.foreign(importer, files)));
        }
        all.addAll(List.of(
                ofOne("catalogue", "own.yaml", Seeds.of("catalogue"), readings::catalogue),
                ofOne("chain", "chain", Seeds.of("chain"), readings::chain),
                ofFiles("plant", readings::plant),
                new Attacked("check", OF_CHECKS, Seeds.of("plant"), Parts::of, readings::check),
                ofOne("workbook", "book.xlsx", Seeds.of("workbook"), readings::workbook),
                ofOne("archive", "book.xlsx", Seeds.archives(), readings::archive),
                new Attacked("csv", MANY, Seeds.tables(), Parts::of, readings::tables),
                ofFiles("devicetype", readings::deviceTypes),
                ofOne("yaml", "a.yaml", Seeds.of("yaml"), readings::yaml),
                ofOne("json", "a.json", Seeds.of("json"), readings::json)));
        return all;
    }

    private static Attacked ofFiles(String name, Attacked.Reading reading) {
        return new Attacked(name, MANY, Seeds.of(name), Parts::of, reading);
    }

    /** Whose whole input is one file. */
    private static Attacked ofOne(String name, String file, List<byte[]> seeds, Attacked.Reading reading) {
        return new Attacked(name, MANY, seeds, input -> Map.of(file, input), reading);
    }

    static Attacked named(String name) {
        return all().stream()
                .filter(attacked -> attacked.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reader \"" + name + "\"; there are "
                        + all().stream().map(Attacked::name).toList()));
    }
}
