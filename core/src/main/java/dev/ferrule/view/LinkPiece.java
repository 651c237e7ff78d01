package dev.ferrule.view;

import dev.ferrule.catalog.FibreKind;
import dev.ferrule.shape.Face;
import dev.ferrule.unit.Length;
import org.jspecify.annotations.Nullable;

/**
 * One element of an installed link as a chain says it, in parts that can be changed alone.
 *
 * @param head the words before the type: {@code trunk MPO-12}, {@code adapter}, {@code cassette}
 * @param type letter of a cable or an adapter, name of an assembly; empty of a splice
 * @param words behind the type: pins, polish, ports
 * @param left its left end as the link is written; null of adapters and splices
 * @param right its right end
 */
record LinkPiece(
        Kind kind,
        String head,
        String type,
        String words,
        @Nullable FibreKind fibre,
        @Nullable Length length,
        @Nullable String grade,
        @Nullable Face left,
        @Nullable Face right) {

    /** What can be exchanged as one. */
    enum Kind {
        CABLE,
        MODULE,
        ADAPTER,
        SPLICE
    }

    static LinkPiece adapter(String letter) {
        return new LinkPiece(Kind.ADAPTER, "adapter", letter, "", null, null, null, null, null);
    }

    LinkPiece withType(String other) {
        return new LinkPiece(kind, head, other, words, fibre, length, grade, left, right);
    }

    LinkPiece withGrade(String other) {
        return new LinkPiece(kind, head, type, words, fibre, length, other, left, right);
    }

    LinkPiece withLength(@Nullable Length other) {
        return new LinkPiece(kind, head, type, words, fibre, other, grade, left, right);
    }

    /** Another cable is of another polish, too: what it is then, its neighbours say. */
    LinkPiece withFibre(FibreKind other) {
        boolean mode = fibre != null && fibre.singleMode() != other.singleMode();
        String kept = mode ? words.replaceAll("( (APC|flat|APC-up)(/\\S+)?)", "") : words;
        return new LinkPiece(kind, head, type, kept, other, length, grade, left, right);
    }

    /** As an element, so many side by side. */
    String text(int count) {
        StringBuilder text = new StringBuilder(head);
        text.append(type.isEmpty() ? "" : " " + ChainWords.quoted(type)).append(words);
        text.append(fibre == null ? "" : " " + fibre.name());
        text.append(length == null ? "" : " " + length.toMetres() + "m");
        text.append(grade == null ? "" : " " + ChainWords.quoted(grade));
        return text.append(count == 1 ? "" : " x" + count).toString();
    }
}
