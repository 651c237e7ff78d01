package dev.ferrule.io.plant;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Suggest;
import dev.ferrule.io.file.FileBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a plant. Law: nothing is opened but regular files inside the plant's folder, links resolved, and no
 * message holds a path that the plant did not say.
 */
final class PlantFiles {

    private static final int MOST_NEIGHBOURS = 1000;

    private final @Nullable Path root;

    /** The root with its links resolved, from when the first file is read. */
    private @Nullable Path real;

    /** @param root the plant's folder; null when the plant is a text, which names no files */
    PlantFiles(@Nullable Path root) {
        this.root = root;
    }

    /** Whether there is anything of this name, even a link that leads nowhere. */
    boolean exists(String name) {
        return root != null && Files.exists(root.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether any file could have this name. */
    static boolean isName(String name) {
        try {
            return !Path.of(name).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The bytes of a file; null when it may not or cannot be read, which is reported. */
    byte @Nullable [] read(String name, Place place, Report report) {
        Path file = file(name, place, report);
        return file == null ? null : bytes(file, name, place, report);
    }

    /** Where a file is; null when it may not be read, which is reported. */
    @Nullable
    Path file(String name, Place place, Report report) {
        try {
            return inside(name, place, report);
        } catch (InvalidPathException e) {
            refuse(place, report, "\"" + name + "\" is no name of a file");
            return null;
        }
    }

    private @Nullable Path inside(String name, Place place, Report report) {
        String refused = refused(name);
        if (refused != null || root == null) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE,
                    place,
                    "a file lies outside the plant",
                    refused == null ? "\"" + name + "\": a plant that is one text names no files" : refused,
                    "copy it into the plant's folder and name it from there"));
            return null;
        }
        Path file = root.resolve(name);
        try {
            if (isRightHere(file, name)) {
                return file;
            }
            Path folder = real == null ? root.toRealPath() : real;
            real = folder;
            if (!file.toRealPath().startsWith(folder)) {
                refuse(place, report, "\"" + name + "\" is a link that leads out of the plant's folder");
                return null;
            }
            BasicFileAttributes kind = Files.readAttributes(file, BasicFileAttributes.class);
            if (kind.isRegularFile()) {
                return file;
            }
            refuse(place, report, "\"" + name + (kind.isDirectory() ? "\" is a folder" : "\" is a device or a pipe"));
        } catch (IOException e) {
            boolean link = Files.isSymbolicLink(file);
            refuse(
                    place,
                    report,
                    link
                            ? "\"" + name + "\" is a link that leads nowhere"
                            : ("\"" + name + "\": there is no such file. " + Suggest.question(name, neighbours(file)))
                                    .strip());
        }
        return null;
    }

    /** Whether a file stands in the folder itself and is no link: what most files are, told without resolving links. */
    private static boolean isRightHere(Path file, String name) throws IOException {
        return name.indexOf('/') < 0
                && name.indexOf('\\') < 0
                && Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                        .isRegularFile();
    }

    /** Why a name is refused whatever stands in the folder; null when it is not. */
    private static @Nullable String refused(String name) {
        String said = "\"" + name + "\" ";
        if (name.contains("://")) {
            return said + "is an address; nothing is fetched";
        }
        boolean drive = name.length() > 1 && name.charAt(1) == ':' && Character.isLetter(name.charAt(0));
        if (name.startsWith("/")
                || name.startsWith("\\")
                || drive
                || Path.of(name).isAbsolute()) {
            return said + "begins at the root of a disk";
        }
        boolean up = name.contains("..") && List.of(name.split("[/\\\\]", -1)).contains("..");
        return up ? said + "leads upwards" : null;
    }

    private static List<String> neighbours(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(MOST_NEIGHBOURS)
                    .filter(Files::isRegularFile)
                    .map(other -> String.valueOf(other.getFileName()))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** The bytes of a file that the user names, a pipe too; null when it cannot be read, which is reported. */
    static byte @Nullable [] bytes(Path file, String name, Place place, Report report) {
        try {
            return FileBytes.read(file);
        } catch (FileBytes.TooLarge e) {
            report.add(e.diagnostic(place));
            return null;
        } catch (FileBytes.NoWriter e) {
            return refuse(place, report, "\"" + name + "\": " + e.getMessage());
        } catch (AccessDeniedException e) {
            return refuse(place, report, "\"" + name + "\": its permissions do not let it be read");
        } catch (IOException e) {
            return refuse(place, report, "\"" + name + "\": reading it failed");
        }
    }

    private static byte @Nullable [] refuse(Place place, Report report, String why) {
        report.add(Diagnostic.error(Code.UNREADABLE, place, "a file cannot be read", why));
        return null;
    }
}
