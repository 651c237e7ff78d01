package dev.ferrule.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes two plants of as many devices and aliases, which differ in their names alone: {@code FOLDER/plain}, and {@code
 * FOLDER/colliding}, where every name has the same {@code String.hashCode}.
 */
public final class CollidingNames {

    private static final int DEVICES = 100_000;

    private CollidingNames() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        write(folder.resolve("plain"), "n%033d"::formatted);
        write(
                folder.resolve("colliding"),
                i -> Integer.toBinaryString(1 << 17 | i)
                        .substring(1)
                        .replace("0", "Aa")
                        .replace("1", "BB"));
    }

    private static void write(Path plant, IntFunction<String> name) throws IOException {
        Files.createDirectories(plant);
        Files.writeString(plant.resolve("devices.csv"), lines("name\n", name));
        Files.writeString(
                plant.resolve("aliases.csv"), lines("alias,device\n", i -> name.apply(i) + "x," + name.apply(i)));
    }

    private static String lines(String header, IntFunction<String> line) {
        return IntStream.range(0, DEVICES).mapToObj(line).collect(Collectors.joining("\n", header, "\n"));
    }
}
