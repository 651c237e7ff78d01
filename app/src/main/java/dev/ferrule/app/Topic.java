package dev.ferrule.app;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of {@code ferrule explain} that is no rule: a file of {@code docs/topics}, or the words of a chain.
 *
 * @param name the file's name without its ending
 * @param aliases what people call it besides
 * @param body what is below the title and the aliases, as {@link TopicText} shows it
 */
record Topic(String name, String title, List<String> aliases, String body) {

    private static final String TITLE = "# ";
    private static final String ALIASES = "Aliases: ";

    /** Words of questions that every page could have; a type or method may be called A. */
    private static final Set<String> SMALL =
            Set.of("the", "in", "to", "of", "and", "or", "for", "with", "what", "how", "i", "vs");

    /** A page: a line of its title, an empty one, a line of aliases, and the rest. */
    static Topic of(String name, String page) {
        String[] parts = page.strip().split("\n\n", 3);
        if (parts.length < 3 || !parts[0].startsWith(TITLE) || !parts[1].startsWith(ALIASES)) {
            throw new IllegalArgumentException("docs/topics/" + name + ".md does not begin with \"" + TITLE
                    + "title\", an empty line and \"" + ALIASES + "a, b\"");
        }
        List<String> aliases = Arrays.asList(
                parts[1].substring(ALIASES.length()).replace('\n', ' ').split(", ", -1));
        return new Topic(name, parts[0].substring(TITLE.length()), aliases, parts[2]);
    }

    /** Whether a word means this topic. */
    boolean isCalled(String word) {
        return names().anyMatch(name -> fold(name).equals(fold(word)));
    }

    /** How many words of a question the names of this topic have; a name counts when all of its words are asked for, and not {@code A-A}. */
    int answers(Set<String> asked) {
        Set<String> said = new HashSet<>();
        names().map(Topic::words)
                .filter(words -> asked.containsAll(words) && words.stream().anyMatch(word -> word.length() > 1))
                .forEach(said::addAll);
        said.removeAll(SMALL);
        return said.size();
    }

    /** The words of a name or question, folded. */
    static Set<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}.]+", -1))
                .map(Topic::fold)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    /** What counts of a name: not case, punctuation or spaces, not a plural, nor how fibre is spelt. */
    static String fold(String word) {
        String letters = word.toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{P}\\p{S}\\p{Zs}]", "")
                .replace("fiber", "fibre");
        return letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
    }
}
