package dev.ferrule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Span;
import dev.ferrule.source.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CatalogueCodecTest {

    private static final String FILE = "catalogue/größe.yaml";
    private static final List<String> KEYS =
            List.of("aliases", "number_pattern", "length_pattern", "length_pattern_half", "text", "größe", "");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsDecodedIsWhatWasEncoded(long seed) {
        Node tree = file(new Random(seed));

        assertThat(decoded(tree)).as("seed %d", seed).isEqualTo(tree);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aKeyIsFoundBeforeTheEntryIsReadAsAfter(long seed) {
        Node.Mapping tree = file(new Random(seed));

        tree.entries()
                .forEach((section, entries) -> ((Node.Mapping) entries.value())
                        .entries()
                        .forEach((name, entry) -> {
                            for (String key : KEYS) {
                                Node fresh = inner(inner(decoded(tree), section), name);
                                assertThat(inner(fresh, key))
                                        .as("seed %d: %s %s %s", seed, section, name, key)
                                        .isEqualTo(inner(entry.value(), key));
                            }
                        }));
    }

    @Test
    void aTreeMayBeginAnywhereInTheBytes() {
        Node tree = file(new Random(9));
        byte[] bytes = CatalogueCodec.encode(FILE, tree);
        byte[] shifted = new byte[bytes.length + 7];
        Arrays.fill(shifted, (byte) -1);
        System.arraycopy(bytes, 0, shifted, 5, bytes.length);

        assertThat(CatalogueCodec.decode(shifted, 5)).isEqualTo(tree);
    }

    private static Node decoded(Node tree) {
        return CatalogueCodec.decode(CatalogueCodec.encode(FILE, tree), 0);
    }

    private static @Nullable Node inner(@Nullable Node node, String key) {
        return node instanceof Node.Mapping mapping ? mapping.get(key) : null;
    }

    /** Sections of named entries. */
    private static Node.Mapping file(Random random) {
        Map<String, Node.Entry> sections = new LinkedHashMap<>();
        for (String section : List.of("parts", "pmds")) {
            Map<String, Node.Entry> entries = new LinkedHashMap<>();
            for (int i = 0; i < 5; i++) {
                entries.put("entry " + i, new Node.Entry(place(random), node(random, 2)));
            }
            sections.put(section, new Node.Entry(place(random), new Node.Mapping(entries, place(random))));
        }
        return new Node.Mapping(sections, place(random));
    }

    private static Node node(Random random, int depth) {
        int kind = random.nextInt(depth > 4 ? 2 : 4);
        return switch (kind) {
            case 0, 1 -> new Node.Scalar(text(random), kind == 0, place(random));
            case 2 -> {
                List<Node> items = new ArrayList<>();
                for (int i = random.nextInt(5); i > 0; i--) {
                    items.add(node(random, depth + 1));
                }
                yield new Node.Sequence(items, place(random));
            }
            default -> {
                Map<String, Node.Entry> entries = new LinkedHashMap<>();
                for (int i = random.nextInt(6); i > 0; i--) {
                    entries.put(text(random), new Node.Entry(place(random), node(random, depth + 1)));
                }
                yield new Node.Mapping(entries, place(random));
            }
        };
    }

    private static String text(Random random) {
        return random.nextBoolean()
                ? KEYS.get(random.nextInt(KEYS.size()))
                : "µ".repeat(random.nextInt(3)) + random.nextInt(200);
    }

    private static Span place(Random random) {
        return new Span(FILE, 1 + random.nextInt(20_000), 1 + random.nextInt(200));
    }
}
