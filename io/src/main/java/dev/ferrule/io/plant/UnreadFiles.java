package dev.ferrule.io.plant;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.diag.Suggest;
import dev.ferrule.io.foreign.ForeignPlant;
import dev.ferrule.io.sheet.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What stands in a plant's folder and is not read, though it looks as if it should be: {@code cable.csv} would be missed
 * by nobody but the cables.
 */
final class UnreadFiles {

    private static final int MOST_FILES = 1000;
    private static final int MOST_NAMES = 8;
    private static final String ENDING = ".csv";

    /** Headers end before. */
    private static final int BEGINNING = 8192;

    private UnreadFiles() {}

    /**
     * Warns of them: of each whose name is a table's or like one, and once of all others.
     *
     * @param used names of files that were read or could not be, which was reported
     * @param unread tables of which a file could not be read: whoever mends that may mean the file here
     */
    static void warn(Path root, List<String> tables, Set<String> used, Set<String> unread, Report report) {
        List<String> others = new ArrayList<>();
        for (String name : named(root, UnreadFiles::isTabular)) {
            String table = name.substring(0, name.lastIndexOf('.'));
            if (used.contains(name)
                    || unread.contains(table)
                    || used.stream().anyMatch(file -> same(root, file, name))) {
                continue;
            }
            String question = Suggest.question(
                    table,
                    tables.stream()
                            .filter(other -> !used.contains(other + ENDING))
                            .toList());
            if (WorkbookReader.isNamed(name)) {
                others.add(name);
            } else if (tables.contains(table)) {
                report.add(unread(name, "\"" + name + "\" is not read, for plant.yaml says where " + table + " are"));
            } else if (question.isEmpty()) {
                others.add(name);
            } else {
                report.add(unread(name, "\"" + name + "\" is not read. " + question.replace("?", ENDING + "?")));
            }
        }
        if (!others.isEmpty()) {
            report.add(unread(
                    others.getFirst(),
                    "no table reads "
                            + String.join(
                                    ", ", others.stream().limit(MOST_NAMES).toList())
                            + (others.size() > MOST_NAMES ? " and " + (others.size() - MOST_NAMES) + " more" : "")));
        }
    }

    /** Whether a folder has files that importers read, beside some tables of a plant. */
    static boolean hasForeign(Path folder, Set<String> beside) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(MOST_FILES)
                    .filter(file -> beside.stream()
                            .noneMatch(
                                    kind -> String.valueOf(file.getFileName()).equals(kind + ENDING)))
                    .anyMatch(ForeignPlant::isNamed);
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** Warns of files of a folder that importers read and no plant does. */
    static void warnOfForeign(Path root, Report report) {
        for (String name : named(root, ForeignPlant::isNamedAsDump)) {
            String format = ForeignPlant.format(root.resolve(name));
            if (format != null) {
                report.add("dump " + format, ofFormat(name, format));
            }
        }
    }

    private static Diagnostic ofFormat(String name, String format) {
        return Diagnostic.warning(
                Code.UNREADABLE,
                Span.ofFile(name),
                "a file is not read",
                "\"" + name + "\" is of the format " + format + ", which is imported and no table of a plant",
                "make tables of it, \"ferrule import " + format + " FILE -o FOLDER\", or keep it elsewhere");
    }

    /**
     * Whether a folder has a table of a plant. A list of cables or links is perhaps somebody's cut sheet, unless it heads an end
     * as our tables do or there are devices.
     */
    static boolean isTable(Path folder, String kind) {
        Path file = folder.resolve(kind + ENDING);
        boolean perhaps =
                (kind.equals("cables") || kind.equals("links")) && !Files.exists(folder.resolve("devices" + ENDING));
        return Files.exists(file)
                && !(perhaps && !begins(file).contains("a_device"))
                && !(Files.isRegularFile(file) && ForeignPlant.format(file) != null);
    }

    private static String begins(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            return "";
        }
    }

    /** Warns of {@code plant.yml} where there is no {@code plant.yaml}, and of a folder that is nearly {@code catalog}. */
    static void warnOfNames(Path root, String settings, String catalogue, Report report) {
        if (!Files.exists(root.resolve(settings))) {
            for (String name : List.of("plant.yml", "Plant.yaml", "Plant.yml", "plant.yaml.txt")) {
                if (Files.exists(root.resolve(name))) {
                    report.add(misnamed(name, settings));
                }
            }
        }
        if (!Files.exists(root.resolve(catalogue))) {
            for (String name : List.of("catalogue", "catalogues", "catalogs", "Catalog", "Catalogue")) {
                if (Files.isDirectory(root.resolve(name))) {
                    report.add(misnamed(name, catalogue));
                }
            }
        }
    }

    private static Diagnostic misnamed(String name, String meant) {
        return Diagnostic.warning(
                Code.UNKNOWN_NAME,
                Span.ofFile(name),
                "a file is not read",
                "\"" + name + "\" is not read. Did you mean " + meant + "?",
                "name it " + meant + ", or keep it elsewhere");
    }

    private static Diagnostic unread(String name, String what) {
        return Diagnostic.warning(
                Code.UNKNOWN_NAME,
                Span.ofFile(name),
                "a file is not read",
                what,
                "name it below \"files\" in plant.yaml if it is a table of the plant"
                        + (WorkbookReader.isNamed(name) ? ", with its sheet: cables: \"" + name + "!Sheet1\"" : "")
                        + ", or keep it elsewhere");
    }

    private static boolean isTabular(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) || WorkbookReader.isNamed(name);
    }

    /** The files of a folder, sorted by their names, that are named so. */
    private static List<String> named(Path root, Predicate<String> so) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(root)) {
            int seen = 0;
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (so.test(name) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    names.add(name);
                }
                if (++seen == MOST_FILES) {
                    break;
                }
            }
            Collections.sort(names);
            return names;
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
    }

    /** Where case does not count, {@code Cables.csv} was read as {@code cables.csv}. */
    private static boolean same(Path root, String used, String name) {
        try {
            return Files.isSameFile(root.resolve(used), root.resolve(name));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }
}
