package dev.ferrule.view;

import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.Grade;
import dev.ferrule.shape.Face;
import dev.ferrule.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A permanent link as a piece of a chain, between two equipment cords that are still to be found.
 *
 * @param pieces from its first end to its other end, adapters there included
 */
record LinkChain(List<LinkPiece> pieces) {

    LinkChain {
        pieces = List.copyOf(pieces);
    }

    private List<LinkPiece> items() {
        return pieces.stream().filter(piece -> piece.left() != null).toList();
    }

    /** What a cord meets at the first end. */
    Face first() {
        return Objects.requireNonNull(items().getFirst().left());
    }

    /** What a cord meets at the other end. */
    Face last() {
        return Objects.requireNonNull(items().getLast().right());
    }

    /** Whether the first end is a plug in no adapter. */
    boolean firstLoose() {
        return pieces.getFirst().kind() != LinkPiece.Kind.ADAPTER && first().role() == Face.Role.PLUG;
    }

    boolean lastLoose() {
        return pieces.getLast().kind() != LinkPiece.Kind.ADAPTER && last().role() == Face.Role.PLUG;
    }

    @Nullable
    FibreKind fibre() {
        return items().stream()
                .map(LinkPiece::fibre)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The grade that somebody says of a cable, as that of others may be; what was measured is of no other. Null for none. */
    @Nullable
    String grade() {
        return items().stream()
                .map(LinkPiece::grade)
                .filter(grade -> grade != null && !grade.startsWith(Grade.MEASURED))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether nobody says how well something of it is made. */
    boolean ungraded() {
        return items().stream().anyMatch(piece -> piece.grade() == null);
    }

    /** Of all cables; null where one is not said. */
    @Nullable
    Length length() {
        long sum = 0;
        for (LinkPiece piece : pieces) {
            Length length = piece.length();
            if (piece.kind() == LinkPiece.Kind.CABLE && length == null) {
                return null;
            }
            sum += length == null ? 0 : length.millimetres();
        }
        return new Length(sum);
    }

    /** The same text for links that differ in the lengths of their cables alone. */
    String kind() {
        return changed(piece -> true, piece -> piece.withLength(null)).text(1);
    }

    /** Elements of a chain, so many links side by side. */
    String text(int count) {
        return String.join(
                " > ", pieces.stream().map(piece -> piece.text(count)).toList());
    }

    LinkChain changed(Predicate<LinkPiece> which, UnaryOperator<LinkPiece> change) {
        return new LinkChain(pieces.stream()
                .map(piece -> which.test(piece) ? change.apply(piece) : piece)
                .toList());
    }

    /** The same with another adapter at an end; the same where none is there. */
    LinkChain withAdapter(boolean atFirst, String letter) {
        int at = atFirst ? 0 : pieces.size() - 1;
        if (pieces.get(at).kind() != LinkPiece.Kind.ADAPTER
                || pieces.get(at).type().isEmpty()) {
            return this;
        }
        List<LinkPiece> others = new ArrayList<>(pieces);
        others.set(at, pieces.get(at).withType(letter));
        return new LinkChain(others);
    }

    /** The same without the modules at its ends: their adapters stay, in plates. */
    LinkChain withoutModules() {
        List<LinkPiece> others = new ArrayList<>(pieces);
        if (others.getFirst().kind() == LinkPiece.Kind.MODULE) {
            others.removeFirst();
        }
        if (!others.isEmpty() && others.getLast().kind() == LinkPiece.Kind.MODULE) {
            others.removeLast();
        }
        return others.stream().anyMatch(piece -> piece.kind() == LinkPiece.Kind.CABLE) ? new LinkChain(others) : this;
    }

    /** The same behind modules at both ends; nothing where one is there already, or no adapter is. */
    @Nullable
    LinkChain withModules(LinkPiece left, LinkPiece right) {
        if (pieces.getFirst().kind() != LinkPiece.Kind.ADAPTER
                || pieces.getLast().kind() != LinkPiece.Kind.ADAPTER) {
            return null;
        }
        List<LinkPiece> others = new ArrayList<>(pieces);
        others.addFirst(left);
        others.addLast(right);
        return new LinkChain(others);
    }
}
