package dev.ferrule.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of a plant lie for whoever does not stand in its folder: behind the path by which the command line names
 * the plant, which in a pipeline begins at the root of the repository.
 *
 * <p>Law: no path begins at the root of a disk or leads upwards. Where the plant's own does, paths begin at the plant.
 *
 * @param fromHere paths begin where the command was run, else at the plant
 * @param folder what stands before the name of a file: {@code examples/hall-400g/}, or nothing
 * @param itself the file that stands for the whole plant
 */
record PlantPath(boolean fromHere, String folder, String itself) {

    private static final String SETTINGS_FILE = "plant.yaml";
    /** Beside letters and digits, with the slash that parts names. */
    private static final String UNRESERVED = "-._~/";

    /** The path of a plant; one YAML file lies in its folder as the files of other plants do. */
    static PlantPath of(Path plant) {
        List<String> names = new ArrayList<>();
        plant.forEach(name -> names.add(name.toString()));
        boolean fromHere = plant.getRoot() == null && !names.contains("..");
        String itself = Files.isDirectory(plant) || names.isEmpty() ? SETTINGS_FILE : names.removeLast();
        String folder = plain(String.join("/", names));
        return new PlantPath(fromHere, fromHere && !folder.isEmpty() ? folder + "/" : "", itself);
    }

    /** The path of a file that a diagnostic names; null is the whole plant. */
    String of(@Nullable String file) {
        return folder + plain(file == null ? itself : file);
    }

    /** The same as a relative URI reference (RFC 3986), in which a first name with a colon would be a scheme. */
    String uri(@Nullable String file) {
        return encoded(of(file));
    }

    /** Without names that lead nowhere: {@code ./cables.csv}. */
    private static String plain(String path) {
        return Arrays.stream(path.split("/", -1))
                .filter(name -> !name.isEmpty() && !name.equals("."))
                .collect(Collectors.joining("/"));
    }

    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0 && (Character.isLetterOrDigit(b) || UNRESERVED.indexOf(b) >= 0);
            if (plain) {
                uri.append((char) b);
            } else {
                uri.append("%%%02X".formatted(b & 0xff));
            }
        }
        return uri.toString();
    }
}
