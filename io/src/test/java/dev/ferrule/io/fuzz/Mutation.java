package dev.ferrule.io.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes inputs: right ones with a few places spoilt, and heaps of pieces that readers stumble over. */
final class Mutation {

    private static final int LONGEST = 8192;

    private static final List<byte[]> PIECES = Stream.of(
                    "\"",
                    "'",
                    "\"\"",
                    "\ufeff",
                    "\0",
                    "\r",
                    "\r\n",
                    "\n",
                    "\n\n",
                    "\t",
                    ";",
                    ",",
                    "|",
                    " ",
                    "\u001f",
                    "\u00a0",
                    "\u2028",
                    "\u202e",
                    "é",
                    "🔌",
                    "_xD83D_",
                    "_x0000_",
                    "_x001F_",
                    "&lt;",
                    "&entity;",
                    "&#0;",
                    "&#xD800;",
                    "&#x110000;",
                    "<!DOCTYPE x [<!ENTITY entity SYSTEM \"file:///etc/passwd\">]>",
                    "<![CDATA[",
                    "]]>",
                    "<!--",
                    "<?x?>",
                    "<c>",
                    "</c>",
                    "<row>",
                    "</row>",
                    "<row r=\"3\"><c t=\"s\"><v>0</v></c></row>",
                    " r=\"ZZZZZZ9\"",
                    " r=\"A1048577\"",
                    " r=\"XFD1048576\"",
                    " r=\"-1\"",
                    " t=\"s\"",
                    " t=\"e\"",
                    " s=\"1\"",
                    " hidden=\"1\"",
                    "<v>1e999999999</v>",
                    "<f>1+1</f>",
                    "<mergeCell ref=\"A1:XFD1048576\"/>",
                    "<mergeCell ref=\"B2:B4\"/>",
                    "-1",
                    "0",
                    "4096",
                    "99999999999999999999",
                    "-2147483648",
                    "2147483647",
                    "1e999",
                    "-0.0000001",
                    "NaN",
                    "!!java.lang.Object",
                    "*alias",
                    "&anchor ",
                    "<<: *anchor",
                    "[[[[[[[[[[[[[[[[[[[[[[[[",
                    "{{{{{{{{",
                    "]}",
                    "- ",
                    "? ",
                    ": ",
                    "#",
                    "---\n",
                    "...\n",
                    "%YAML 1.1\n",
                    "|2-\n",
                    ">\n",
                    "\\",
                    "\\u0000",
                    "\\ud800",
                    "\\x",
                    "null",
                    "~",
                    "true",
                    "=1+1",
                    "x[1-999999999]",
                    "[1-",
                    "*",
                    "**",
                    "{module}",
                    "[0-2147483647]/[1-4]",
                    "12xMPO-12",
                    "99999999xMPO-12",
                    "0xMPO-12",
                    " x4096",
                    " x99999999",
                    " > ",
                    " & ",
                    "cassette U",
                    "adapter A",
                    "splice",
                    "open",
                    "MPO-12 B F/F",
                    "LC A-B",
                    "rear",
                    "total",
                    "9999999km",
                    "0m",
                    "-5 ft",
                    "../x",
                    "\n=== cables.csv\n",
                    "\n=== plant.yaml\n")
            .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
            .toList();

    private static final List<byte[]> BROKEN = List.of(
            new byte[] {(byte) 0xff, (byte) 0xfe},
            new byte[] {(byte) 0xfe, (byte) 0xff, 0},
            new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
            new byte[] {(byte) 0xc0, (byte) 0x80},
            new byte[] {(byte) 0xe9},
            new byte[] {(byte) 0xf0, (byte) 0x9f},
            new byte[] {'P', 'K', 3, 4});

    private final Random random;
    private final List<byte[]> seeds;

    Mutation(long seed, List<byte[]> seeds) {
        random = new Random(seed);
        this.seeds = seeds;
    }

    byte[] input() {
        byte[] input = any(seeds);
        if (random.nextInt(16) == 0) {
            input = heap();
        }
        for (int i = random.nextInt(5); i >= 0; i--) {
            input = spoilt(input);
        }
        return input.length > LONGEST ? Arrays.copyOf(input, LONGEST) : input;
    }

    private byte[] heap() {
        ByteArrayOutputStream heap = new ByteArrayOutputStream();
        for (int i = random.nextInt(60); i >= 0; i--) {
            heap.writeBytes(random.nextInt(4) == 0 ? word(any(seeds)) : piece());
        }
        return heap.toByteArray();
    }

    private byte[] spoilt(byte[] input) {
        int at = random.nextInt(input.length + 1);
        int end = Math.min(input.length, at + 1 + (int) Math.pow(2, random.nextInt(9)));
        return switch (random.nextInt(10)) {
            case 0 -> flipped(input);
            case 1 -> with(input, at, end, new byte[0]);
            case 2 -> with(input, at, at, Arrays.copyOfRange(input, at, end));
            case 3, 4 -> with(input, at, at, piece());
            case 5, 6 -> replaced(input, piece());
            case 7 -> replaced(input, word(any(seeds)));
            case 8 -> random.nextInt(8) == 0 ? Arrays.copyOf(input, at) : with(input, at, at, line(input));
            default -> {
                byte[] other = any(seeds);
                int from = random.nextInt(other.length + 1);
                yield with(input, at, end, Arrays.copyOfRange(other, from, Math.min(other.length, from + end - at)));
            }
        };
    }

    private byte[] piece() {
        return any(random.nextInt(12) == 0 ? BROKEN : PIECES);
    }

    private byte[] any(List<byte[]> of) {
        return of.get(random.nextInt(of.size()));
    }

    private byte[] flipped(byte[] input) {
        byte[] flipped = input.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    /** A word of the input becomes something else. */
    private byte[] replaced(byte[] input, byte[] other) {
        int[] word = bounds(input);
        return with(input, word[0], word[1], other);
    }

    private byte[] word(byte[] input) {
        int[] word = bounds(input);
        return Arrays.copyOfRange(input, word[0], word[1]);
    }

    private int[] bounds(byte[] input) {
        int start = random.nextInt(input.length + 1);
        int end = start;
        while (start > 0 && Character.isLetterOrDigit(input[start - 1])) {
            start--;
        }
        while (end < input.length && Character.isLetterOrDigit(input[end])) {
            end++;
        }
        return new int[] {start, end};
    }

    private byte[] line(byte[] input) {
        int start = random.nextInt(input.length + 1);
        int end = start;
        while (end < input.length && input[end] != '\n') {
            end++;
        }
        return Arrays.copyOfRange(input, start, Math.min(input.length, end + 1));
    }

    private static byte[] with(byte[] input, int from, int to, byte[] instead) {
        byte[] result = new byte[input.length - (to - from) + instead.length];
        System.arraycopy(input, 0, result, 0, from);
        System.arraycopy(instead, 0, result, from, instead.length);
        System.arraycopy(input, to, result, from + instead.length, input.length - to);
        return result;
    }
}
