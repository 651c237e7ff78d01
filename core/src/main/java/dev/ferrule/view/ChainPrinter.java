package dev.ferrule.view;

import dev.ferrule.rule.ShapeView;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.FibreEnds;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.PortType;
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
 * cross between two columns has no chain. Whether what is written is judged alike is for {@link WrittenChain} to see.
 */
public final class ChainPrinter {

    /** A port that waits on the right of the columns written so far; face −1 is an open place. */
    private record Waiting(int face, boolean behindAdapter) {

        static final Waiting OPEN = new Waiting(-1, false);
    }

    private final Shape shape;
    private final FibreEnds ends;
    private final Side start;
    private final @Nullable MadeWords made;
    private final Set<Integer> lit = new HashSet<>();
    private final Set<Integer> done = new HashSet<>();
    private final List<String> columns = new ArrayList<>();

    private ChainPrinter(ShapeView view, Side start, @Nullable MadeWords made) {
        this.made = made;
        shape = view.shape();
        ends = view.ends();
        this.start = start;
        for (LaneResult lane : view.lanes()) {
            lit.add(ends.faceOf(lane.path().last()));
        }
    }

    /** The chain, or null when the shape cannot be written as one. */
    public static @Nullable String print(ShapeView view) {
        return print(view, Side.LEFT, null);
    }

    /**
     * The chain that begins with the ports of a side.
     *
     * @param made lengths and grades of its items; null where they are not to be written
     */
    static @Nullable String print(ShapeView view, Side start, @Nullable MadeWords made) {
        ChainPrinter printer = new ChainPrinter(view, start, made);
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
            if (port.side() == start) {
                elements.add(type == null ? "open" : ChainWords.pmd(type));
                for (int mdi = 0; mdi < (type == null ? 1 : type.mdis().size()); mdi++) {
                    waiting.add(type == null ? Waiting.OPEN : new Waiting(port.firstFace() + mdi, false));
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
        Side entered = shape.items().getFirst().flipped() ? Side.RIGHT : Side.LEFT;
        columns.add(item(0, entered));
        done.add(0);
        return offered(0, entered.other());
    }

    private @Nullable List<Waiting> column(List<Waiting> waiting) {
        if (waiting.stream().allMatch(this::ends)) {
            return end(waiting);
        }
        if (waiting.stream().anyMatch(this::needsAdapter)) {
            return adapters(waiting);
        }
        return waiting.stream().allMatch(slot -> ends(slot) || shape.isPort(partner(slot.face)))
                ? last(waiting)
                : items(waiting);
    }

    /** Nothing follows: an open place, an empty cage, or the one plug of an adapter that was written. */
    private boolean ends(Waiting slot) {
        Shape.Pair pair = slot.face < 0 ? null : pair(slot.face);
        return pair == null || (partner(slot.face) < 0 && (slot.behindAdapter || !loose(pair)));
    }

    /** Nothing is plugged any more: adapters that hold one plug were written, open places count as ports. */
    private List<Waiting> end(List<Waiting> waiting) {
        boolean counted = shape.ports().stream().anyMatch(port -> port.side() != start);
        if (counted) {
            columns.add(String.join(" & ", waiting.stream().map(slot -> "open").toList()));
        }
        return List.of();
    }

    /** All ports stand in the last column, so that they are counted in their order; what is unlit there is no port. */
    private @Nullable List<Waiting> last(List<Waiting> waiting) {
        List<String> elements = new ArrayList<>();
        for (int at = 0; at < waiting.size(); ) {
            int partner = partner(waiting.get(at).face);
            int taken = partner < 0 ? 1 : port(partner, waiting, at);
            if (taken == 0) {
                return null;
            }
            elements.add(
                    partner < 0
                            ? "open"
                            : ChainWords.pmd(Objects.requireNonNull(
                                    shape.ports().get(shape.portOf(partner)).type())));
            at += taken;
        }
        long open = shape.ports().stream()
                .filter(port -> port.side() != start && port.type() == null)
                .count();
        while (elements.stream().filter("open"::equals).count() > open
                && elements.getLast().equals("open")) {
            elements.removeLast();
        }
        columns.add(String.join(" & ", elements));
        return List.of();
    }

    private @Nullable List<Waiting> items(List<Waiting> waiting) {
        List<String> elements = new ArrayList<>();
        List<Waiting> next = new ArrayList<>();
        boolean moved = false;
        for (int at = 0; at < waiting.size(); ) {
            int face = entry(waiting, at);
            if (face >= 0) {
                Side entered = shape.face(face).side();
                int item = shape.itemOf(face);
                done.add(item);
                elements.add(item(item, entered));
                next.addAll(offered(item, entered.other()));
                at += Math.min(waiting.size() - at, faces(item, entered).size());
                moved = true;
            } else {
                boolean open = ends(waiting.get(at));
                elements.add(open ? "open" : "pass");
                next.add(open ? Waiting.OPEN : waiting.get(at));
                at++;
            }
        }
        columns.add(String.join(" & ", elements));
        return moved ? next : null;
    }

    /** A face of the item that takes the places from here on; −1 when none does, or not yet. */
    private int entry(List<Waiting> waiting, int at) {
        int first = at;
        while (first < waiting.size() && waiting.get(first).face < 0) {
            first++;
        }
        int face = first < waiting.size() ? partner(waiting.get(first).face) : -1;
        if (face < 0 || shape.isPort(face) || done.contains(shape.itemOf(face))) {
            return -1;
        }
        List<Integer> entered = faces(shape.itemOf(face), shape.face(face).side());
        for (int i = 0; i < entered.size(); i++) {
            int here = at + i < waiting.size() ? waiting.get(at + i).face : -1;
            boolean free = partner(entered.get(i)) < 0;
            if (free ? here >= 0 : partner(here) != entered.get(i)) {
                return -1;
            }
        }
        return face;
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
                String loss = made == null ? null : made.made().splice(ends.pairOf(slot.face));
                elements.add(ChainWords.adapter(
                                Objects.requireNonNull(pair(slot.face)).joint())
                        + (loss == null ? "" : " " + ChainWords.quoted(loss)));
                next.add(new Waiting(slot.face, true));
            } else {
                boolean open = slot.face < 0 || pair(slot.face) == null;
                elements.add(open ? "open" : "pass");
                next.add(open ? Waiting.OPEN : slot);
            }
        }
        boolean plain = elements.stream().distinct().count() == 1;
        columns.add(
                plain && elements.size() > 1
                        ? elements.getFirst() + " x" + elements.size()
                        : String.join(" & ", elements));
        return next;
    }

    private List<Waiting> offered(int item, Side side) {
        return faces(item, side).stream().map(face -> new Waiting(face, false)).toList();
    }

    /** How many places the port takes, one an MDI; 0 when they do not stand side by side. */
    private int port(int face, List<Waiting> waiting, int at) {
        Shape.Port port = shape.ports().get(shape.portOf(face));
        int mdis = Objects.requireNonNull(port.type()).mdis().size();
        for (int mdi = 0; mdi < mdis; mdi++) {
            if (at + mdi >= waiting.size() || partner(waiting.get(at + mdi).face) != port.firstFace() + mdi) {
                return 0;
            }
        }
        return mdis;
    }

    /** Faces of a side in order: of side b those that are plugged or lit, as {@code ports=} says; of side a all. */
    private List<Integer> faces(int item, Side side) {
        List<Integer> all = new ArrayList<>();
        List<Integer> used = new ArrayList<>();
        Shape.Item in = shape.items().get(item);
        for (int f = 0; f < in.type().faces().size(); f++) {
            int face = in.firstFace() + f;
            if (in.type().faces().get(f).side() == side) {
                all.add(face);
                if (pair(face) != null || lit.contains(face)) {
                    used.add(face);
                }
            }
        }
        boolean some =
                side == Side.RIGHT && !used.isEmpty() && in.type().faces().size() > 2;
        return some ? used : all;
    }

    private Shape.@Nullable Pair pair(int face) {
        int pair = ends.pairOf(face);
        return pair < 0 ? null : shape.pairs().get(pair);
    }

    private int partner(int face) {
        Shape.Pair pair = face < 0 ? null : pair(face);
        return pair == null ? -1 : pair.a() == face ? pair.b() : pair.a();
    }

    private String item(int index, Side entered) {
        List<Integer> ports = new ArrayList<>();
        for (int face : faces(index, Side.RIGHT)) {
            ports.add(shape.face(face).number());
        }
        ItemType type = shape.items().get(index).type();
        return ChainWords.item(type, entered == Side.RIGHT, ports) + (made == null ? "" : made.behind(index, type));
    }
}
