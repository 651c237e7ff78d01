package dev.ferrule.io.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Deflater;

/** A ZIP archive of parts one of which repeats a text so often that it unpacks to gigabytes. */
final class Bomb {

    private static final int DEFLATED = 8;

    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    /**
     * @param part what becomes {@code times} the text of one megabyte
     * @param size that the archive says of it, in bytes
     */
    static byte[] of(Map<String, byte[]> parts, String part, String text, int times, long size) {
        Bomb bomb = new Bomb();
        parts.forEach((name, bytes) -> {
            if (!name.equals(part)) {
                bomb.add(name, packed(bytes, Deflater.NO_FLUSH), bytes.length);
            }
        });
        byte[] start = packed("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8), Deflater.FULL_FLUSH);
        byte[] block =
                packed(text.repeat((1 << 20) / text.length()).getBytes(StandardCharsets.UTF_8), Deflater.FULL_FLUSH);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(start);
        for (int i = 0; i < times; i++) {
            all.writeBytes(block);
        }
        all.writeBytes(packed("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8), Deflater.NO_FLUSH));
        bomb.add(part, all.toByteArray(), size);
        return bomb.bytes();
    }

    /** Flushed blocks do not refer to what is before them, so they may be repeated. */
    private static byte[] packed(byte[] bytes, int flush) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(bytes);
            if (flush == Deflater.NO_FLUSH) {
                deflater.finish();
            }
            byte[] packed = new byte[bytes.length + 1000];
            return java.util.Arrays.copyOf(packed, deflater.deflate(packed, 0, packed.length, flush));
        }
    }

    private void add(String name, byte[] packed, long size) {
        byte[] written = name.getBytes(StandardCharsets.UTF_8);
        int offset = archive.size();
        archive.writeBytes(header(0x04034b50, 30, packed.length, size, written.length, offset));
        archive.writeBytes(written);
        archive.writeBytes(packed);
        directory.writeBytes(header(0x02014b50, 46, packed.length, size, written.length, offset));
        directory.writeBytes(written);
        count++;
    }

    /** Of a file in the archive, or in its directory, which has two bytes more before what both have. */
    private static byte[] header(int sign, int length, int packed, long size, int name, int offset) {
        ByteBuffer header = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        int more = length == 46 ? 2 : 0;
        header.putInt(0, sign);
        header.putShort(4 + more, (short) 20).putShort(8 + more, (short) DEFLATED);
        header.putInt(18 + more, packed).putInt(22 + more, (int) size).putShort(26 + more, (short) name);
        if (more > 0) {
            header.putInt(42, offset);
        }
        return header.array();
    }

    private byte[] bytes() {
        int start = archive.size();
        archive.writeBytes(directory.toByteArray());
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0x06054b50).putInt(0).putShort((short) count).putShort((short) count);
        end.putInt(directory.size()).putInt(start).putShort((short) 0);
        archive.writeBytes(end.array());
        return archive.toByteArray();
    }
}
