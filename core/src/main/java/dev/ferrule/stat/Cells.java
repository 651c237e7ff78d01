package dev.ferrule.stat;

import java.util.Arrays;

/**
 * Probabilities on a grid, of what varies in a loss.
 *
 * <pre>
 *   start     start + STEP     start + 2 STEP  ...               µdB
 *   cells[0]  cells[1]         cells[2]        ...      beyond
 *   above[0]  above[1]         above[2]        ...      above[n] = beyond      that cell and all that follows
 * </pre>
 */
final class Cells {

    /** µdB. */
    static final long STEP = 1000;

    /** 32 dB. */
    static final int MOST = 1 << 15;

    /** A tail that is cut and counts as beyond. */
    static final double NEGLIGIBLE = 1e-18;

    private static final int ROWS = 4;

    private final long start;
    private final double[] cells;
    private final double[] above;

    private Cells(long start, double[] cells, double beyond) {
        this.start = start;
        this.cells = cells;
        above = new double[cells.length + 1];
        above[cells.length] = beyond;
        for (int cell = cells.length - 1; cell >= 0; cell--) {
            above[cell] = above[cell + 1] + cells[cell];
        }
    }

    /** What is negligible at both ends is cut; at the lower one it counts as the first cell that is left. */
    static Cells of(long start, double[] cells, double beyond) {
        int end = cells.length;
        double over = beyond;
        while (end > 1 && (end > MOST || over + cells[end - 1] <= NEGLIGIBLE)) {
            end--;
            over += cells[end];
        }
        int begin = 0;
        double under = 0;
        while (begin + 1 < end && under + cells[begin] <= NEGLIGIBLE) {
            under += cells[begin];
            begin++;
        }
        double[] kept = Arrays.copyOfRange(cells, begin, end);
        kept[0] += under;
        return new Cells(start + begin * STEP, kept, over);
    }

    /** The same, with all that is above in the cell of the cap. */
    Cells atMost(long micro) {
        int last = Math.clamp(Math.floorDiv(micro - start, STEP), -1, cells.length);
        if (last < 0) {
            return certain(micro);
        }
        if (last == cells.length) {
            return this;
        }
        double[] kept = Arrays.copyOf(cells, last + 1);
        kept[last] = above[last];
        return of(start, kept, 0);
    }

    /** dB, without what lies beyond. */
    double mean() {
        double sum = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            sum += cells[cell] * decibels(cell);
        }
        return sum;
    }

    double variance(double mean) {
        double sum = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            double off = decibels(cell) - mean;
            sum += cells[cell] * off * off;
        }
        return sum;
    }

    private double decibels(int cell) {
        return (start + cell * STEP) / 1e6;
    }

    static Cells certain(long micro) {
        return new Cells(micro, new double[] {1}, 0);
    }

    Cells plus(Cells other) {
        return cells.length <= other.cells.length ? convolved(other) : other.convolved(this);
    }

    /**
     * Term by term: products of small probabilities keep their digits, as they would not in a Fourier transform. Four rows
     * are added at once, which is most of the time that a short run needs; of each only what is not negligible.
     */
    private Cells convolved(Cells longer) {
        double[] rows = Arrays.copyOf(cells, (cells.length + ROWS - 1) / ROWS * ROWS);
        double[] terms = new double[longer.cells.length + 2 * (ROWS - 1)];
        System.arraycopy(longer.cells, 0, terms, ROWS - 1, longer.cells.length);
        double[] sum = new double[rows.length + longer.cells.length + ROWS - 1];
        double beyond = beyond() + longer.beyond() - beyond() * longer.beyond();
        for (int row = 0; row < rows.length; row += ROWS) {
            double mass = rows[row] + rows[row + 1] + rows[row + 2] + rows[row + 3];
            int end = longer.firstBelow(NEGLIGIBLE / rows.length / mass);
            addRows(sum, row, terms, end + ROWS - 1, rows);
            beyond += mass * (longer.above[end] - longer.beyond());
        }
        return of(Math.addExact(start, longer.start), sum, beyond);
    }

    private static void addRows(double[] sum, int row, double[] terms, int end, double[] rows) {
        double first = rows[row];
        double second = rows[row + 1];
        double third = rows[row + 2];
        double fourth = rows[row + 3];
        for (int at = 0; at < end; at++) {
            sum[row + at] +=
                    first * terms[at + 3] + second * terms[at + 2] + third * terms[at + 1] + fourth * terms[at];
        }
    }

    private double beyond() {
        return above[cells.length];
    }

    /** The first cell above which, itself included, there is no more than a tail; their number where there is more. */
    private int firstBelow(double tail) {
        int low = -1;
        int high = cells.length;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (above[middle] > tail) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The probability of what is above. What is at a node stands for what lies within half a step of it. */
    double above(long micro) {
        double at = (micro - start) / (double) STEP + 0.5;
        if (at < 0) {
            return Math.min(1, above[0]);
        }
        if (at >= cells.length) {
            return beyond();
        }
        int cell = (int) at;
        return Math.min(1, above[cell + 1] + cells[cell] * (cell + 1 - at));
    }

    /** The least µdB that are exceeded with a probability of at most {@code tail}; 1000 dB where that lies beyond. */
    long quantile(double tail) {
        if (tail < beyond()) {
            return 1_000_000_000;
        }
        int high = firstBelow(tail);
        double within = high == 0 ? 0 : (tail - above[high]) / cells[high - 1];
        return start + (long) Math.ceil((high - Math.min(1, within) - 0.5) * STEP);
    }
}
