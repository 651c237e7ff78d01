package dev.ferrule.catalog;

import dev.ferrule.unit.Loss;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much the pairs of a channel may reflect: the more of them count, the less each may. Reflectances are written as
 * return losses, positive: 35 dB stands for a reflectance of −35 dB.
 *
 * @param countedBelow return loss from which on a pair is not counted; null: every pair counts
 * @param rows by number of pairs that count, ascending
 * @param allowance what the PMD's budget holds for multipath interference; null where it is not known
 */
public record Reflections(
        @Nullable Loss countedBelow,
        List<Row> rows,
        @Nullable Fact<Loss> allowance,
        Provenance provenance) {

    /**
     * What each of so many pairs must reach.
     *
     * @param pairs up to so many
     */
    public record Row(int pairs, Loss leastReturnLoss, Provenance provenance) {}

    /** What so many pairs must reach; null when there are more than the table speaks of. */
    public @Nullable Row row(int pairs) {
        for (Row row : rows) {
            if (pairs <= row.pairs) {
                return row;
            }
        }
        return null;
    }
}
