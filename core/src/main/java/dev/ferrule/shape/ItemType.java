package dev.ferrule.shape;

import dev.ferrule.catalog.Provenance;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a cord, a trunk leg, a cassette or a harness is: its faces and where each position leads. Positions of all
 * faces are counted through: position p of face f is {@code offset(f) + p - 1}. Equal by content, so that items of
 * one kind share one type.
 */
public final class ItemType {

    /** The kind of item. */
    public enum Kind {
        CORD("cord"),
        TRUNK("trunk"),
        HARNESS("harness"),
        CASSETTE("cassette"),
        /** A mesh or shuffle: its ports are meant to lead elsewhere. */
        MODULE("cassette"),
        TAP("cassette"),
        LOOPBACK("loopback");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The head of a chain's element. */
        public String word() {
            return word;
        }

        /** Cables are seen through when the two modules at the ends of a trunk leg are looked for. */
        public boolean cable() {
            return this == CORD || this == TRUNK;
        }
    }

    private final Kind kind;
    private final String name;
    private final List<Face> faces;
    private final int[] offsets;
    private final int[] far;
    private final int[] leadsTo;
    private final Branching branching;
    private final Provenance provenance;
    private final Said<Boolean> singleMode;
    private final @Nullable ItemType unspliced;

    /** Made once: every cable of a plant is looked up by it. */
    private final int hash;

    /**
     * @param name letter or name of the map: {@code B}, {@code SEQ}
     * @param far an involution over all positions; −1 where there is no fibre; copied
     * @param branching {@link Branching#NONE} unless it is a tap or a splitter
     * @param provenance of the map
     */
    public ItemType(Kind kind, String name, List<Face> faces, int[] far, Branching branching, Provenance provenance) {
        this(kind, name, faces, far, branching, provenance, Said.unsaid(), null);
    }

    private ItemType(
            Kind kind,
            String name,
            List<Face> faces,
            int[] far,
            Branching branching,
            Provenance provenance,
            Said<Boolean> singleMode,
            @Nullable ItemType unspliced) {
        this.kind = kind;
        this.name = name;
        this.faces = List.copyOf(faces);
        this.far = far.clone();
        this.branching = branching;
        this.provenance = provenance;
        this.singleMode = singleMode;
        this.unspliced = unspliced;
        hash = Objects.hash(kind, name, faces, Arrays.hashCode(far));
        offsets = new int[faces.size() + 1];
        for (int f = 0; f < faces.size(); f++) {
            offsets[f + 1] = offsets[f] + faces.get(f).connector().positions();
        }
        leadsTo = new int[faces.size()];
        Arrays.setAll(leadsTo, this::soleFace);
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public List<Face> faces() {
        return faces;
    }

    public Provenance provenance() {
        return provenance;
    }

    public int offset(int face) {
        return offsets[face];
    }

    public int positions() {
        return offsets[faces.size()];
    }

    /** Where light that enters at a position leaves; −1 for nowhere. */
    public int far(int position) {
        return far[position];
    }

    /** Further legs by which light may leave, and where it may enter. */
    public Branching branching() {
        return branching;
    }

    /** The mode of its fibre, where it is built in one only; a fibre that a face says goes before it. */
    public Said<Boolean> singleMode() {
        return singleMode;
    }

    /** The same, built in one mode of fibre only. */
    public ItemType withMode(Said<Boolean> single) {
        return new ItemType(kind, name, faces, far, branching, provenance, single, unspliced);
    }

    /** The same inside with other faces, as many and in the same order. */
    public ItemType withFaces(List<Face> others) {
        ItemType same = unspliced == null ? null : unspliced.withFaces(others);
        return new ItemType(kind, name, others, far, branching, provenance, singleMode, same);
    }

    /** The same faces with another inside. */
    public ItemType withMap(String otherName, int[] otherFar, Provenance from) {
        return new ItemType(kind, otherName, faces, otherFar, branching, from, singleMode, null);
    }

    /** The same connectors in the same order, joined alike. */
    public boolean sameInside(ItemType other) {
        boolean same = faces.size() == other.faces.size() && Arrays.equals(far, other.far);
        for (int face = 0; same && face < faces.size(); face++) {
            same = faces.get(face).connector().equals(other.faces.get(face).connector());
        }
        return same;
    }

    /** The same with another map, because its fibres are not spliced position i to position i to what is before it. */
    public ItemType spliced(int[] otherFar) {
        return new ItemType(kind, name + ", spliced", faces, otherFar, branching, provenance, singleMode, this);
    }

    /** What a piece is by itself whose map tells how it is spliced too; null for any other item. */
    public @Nullable ItemType unspliced() {
        return unspliced;
    }

    /** The one face that all fibres of a face lead to, so that light stays together; −1 when there is none. */
    public int leadsTo(int face) {
        return leadsTo[face];
    }

    private int soleFace(int face) {
        int sole = -1;
        for (int position = offsets[face]; position < offsets[face + 1]; position++) {
            int next = far[position] < 0 ? sole : faceOf(far[position]);
            if (sole >= 0 && sole != next) {
                return -1;
            }
            sole = next;
        }
        return branching.legs() == 0 ? sole : -1;
    }

    public int faceOf(int position) {
        int face = Arrays.binarySearch(offsets, position);
        return face >= 0 ? face : -face - 2;
    }

    /** The number of the fibre at a position, counted on side a (else b) over the positions that carry one. */
    public int fibre(int position) {
        int end = Math.min(position, far[position]);
        if (far[position] < 0) {
            return 0;
        }
        int fibre = 0;
        for (int p = offset(faceOf(end)); p <= end; p++) {
            if (far[p] >= 0) {
                fibre++;
            }
        }
        return fibre;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemType type
                && kind == type.kind
                && name.equals(type.name)
                && faces.equals(type.faces)
                && Arrays.equals(far, type.far)
                && branching.equals(type.branching)
                && singleMode.equals(type.singleMode);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
