package dev.ferrule.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may use whom, as written in {@code architecture.txt}; packages are named as in {@link CompiledClass#layer}. */
record Architecture(Map<String, Set<String>> allowed) {

    static Architecture read(Path file) throws IOException {
        return parse(Files.readAllLines(file));
    }

    static Architecture parse(List<String> lines) {
        Map<String, Set<String>> allowed = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] halves = line.split(":", 2);
            if (halves.length < 2) {
                throw new IllegalArgumentException("architecture.txt: no colon in \"" + line + "\"");
            }
            String name = halves[0].strip();
            Set<String> used = used(halves[1].strip(), allowed.keySet());
            for (String other : used) {
                if (!allowed.containsKey(other)) {
                    throw new IllegalArgumentException(
                            "architecture.txt: " + name + " uses " + other + ", which stands on no line above it");
                }
            }
            if (allowed.put(name, used) != null) {
                throw new IllegalArgumentException("architecture.txt: " + name + " stands there twice");
            }
        }
        return new Architecture(allowed);
    }

    private static Set<String> used(String words, Set<String> above) {
        if (words.equals("*")) {
            return Set.copyOf(above);
        }
        return words.isEmpty() ? Set.of() : Set.of(words.split(" +"));
    }

    /** What is wrong with one class, as sentences; none when it keeps to the file. */
    List<String> breaches(CompiledClass type) {
        Set<String> mayUse = allowed.get(type.layer());
        if (mayUse == null) {
            return List.of(
                    type.name() + " lies in the package " + type.layer() + ", which architecture.txt does not list");
        }
        return type.uses().stream()
                .filter(used -> !layerMayBeUsed(type.layer(), CompiledClass.layer(used), mayUse))
                .map(used -> type.name() + " uses " + used + ", but architecture.txt does not let " + type.layer()
                        + " use " + CompiledClass.layer(used))
                .toList();
    }

    private static boolean layerMayBeUsed(String own, String other, Set<String> mayUse) {
        return own.equals(other) || mayUse.contains(other);
    }
}
