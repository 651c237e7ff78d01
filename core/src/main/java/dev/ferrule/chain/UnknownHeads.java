package dev.ferrule.chain;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Transceiver;
import dev.ferrule.diag.Suggest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a word at the beginning of an element may mean that is no head, and what a name may be under another head. */
final class UnknownHeads {

    /**
     * What is to be written.
     *
     * @param head as which the rest of the element is read on, so that its words are not left unread; null when nobody
     *     knows
     * @param words how many words of the element stand for the head: 0 when it was left out, and the first word is the
     *     name or the first word behind it
     * @param advice a sentence
     */
    record Guess(Syntax.@Nullable Head head, int words, String advice) {}

    private static final int MOST_NAMES = 6;

    private static final List<String> HEADS =
            Arrays.stream(Syntax.Head.values()).map(Syntax.Head::word).toList();

    private final Catalogue catalogue;

    UnknownHeads(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Guess guess(String word) {
        Syntax.Head jargon = Jargon.head(word);
        if (jargon != null) {
            return new Guess(jargon, 1, "write \"" + jargon.word() + "\" for it" + also(jargon));
        }
        Syntax.Head head = headOf(word);
        if (head != null) {
            return new Guess(head, 0, "write \"" + head.word() + " " + word + "\"");
        }
        String module = transceiver(word);
        if (module != null) {
            return new Guess(null, 1, module);
        }
        if (word.matches("(?i)dac|acc|aec|aoc|twinax")) {
            return new Guess(
                    null,
                    1,
                    "an active cable has no fibre ends; in a plant it is a row of cables, with a part that \"ferrule catalog list"
                            + " " + word + "\" names");
        }
        if (word.matches("[xX]?[0-9]+[xX]?")) {
            return new Guess(null, 1, "a count stands behind its element: \"cord LC A-B x6\"");
        }
        List<String> meant = Jargon.words(word);
        if (!meant.isEmpty() && catalogue.connector(meant.getFirst()) != null) {
            String cord = "write \"cord " + String.join("\" or \"cord ", meant) + "\"";
            return new Guess(Syntax.Head.CORD, 1, cord + ", or \"trunk\" for a cable between racks");
        }
        if (catalogue.connector(word) != null) {
            return new Guess(Syntax.Head.CORD, 0, "write \"cord " + word + "\" or \"trunk " + word + "\" for a cable");
        }
        List<String> near = Suggest.near(word, HEADS);
        if (near.isEmpty()) {
            return new Guess(null, 1, "write, for example, \"cord MPO-12 B F/F 5m\"");
        }
        Syntax.Head nearest = near.size() > 1 ? null : Syntax.Head.of(new Word(near.getFirst(), 0, 0, false));
        return new Guess(nearest, 1, Suggest.question(word, HEADS));
    }

    private static String also(Syntax.Head head) {
        return head == Syntax.Head.CORD ? ", or \"trunk\" for a cable between racks" : "";
    }

    /** How a name that the catalogue has in another section is written; null when it has it nowhere. */
    @Nullable
    String elsewhere(String name) {
        Syntax.Head head = headOf(name);
        return head == null ? transceiver(name) : "write \"" + head.word() + " " + name + "\"";
    }

    /** Names of assemblies that have a connector which was given for a name; null when it is none. */
    @Nullable
    String having(String connector, Syntax.Head head) {
        Connector given = catalogue.connector(connector);
        if (given == null) {
            return null;
        }
        List<String> names = catalogue.names("assemblies").stream()
                .filter(name -> {
                    Assembly assembly = catalogue.assembly(name);
                    return assembly != null
                            && (assembly.a().contains(given) || assembly.b().contains(given))
                            && assembly.kind() != Assembly.Kind.LOOPBACK
                            && assembly.hasFrontAdapters() == (head == Syntax.Head.CASSETTE);
                })
                .limit(MOST_NAMES)
                .toList();
        return given.name() + " is a connector; a " + head.word() + " is said by its name"
                + (names.isEmpty() ? "" : ": " + String.join(", ", names) + " …");
    }

    private Syntax.@Nullable Head headOf(String name) {
        if (catalogue.pmd(name) != null) {
            return Syntax.Head.PMD;
        }
        Assembly assembly = catalogue.assembly(name);
        if (assembly != null && assembly.kind() == Assembly.Kind.LOOPBACK) {
            return Syntax.Head.LOOPBACK;
        }
        if (assembly != null) {
            return assembly.hasFrontAdapters() ? Syntax.Head.CASSETTE : Syntax.Head.HARNESS;
        }
        return catalogue.part(name) == null ? null : Syntax.Head.PART;
    }

    /** A chain names the optics, not the module that they are in. */
    private @Nullable String transceiver(String name) {
        Transceiver module = catalogue.transceiver(name);
        if (module == null) {
            return null;
        }
        List<String> pmds = module.modes().values().stream()
                .flatMap(Collection::stream)
                .distinct()
                .map(pmd -> "\"pmd " + pmd + "\"")
                .toList();
        return name + " is a transceiver; write what it speaks"
                + (pmds.isEmpty() ? "" : ": " + String.join(" or ", pmds));
    }
}
