package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MemoryWatchTest {

    private final MemoryWatch watch = new MemoryWatch();

    private boolean second(int collecting, int percent) {
        return watch.isLacking(1_000, collecting, percent, 100);
    }

    @Test
    void aFullMemoryThatIsLookedThroughAllTheTimeIsLackingAfterAWhile() {
        for (int second = 1; second < 8; second++) {
            assertThat(second(950, 97)).isFalse();
        }
        assertThat(second(950, 97)).isTrue();
    }

    @Test
    void aBreakBeginsTheWhileAnew() {
        for (int second = 1; second < 100; second++) {
            assertThat(second(second % 8 == 0 ? 500 : 950, 97)).isFalse();
        }
    }

    @Test
    void memoryOfWhichThereIsMoreIsNotLacking() {
        for (int second = 1; second < 100; second++) {
            assertThat(second(950, 60)).isFalse();
        }
    }

    @Test
    void oneLongLookThroughAllIsEnough() {
        assertThat(watch.isLacking(9_000, 8_900, 99, 100)).isTrue();
    }
}
