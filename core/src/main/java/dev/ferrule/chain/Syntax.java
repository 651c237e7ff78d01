package dev.ferrule.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chain as it is written, before anything is looked up. */
record Syntax(List<Column> columns) {

    record Column(List<Element> elements) {}

    /**
     * @param name of a PMD, cassette, harness or part; null for other heads
     * @param count null when not said
     */
    record Element(
            Head head,
            Word headWord,
            @Nullable Word name,
            List<Word> words,
            @Nullable Integer count) {

        int instances() {
            return count == null ? 1 : count;
        }

        /** Offset of the head and behind the last word. */
        int start() {
            return headWord.start();
        }
    }

    /** What an element is. */
    enum Head {
        PMD("pmd", true),
        CORD("cord", false),
        TRUNK("trunk", false),
        ADAPTER("adapter", false),
        CASSETTE("cassette", true),
        HARNESS("harness", true),
        LOOPBACK("loopback", false),
        PART("part", true),
        SPLICE("splice", false),
        OPEN("open", false),
        PASS("pass", false);

        private final String word;
        private final boolean named;

        Head(String word, boolean named) {
            this.word = word;
            this.named = named;
        }

        String word() {
            return word;
        }

        /** The next word is a name. */
        boolean named() {
            return named;
        }

        static @Nullable Head of(Word word) {
            for (Head head : values()) {
                if (!word.quoted() && head.word.equals(word.text())) {
                    return head;
                }
            }
            return null;
        }
    }
}
