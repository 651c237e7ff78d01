package dev.ferrule.stat;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Puts a gamma distribution on the grid. What lies between two nodes is shared among them so that its mean stays where it
 * is, as in the local moment matching of actuaries (H. Gerber 1982, recall): sums have the right mean too, and their tail
 * is wrong only by the square of the step.
 */
final class GammaGrid {

    /** The left tail of a gamma is lighter than that of the normal distribution, of which 2e-20 lies below this. */
    private static final double DEVIATIONS_BELOW = 9.2;

    private static final double STEP = Cells.STEP / 1e6;

    private final GammaLoss loss;
    private final GammaDistribution mass;
    /** Of the loss times its density, in parts of the mean: a gamma of one more in shape. */
    private final GammaDistribution moment;

    private final double mean;
    private final int first;
    private final double[] cells = new double[Cells.MOST];

    GammaGrid(GammaLoss loss) {
        this.loss = loss;
        mass = loss.uncapped();
        moment = GammaDistribution.of(loss.shape() + 1, loss.scale());
        mean = mass.getMean();
        first = (int) Math.max(0, Math.floor((mean - DEVIATIONS_BELOW * Math.sqrt(mass.getVariance())) / STEP));
    }

    LossDistribution distribution() {
        long most = Double.isInfinite(loss.cap()) ? Support.UNBOUNDED : Math.round(loss.cap() * 1e6);
        double beyond = fill();
        return new LossDistribution(
                new Support(0, most), Cells.of(first * Cells.STEP, cells, beyond), loss.mean(), loss.variance());
    }

    /** What lies beyond the cells. */
    private double fill() {
        double above = mass.survivalProbability(first * STEP);
        double momentAbove = mean * moment.survivalProbability(first * STEP);
        cells[0] = 1 - above;
        for (int cell = 0; cell + 1 < cells.length && above > Cells.NEGLIGIBLE; cell++) {
            double low = (first + cell) * STEP;
            double high = Math.min(low + STEP, loss.cap());
            double aboveHigh = mass.survivalProbability(high);
            double momentAboveHigh = mean * moment.survivalProbability(high);
            share(cell, Math.max(0, above - aboveHigh), momentAbove - momentAboveHigh);
            if (high >= loss.cap()) {
                share(cell, aboveHigh, aboveHigh * loss.cap());
                return 0;
            }
            above = aboveHigh;
            momentAbove = momentAboveHigh;
        }
        return above;
    }

    /** Among a cell and the next. */
    private void share(int cell, double between, double moment) {
        double low = (first + cell) * STEP;
        double upper = Math.clamp((moment - low * between) / STEP, 0, between);
        cells[cell] += between - upper;
        cells[cell + 1] += upper;
    }
}
