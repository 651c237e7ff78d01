package dev.ferrule.source;

import dev.ferrule.diag.Place;
import dev.ferrule.diag.Span;
import java.nio.charset.StandardCharsets;

/** The bytes of a text file, which finds lines and columns when somebody asks. */
public final class SourceText implements Place.Text {

    private final String file;
    private final byte[] bytes;

    public SourceText(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    public String file() {
        return file;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Offset of the first byte behind a UTF-8 byte order mark. */
    int start() {
        boolean marked = bytes.length >= 3
                && (bytes[0] & 0xff) == 0xef
                && (bytes[1] & 0xff) == 0xbb
                && (bytes[2] & 0xff) == 0xbf;
        return marked ? 3 : 0;
    }

    @Override
    public Span spanAt(long offset) {
        int at = (int) Math.min(offset, bytes.length);
        int line = 1;
        int lineStart = start();
        for (int i = lineStart; i < at; i++) {
            boolean loneReturn = bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n');
            if (bytes[i] == '\n' || loneReturn) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Span(file, line, 1 + codePoints(lineStart, at));
    }

    /** Bytes that begin a code point. */
    private int codePoints(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += (bytes[i] & 0xc0) == 0x80 ? 0 : 1;
        }
        return count;
    }

    String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
