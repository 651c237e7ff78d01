package dev.ferrule.rule;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.CableType;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Link;
import dev.ferrule.shape.Branching;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What else might be inside an item that has these faces: another type, another map, more fibres. */
public final class OtherInsides {

    private final Catalogue catalogue;

    public OtherInsides(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The other types that the cable's connector comes in, with as many fibres; none of a piece with a splice of its own. */
    public List<ItemType> types(ItemType type) {
        if (!type.kind().cable() || type.unspliced() != null) {
            return List.of();
        }
        Connector connector = type.faces().getFirst().connector();
        int fibres = fibres(type);
        List<ItemType> others = new ArrayList<>();
        for (String letter : catalogue.letters(connector)) {
            CableType other = catalogue.cableType(letter, connector, fibres);
            if (other != null && !letter.equals(type.name())) {
                others.add(type.withMap(letter, other.between(type.faces().size() / 2), other.provenance()));
            }
        }
        return others;
    }

    /** The cable with other plugs: of its own type where they come in that, else of each type that they come in. */
    public List<ItemType> plugs(ItemType type, Connector connector) {
        if (!type.kind().cable() || type.unspliced() != null) {
            return List.of();
        }
        List<Face> faces =
                type.faces().stream().map(face -> face.withConnector(connector)).toList();
        List<ItemType> others = new ArrayList<>();
        List<String> letters = catalogue.letters(connector);
        for (String letter : letters.contains(type.name()) ? List.of(type.name()) : letters) {
            CableType other = catalogue.cableType(letter, connector, 0);
            if (other != null) {
                others.add(new ItemType(
                        type.kind(),
                        letter,
                        faces,
                        other.between(faces.size() / 2),
                        Branching.NONE,
                        other.provenance()));
            }
        }
        return others;
    }

    /** How many fibres a cable has in each of its plugs. */
    public static int fibres(ItemType cable) {
        int fibres = 0;
        for (int p = 0; p < cable.faces().getFirst().connector().positions(); p++) {
            fibres += cable.far(p) >= 0 ? 1 : 0;
        }
        return fibres;
    }

    /** The cable with more fibres in each plug, where its type comes with more. */
    public List<ItemType> fuller(ItemType type) {
        List<ItemType> others = new ArrayList<>();
        if (type.kind().cable()) {
            Connector connector = type.faces().getFirst().connector();
            for (int fibres : catalogue.fibreCounts(type.name(), connector)) {
                CableType other = catalogue.cableType(type.name(), connector, fibres);
                if (other != null && fibres > fibres(type)) {
                    others.add(
                            type.withMap(type.name(), other.between(type.faces().size() / 2), other.provenance()));
                }
            }
        }
        return others;
    }

    /** What an item becomes when its inside is another. */
    public static String words(ItemType before, ItemType after) {
        return before.name().equals(after.name()) ? "the other way up" : after.name();
    }

    /** The other cassettes and harnesses with the same faces, and the cassette itself upside down. */
    public List<ItemType> maps(ItemType type) {
        List<ItemType> others = new ArrayList<>();
        if (type.kind().cable() || type.kind() == ItemType.Kind.LOOPBACK) {
            return others;
        }
        if (type.kind() == ItemType.Kind.CASSETTE) {
            others.add(type.withMap(type.name(), turned(type), type.provenance()));
        }
        for (String name : catalogue.names("assemblies")) {
            Assembly other = catalogue.assembly(name);
            if (other != null && !name.equals(type.name()) && sameFaces(other, type)) {
                others.add(type.withMap(name, far(other, type), other.provenance()));
            }
        }
        return others;
    }

    /** Front ports counted backwards, as they are when the module is mounted upside down. */
    private static int[] turned(ItemType type) {
        int rears = (int)
                type.faces().stream().filter(face -> face.side() == Side.LEFT).count();
        int[] to = new int[type.positions()];
        for (int p = 0; p < to.length; p++) {
            int face = type.faceOf(p);
            int other = face < rears ? face : rears + type.faces().size() - 1 - face;
            to[p] = type.offset(other) + p - type.offset(face);
        }
        int[] far = new int[to.length];
        for (int p = 0; p < to.length; p++) {
            far[to[p]] = type.far(p) < 0 ? -1 : to[type.far(p)];
        }
        return far;
    }

    private static boolean sameFaces(Assembly other, ItemType type) {
        List<Connector> faces = new ArrayList<>(other.a());
        faces.addAll(other.b());
        boolean kind = other.kind().name().equals(type.kind().name())
                && other.variants().isEmpty();
        return kind && faces.equals(type.faces().stream().map(Face::connector).toList());
    }

    /** The map of a cassette with the same faces, over the positions of the type. */
    static int[] far(Assembly other, ItemType type) {
        int[] far = new int[type.positions()];
        Arrays.fill(far, -1);
        for (Link link : other.links()) {
            int a = type.offset(link.a().face() - 1) + link.a().position() - 1;
            int b = type.offset(other.a().size() + link.b().face() - 1)
                    + link.b().position()
                    - 1;
            far[a] = b;
            far[b] = a;
        }
        return far;
    }
}
