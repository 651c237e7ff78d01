package dev.ferrule.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A class of ours as the compiler left it.
 *
 * @param module the folder of its module
 * @param name its binary name, with dots
 * @param mentions every class that its constant pool names: in instructions, descriptors, signatures, annotations
 * @param fields its fields, each as name, space, descriptor
 * @param annotations the descriptors of its own annotations
 */
record CompiledClass(String module, String name, Set<String> mentions, List<String> fields, Set<String> annotations) {

    private static final String BASE = "dev.ferrule";

    /** A class in a descriptor or by itself: its packages in small letters, then a name with a capital. */
    private static final Pattern CLASS = Pattern.compile("\\b((?:[a-z][a-z0-9_]*/)+[A-Z][\\w$]*)");

    /** All classes of the modules below a checkout, the benchmarks' excepted: they are never published. */
    static List<CompiledClass> all(Path checkout) throws IOException {
        try (Stream<Path> modules = Files.list(checkout)) {
            return modules.filter(module -> Files.isDirectory(module.resolve("src/main/java")))
                    .filter(module -> !module.endsWith("bench"))
                    .flatMap(CompiledClass::ofModule)
                    .toList();
        }
    }

    private static Stream<CompiledClass> ofModule(Path module) {
        try (Stream<Path> files = Files.walk(module.resolve("target/classes"))) {
            return files
                    .filter(file -> file.toString().endsWith(".class"))
                    .map(file -> read(module.getFileName().toString(), file))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("compile all modules before this test", e);
        }
    }

    private static CompiledClass read(String module, Path file) {
        ClassModel model;
        try {
            model = ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<String> mentions = new TreeSet<>();
        for (PoolEntry entry : model.constantPool()) {
            if (entry instanceof Utf8Entry text) {
                CLASS.matcher(text.stringValue()).results().forEach(match -> mentions.add(dotted(match.group(1))));
            }
        }
        return new CompiledClass(
                module,
                dotted(model.thisClass().asInternalName()),
                mentions,
                model.fields().stream()
                        .map(field -> field.fieldName().stringValue() + " "
                                + field.fieldType().stringValue())
                        .toList(),
                model.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                        .flatMap(found -> found.annotations().stream())
                        .map(annotation -> annotation.className().stringValue())
                        .collect(java.util.stream.Collectors.toSet()));
    }

    private static String dotted(String internalName) {
        return internalName.replace('/', '.');
    }

    /** The package of a class of ours, below {@code dev.ferrule}; the topmost is called by its full name. */
    static String layer(String className) {
        String name = className.substring(0, className.lastIndexOf('.'));
        return name.equals(BASE) ? BASE : name.substring(BASE.length() + 1);
    }

    String layer() {
        return layer(name);
    }

    /** The classes of ours that it mentions. */
    List<String> uses() {
        return mentions.stream().filter(used -> used.startsWith(BASE + ".")).toList();
    }
}
