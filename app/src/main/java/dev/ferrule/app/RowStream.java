package dev.ferrule.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream of CSV in parts of whole rows, each as soon as nothing more is waiting: whoever writes rows one by one gets
 * their answers one by one. Laws: the parts together are the stream, and every part but the last ends behind a line end
 * that stands in no quotes. A stream that is no plain text is one part.
 */
final class RowStream {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private ByteArrayOutputStream waiting = new ByteArrayOutputStream();

    /** Behind the last line end of what waits that stands in no quotes; 0 for none. */
    private int whole;

    private boolean quoted;
    private boolean plain = true;
    private boolean ended;

    RowStream(InputStream in) {
        this.in = in;
    }

    /** The next part, which may be empty at first; null at the end. */
    byte @Nullable [] next() throws IOException {
        byte[] chunk = new byte[CHUNK];
        while (!ended) {
            int read = in.read(chunk);
            if (read < 0) {
                ended = true;
                return waiting.toByteArray();
            }
            take(chunk, read);
            if (plain && whole > 0 && in.available() == 0) {
                return part();
            }
        }
        return null;
    }

    private void take(byte[] chunk, int length) {
        for (int i = 0; i < length; i++) {
            byte next = chunk[i];
            plain &= next != 0 && next != (byte) 0xfe && next != (byte) 0xff;
            quoted ^= next == '"';
            if (next == '\n' && !quoted) {
                whole = waiting.size() + i + 1;
            }
        }
        waiting.write(chunk, 0, length);
    }

    private byte[] part() {
        byte[] all = waiting.toByteArray();
        byte[] part = Arrays.copyOf(all, whole);
        waiting = new ByteArrayOutputStream();
        waiting.write(all, whole, all.length - whole);
        whole = 0;
        return part;
    }
}
