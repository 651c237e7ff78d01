package dev.ferrule.catalog;

import dev.ferrule.diag.Span;
import dev.ferrule.source.Node;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link CatalogueCodec} writes: the sections and the names of their entries at once, the inside of an entry
 * when somebody asks for it.
 */
final class CatalogueDecoder {

    /** Mappings in the mappings or lists that the sections of a file are. */
    private static final int LATE = 2;

    /** How many values of an entry are looked for alone, before all of it is read. */
    private static final int ALONE = 3;

    private final byte[] bytes;
    private final @Nullable String[] strings;
    private final int offsets;
    private final int texts;
    private final String file;
    private final int root;

    CatalogueDecoder(byte[] bytes, int from) {
        this.bytes = bytes;
        Reader head = new Reader(from);
        int count = head.number();
        strings = new String[count];
        offsets = head.at;
        texts = offsets + 4 * (count + 1);
        head.at = texts + four(offsets + 4 * count);
        file = string(head.number());
        root = head.at;
    }

    Node tree() {
        return new Reader(root).node(0);
    }

    private String string(int index) {
        String known = strings[index];
        if (known == null) {
            int start = four(offsets + 4 * index);
            int end = four(offsets + 4 * index + 4);
            known = new String(bytes, texts + start, end - start, StandardCharsets.UTF_8);
            strings[index] = known;
        }
        return known;
    }

    private int four(int at) {
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            value = value << 8 | (bytes[i] & 255);
        }
        return value;
    }

    private final class Reader {
        private int at;

        Reader(int at) {
            this.at = at;
        }

        Node node(int depth) {
            int kind = number();
            Span place = new Span(file, number(), number());
            return switch (kind) {
                case 0, 1 -> new Node.Scalar(string(number()), kind == 0, place);
                case 2 -> new Node.Sequence(items(depth), place);
                default -> new Node.Mapping(mapping(depth), place);
            };
        }

        private List<Node> items(int depth) {
            int count = number();
            List<Node> items = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                items.add(node(depth + 1));
            }
            return items;
        }

        private Map<String, Node.Entry> mapping(int depth) {
            int count = number();
            int asked = number();
            int size = number();
            if (depth != LATE) {
                return entries(count, depth);
            }
            Late late = new Late(count, asked, at);
            at += size;
            return late;
        }

        Map<String, Node.Entry> entries(int count, int depth) {
            Map<String, Node.Entry> entries = LinkedHashMap.newLinkedHashMap(count);
            for (int i = 0; i < count; i++) {
                String key = string(number());
                Span place = new Span(file, number(), number());
                entries.put(key, new Node.Entry(place, node(depth + 1)));
            }
            return entries;
        }

        /** The entry of a key among the next ones; null when it is none of them. */
        Node.@Nullable Entry entry(int count, Object key) {
            for (int i = 0; i < count; i++) {
                if (string(number()).equals(key)) {
                    Span place = new Span(file, number(), number());
                    return new Node.Entry(place, node(LATE + 1));
                }
                number();
                number();
                skip();
            }
            return null;
        }

        private void skip() {
            int kind = number();
            number();
            number();
            int further = number();
            if (kind == 2) {
                for (int i = 0; i < further; i++) {
                    skip();
                }
            } else if (kind == 3) {
                number();
                int size = number();
                at += size;
            }
        }

        private int number() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                int next = bytes[at++];
                value |= (next & 127) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }
    }

    /**
     * The inside of an entry, read when it is asked for more than a few values; the first ones are looked for alone. Read
     * twice by two threads it is the same twice.
     */
    private final class Late extends AbstractMap<String, Node.Entry> {
        private final int count;
        private final int asked;
        private final int at;
        private int looked;
        private volatile @Nullable Map<String, Node.Entry> read;

        Late(int count, int asked, int at) {
            this.count = count;
            this.asked = asked;
            this.at = at;
        }

        private Map<String, Node.Entry> read() {
            Map<String, Node.Entry> entries = read;
            if (entries == null) {
                entries = new Reader(at).entries(count, LATE);
                read = entries;
            }
            return entries;
        }

        @Override
        public Node.@Nullable Entry get(@Nullable Object key) {
            if (read != null || key == null) {
                return read().get(key);
            }
            int bit = CatalogueCodec.bit(key);
            if (bit >= 0 && (asked >> bit & 1) == 0) {
                return null;
            }
            return looked++ < ALONE ? new Reader(at).entry(count, key) : read().get(key);
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return get(key) != null;
        }

        @Override
        public int size() {
            return count;
        }

        @Override
        public Set<Map.Entry<String, Node.Entry>> entrySet() {
            return read().entrySet();
        }
    }
}
