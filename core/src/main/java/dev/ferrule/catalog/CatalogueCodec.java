package dev.ferrule.catalog;

import dev.ferrule.diag.Span;
import dev.ferrule.source.Node;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Trees as bytes, for the catalogue that ships: reading text would cost more than all the rest of a small check, and of
 * most entries a command needs no more than the name.
 *
 * <pre>
 * tree     = count offset* utf8 file node       offset: four bytes, from the first byte of utf8; one more than count
 * node     = kind line column …                 kind: 0 plain text, 1 quoted text, 2 list, 3 mapping
 * text     = string                             string: index into the table that offset* makes of utf8
 * list     = count node*
 * mapping  = count asked size entry*            asked: a bit for each key of ASKED that the mapping has
 * entry    = string line column node            size: of all entries, in bytes
 * </pre>
 *
 * Other numbers are unsigned LEB128. The file is a string, the one that all places are in.
 */
public final class CatalogueCodec {

    /** Keys that somebody asks every entry of a section for; whether an entry has one is told without reading it. */
    static final List<String> ASKED = List.of("aliases", "length_pattern", "length_pattern_half", "number_pattern");

    /** The number of the bit of a key among {@link #ASKED}; −1 for any other key. */
    static int bit(@Nullable Object key) {
        if (!(key instanceof String text)) {
            return -1;
        }
        return switch (text) {
            case "aliases" -> 0;
            case "length_pattern" -> 1;
            case "length_pattern_half" -> 2;
            case "number_pattern" -> 3;
            default -> -1;
        };
    }

    private CatalogueCodec() {}

    /** The bytes of a tree whose places are all in {@code file}. */
    public static byte[] encode(String file, Node node) {
        Encoder encoder = new Encoder(new LinkedHashMap<>());
        encoder.string(file);
        encoder.node(node);
        return encoder.withTable();
    }

    /** The tree of the bytes that {@link #encode} made, which begin at an offset. */
    public static Node decode(byte[] bytes, int from) {
        return new CatalogueDecoder(bytes, from).tree();
    }

    private static final class Encoder {
        private final Map<String, Integer> strings;
        private byte[] body = new byte[1024];
        private int size;

        Encoder(Map<String, Integer> strings) {
            this.strings = strings;
        }

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
                    mapping(mapping);
                }
            }
        }

        private void head(int kind, Span span) {
            number(kind);
            number(span.line());
            number(span.column());
        }

        private void mapping(Node.Mapping mapping) {
            Encoder entries = new Encoder(strings);
            mapping.entries().forEach((key, entry) -> {
                entries.string(key);
                entries.number(entry.key().span().line());
                entries.number(entry.key().span().column());
                entries.node(entry.value());
            });
            number(mapping.entries().size());
            number(asked(mapping));
            number(entries.size);
            put(entries.body, entries.size);
        }

        private static int asked(Node.Mapping mapping) {
            int bits = 0;
            for (String key : ASKED) {
                bits |= mapping.get(key) == null ? 0 : 1 << bit(key);
            }
            return bits;
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

        private void four(int value) {
            for (int shift = 24; shift >= 0; shift -= 8) {
                put(value >>> shift);
            }
        }

        private void put(int value) {
            put(new byte[] {(byte) value}, 1);
        }

        private void put(byte[] bytes, int length) {
            if (size + length > body.length) {
                body = Arrays.copyOf(body, Math.max(body.length * 2, size + length));
            }
            System.arraycopy(bytes, 0, body, size, length);
            size += length;
        }

        /** The strings, then all that was encoded. */
        byte[] withTable() {
            Encoder all = new Encoder(Map.of());
            Encoder texts = new Encoder(Map.of());
            all.number(strings.size());
            all.four(0);
            for (String text : strings.keySet()) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                texts.put(utf8, utf8.length);
                all.four(texts.size);
            }
            all.put(texts.body, texts.size);
            all.put(body, size);
            return Arrays.copyOf(all.body, all.size);
        }
    }
}
