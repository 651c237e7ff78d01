package dev.ferrule.catalog;

import dev.ferrule.diag.Span;
import dev.ferrule.source.Node;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Trees as bytes, for the catalogue that ships: reading text would cost more than all the rest of a small check.
 *
 * <pre>
 * node     = kind line column …     kind: 0 plain text, 1 quoted text, 2 list, 3 mapping
 * text     = string                 list = count node*      mapping = count (string line column node)*
 * string   = index into the table of strings that precedes the node
 * </pre>
 *
 * Numbers are unsigned LEB128. The file name of all places is the first string.
 */
public final class CatalogueCodec {

    private CatalogueCodec() {}

    /** The bytes of a tree whose places are all in {@code file}. */
    public static byte[] encode(String file, Node node) {
        Encoder encoder = new Encoder();
        encoder.string(file);
        encoder.node(node);
        return encoder.bytes();
    }

    /** The tree of bytes that {@link #encode} made. */
    public static Node decode(ByteBuffer bytes) {
        return new Decoder(bytes).node();
    }

    private static final class Encoder {
        private final Map<String, Integer> strings = new LinkedHashMap<>();
        private byte[] body = new byte[1024];
        private int size;

        void node(Node node) {
            Span span = node.place().span();
            switch (node) {
                case Node.Scalar scalar -> {
                    head(scalar.plain() ? 0 : 1, span);
                    string(scalar.text());
                }
                case Node.Sequence list -> {
                    head(2, span);
                    number(list.items().size());
                    list.items().forEach(this::node);
                }
                case Node.Mapping mapping -> {
                    head(3, span);
                    number(mapping.entries().size());
                    mapping.entries().forEach((key, entry) -> {
                        string(key);
                        number(entry.key().span().line());
                        number(entry.key().span().column());
                        node(entry.value());
                    });
                }
            }
        }

        private void head(int kind, Span span) {
            number(kind);
            number(span.line());
            number(span.column());
        }

        void string(String text) {
            Integer index = strings.get(text);
            if (index == null) {
                index = strings.size();
                strings.put(text, index);
            }
            number(index);
        }

        private void number(int value) {
            int rest = value;
            while (rest > 127) {
                put((rest & 127) | 128);
                rest >>>= 7;
            }
            put(rest);
        }

        private void put(int value) {
            if (size == body.length) {
                body = Arrays.copyOf(body, size * 2);
            }
            body[size++] = (byte) value;
        }

        byte[] bytes() {
            Encoder table = new Encoder();
            table.number(strings.size());
            for (String text : strings.keySet()) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                table.number(utf8.length);
                for (byte b : utf8) {
                    table.put(b);
                }
            }
            byte[] all = Arrays.copyOf(table.body, table.size + size);
            System.arraycopy(body, 0, all, table.size, size);
            return all;
        }
    }

    private static final class Decoder {
        private final ByteBuffer bytes;
        private final String[] strings;
        private final String file;

        Decoder(ByteBuffer bytes) {
            this.bytes = bytes;
            strings = new String[number()];
            for (int i = 0; i < strings.length; i++) {
                byte[] utf8 = new byte[number()];
                bytes.get(utf8);
                strings[i] = new String(utf8, StandardCharsets.UTF_8);
            }
            file = strings[number()];
        }

        Node node() {
            int kind = number();
            Span place = new Span(file, number(), number());
            return switch (kind) {
                case 0, 1 -> new Node.Scalar(strings[number()], kind == 0, place);
                case 2 -> new Node.Sequence(items(), place);
                default -> new Node.Mapping(entries(), place);
            };
        }

        private List<Node> items() {
            int count = number();
            List<Node> items = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                items.add(node());
            }
            return items;
        }

        private Map<String, Node.Entry> entries() {
            int count = number();
            Map<String, Node.Entry> entries = LinkedHashMap.newLinkedHashMap(count);
            for (int i = 0; i < count; i++) {
                String key = strings[number()];
                Span place = new Span(file, number(), number());
                entries.put(key, new Node.Entry(place, node()));
            }
            return entries;
        }

        private int number() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                int next = bytes.get();
                value |= (next & 127) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }
    }
}
