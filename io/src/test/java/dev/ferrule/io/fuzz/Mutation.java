package dev.ferrule.io.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes inputs: right ones with a few places spoilt or rearranged, and heaps of pieces that readers stumble over. */
final class Mutation {

    private static final int LONGEST = 8192;

    private final Random random;
    private final List<byte[]> seeds;
    private final Structure structure;

    Mutation(long seed, List<byte[]> seeds) {
        random = new Random(seed);
        this.seeds = seeds;
        structure = new Structure(random, () -> random.nextBoolean() ? piece() : word(any(seeds)));
    }

    byte[] input() {
        byte[] input = any(seeds);
        if (random.nextInt(16) == 0) {
            input = heap();
        }
        for (int i = random.nextInt(5); i >= 0; i--) {
            input = random.nextBoolean() ? structure.changed(input) : spoilt(input);
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
        return any(random.nextInt(12) == 0 ? Pieces.BROKEN : Pieces.TEXTS);
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
