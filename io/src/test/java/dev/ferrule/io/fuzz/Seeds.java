package dev.ferrule.io.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Small right inputs, of which spoilt ones are made: files in a folder for each reader, in the shape of what tools write. */
final class Seeds {

    private Seeds() {}

    static List<byte[]> of(String reader) {
        URL folder = Seeds.class.getResource("seeds/" + reader);
        if (folder == null) {
            throw new IllegalStateException("there are no seeds for " + reader);
        }
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            List<byte[]> seeds = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                seeds.add(Files.readAllBytes(file));
            }
            return seeds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One table each. */
    static List<byte[]> tables() {
        return Stream.of("plant", "cutsheet")
                .flatMap(reader -> of(reader).stream())
                .flatMap(files -> Stream.of(new String(files, StandardCharsets.UTF_8).split("(?m)^(?==== )")))
                .filter(file -> file.startsWith("=== ")
                        && file.lines().findFirst().orElse("").endsWith(".csv"))
                .map(table -> table.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** Workbooks as they lie on a disk. */
    static List<byte[]> archives() {
        return of("workbook").stream().map(Seeds::packed).toList();
    }

    private static byte[] packed(byte[] parts) {
        try {
            return Readings.zip(Parts.of(parts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
