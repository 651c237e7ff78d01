package dev.ferrule.io.file;

import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Reads a large file by mapping a piece of it after the other, so that its bytes are copied once and no more of it is
 * mapped than a piece.
 */
final class LargeFile {

    /** In bytes. */
    static final int LARGE = 1 << 24;

    private static final int PIECE = 1 << 23;

    private LargeFile() {}

    /** @throws EOFException where the file has become shorter */
    static byte[] read(Path file, int size) throws IOException {
        byte[] bytes = new byte[size];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            for (int at = 0; at < size; at += PIECE) {
                int length = Math.min(PIECE, size - at);
                if (channel.size() < (long) at + length) {
                    throw new EOFException("a file became shorter while it was read");
                }
                try (Arena arena = Arena.ofConfined()) {
                    MemorySegment piece = channel.map(FileChannel.MapMode.READ_ONLY, at, length, arena);
                    MemorySegment.copy(piece, ValueLayout.JAVA_BYTE, 0, bytes, at, length);
                }
            }
        }
        return bytes;
    }
}
