package dev.ferrule.chain;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.At;
import dev.ferrule.catalog.CableType;
import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.Link;
import dev.ferrule.catalog.Pins;
import dev.ferrule.catalog.Slope;
import dev.ferrule.shape.Branching;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Said;
import dev.ferrule.shape.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes item types of what words say. */
final class ItemFactory {

    private ItemFactory() {}

    /** A cord or a trunk with {@code spec.plugs} plugs a side. */
    static ItemType cable(ItemType.Kind kind, Spec spec, Connector connector, CableType type) {
        List<Face> faces = new ArrayList<>();
        for (Side side : Side.values()) {
            Said<Pins> pins = connector.array() ? pins(spec, side) : Said.unsaid();
            for (int plug = 1; plug <= spec.plugs; plug++) {
                faces.add(new Face(connector, Face.Role.PLUG, side, plug, pins, polish(spec, side), fibre(spec)));
            }
        }
        return new ItemType(kind, type.letter(), faces, type.between(spec.plugs), Branching.NONE, type.provenance());
    }

    /** A cassette, a harness or a module. */
    static ItemType assembly(Assembly assembly, Spec spec) {
        boolean harness = !assembly.hasFrontAdapters();
        boolean arrays = assembly.hasArrays();
        Face.Role rear = assembly.kind() == Assembly.Kind.TAP ? Face.Role.FRONT : Face.Role.PLUG;
        List<Face> faces = new ArrayList<>();
        for (int i = 0; i < assembly.a().size(); i++) {
            faces.add(face(assembly, spec, Side.LEFT, i + 1, assembly.a().get(i), rear, true, arrays));
        }
        Face.Role front = harness ? Face.Role.PLUG : Face.Role.FRONT;
        for (int i = 0; i < assembly.b().size(); i++) {
            faces.add(face(assembly, spec, Side.RIGHT, i + 1, assembly.b().get(i), front, harness, arrays));
        }
        ItemType.Kind kind = ItemType.Kind.valueOf(assembly.kind().name());
        int[] offsets = offsets(faces);
        int[] far = none(offsets[faces.size()]);
        int sideB = assembly.kind() == Assembly.Kind.LOOPBACK ? 0 : assembly.a().size();
        for (Link link : assembly.links()) {
            int a = position(link.a(), 0, offsets);
            int b = position(link.b(), sideB, offsets);
            far[a] = b;
            far[b] = a;
        }
        return new ItemType(kind, assembly.name(), faces, far, branching(assembly, offsets), assembly.provenance())
                .withMode(Said.of(assembly.singleMode()));
    }

    private static Branching branching(Assembly assembly, int[] offsets) {
        Assembly.LightEnters lightEnters = assembly.lightEnters();
        if (lightEnters == null) {
            return Branching.NONE;
        }
        int sideB = assembly.a().size();
        BitSet entries = new BitSet();
        lightEnters.a().forEach(at -> entries.set(position(at, 0, offsets)));
        lightEnters.b().forEach(at -> entries.set(position(at, sideB, offsets)));
        List<int[]> legs = new ArrayList<>();
        for (Assembly.Branch branch : assembly.branches()) {
            int[] leg = none(offsets[offsets.length - 1]);
            for (Link link : branch.links()) {
                int a = position(link.a(), 0, offsets);
                int b = position(link.b(), sideB, offsets);
                // A map is read from where light enters.
                leg[entries.get(b) ? b : a] = entries.get(b) ? a : b;
            }
            legs.add(leg);
        }
        return new Branching(legs, entries);
    }

    private static int position(At at, int firstFace, int[] offsets) {
        return offsets[firstFace + at.face() - 1] + at.position() - 1;
    }

    /** @param arrays words of polish are those of the array ends; without any, of all ends */
    private static Face face(
            Assembly assembly,
            Spec spec,
            Side side,
            int number,
            Connector connector,
            Face.Role role,
            boolean takesWords,
            boolean arrays) {
        Said<Pins> pins = Said.unsaid();
        Said<Slope> slope = Said.unsaid();
        if (connector.array() && takesWords) {
            pins = pins(spec, side).known() ? pins(spec, side) : Said.of(assembly.pins());
        }
        if (!arrays || (connector.array() && takesWords)) {
            slope = polish(spec, side).known() ? polish(spec, side) : Said.of(assembly.slope());
        }
        return new Face(connector, role, side, number, pins, slope, fibre(spec));
    }

    /** A loopback, unpinned. */
    static ItemType loopback(Assembly map, Spec spec) {
        Connector connector = map.a().getFirst();
        int[] far = none(connector.positions());
        for (Link link : map.links()) {
            far[link.a().position() - 1] = link.b().position() - 1;
            far[link.b().position() - 1] = link.a().position() - 1;
        }
        Said<Pins> pins = connector.array() ? new Said<>(Pins.UNPINNED, Said.Origin.CATALOGUE) : Said.unsaid();
        Face face = new Face(connector, Face.Role.PLUG, Side.LEFT, 1, pins, polish(spec, Side.LEFT), fibre(spec));
        return new ItemType(ItemType.Kind.LOOPBACK, map.name(), List.of(face), far, Branching.NONE, map.provenance());
    }

    private static int[] offsets(List<Face> faces) {
        int[] offsets = new int[faces.size() + 1];
        for (int f = 0; f < faces.size(); f++) {
            offsets[f + 1] = offsets[f] + faces.get(f).connector().positions();
        }
        return offsets;
    }

    private static int[] none(int size) {
        int[] array = new int[size];
        Arrays.fill(array, -1);
        return array;
    }

    private static Said<Pins> pins(Spec spec, Side side) {
        return said(spec, "pins", side == Side.LEFT ? spec.pinsA : spec.pinsB);
    }

    private static Said<Slope> polish(Spec spec, Side side) {
        return said(spec, "polish", side == Side.LEFT ? spec.slope : spec.slopeB);
    }

    /** Fibre kinds are compared where both sides of a pair say one. */
    static Said<FibreKind> fibre(Spec spec) {
        return said(spec, "fibre", spec.fibre);
    }

    /** What only a weak entry of the catalogue says decides no error. */
    private static <T> Said<T> said(Spec spec, String kind, @Nullable T word) {
        if (word == null) {
            return Said.unsaid();
        }
        return spec.weak.contains(kind) ? new Said<>(word, Said.Origin.DOUBTED) : Said.stated(word);
    }
}
