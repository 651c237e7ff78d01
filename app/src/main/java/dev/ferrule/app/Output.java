package dev.ferrule.app;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that remembers why it could not be written: a {@link PrintStream} only knows that something went wrong,
 * and a reader who has seen enough ({@code | head}) is not a disk that is full.
 */
final class Output extends FilterOutputStream {

    private static final int BUFFER = 8192;

    /** What standard output is, on systems that say so in a link: {@code pipe:[4711]}. */
    static final Path LINK = Path.of("/proc/self/fd/1");

    private final Path link;
    private @Nullable IOException failure;

    Output(OutputStream out, Path link) {
        super(out);
        this.link = link;
    }

    /** UTF-8, buffered: whoever ends the process flushes it. */
    PrintStream stream() {
        return new PrintStream(new BufferedOutputStream(this, BUFFER), false, StandardCharsets.UTF_8);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    /** What the system said of output that was lost; null when all was written or the reader of a pipe went away. */
    @Nullable
    String lost() {
        IOException why = failure;
        if (why == null || readerWentAway(String.valueOf(why.getMessage()))) {
            return null;
        }
        return String.valueOf(why.getMessage());
    }

    /** The system's words depend on its language; what standard output is does not. */
    private boolean readerWentAway(String words) {
        if (words.contains("roken pipe")) {
            return true;
        }
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("pipe:") || target.startsWith("socket:");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
