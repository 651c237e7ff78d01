package dev.ferrule.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class InternerTest {

    private static final int MANY = 2_000;

    private static final List<String> COLLIDING = colliding();

    /** Names that all want the same slot of every table of up to 2¹² slots. */
    private static List<String> colliding() {
        List<String> names = new ArrayList<>();
        for (int i = 0; names.size() < MANY; i++) {
            byte[] name = Integer.toString(i, 36).getBytes(StandardCharsets.UTF_8);
            if ((Interner.hash(name, 0, name.length) & 0xfff) == 0) {
                names.add(new String(name, StandardCharsets.UTF_8));
            }
        }
        return names;
    }

    @Test
    void namesThatWereMadeToCollideTakeABoundedNumberOfProbes() {
        Interner interner = new Interner();
        List<String> names = COLLIDING;
        names.forEach(interner::intern);
        long probes = 0;
        for (int i = 0; i < MANY; i++) {
            assertThat(interner.find(names.get(i))).isEqualTo(i);
            assertThat(interner.intern(names.get(i))).isEqualTo(i);
            assertThat(interner.text(i)).isEqualTo(names.get(i));
            probes += interner.probes(names.get(i));
        }

        assertThat(interner.size()).isEqualTo(MANY);
        assertThat(interner.find("unknown")).isEqualTo(-1);
        assertThat(probes).isLessThanOrEqualTo(MANY * (long) Interner.MOST_PROBES);
        assertThat(probes).isGreaterThan(MANY * (Interner.MOST_PROBES / 2L));
    }

    @Test
    void namesAsTheyAreUsedTakeFewProbes() {
        Interner interner = new Interner();
        for (int i = 0; i < 100_000; i++) {
            interner.intern("leaf" + i);
        }
        long probes = 0;
        for (int i = 0; i < 100_000; i++) {
            probes += interner.probes("leaf" + i);
        }

        assertThat(probes).isLessThan(200_000);
    }

    @Test
    void textsHaveTheNumbersThatAMapGivesThem() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Interner interner = new Interner();
            Map<String, Integer> numbers = new HashMap<>();
            List<String> colliding = seed % 2 == 0 ? List.of("", "a", "é") : COLLIDING;
            for (int i = 0; i < 10_000; i++) {
                String text = random.nextBoolean()
                        ? colliding.get(random.nextInt(colliding.size()))
                        : "x" + random.nextInt(3_000);
                assertThat(interner.find(text)).isEqualTo(numbers.getOrDefault(text, -1));
                numbers.putIfAbsent(text, numbers.size());
                assertThat(interner.intern(text)).as("seed %d", seed).isEqualTo(numbers.get(text));
            }
        }
    }
}
