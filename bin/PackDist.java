import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies the application's jars into a folder that is named by their content, and prints that name.
 *
 * <p>On the way, classes older than Java 6 are given the stack maps that their compiler did not know: the JVM keeps no
 * class without them in its start-up cache, and picocli, which every command loads, is compiled for Java 5.
 */
final class PackDist {
    private static final int FIRST_WITH_STACK_MAPS = ClassFile.JAVA_6_VERSION;

    private final ClassFile classFile;

    private PackDist(ClassLoader jars) {
        classFile = ClassFile.of(
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ConstantPoolSharingOption.NEW_POOL,
                ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(jars)));
    }

    public static void main(String[] arguments) throws Exception {
        Path from = Path.of(arguments[0]);
        Path to = Path.of(arguments[1]);
        List<Path> jars;
        try (var files = Files.list(from)) {
            jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
        Path fresh = to.resolve("fresh");
        delete(fresh);
        Files.createDirectory(fresh);
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (var loader = new URLClassLoader(urls)) {
            PackDist pack = new PackDist(loader);
            for (Path jar : jars) {
                byte[] packed = pack.pack(jar);
                Files.write(fresh.resolve(jar.getFileName()), packed);
                digest.update(jar.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(packed);
            }
        }
        String name = HexFormat.of().formatHex(digest.digest(), 0, 8);
        Path named = to.resolve(name);
        delete(named);
        Files.move(fresh, named, StandardCopyOption.ATOMIC_MOVE);
        System.out.println(name);
    }

    private byte[] pack(Path jar) throws IOException {
        var bytes = new ByteArrayOutputStream();
        boolean changed = false;
        try (var in = new ZipFile(jar.toFile());
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                if (entry.getName().endsWith(".class") && version(content) < FIRST_WITH_STACK_MAPS) {
                    content = modernise(content);
                    changed = true;
                }
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(entry.getTimeLocal());
                out.putNextEntry(copy);
                out.write(content);
            }
        }
        return changed ? bytes.toByteArray() : Files.readAllBytes(jar);
    }

    private static int version(byte[] content) {
        return (content[6] & 0xff) << 8 | content[7] & 0xff;
    }

    private byte[] modernise(byte[] content) {
        try {
            return classFile.transformClass(
                    classFile.parse(content),
                    // Stack maps are made for code that is written anew, not for code that is taken over.
                    ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                            .andThen(ClassTransform.endHandler(
                                    builder -> builder.withVersion(ClassFile.JAVA_8_VERSION, 0))));
        } catch (IllegalArgumentException e) {
            // It names a class that is not there, or holds instructions that only old classes may: it runs as it is.
            return content;
        }
    }

    /** A build is one flat folder. */
    private static void delete(Path build) throws IOException {
        if (Files.isDirectory(build)) {
            try (var files = Files.list(build)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(build);
        }
    }
}
