package dev.ferrule.io.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A chain as text that can be taken apart and put together again; knows words and their places, and no meaning. */
record ChainText(List<List<Element>> columns) {

    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|[>&]|[^\\s>&]+");
    private static final Set<String> NAMED = Set.of("pmd", "cassette", "harness", "part");
    private static final Set<String> STRAIGHT = Set.of("pmd", "cord", "trunk", "adapter", "splice", "loopback");

    /**
     * An element.
     *
     * @param head with its name, where it has one
     * @param words in any order
     */
    record Element(List<String> head, List<String> words) {

        static Element of(String text) {
            return parse(text).columns.getFirst().getFirst();
        }

        boolean straight() {
            return STRAIGHT.contains(head.getFirst());
        }

        Element shuffled(Random random) {
            List<String> other = new ArrayList<>(words);
            Collections.shuffle(other, random);
            return new Element(head, other);
        }

        /** The same item looked at from the other side: its two ends change places. */
        Element turned() {
            return new Element(
                    head,
                    words.stream()
                            .map(word -> word.matches("[FM]/[FM]") ? word.charAt(2) + "/" + word.charAt(0) : word)
                            .toList());
        }

        @Override
        public String toString() {
            List<String> all = new ArrayList<>(head);
            all.addAll(words);
            return String.join(" ", all);
        }
    }

    static ChainText parse(String text) {
        List<List<Element>> columns = new ArrayList<>();
        List<Element> column = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        for (String token :
                TOKEN.matcher(text + " >").results().map(MatchResult::group).toList()) {
            if (!token.equals(">") && !token.equals("&")) {
                tokens.add(token);
                continue;
            }
            int head = NAMED.contains(tokens.getFirst()) ? 2 : 1;
            column.add(new Element(
                    List.copyOf(tokens.subList(0, head)), List.copyOf(tokens.subList(head, tokens.size()))));
            tokens.clear();
            if (token.equals(">")) {
                columns.add(List.copyOf(column));
                column.clear();
            }
        }
        return new ChainText(columns);
    }

    /** One element a column. */
    static ChainText of(List<Element> elements) {
        return new ChainText(elements.stream().map(List::of).toList());
    }

    ChainText shuffled(Random random) {
        return new ChainText(columns.stream()
                .map(column ->
                        column.stream().map(element -> element.shuffled(random)).toList())
                .toList());
    }

    /** The chain as one who stands at its other end writes it. */
    ChainText reversed() {
        return new ChainText(columns.reversed().stream()
                .map(column -> column.stream().map(Element::turned).toList())
                .toList());
    }

    /** Every column is one straight item or joint, so that both directions say the same. */
    boolean straight() {
        return columns.stream()
                .allMatch(column -> column.size() == 1 && column.getFirst().straight());
    }

    @Override
    public String toString() {
        return columns.stream()
                .map(column -> column.stream().map(Element::toString).collect(Collectors.joining(" & ")))
                .collect(Collectors.joining(" > "));
    }
}
