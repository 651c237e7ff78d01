package dev.ferrule.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a command is given that takes a plant or a chain. */
final class Source {

    private Source() {}

    /** The path of a plant; null where the words are a chain: nothing has that name, and there are several words. */
    static @Nullable Path plant(String words) {
        try {
            Path path = Path.of(words);
            boolean chain = words.strip().contains(" ") && !Files.exists(path);
            return chain ? null : path;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
