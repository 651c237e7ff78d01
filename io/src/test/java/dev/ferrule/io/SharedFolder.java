package dev.ferrule.io;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The folder of published facts that stands beside a checkout and is no part of it: system property
 * {@code ferrule.shared}, else the variable {@code FERRULE_SHARED}, else {@code ../shared}. A test that reads it is
 * skipped where it is absent.
 */
public final class SharedFolder {

    private SharedFolder() {}

    /** A file of the folder; the calling test is skipped when there is none. */
    public static Path file(String name) {
        Path file = folder().resolve(name);
        assumeTrue(
                Files.isReadable(file),
                () -> "skipped: there is no " + name + " in " + folder()
                        + "; say where the shared folder is with -Dferrule.shared=FOLDER or FERRULE_SHARED");
        return file;
    }

    /** The rows of a CSV file of the folder, by the names of its columns. */
    public static List<NamedCsvRecord> rows(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file(name))) {
            return reader.stream().toList();
        }
    }

    private static Path folder() {
        String said = said(System.getProperty("ferrule.shared"), System.getenv("FERRULE_SHARED"));
        Path checkout = Path.of(Objects.requireNonNull(System.getProperty("ferrule.checkout")));
        return said == null ? checkout.resolveSibling("shared") : Path.of(said);
    }

    private static @Nullable String said(@Nullable String property, @Nullable String variable) {
        String word = property == null || property.isEmpty() ? variable : property;
        return word == null || word.isEmpty() ? null : word;
    }
}
