package dev.ferrule.io.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.ChannelView;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Polarity is parity. Between PMDs with separate transmit and receive halves on one row, transmitters meet receivers
 * exactly when the type B cables and the aligned adapters together are odd in number; lane order is kept exactly when
 * the type C cables are even in number as well. Nothing here knows a map.
 */
final class PolarityLawTest {

    private static final int CHAINS = 200;

    @ParameterizedTest
    @ValueSource(longs = {101, 102, 103})
    void transmittersMeetReceiversExactlyWhenTurnsAreOdd(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < CHAINS; round++) {
            ChainText chain = Channels.right(random);
            boolean meets = odd(turns(chain));
            boolean ordered = !odd(pairs(chain));
            String where = "seed %d, round %d: %s".formatted(seed, round, chain);
            ChannelView view = Channels.check(chain);

            assertThat(view.codes())
                    .as(where)
                    .isEqualTo(!meets ? List.of("F301") : ordered ? List.of() : List.of("F303"));
            assertThat(outcomes(view))
                    .as(where)
                    .containsExactly(!meets ? "tx_meets_tx" : ordered ? "received" : "order_changed");
            assertThat(view.lanes())
                    .as(where)
                    .allMatch(lane -> lane.to().lane()
                            == (ordered
                                    ? lane.from().lane()
                                    : neighbour(lane.from().lane())));
        }
    }

    private static Set<String> outcomes(ChannelView view) {
        return view.lanes().stream().map(ChannelView.Lane::outcome).collect(Collectors.toSet());
    }

    /** 2 for 1, 1 for 2, 4 for 3: what a type C cable changes. */
    private static int neighbour(int lane) {
        return lane % 2 == 0 ? lane - 1 : lane + 1;
    }

    /** In a group of four: A, B, C, and C turned, which nobody sells. */
    @ParameterizedTest
    @ValueSource(longs = {111, 112})
    void aRowOfCablesIsAsGoodAsTheOneCableThatItAmountsTo(long seed) {
        Random random = new Random(seed);
        int compared = 0;
        for (int round = 0; round < CHAINS; round++) {
            ChainText chain = Channels.right(random);
            if (odd(turns(chain)) && odd(pairs(chain))) {
                continue;
            }
            compared++;
            assertThat(arrivals(Channels.check(one(chain))))
                    .as("seed %d, round %d: %s", seed, round, chain)
                    .isEqualTo(arrivals(Channels.check(chain)));
        }
        assertThat(compared).isGreaterThan(CHAINS / 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {121})
    void aSpliceAndAnOpposedAdapterKeepAllPositions(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < CHAINS; round++) {
            ChainText chain = Channels.right(random);
            String spliced = chain.toString().replace("adapter A", "splice");
            assertThat(arrivals(Channels.check(spliced)))
                    .as("seed %d, round %d: %s", seed, round, spliced)
                    .isEqualTo(arrivals(Channels.check(chain)));
        }
    }

    private static ChainText one(ChainText chain) {
        String type = odd(turns(chain)) ? "B" : odd(pairs(chain)) ? "C" : "A";
        ChainText.Element pmd = chain.columns().getFirst().getFirst();
        List<String> words =
                List.of(pmd.words().getFirst(), type, "F/F", "PC", pmd.words().getLast());
        return ChainText.of(List.of(pmd, new ChainText.Element(List.of("cord"), words), pmd));
    }

    /** What becomes of each lane, without the way. */
    private static List<String> arrivals(ChannelView view) {
        List<String> arrivals = new ArrayList<>();
        for (ChannelView.Lane lane : view.lanes()) {
            arrivals.add(lane.from() + " to " + lane.to() + " " + lane.outcome());
        }
        return arrivals;
    }

    private static boolean odd(long number) {
        return number % 2 == 1;
    }

    /** Type B cables and aligned adapters. */
    private static long turns(ChainText chain) {
        return count(chain, "B");
    }

    private static long pairs(ChainText chain) {
        return count(chain, "C");
    }

    private static long count(ChainText chain, String letter) {
        return chain.columns().stream()
                .filter(column -> column.getFirst().words().contains(letter))
                .count();
    }
}
