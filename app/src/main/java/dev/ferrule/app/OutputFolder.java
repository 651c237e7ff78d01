package dev.ferrule.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The folder that {@code -o} names, which some take for a file. */
final class OutputFolder {

    /** Nobody means a folder by these. */
    private static final Pattern OF_FILE =
            Pattern.compile("(?i)(.+)\\.(?:csv|tsv|txt|json|ya?ml|xlsx|xlsm|xls|ods|zip)");

    private OutputFolder() {}

    /** What to say of a file, or of a name that is one; empty where a folder can be written. */
    static String refusal(Path output) {
        if (Files.isDirectory(output)) {
            return "";
        }
        boolean named = OF_FILE.matcher(name(output)).matches();
        return Files.exists(output)
                ? "-o names a folder, and " + output + " is a file"
                : named ? "-o names a folder, and " + output + " is named like a file" : "";
    }

    /** What else to say. */
    static String way(Path output) {
        Matcher named = OF_FILE.matcher(name(output));
        String other = named.matches() ? named.group(1) : name(output) + "-plant";
        return "a plant is a folder of tables: -o " + output.resolveSibling(other);
    }

    /** What the system says of a failure, behind what failed; its exceptions for certain reasons have names alone. */
    static String why(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return ": its permissions do not let it be written";
        }
        String reason = failure instanceof FileSystemException of ? of.getReason() : failure.getMessage();
        return reason == null || reason.isBlank() ? "" : ": " + reason;
    }

    private static String name(Path output) {
        return String.valueOf(output.getFileName());
    }
}
