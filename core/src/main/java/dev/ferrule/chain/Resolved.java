package dev.ferrule.chain;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.Pmd;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element whose words and names were looked up.
 *
 * @param number from 1, through the whole chain
 * @param head what it is; a part has become what its words say
 */
record Resolved(
        int number,
        Syntax.Element syntax,
        Syntax.Head head,
        Spec spec,
        @Nullable Pmd pmd,
        @Nullable Assembly assembly) {

    int start() {
        return syntax.start();
    }

    /** Offset of its name; of its head where it has none. */
    int nameStart() {
        Word name = syntax.name();
        return name == null ? start() : name.start();
    }

    /** Offset of its word of that kind; of its head where it says none, or a part says it. */
    int startOf(String kind) {
        boolean part = syntax.head() == Syntax.Head.PART;
        return part ? start() : spec.starts.getOrDefault(kind, start());
    }

    /** What the catalogue says of its fibre; null when it says nothing. */
    @Nullable
    Fact<Boolean> singleMode() {
        return pmd != null ? pmd.singleMode() : assembly == null ? null : assembly.singleMode();
    }

    static String mode(boolean single) {
        return single ? "single-mode" : "multimode";
    }

    /** The name under which the catalogue has it; that of its head where it has none. */
    String name() {
        return pmd != null ? pmd.name() : assembly == null ? head.word() : assembly.name();
    }

    /** A housing, whose plugs are inside it. */
    boolean cassette() {
        return assembly != null && assembly.kind() == Assembly.Kind.CASSETTE;
    }

    /** An adapter or a splice, which stands between two columns. */
    boolean between() {
        return head == Syntax.Head.ADAPTER || head == Syntax.Head.SPLICE;
    }

    int instances() {
        return syntax.instances();
    }

    /** Interfaces that it is known to have, side a first, before anything is taken from its neighbours. */
    List<Connector> connectors() {
        if (spec.connector != null) {
            return List.of(spec.connector);
        }
        if (assembly != null) {
            return List.of(
                    assembly.a().getFirst(),
                    assembly.b().isEmpty()
                            ? assembly.a().getFirst()
                            : assembly.b().getFirst());
        }
        return pmd == null
                ? List.of()
                : pmd.layouts().stream().map(layout -> layout.connector()).toList();
    }
}
