package dev.ferrule.io.file;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads files whole, also pipes and devices, of which nobody knows how long they are, and some of which have no end. */
public final class FileBytes {

    private static final long LARGEST = Integer.MAX_VALUE - 64L;

    /** In bytes, of what is no regular file. */
    static final int MOST_OF_A_PIPE = 1 << 27;

    /** Whoever writes into a pipe is started together with us. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Tables need about this much memory for a byte of their file at least: the bytes, and once more what is made of them. */
    private static final int LEAST_MEMORY = 2;

    /** More than can be read. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        private final String[] detail;

        TooLarge(String... detail) {
            super(String.join("; ", detail));
            this.detail = detail.clone();
        }

        /** What is said of it. */
        public Diagnostic diagnostic(Place place) {
            return Diagnostic.error(Code.TOO_LARGE, place, "a file is too large", detail);
        }
    }

    /** A named pipe that stays without a writer; a file that is opened for reading waits for one for ever. */
    public static final class NoWriter extends IOException {
        private static final long serialVersionUID = 1L;

        NoWriter(Duration waited) {
            super("it is a pipe, and for " + waited.toSeconds() + " seconds nobody wrote into it");
        }
    }

    private FileBytes() {}

    /**
     * All of a file.
     *
     * @throws TooLarge for one that is larger than what one may have, or than the memory, and for a pipe that does not end
     */
    public static byte[] read(Path file) throws IOException {
        BasicFileAttributes kind = Files.readAttributes(file, BasicFileAttributes.class);
        if (!kind.isRegularFile()) {
            try (InputStream in = opened(file, PATIENCE)) {
                return bounded(in, MOST_OF_A_PIPE);
            }
        }
        check(kind.size(), Runtime.getRuntime().maxMemory());
        if (kind.size() >= LargeFile.LARGE) {
            return LargeFile.read(file, (int) kind.size());
        }
        // A stream, because a channel takes the JVM longer to set up than a plant's files take to be read.
        try (InputStream in = new FileInputStream(file.toFile())) {
            return in.readAllBytes();
        } catch (FileNotFoundException e) {
            throw Files.isReadable(file) ? e : new AccessDeniedException(file.toString());
        }
    }

    /** Opened in a thread of its own, which is left behind where nobody comes. */
    static InputStream opened(Path file, Duration patience) throws IOException {
        FutureTask<InputStream> opening = new FutureTask<>(() -> Files.newInputStream(file));
        Thread.ofPlatform().daemon().start(opening);
        try {
            return opening.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new NoWriter(patience);
        } catch (ExecutionException | InterruptedException e) {
            throw e.getCause() instanceof IOException failed ? failed : new IOException(e);
        }
    }

    static void check(long size, long memory) throws TooLarge {
        if (size > LARGEST) {
            throw new TooLarge("it has more than 2 GB");
        }
        if (size * LEAST_MEMORY > memory) {
            throw new TooLarge(
                    "it has " + (size >> 20) + " MB, and the memory is " + (memory >> 20) + " MB",
                    "give it more, for example with FERRULE_JAVA_OPTIONS=-Xmx8g, or judge a part of it");
        }
    }

    static byte[] bounded(InputStream in, int most) throws IOException {
        byte[] bytes = in.readNBytes(most);
        if (bytes.length == most && in.read() >= 0) {
            throw new TooLarge(
                    "it is no regular file, and of a pipe or device no more than " + (most >> 20) + " MB are read",
                    "write what comes out of it into a file");
        }
        return bytes;
    }
}
