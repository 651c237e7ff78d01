package dev.ferrule.app;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Packs the pages of {@code docs/topics} into the one resource that ships, since a class path cannot list its files. Run
 * by the build, which fails when a page has no title or no aliases.
 */
public final class TopicPacker {

    private static final String RESOURCE = "topics.bin";
    private static final String ENDING = ".md";

    /** The index of the folder, which is made of the pages. */
    private static final String INDEX = "README" + ENDING;

    private TopicPacker() {}

    /** Arguments: the folder of the pages, the file to write. */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[1]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
            files = all.filter(TopicPacker::isPage).sorted().toList();
        }
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(target))) {
            out.writeInt(files.size());
            for (Path file : files) {
                String name = file.getFileName().toString();
                String page = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
                Topic topic = Topic.of(name.substring(0, name.length() - ENDING.length()), page);
                out.writeUTF(topic.name());
                out.writeUTF(page);
            }
        }
    }

    private static boolean isPage(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) && !name.startsWith(".") && !name.equals(INDEX);
    }

    /** What was packed, by name. */
    static List<Topic> packed() {
        try (InputStream resource = TopicPacker.class.getResourceAsStream(RESOURCE)) {
            return read(Objects.requireNonNull(resource, RESOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Topic> read(InputStream resource) throws IOException {
        DataInputStream in = new DataInputStream(resource);
        List<Topic> topics = new ArrayList<>();
        for (int count = in.readInt(); topics.size() < count; ) {
            topics.add(Topic.of(in.readUTF(), in.readUTF()));
        }
        return topics;
    }
}
