package dev.ferrule.io.foreign;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** All formats that can be read. */
public final class Importers {

    private static final List<Importer> ALL =
            ServiceLoader.load(Importer.class, Importers.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .sorted(Comparator.comparing(Importer::isGeneral).thenComparing(Importer::name))
                    .toList();

    private Importers() {}

    /** By name, those last that take what no other format is for. */
    public static List<Importer> all() {
        return ALL;
    }

    /** The one of a name, or of another word for it; null when there is none. */
    public static @Nullable Importer named(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (Importer importer : ALL) {
            if (importer.name().equals(lower) || importer.aliases().contains(lower)) {
                return importer;
            }
        }
        return null;
    }

    /** The one that a file is for; null when nobody knows it. */
    static @Nullable Importer recognising(Input input) {
        for (Importer importer : ALL) {
            if (importer.recognises(input)) {
                return importer;
            }
        }
        return null;
    }
}
