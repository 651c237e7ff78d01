package dev.ferrule.view;

import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.MdiLayout;
import dev.ferrule.catalog.Pins;
import dev.ferrule.catalog.Slope;
import dev.ferrule.rule.ShapeView;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.FibreEnds;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.PortType;
import dev.ferrule.shape.Said;
import dev.ferrule.shape.Shape;
import dev.ferrule.shape.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a shape as a chain, column by column, so that {@code ferrule channel} judges it again. A shape whose paths
 * cross between two columns has no chain.
 */
public final class ChainPrinter {

    /** A port that waits on the right of the columns written so far; face −1 is an open place. */
    private record Waiting(int face, boolean behindAdapter) {}

    private final Shape shape;
    private final FibreEnds ends;
    private final Set<Integer> lit = new HashSet<>();
    private final Set<Integer> done = new HashSet<>();
    private final List<String> columns = new ArrayList<>();

    private ChainPrinter(ShapeView view) {
        shape = view.shape();
        ends = view.ends();
        for (LaneResult lane : view.lanes()) {
            lit.add(ends.faceOf(lane.path().last()));
        }
    }

    /** The chain, or null when the shape cannot be written as one. */
    public static @Nullable String print(ShapeView view) {
        ChainPrinter printer = new ChainPrinter(view);
        List<Waiting> waiting = printer.start();
        while (waiting != null && !waiting.isEmpty()) {
            waiting = printer.column(waiting);
        }
        return waiting == null ? null : String.join(" > ", printer.columns);
    }

    private List<Waiting> start() {
        List<String> elements = new ArrayList<>();
        List<Waiting> waiting = new ArrayList<>();
        for (Shape.Port port : shape.ports()) {
            PortType type = port.type();
            if (port.side() == Side.LEFT) {
                elements.add(type == null ? "open" : pmd(type));
                for (int mdi = 0; type != null && mdi < type.mdis().size(); mdi++) {
                    waiting.add(new Waiting(port.firstFace() + mdi, false));
                }
            }
        }
        if (elements.isEmpty()) {
            return fragment();
        }
        columns.add(String.join(" & ", elements));
        return waiting;
    }

    /** A fragment begins with its first item. */
    private List<Waiting> fragment() {
        columns.add(item(0));
        done.add(0);
        return right(0);
    }

    private @Nullable List<Waiting> column(List<Waiting> waiting) {
        if (waiting.stream().allMatch(this::ends)) {
            return end(waiting);
        }
        if (waiting.stream().anyMatch(this::needsAdapter)) {
            return adapters(waiting);
        }
        List<String> elements = new ArrayList<>();
        List<Waiting> next = new ArrayList<>();
        boolean moved = false;
        for (int at = 0; at < waiting.size(); ) {
            int partner = partner(waiting.get(at).face);
            if (partner < 0 || (!shape.isPort(partner) && !complete(partner, waiting))) {
                elements.add(partner < 0 ? "open" : "pass");
                next.add(partner < 0 ? new Waiting(-1, false) : waiting.get(at));
                at++;
                continue;
            }
            int taken = shape.isPort(partner)
                    ? port(partner, waiting, at, elements)
                    : take(partner, waiting, at, elements, next);
            if (taken == 0) {
                return null;
            }
            moved = true;
            at += taken;
        }
        columns.add(String.join(" & ", elements));
        return moved ? next : null;
    }

    /** Nothing follows: an open place, or the one plug of an adapter that was written. */
    private boolean ends(Waiting slot) {
        return slot.face < 0 || pair(slot.face) == null || (slot.behindAdapter && partner(slot.face) < 0);
    }

    /** Nothing is plugged any more: adapters that hold one plug were written, open places count as ports. */
    private List<Waiting> end(List<Waiting> waiting) {
        boolean counted = shape.ports().stream().anyMatch(port -> port.side() == Side.RIGHT);
        if (counted) {
            columns.add(String.join(" & ", waiting.stream().map(slot -> "open").toList()));
        }
        return List.of();
    }

    private boolean needsAdapter(Waiting slot) {
        Shape.Pair pair = slot.face < 0 || slot.behindAdapter ? null : pair(slot.face);
        return pair != null && loose(pair);
    }

    /** An adapter of its own, or a splice: written between two columns. */
    private boolean loose(Shape.Pair pair) {
        boolean plugs = shape.face(pair.a()).role() == Face.Role.PLUG
                && (pair.b() < 0 || shape.face(pair.b()).role() == Face.Role.PLUG);
        return pair.joint().kind() == Joint.Kind.SPLICE
                || (plugs && pair.joint().mated() && pair.joint().kind() != Joint.Kind.MDI);
    }

    private List<Waiting> adapters(List<Waiting> waiting) {
        List<String> elements = new ArrayList<>();
        List<Waiting> next = new ArrayList<>();
        for (Waiting slot : waiting) {
            if (needsAdapter(slot)) {
                elements.add(adapter(Objects.requireNonNull(pair(slot.face)).joint()));
                next.add(new Waiting(slot.face, true));
            } else {
                boolean open = slot.face < 0 || pair(slot.face) == null;
                elements.add(open ? "open" : "pass");
                next.add(open ? new Waiting(-1, false) : slot);
            }
        }
        boolean plain = elements.stream().distinct().count() == 1;
        columns.add(
                plain && elements.size() > 1
                        ? elements.getFirst() + " x" + elements.size()
                        : String.join(" & ", elements));
        return next;
    }

    private static String adapter(Joint joint) {
        if (joint.kind() == Joint.Kind.SPLICE) {
            return "splice";
        }
        String connector = joint.adapter() == null ? "" : " " + joint.adapter().name();
        return "adapter" + connector + (joint.kind() == Joint.Kind.OPPOSED ? " A" : " B");
    }

    /** Whether all faces on the side that light enters, as far as they are used, have arrived. */
    private boolean complete(int face, List<Waiting> waiting) {
        Set<Integer> here = new HashSet<>();
        waiting.forEach(slot -> here.add(partner(slot.face)));
        return used(shape.itemOf(face), shape.face(face).side()).stream()
                .filter(other -> pair(other) != null)
                .allMatch(here::contains);
    }

    private int take(int face, List<Waiting> waiting, int at, List<String> elements, List<Waiting> next) {
        int item = shape.itemOf(face);
        List<Integer> entered = used(item, shape.face(face).side());
        for (int i = 0; i < entered.size(); i++) {
            if (at + i >= waiting.size() || partner(waiting.get(at + i).face) != entered.get(i)) {
                return 0;
            }
        }
        if (!done.add(item)) {
            return 0;
        }
        elements.add(item(item));
        next.addAll(right(item));
        return entered.size();
    }

    private List<Waiting> right(int item) {
        Side left = shape.items().get(item).flipped() ? Side.RIGHT : Side.LEFT;
        return used(item, left.other()).stream()
                .map(face -> new Waiting(face, false))
                .toList();
    }

    /** A port of several MDIs takes as many places. */
    private int port(int face, List<Waiting> waiting, int at, List<String> elements) {
        Shape.Port port = shape.ports().get(shape.portOf(face));
        PortType type = Objects.requireNonNull(port.type());
        for (int mdi = 0; mdi < type.mdis().size(); mdi++) {
            if (at + mdi >= waiting.size() || partner(waiting.get(at + mdi).face) != port.firstFace() + mdi) {
                return 0;
            }
        }
        elements.add(pmd(type));
        return type.mdis().size();
    }

    /** Faces of a side that are plugged or that light reaches, in order. */
    private List<Integer> used(int item, Side side) {
        List<Integer> used = new ArrayList<>();
        Shape.Item in = shape.items().get(item);
        for (int f = 0; f < in.type().faces().size(); f++) {
            int face = in.firstFace() + f;
            boolean only = in.type().faces().size() <= 2;
            if (in.type().faces().get(f).side() == side && (only || pair(face) != null || lit.contains(face))) {
                used.add(face);
            }
        }
        return used;
    }

    private Shape.@Nullable Pair pair(int face) {
        int pair = ends.pairOf(face);
        return pair < 0 ? null : shape.pairs().get(pair);
    }

    private int partner(int face) {
        Shape.Pair pair = face < 0 ? null : pair(face);
        return pair == null ? -1 : pair.a() == face ? pair.b() : pair.a();
    }

    private static String pmd(PortType type) {
        StringBuilder words =
                new StringBuilder("pmd ").append(ItemWords.quoted(type.pmd().name()));
        words.append(' ').append(type.layout().connector().name());
        MdiLayout known = type.pmd().layouts().stream()
                .filter(layout -> layout.connector().equals(type.layout().connector()))
                .findFirst()
                .orElse(type.layout());
        if (known.mdis() != type.layout().mdis()) {
            words.append(" mdi=").append(type.mdis().getFirst().number());
        }
        Said<Slope> slope = type.mdis().getFirst().slope();
        boolean said = slope.known() && !slope.equals(Said.of(known.slope()));
        words.append(said ? slope.value() == Slope.FLAT ? " flat" : " APC" : "");
        return words.append(type.links() > 1 ? " mode=" + type.links() : "").toString();
    }

    private String item(int index) {
        Shape.Item item = shape.items().get(index);
        List<Integer> ports = new ArrayList<>();
        for (int face : used(index, Side.RIGHT)) {
            ports.add(shape.face(face).number());
        }
        return ItemWords.of(item.type(), item.flipped(), ports);
    }

    /** The words of one item. */
    private static final class ItemWords {

        private ItemWords() {}

        static String of(ItemType type, boolean flipped, List<Integer> ports) {
            StringBuilder words = new StringBuilder(type.kind().word());
            Face a = type.faces().getFirst();
            if (type.kind().cable()) {
                words.append(' ').append(a.connector().name()).append(' ').append(type.name());
                words.append(fibres(type, a.connector()));
                words.append(pins(type, flipped));
            } else if (type.kind() == ItemType.Kind.LOOPBACK) {
                words.append(' ').append(a.connector().name());
            } else {
                words.append(' ').append(quoted(type.name())).append(assemblyPins(type));
                words.append(somePorts(type, ports));
            }
            words.append(polish(type));
            words.append(
                    a.fibre().value() == null ? "" : " " + a.fibre().value().name());
            return words.toString();
        }

        private static String fibres(ItemType type, Connector connector) {
            int fibres = 0;
            for (int position = 0; position < connector.positions(); position++) {
                fibres += type.far(position) >= 0 ? 1 : 0;
            }
            return fibres == connector.positions() ? "" : " " + fibres + "f";
        }

        private static String pins(ItemType type, boolean flipped) {
            Pins left = type.faces().getFirst().pins().value();
            Pins right = type.faces().getLast().pins().value();
            if (left == null || right == null) {
                return "";
            }
            return " " + (flipped ? letter(right) + "/" + letter(left) : letter(left) + "/" + letter(right));
        }

        private static String letter(Pins pins) {
            return pins == Pins.PINNED ? "M" : "F";
        }

        private static String assemblyPins(ItemType type) {
            Pins a = pinsOf(type, Side.LEFT);
            Pins b = pinsOf(type, Side.RIGHT);
            if (a == null && b == null) {
                return "";
            }
            return a == null || b == null || a == b
                    ? " " + letter(a == null ? Objects.requireNonNull(b) : a)
                    : " " + letter(a) + "/" + letter(b);
        }

        private static @Nullable Pins pinsOf(ItemType type, Side side) {
            for (Face face : type.faces()) {
                if (face.side() == side && face.pins().value() != null) {
                    return face.pins().value();
                }
            }
            return null;
        }

        private static String somePorts(ItemType type, List<Integer> ports) {
            long all = type.faces().stream()
                    .filter(face -> face.side() == Side.RIGHT)
                    .count();
            return ports.isEmpty() || ports.size() == all
                    ? ""
                    : " ports="
                            + String.join(
                                    ",", ports.stream().map(String::valueOf).toList());
        }

        private static String polish(ItemType type) {
            for (Face face : type.faces()) {
                Slope slope = face.slope().value();
                if (slope != null) {
                    return slope == Slope.FLAT ? " flat" : slope == Slope.DOWN ? " APC" : " APC-up";
                }
            }
            return "";
        }

        static String quoted(String name) {
            boolean plain = name.chars().noneMatch(c -> c == ' ' || c == '>' || c == '&');
            return plain ? name : "\"" + name + "\"";
        }
    }
}
