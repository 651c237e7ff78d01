package dev.ferrule.chain;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.CableType;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Keying;
import dev.ferrule.catalog.MdiLayout;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.PortType;
import dev.ferrule.shape.Shape;
import dev.ferrule.shape.Side;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the shape of a chain, column by column from left to right. What a column offers is a queue of slots; each
 * element of the next column takes as many as it has ports on its left, and offers those on its right.
 */
final class ChainBuilder {

    /** Ends of fibres in one chain: 2²⁰, so that counts cannot make it larger than memory. */
    private static final int MOST_ENDS = 1 << 20;

    private final String text;
    private final Origin origin;
    private final Report report;
    private final Assumptions assumptions;
    private final CableTypes types;
    private final Loopbacks loopbacks;
    private final Shape.Builder shape = new Shape.Builder();
    private final Joining joining;
    private final List<Chain.Part> portParts = new ArrayList<>();
    private final List<Chain.Part> itemParts = new ArrayList<>();
    private Neighbours neighbours = new Neighbours(List.of());
    private Turning turning;
    private Deque<Slot> offered = new ArrayDeque<>();
    private Deque<Slot> next = new ArrayDeque<>();
    private final LeftOut leftOut = new LeftOut();

    /** Ports that are left out before the next one that is offered. */
    private final List<LeftOut.Face> pending = new ArrayList<>();

    private int ends;

    ChainBuilder(Catalogue catalogue, String text, Origin origin, Report report, Assumptions assumptions) {
        this.text = text;
        this.origin = origin;
        this.report = report;
        this.assumptions = assumptions;
        types = new CableTypes(catalogue, report);
        loopbacks = new Loopbacks(catalogue, report);
        joining = new Joining(text, origin, report, shape);
        turning = new Turning(neighbours, assumptions);
    }

    Chain build(List<List<Resolved>> columns, int universalStart) {
        neighbours = new Neighbours(columns);
        turning = new Turning(neighbours, assumptions);
        for (int c = 0; c < columns.size() && ends <= MOST_ENDS; c++) {
            if (c > 0 && offered.stream().allMatch(Slot::ended) && !(c == 1 && startsOpen(columns))) {
                if (!report.hasErrors()) {
                    fail(
                            Code.UNREADABLE,
                            columns.get(c).getFirst(),
                            "the chain cannot be read",
                            "nothing is left to connect here: everything on the left has ended");
                }
                break;
            }
            column(columns.get(c), c, c == columns.size() - 1);
            remaining(columns.get(c));
            offered = next;
            next = new ArrayDeque<>();
        }
        offered.forEach(joining::end);
        Shape built = leftOut.into(shape.build(), portParts);
        Unsaid.find(built, portParts, itemParts, assumptions);
        return new Chain(
                text, origin, built, portParts, itemParts, joining.parts(), assumptions.list(), universalStart);
    }

    /** The left end is a place where nothing is plugged. */
    private static boolean startsOpen(List<List<Resolved>> columns) {
        return columns.getFirst().stream().anyMatch(element -> element.head() == Syntax.Head.OPEN);
    }

    /**
     * Ports that a column leaves: behind adapters they are offered once more, since the next column may reach them;
     * everywhere else they stay open.
     */
    private void remaining(List<Resolved> column) {
        pending.clear();
        boolean between = column.stream()
                .allMatch(element ->
                        element.between() || element.head() == Syntax.Head.PASS || element.head() == Syntax.Head.OPEN);
        Resolved adapter = column.stream().filter(Resolved::between).findFirst().orElse(null);
        for (Slot slot : offered) {
            if (between && adapter != null) {
                slot.missed = adapter;
                next.add(slot);
            } else {
                joining.end(slot);
            }
        }
    }

    private void column(List<Resolved> column, int c, boolean last) {
        boolean servesAll =
                column.size() == 1 && c > 0 && column.getFirst().syntax().count() == null;
        int later = column.stream().mapToInt(Resolved::instances).sum();
        for (Resolved element : column) {
            int instances = element.between() && servesAll ? offered.size() : element.instances();
            for (int i = 1; i <= instances; i++) {
                later = Math.max(0, later - 1);
                instance(element, i, instances, c, last, Math.max(1, offered.size() - later));
                if (ends > MOST_ENDS) {
                    tooLarge(element);
                    return;
                }
            }
        }
    }

    /** @param share how many slots this instance may take so that each later one still gets one */
    private void instance(Resolved element, int i, int of, int c, boolean last, int share) {
        String name = of == 1 ? element.head().word() : element.head().word() + " " + i + " of " + of;
        switch (element.head()) {
            case PMD -> pmd(element, name, c);
            case ADAPTER -> adapter(element, c);
            case SPLICE -> wait(Joint.SPLICE, element, c);
            case OPEN -> open(c, last);
            case PASS -> pass(c, last);
            case CORD, TRUNK -> cable(element, name, c);
            case LOOPBACK -> loopback(element, name, c);
            case CASSETTE, HARNESS -> assembly(element, name, c, of, share);
            case PART -> throw new IllegalStateException("a part is what its words say");
        }
    }

    private void pmd(Resolved element, String name, int c) {
        Pmd pmd = element.pmd();
        if (pmd == null) {
            return;
        }
        Connector left = leftConnector();
        List<Connector> around = left != null ? List.of(left) : c == 0 ? neighbours.right(c) : List.of();
        MdiLayout layout = layout(element, pmd, around);
        if (layout == null) {
            unread(c, element.spec().connector);
            return;
        }
        if (element.spec().mdi > layout.mdis()) {
            failAt(
                    Code.UNREADABLE,
                    element.startOf("mdi"),
                    "the chain cannot be read",
                    "mdi=" + element.spec().mdi + ": " + pmd.name()
                            + (layout.mdis() == 1
                                    ? " has one MDI, and needs no mdi="
                                    : " has " + layout.mdis() + " MDIs"));
            unread(c, layout.connector());
            return;
        }
        layout = element.spec().mdi == 0 ? layout : PortWords.alone(layout, element.spec().mdi);
        PortType type = PortFactory.port(
                pmd,
                layout,
                element.spec().slope,
                element.spec().fibre,
                element.spec().links,
                element.spec().starts.containsKey("mode"),
                Math.max(1, element.spec().mdi));
        String wrong = PortMode.wrong(type, element.spec().linkRate);
        if (wrong != null) {
            failAt(Code.UNREADABLE, element.startOf("mode"), "the mode does not fit the PMD", "mode=: " + wrong);
        }
        assumptions.port(element, type);
        int port = shape.port(type, c == 0 ? Side.LEFT : Side.RIGHT);
        portParts.add(part(element, name + " " + pmd.name()));
        ends += layout.mdis() * layout.connector().positions();
        for (int mdi = 0; mdi < type.mdis().size(); mdi++) {
            Shape.Builder.FaceRef ref = shape.portFace(port, mdi);
            if (c == 0) {
                Slot slot = Slot.of(ref, type.mdis().get(mdi));
                slot.leftPort = port;
                next.add(slot);
            } else if (!offered.isEmpty()) {
                joining.join(taken(), ref, type.mdis().get(mdi), element);
                pending.forEach(face -> leftOut.before(port, Side.RIGHT, face));
                pending.clear();
            }
        }
    }

    private @Nullable MdiLayout layout(Resolved element, Pmd pmd, List<Connector> around) {
        Connector said = element.spec().connector;
        if (said == null) {
            MdiLayout fitting = PortFactory.fitting(pmd, around);
            return fitting == null ? pmd.layouts().getFirst() : fitting;
        }
        for (MdiLayout layout : pmd.layouts()) {
            boolean count = !element.spec().counted || element.spec().plugs == layout.mdis();
            if (count && layout.connector().name().equals(said.name())) {
                return layout;
            }
        }
        String has = String.join(
                ", ", pmd.layouts().stream().map(MdiLayout::connectorName).toList());
        failAt(
                Code.UNKNOWN_NAME,
                element.startOf("connector"),
                "unknown connector of a PMD",
                pmd.name() + " has no MDI with " + (element.spec().counted ? element.spec().plugs + "x" : "")
                        + said.name() + "; it has " + has);
        return null;
    }

    private void adapter(Resolved element, int c) {
        Connector said = element.spec().connector;
        Connector beside = offered.isEmpty() ? null : offered.peek().connector();
        Connector connector = said != null ? said : beside != null ? beside : first(neighbours.right(c));
        String type = element.spec().type;
        boolean duplex = connector != null && !connector.array();
        if (type == null && !duplex) {
            fail(
                    Code.TYPE_NOT_SAID,
                    element,
                    "the type is not said",
                    "element " + element.number() + " (adapter): which type? A (keys opposed) or B (keys aligned)",
                    "the adapter decides the polarity; its type is never assumed");
            unread(c, connector);
            return;
        }
        if (type != null && !type.equals("A") && !type.equals("B")) {
            failAt(
                    Code.UNKNOWN_NAME,
                    element.startOf("type"),
                    "unknown type",
                    "an adapter is of type A or B, not " + type);
            unread(c, connector);
            return;
        }
        wait(Joint.adapter("A".equals(type) ? Keying.OPPOSED : Keying.ALIGNED, connector), element, c);
    }

    private void wait(Joint joint, Resolved element, int c) {
        Slot slot = offered.poll();
        if (slot == null) {
            slot = Slot.open();
            slot.surplus = c > 0;
        }
        slot.waiting.add(new Slot.Waiting(joint, element));
        kept(slot);
    }

    private Slot taken() {
        Slot slot = offered.remove();
        pending.addAll(slot.leftOut);
        return slot;
    }

    /** Keeps a port for the next column, beside an element that the others of its column need first; the last is open. */
    private void pass(int c, boolean last) {
        if (last && c > 0) {
            open(c, true);
            return;
        }
        Slot slot = offered.poll();
        if (slot != null) {
            kept(slot);
        }
    }

    /** Offers a slot to the next column, with the places that stand before it. */
    private void kept(Slot slot) {
        slot.leftOut.addAll(pending);
        pending.clear();
        next.add(slot);
    }

    private void open(int c, boolean last) {
        Slot slot = offered.poll();
        if (slot != null) {
            joining.end(slot);
        }
        if (c == 0 || last) {
            shape.port(null, c == 0 ? Side.LEFT : Side.RIGHT);
            portParts.add(Chain.Part.OPEN);
        }
        if (!last) {
            next.add(Slot.open());
        }
    }

    private void cable(Resolved element, String name, int c) {
        Connector connector = connector(element, c);
        if (connector == null) {
            unread(c, null);
            return;
        }
        CableType type = types.find(element.spec(), connector, what(element), places(element));
        if (type == null) {
            unread(c, connector);
            return;
        }
        assumptions.type(element, type);
        ItemType.Kind kind = element.head() == Syntax.Head.CORD ? ItemType.Kind.CORD : ItemType.Kind.TRUNK;
        add(element, name, ItemFactory.cable(kind, element.spec(), connector, type), false);
    }

    private static String what(Resolved element) {
        return "element " + element.number() + " (" + element.head().word() + ")";
    }

    private CableTypes.Places places(Resolved element) {
        return kind -> origin.span(text, element.startOf(kind));
    }

    /** After an error the next columns still find something to stand beside. */
    private void unread(int c, @Nullable Connector connector) {
        if (offered.poll() != null || c == 0) {
            next.add(Slot.unread(connector));
        }
    }

    private void loopback(Resolved element, String name, int c) {
        Connector connector = connector(element, c);
        if (connector == null) {
            unread(c, null);
            return;
        }
        if (!types.fibresFit(element.spec(), connector, what(element), places(element))) {
            unread(c, connector);
            return;
        }
        ItemType type = loopbacks.find(element.spec(), connector, what(element), places(element));
        if (type == null) {
            unread(c, connector);
            return;
        }
        boolean farEnd = !offered.isEmpty();
        add(element, name, type, c == 0);
        if (farEnd) {
            pending.add(LeftOut.Face.TURNED_BACK);
        }
    }

    private void assembly(Resolved element, String name, int c, int instances, int share) {
        Assembly assembly = element.assembly();
        if (assembly == null) {
            return;
        }
        ItemType type = ItemFactory.assembly(assembly, element.spec());
        Connector left = leftConnector();
        boolean turned = turning.of(
                element, assembly, left, first(neighbours.right(c)), turning.share(element, offered, instances, share));
        add(element, name + " " + assembly.name(), type, turned);
    }

    /** Adds an item: its left faces take slots, its right faces are offered. */
    private void add(Resolved element, String name, ItemType type, boolean flipped) {
        ends += type.positions();
        assumptions.fibres(element);
        assumptions.item(element, type);
        int item = shape.item(type, flipped);
        itemParts.add(part(element, name));
        Side leftSide = flipped ? Side.RIGHT : Side.LEFT;
        List<Integer> ports = element.spec().ports;
        for (String wrong : ItemPorts.wrong(type, ports)) {
            failAt(Code.UNREADABLE, element.startOf("ports"), "the chain cannot be read", wrong);
        }
        int[] leftPorts = enter(element, type, item, leftSide, ports);
        int way = 0;
        for (int f : ItemPorts.faces(type, leftSide.other(), ports)) {
            if (!ItemPorts.connected(type.faces().get(f), ports)) {
                pending.add(new LeftOut.Face(item, f));
                continue;
            }
            Slot slot = Slot.of(shape.itemFace(item, f), type.faces().get(f));
            slot.rear = element.cassette();
            slot.leftPort = leftPort(leftPorts, way++, type.kind().cable());
            kept(slot);
        }
    }

    /** Each leg of a cable leads to the plug across from it; the legs of all others to the last plug at least. */
    private static int leftPort(int[] leftPorts, int way, boolean cable) {
        if (way < leftPorts.length) {
            return leftPorts[way];
        }
        return cable || leftPorts.length == 0 ? -1 : leftPorts[leftPorts.length - 1];
    }

    /** The faces on the left take slots; what comes back is the port at the left end behind each. */
    private int[] enter(Resolved element, ItemType type, int item, Side side, List<Integer> ports) {
        List<Integer> leftPorts = new ArrayList<>();
        List<LeftOut.Face> before = new ArrayList<>();
        for (int f : ItemPorts.faces(type, side, ports)) {
            if (!ItemPorts.connected(type.faces().get(f), ports)) {
                before.add(new LeftOut.Face(item, f));
            } else if (!offered.isEmpty()) {
                Slot slot = taken();
                joining.join(slot, shape.itemFace(item, f), type.faces().get(f), element);
                leftPorts.add(slot.leftPort);
                openBefore(slot.leftPort, before);
            }
        }
        openBefore(leftPorts.isEmpty() || leftPorts.getLast() < 0 ? -1 : leftPorts.getLast() + 1, before);
        return leftPorts.stream().mapToInt(Integer::intValue).toArray();
    }

    private void openBefore(int port, List<LeftOut.Face> faces) {
        if (port >= 0) {
            faces.forEach(face -> leftOut.before(port, Side.LEFT, face));
            faces.clear();
        }
    }

    /** Said, else that of the column on the left, else that of the nearest neighbour on the right. */
    private @Nullable Connector connector(Resolved element, int c) {
        Connector said = element.spec().connector;
        if (said != null) {
            return said;
        }
        Connector left = leftConnector();
        Connector connector = left != null ? left : first(neighbours.right(c));
        if (connector == null) {
            fail(
                    Code.TYPE_NOT_SAID,
                    element,
                    "the connector is not said",
                    "element " + element.number() + " (" + element.head().word()
                            + "): which connector? No neighbour says one");
        } else {
            assumptions.connector(element, connector.name(), "not said: that of its neighbour");
        }
        return connector;
    }

    private @Nullable Connector leftConnector() {
        Slot slot = offered.peek();
        return slot == null ? null : slot.connector();
    }

    private static @Nullable Connector first(List<Connector> connectors) {
        return connectors.isEmpty() ? null : connectors.getFirst();
    }

    private Chain.Part part(Resolved element, String name) {
        return new Chain.Part(
                element.number(),
                name,
                element.start(),
                element.spec().length,
                element.spec().performance());
    }

    private void tooLarge(Resolved element) {
        fail(
                Code.TOO_LARGE,
                element,
                "the chain is too large",
                "with element " + element.number() + " (" + element.head().word() + ") it has more than " + MOST_ENDS
                        + " ends of fibres",
                "judge a part of it: what is alike in all of it needs to be written once");
    }

    private void fail(Code code, Resolved element, String summary, String... detail) {
        failAt(code, element.start(), summary, detail);
    }

    /** @param start offset of the word that is wrong */
    private void failAt(Code code, int start, String summary, String... detail) {
        report.add(Diagnostic.error(code, origin.span(text, start), summary, detail));
    }
}
