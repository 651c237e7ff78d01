import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs the application's jars into two, in a folder that is named by their content, and prints that name.
 *
 * <p>{@code ferrule.jar} is what every start opens, and the fewer entries it has the quicker it is opened; what only
 * some commands need is in {@code libraries.jar}, behind it on the class path. Nothing is compressed. The compiled
 * catalogue is beside them too, since a start that needs no more than that need not open a jar. On the way
 * classes are made ready for the JVM's start-up cache, see {@link QuickClasses}.
 */
final class PackDist {
    /** The same sources give the same bytes. */
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private static final String RULES = "META-INF/services/dev.ferrule.rule.Rule";
    private static final String CATALOGUE = "dev/ferrule/io/catalogue/catalogue.bin";
    private static final String FOUND_RULES = "dev/ferrule/rule/FoundRules.class";

    private final Map<String, byte[]> entries = new TreeMap<>();
    private final QuickClasses quick;

    private PackDist(QuickClasses quick) {
        this.quick = quick;
    }

    public static void main(String[] arguments) throws Exception {
        Path to = Path.of(arguments[1]);
        List<Path> jars;
        try (var files = Files.list(Path.of(arguments[0]))) {
            jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
        PackDist pack = pack(jars);
        byte[] first = pack.jar(true);
        byte[] second = pack.jar(false);
        MessageDigest hash = MessageDigest.getInstance("SHA-256");
        hash.update(first);
        hash.update(second);
        String name = HexFormat.of().formatHex(hash.digest(), 0, 8);

        Path fresh = to.resolve("fresh");
        delete(fresh);
        Files.createDirectory(fresh);
        Files.write(fresh.resolve("ferrule.jar"), first);
        Files.write(fresh.resolve("libraries.jar"), second);
        Files.write(fresh.resolve("catalogue.bin"), pack.entries.get(CATALOGUE));
        Path named = to.resolve(name);
        delete(named);
        Files.move(fresh, named, StandardCopyOption.ATOMIC_MOVE);
        System.out.println(name);
    }

    private static PackDist pack(List<Path> jars) throws IOException {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        try (var loader = new URLClassLoader(urls)) {
            PackDist pack = new PackDist(new QuickClasses(loader));
            for (Path jar : jars) {
                pack.add(jar);
            }
            List<String> rules = new String(pack.entries.get(RULES), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            pack.entries.computeIfPresent(FOUND_RULES, (name, content) -> pack.quick.listing(content, rules));
            return pack;
        }
    }

    private void add(Path jar) throws IOException {
        try (var in = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                String name = entry.getName();
                if (!entry.isDirectory() && !isOfOneJar(name)) {
                    byte[] content = in.getInputStream(entry).readAllBytes();
                    entries.merge(name, name.endsWith(".class") ? quick.made(content) : content, PackDist::both);
                }
            }
        }
    }

    /** What describes a jar as such, or holds for a module path. */
    private static boolean isOfOneJar(String name) {
        return name.equals("META-INF/MANIFEST.MF")
                || name.endsWith("module-info.class")
                || name.startsWith("META-INF/versions/")
                || name.startsWith("META-INF/maven/");
    }

    /** Lists of services and licences of one name are joined. */
    private static byte[] both(byte[] first, byte[] second) {
        var joined = new ByteArrayOutputStream();
        joined.writeBytes(first);
        joined.write('\n');
        joined.writeBytes(second);
        return joined.toByteArray();
    }

    /** Whether every start may need an entry: our own, and those of the reader of plant files. */
    private static boolean isFirst(String name) {
        return name.startsWith("dev/ferrule/")
                || name.startsWith("META-INF/services/dev.ferrule.")
                || name.startsWith("org/snakeyaml/");
    }

    private byte[] jar(boolean first) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.setMethod(ZipOutputStream.STORED);
            for (var entry : entries.entrySet()) {
                if (isFirst(entry.getKey()) != first) {
                    continue;
                }
                ZipEntry stored = new ZipEntry(entry.getKey());
                CRC32 sum = new CRC32();
                sum.update(entry.getValue());
                stored.setCrc(sum.getValue());
                stored.setSize(entry.getValue().length);
                stored.setTimeLocal(TIME);
                out.putNextEntry(stored);
                out.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
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
