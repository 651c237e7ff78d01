package dev.ferrule.fabric;

import dev.ferrule.chain.PartSpec;
import dev.ferrule.diag.Place;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Side;
import dev.ferrule.source.Interner;
import dev.ferrule.source.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of {@code cables}, a leg each, by dense number in the order of the files; what they say else stays there. */
public final class Cables {

    final Interner partNames = new Interner();
    final List<@Nullable PartSpec> parts = new ArrayList<>();
    final Segments segments;
    private final List<Table> tables;

    /** By table, the number of its first row. */
    private final IntList firstOf = new IntList();

    final IntList rows = new IntList(1 << 10);
    private final IntList abandonedTable = new IntList();
    private final LongList abandonedRows = new LongList();

    /** By row the first one of its id, counted from 1, where it is another. */
    final SaidInts firstOfId = new SaidInts();

    final SaidInts leg = new SaidInts();
    final IntList part = new IntList(1 << 10);

    /** Millimetres. */
    final SaidInts lengths = new SaidInts();

    /** Where an end goes, as {@link Ends} writes it. */
    final IntList a = new IntList(1 << 10);

    final IntList b = new IntList(1 << 10);

    /** Rows that are written from the b end of their part to its a end. */
    private final BitSet turned = new BitSet();

    Cables(List<Table> tables, Segments segments) {
        this.tables = tables;
        this.segments = segments;
    }

    /** So many more rows are to come, as far as one can tell. */
    void reserve(int more) {
        rows.reserve(more);
        part.reserve(more);
        a.reserve(more);
        b.reserve(more);
    }

    int add(int tableIndex, long row) {
        while (firstOf.size() <= tableIndex) {
            firstOf.add(rows.size());
        }
        return rows.add(Math.toIntExact(row));
    }

    void abandon(int tableIndex, long row) {
        abandonedTable.add(tableIndex);
        abandonedRows.add(row);
    }

    /**
     * A row that is not read because its cable is abandoned.
     *
     * @param leg as it is written; empty where it is not said
     * @param ends what it names: {@code leaf07/Ethernet1/3}
     */
    public record Abandoned(String id, String leg, List<String> ends, Place place) {

        /** {@code T1.2}. */
        public String name() {
            return leg.isEmpty() ? id : id + "." + leg;
        }
    }

    public List<Abandoned> abandoned() {
        List<Abandoned> found = new ArrayList<>();
        for (int i = 0; i < abandonedRows.size(); i++) {
            Table source = tables.get(abandonedTable.get(i));
            Table.Cursor row = source.at(abandonedRows.get(i));
            found.add(new Abandoned(
                    row.text(source.column("id")),
                    row.text(source.column("leg")),
                    List.of(end(row, source, "a"), end(row, source, "b")),
                    row.rowPlace()));
        }
        return found;
    }

    private static String end(Table.Cursor row, Table source, String side) {
        return row.text(source.column(side + "_device")) + "/" + row.text(source.column(side + "_port"));
    }

    public int count() {
        return rows.size();
    }

    /** {@code T-014}; {@code T1.07} or {@code T1.7}, as its row writes the leg. */
    public String name(int cable) {
        String written = leg.get(cable) == 0 ? "" : cell(cable, "leg");
        return leg.get(cable) == 0 ? id(cable) : cell(cable, "id") + (written.isEmpty() ? "" : "." + written);
    }

    /** {@code T1}, without the leg that may stand in the same cell. */
    public String id(int cable) {
        Table.Cursor row = row(cable);
        Table source = tableOf(cable);
        String written = row.text(source.column("id"));
        int dot = row.isEmpty(source.column("leg")) ? dotOfLeg(written) : -1;
        return dot < 0 ? written : written.substring(0, dot);
    }

    /** Where the dot of {@code T1.07} is, behind which a leg stands; −1 where none does. */
    static int dotOfLeg(String id) {
        int dot = id.lastIndexOf('.');
        return dot > 0 && dot < id.length() - 1 && digits(id, dot + 1) ? dot : -1;
    }

    /** Whether nothing but digits stands from an index on, as many as a leg may have. */
    static boolean digits(String text, int from) {
        boolean digits = text.length() - from <= 4;
        for (int at = from; digits && at < text.length(); at++) {
            digits = text.charAt(at) >= '0' && text.charAt(at) <= '9';
        }
        return digits;
    }

    /** The number of the first row of the same id. */
    public int idNumber(int cable) {
        int first = firstOfId.get(cable);
        return first == 0 ? cable : first - 1;
    }

    /** Which leg the row is; 0 when it does not say. */
    public int legNumber(int cable) {
        return leg.get(cable);
    }

    /** Whether two rows say that they are one and the same leg, which was reported. */
    boolean sameLeg(int one, int other) {
        return idNumber(one) == idNumber(other) && leg.get(one) == leg.get(other);
    }

    /** Whether two rows name the same ports. */
    boolean sameEnds(int one, int other) {
        return List.of("a_device", "a_port", "b_device", "b_port").stream()
                .allMatch(column -> cell(one, column).equals(cell(other, column)));
    }

    /** Exchanges the ends of a row, which is written the other way round than its part is in the catalogue. */
    void turn(int cable) {
        int first = a.get(cable);
        a.set(cable, b.get(cable));
        b.set(cable, first);
        turned.flip(cable);
    }

    /** The column of the file that holds what {@code a_…} or {@code b_…} of the part is. */
    private String written(int cable, String column) {
        boolean end = column.startsWith("a_") || column.startsWith("b_");
        return !end || !turned.get(cable) ? column : (column.startsWith("a_") ? "b_" : "a_") + column.substring(2);
    }

    /** How long a leg is in millimetres: its row's word, else its part's; 0 where neither says. */
    int millimetres(int cable) {
        int own = lengths.get(cable);
        PartSpec part = own > 0 ? null : part(cable);
        return part == null || part.length() == null ? own : (int) part.length().millimetres();
    }

    /** Whether any row, or the part of any, says a length. */
    boolean anyLength() {
        return !lengths.none() || parts.stream().anyMatch(part -> part != null && part.length() != null);
    }

    /** How many legs the whole cable has, as far as its part says; 0 when it does not. */
    public int legs(int cable) {
        PartSpec part = part(cable);
        if (part == null || part.active()) {
            return part == null ? 0 : part.activeEnds().size() - 1;
        }
        // A module in a row of cables was reported, and has ports in the place of legs.
        int faces = part.item() == null || isModule(part.item())
                ? 0
                : part.item().faces().size();
        return faces > 2 ? faces - 1 : part.plugs();
    }

    private static boolean isModule(ItemType item) {
        return switch (item.kind()) {
            case CASSETTE, MODULE, TAP -> true;
            case CORD, TRUNK, HARNESS, LOOPBACK -> false;
        };
    }

    public String partText(int cable) {
        return partNames.text(part.get(cable));
    }

    /** The number of what the row's cell of the part says; equal cells have equal numbers. */
    public int partNumber(int cable) {
        return part.get(cable);
    }

    public @Nullable PartSpec part(int cable) {
        return parts.get(part.get(cable));
    }

    /**
     * The pieces of fibre that a leg is made of, from its a end to its b end; one for a cable that is not spliced, none
     * for what is no cable.
     */
    List<ItemType> pieces(int cable) {
        List<ItemType> spliced = segments.none() ? List.of() : segments.of(id(cable), leg.get(cable));
        ItemType whole = spliced.isEmpty() ? whole(cable) : null;
        return whole == null ? spliced : List.of(whole);
    }

    /** Whether the row is a cable that is laid, and no active one. */
    boolean isPassive(int cable) {
        return whole(cable) != null || (!segments.none() && !pieces(cable).isEmpty());
    }

    private @Nullable ItemType whole(int cable) {
        PartSpec part = part(cable);
        ItemType item = part == null ? null : part.item();
        return item != null && isCable(item, cable) ? item : null;
    }

    /** A loopback has one plug, so that a row with two ends means something else. */
    private boolean isCable(ItemType part, int cable) {
        boolean ends =
                part.kind() != ItemType.Kind.LOOPBACK || a.get(cable) == Ends.MISSING || b.get(cable) == Ends.MISSING;
        return ends && !isModule(part);
    }

    /** The name of a piece of a leg that is spliced, by its index from the a end. */
    String segment(int cable, int piece) {
        return segments.name(id(cable), leg.get(cable), piece);
    }

    /** The row of a piece of a leg that is spliced. */
    Place segmentPlace(int cable, int piece) {
        return segments.place(id(cable), leg.get(cable), piece);
    }

    /** The row that says how a piece is spliced to the one before it; null where none does. */
    @Nullable
    Place splicePlace(int cable, int piece) {
        return segments.splices(id(cable), leg.get(cable), piece);
    }

    /** Where the inside of a leg is said that is several pieces; null for one piece. */
    public @Nullable Place inside(int cable) {
        return segments.inside(id(cable), leg.get(cable));
    }

    /** The first face on a side of the leg; null for what is no cable. */
    @Nullable
    Face face(int cable, Side side) {
        List<ItemType> pieces = pieces(cable);
        if (pieces.isEmpty()) {
            return null;
        }
        return side == Side.LEFT
                ? pieces.getFirst().faces().getFirst()
                : pieces.getLast().faces().getLast();
    }

    /** Compares rows by the name of their file, then by where they stand in it: not by how plant.yaml lists the files. */
    public int compare(int one, int other) {
        int tableOne = tableNumber(one);
        int tableOther = tableNumber(other);
        int files = tableOne == tableOther
                ? 0
                : place(one).span().file().compareTo(place(other).span().file());
        return files != 0 ? files : Integer.compare(one, other);
    }

    public Place place(int cable) {
        return row(cable).rowPlace();
    }

    /** The place of a cell, or of the row when the file has no such column. */
    public Place place(int cable, String column) {
        Table source = tableOf(cable);
        int index = source.column(written(cable, column));
        return index < 0 ? place(cable) : row(cable).place(index);
    }

    public String cell(int cable, String column) {
        return row(cable).text(tableOf(cable).column(written(cable, column)));
    }

    Table tableOf(int cable) {
        return tables.get(tableNumber(cable));
    }

    private int tableNumber(int cable) {
        int table = firstOf.size() - 1;
        while (firstOf.get(table) > cable) {
            table--;
        }
        return table;
    }

    Table.Cursor row(int cable) {
        return tableOf(cable).at(rows.get(cable));
    }
}
