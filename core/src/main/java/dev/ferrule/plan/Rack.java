package dev.ferrule.plan;

/**
 * A rack of the hall; lengths in mm.
 *
 * @param row from 0
 * @param position in its row, from 0
 */
record Rack(String name, int row, int position, long x, long y) {

    /** {@code A01}, {@code B16}, {@code AA03}. */
    static String name(int row, int position) {
        StringBuilder letters = new StringBuilder();
        for (int rest = row; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters + (position < 9 ? "0" : "") + (position + 1);
    }
}
