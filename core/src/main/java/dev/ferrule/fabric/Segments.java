package dev.ferrule.fabric;

import dev.ferrule.catalog.Grades;
import dev.ferrule.catalog.Performance;
import dev.ferrule.catalog.PositionList;
import dev.ferrule.chain.PartReader;
import dev.ferrule.chain.PartSpec;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Suggest;
import dev.ferrule.shape.ItemType;
import dev.ferrule.source.PlantSource;
import dev.ferrule.source.Table;
import dev.ferrule.unit.Length;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code segments} and {@code splices}: cables that are several pieces of fibre, spliced one behind the other
 * from the a end to the b end. Position i of a piece is spliced to position i of the next, unless rows of
 * {@code splices} say otherwise for those two.
 */
final class Segments {

    /**
     * A piece by its name, and the row that says it.
     *
     * @param length null where neither its row nor its part says one
     * @param splices the first row that says how it is spliced to the piece before it; null where none does
     * @param loss the word for what that splice loses; null where nobody says one
     */
    private record Piece(
            String name,
            ItemType type,
            Place place,
            @Nullable Length length,
            Performance performance,
            @Nullable Place splices,
            @Nullable String loss) {

        Piece spliced(ItemType turned, Place row) {
            return new Piece(name, turned, place, length, performance, row, loss);
        }

        Piece losing(String word) {
            return new Piece(name, type, place, length, performance, splices, word);
        }
    }

    /** A cable's leg; 0 for rows that speak of every leg. In order, so that ids that were made to collide are a tree. */
    private record Key(String cable, int leg) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = cable.compareTo(other.cable);
            return order == 0 ? Integer.compare(leg, other.leg) : order;
        }
    }

    /** The splice before a piece: the leg, and the index of the piece. */
    private record Before(Key leg, int piece) {}

    /**
     * How two pieces are spliced.
     *
     * @param map by fibre of the second piece, the fibre of the first
     */
    private record Splice(Place row, Map<Integer, Integer> map) {}

    private final PartReader parts;
    private final SpliceLoss losses;
    private final Report report;
    private final Map<Key, List<Piece>> pieces = new LinkedHashMap<>();
    private final Map<String, Place> cables = new LinkedHashMap<>();

    /** Cables of which a piece or a splice could not be understood: nothing is concluded from the others. */
    private final Set<String> broken = new HashSet<>();

    private Segments(PartReader parts, SpliceLoss losses, Report report) {
        this.parts = parts;
        this.losses = losses;
        this.report = report;
    }

    static Segments read(PlantSource source, PartReader parts, Grades grades, Report report) {
        Segments segments = new Segments(parts, new SpliceLoss(grades, report), report);
        source.tables("segments").forEach(segments::readPieces);
        source.tables("splices").forEach(segments::readSplices);
        return segments;
    }

    /** Whether the cable of that id is made of segments. */
    boolean has(String cable) {
        return cables.containsKey(cable);
    }

    boolean none() {
        return cables.isEmpty();
    }

    /** The pieces of a leg from its a end to its b end; empty when it is one piece of fibre, or not understood. */
    List<ItemType> of(String cable, int leg) {
        return broken.contains(cable)
                ? List.of()
                : pieces(cable, leg).stream().map(Piece::type).toList();
    }

    private List<Piece> pieces(String cable, int leg) {
        return pieces.getOrDefault(new Key(cable, leg), pieces.getOrDefault(new Key(cable, 0), List.of()));
    }

    /** The name of a piece, by its index from the a end. */
    String name(String cable, int leg, int piece) {
        return pieces(cable, leg).get(piece).name;
    }

    /** How long a piece is; null where nothing says. */
    @Nullable
    Length length(String cable, int leg, int piece) {
        return pieces(cable, leg).get(piece).length;
    }

    /** How well a piece is made. */
    Performance performance(String cable, int leg, int piece) {
        return pieces(cable, leg).get(piece).performance;
    }

    /** Whether any piece says a length. */
    boolean anyLength() {
        return pieces.values().stream().flatMap(List::stream).anyMatch(piece -> piece.length != null);
    }

    /** The word for what the splice before a piece loses; null where nobody says one. */
    @Nullable
    String loss(String cable, int leg, int piece) {
        return pieces(cable, leg).get(piece).loss;
    }

    /** The row of a piece. */
    Place place(String cable, int leg, int piece) {
        return pieces(cable, leg).get(piece).place;
    }

    /** The first row of {@code splices} for the splice before a piece; null where none says it. */
    @Nullable
    Place splices(String cable, int leg, int piece) {
        return pieces(cable, leg).get(piece).splices;
    }

    /**
     * Where the inside of a leg is said that leads elsewhere than meant: the first row of splices of it, else the row of
     * the piece in the middle, whose type decides; null for a cable of one piece.
     */
    @Nullable
    Place inside(String cable, int leg) {
        List<Piece> own = pieces(cable, leg);
        return own.size() < 2
                ? null
                : own.stream()
                        .map(Piece::splices)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(own.get(own.size() / 2).place);
    }

    void reportUnknown(Cables known) {
        Set<String> ids = new HashSet<>();
        for (int cable = 0; !none() && cable < known.count(); cable++) {
            ids.add(known.id(cable));
        }
        cables.forEach((cable, place) -> {
            if (!ids.contains(cable)) {
                lacking(cable);
                report.add(Diagnostic.error(
                        Code.UNKNOWN_NAME,
                        place,
                        "unknown cable",
                        "segments speaks of \"" + cable + "\", which cables does not have"));
            }
        });
    }

    /** The pieces of a cable that nobody has are perhaps those that another lacks. */
    private void lacking(String unknown) {
        if (broken.size() >= cables.size()) {
            return;
        }
        List<String> near = Suggest.near(unknown, cables.keySet()).stream()
                .filter(other -> !other.equals(unknown))
                .toList();
        broken.addAll(near.isEmpty() ? cables.keySet() : near);
    }

    private void readPieces(Table table) {
        int cable = table.column("cable");
        int part = table.column("part");
        List<CableLengths.Column> lengths = CableLengths.columns(table);
        for (Table.Cursor row = table.rows(); row.next(); ) {
            String id = row.text(cable);
            cables.putIfAbsent(id, row.rowPlace());
            List<Piece> own = pieces.computeIfAbsent(new Key(id, leg(row, table)), k -> new ArrayList<>());
            PartSpec spec = parts.read(row.text(part), row.place(part), report);
            if (spec == null) {
                broken.add(id);
                continue;
            }
            if (spec.item() == null) {
                broken.add(id);
                report.add(Diagnostic.error(
                        new Code(609),
                        row.place(part),
                        "a part does not fit",
                        "a segment is a cord, a trunk or a harness; \"" + spec.text() + "\" is none"));
                continue;
            }
            String name = row.text(table.column("segment"));
            Length said = CableLengths.check(row, lengths, spec, () -> id + ", segment " + name, report);
            own.add(new Piece(
                    name.isEmpty() ? String.valueOf(own.size() + 1) : name,
                    spec.item(),
                    row.rowPlace(),
                    said == null ? spec.length() : said,
                    spec.performance(),
                    null,
                    null));
        }
    }

    private int leg(Table.Cursor row, Table table) {
        String text = row.text(table.column("leg"));
        List<Integer> number = text.isEmpty() ? List.of(0) : PositionList.parse(text);
        if (number == null || number.size() != 1) {
            unreadable(row.place(table.column("leg")), "\"" + text + "\" is no leg");
            return 0;
        }
        return number.getFirst();
    }

    private void unreadable(Place place, String what) {
        report.add(Diagnostic.error(Code.UNREADABLE, place, "a cell cannot be read", what));
    }

    private void unreadable(String cable, Place place, String what) {
        broken.add(cable);
        unreadable(place, what);
    }

    /** Rows for the same two pieces together make one map: by fibre of the second, the fibre of the first. */
    private void readSplices(Table table) {
        Map<Before, Splice> maps = new LinkedHashMap<>();
        for (Table.Cursor row = table.rows(); row.next(); ) {
            String cable = row.text(table.column("cable"));
            Key key = new Key(cable, leg(row, table));
            List<Piece> own = own(key);
            int first = index(own, row, table, "segment_a", cable);
            int second = index(own, row, table, "segment_b", cable);
            if (first >= 0 && second >= 0 && second != first + 1) {
                unreadable(
                        cable,
                        row.rowPlace(),
                        "segment " + own.get(second).name + " does not follow segment " + own.get(first).name + " of "
                                + cable);
            } else if (first >= 0 && second >= 0) {
                String loss = losses.worse(own.get(second).loss, row, table.column("loss"));
                if (loss != null) {
                    own.set(second, own.get(second).losing(loss));
                }
                splice(
                        row,
                        table,
                        cable,
                        maps.computeIfAbsent(
                                        new Before(key, second), p -> new Splice(row.rowPlace(), new LinkedHashMap<>()))
                                .map);
            }
        }
        maps.forEach((before, splice) -> fold(own(before.leg), before, splice));
    }

    /** The pieces of a leg, which are those of every leg until it has some of its own. */
    private List<Piece> own(Key key) {
        List<Piece> shared = pieces.get(new Key(key.cable, 0));
        return shared == null || key.leg == 0
                ? pieces.getOrDefault(key, List.of())
                : pieces.computeIfAbsent(key, k -> new ArrayList<>(shared));
    }

    private int index(List<Piece> own, Table.Cursor row, Table table, String column, String cable) {
        String name = row.text(table.column(column));
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).name.equals(name)) {
                return i;
            }
        }
        broken.add(cable);
        report.add(Diagnostic.error(
                Code.UNKNOWN_NAME,
                row.place(table.column(column)),
                "unknown segment",
                own.isEmpty()
                        ? "segments has no cable \"" + cable + "\""
                        : cable + " has no segment \"" + name + "\"; it has "
                                + String.join(
                                        ", ", own.stream().map(Piece::name).toList())));
        return -1;
    }

    private void splice(Table.Cursor row, Table table, String cable, Map<Integer, Integer> map) {
        boolean unsaid = row.isEmpty(table.column("fibres_a")) && row.isEmpty(table.column("fibres_b"));
        if (unsaid && !row.isEmpty(table.column("loss"))) {
            return;
        }
        List<Integer> from = positions(row, table.column("fibres_a"));
        List<Integer> to = positions(row, table.column("fibres_b"));
        if (from == null || to == null) {
            broken.add(cable);
            return;
        }
        if (from.size() != to.size()) {
            unreadable(
                    cable,
                    row.rowPlace(),
                    from.size() + " fibres on one side are spliced to " + to.size() + " on the other");
            return;
        }
        for (int i = 0; i < from.size(); i++) {
            if (map.containsKey(to.get(i)) || map.containsValue(from.get(i))) {
                broken.add(cable);
                report.add(Diagnostic.error(
                        new Code(601),
                        row.rowPlace(),
                        "a fibre is spliced twice",
                        "fibre " + from.get(i) + " to fibre " + to.get(i) + ": one of the two is spliced already"));
                return;
            }
            map.put(to.get(i), from.get(i));
        }
    }

    private @Nullable List<Integer> positions(Table.Cursor row, int column) {
        List<Integer> positions = PositionList.parse(row.text(column));
        if (positions == null) {
            unreadable(row.place(column), "\"" + row.text(column) + "\" is no list of fibres such as 1-12");
        }
        return positions;
    }

    /** Turns the piece behind a splice into one whose position i is what the splice joins to position i before it. */
    private void fold(List<Piece> own, Before before, Splice splice) {
        Map<Integer, Integer> map = splice.map;
        Piece piece = own.get(before.piece);
        boolean straight =
                map.entrySet().stream().allMatch(entry -> entry.getKey().equals(entry.getValue()));
        int spliced = piece.type.faces().getFirst().connector().positions();
        for (Map.Entry<Integer, Integer> entry : map.entrySet()) {
            if (entry.getKey() > spliced || entry.getValue() > spliced) {
                unreadable(
                        before.leg.cable,
                        piece.place,
                        "segment " + piece.name + " has " + spliced + " positions; fibre " + entry.getValue()
                                + " cannot be spliced to fibre " + entry.getKey());
                return;
            }
        }
        if (!map.isEmpty() && (!straight || map.size() < spliced)) {
            own.set(before.piece, piece.spliced(spliced(piece.type, map, spliced), splice.row));
        }
    }

    private static ItemType spliced(ItemType type, Map<Integer, Integer> map, int spliced) {
        int[] far = new int[type.positions()];
        for (int p = 0; p < far.length; p++) {
            far[p] = p < spliced ? -1 : type.far(p);
        }
        for (int position = 1; position <= spliced; position++) {
            Integer before = map.get(position);
            int inside = type.far(position - 1);
            if (inside >= 0) {
                far[inside] = before == null ? -1 : before - 1;
            }
            if (inside >= 0 && before != null) {
                far[before - 1] = inside;
            }
        }
        return type.spliced(far);
    }
}
