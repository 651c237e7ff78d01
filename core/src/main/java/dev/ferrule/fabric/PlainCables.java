package dev.ferrule.fabric;

import dev.ferrule.source.Interner;
import dev.ferrule.source.Table;
import dev.ferrule.unit.Length;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a part of a large table of cables, as one thread finds them: those that are plain have a device and a port of a
 * model at both ends, a part, an id, and nothing in them to speak of. All others are left to {@link CableReader}, which says
 * what there is to say.
 *
 * <pre>
 * offset of the row   a as cord, as trunk   b likewise   part, or NONE   length in mm   leg   hash of the id, two halves
 * </pre>
 */
final class PlainCables {

    private static final int A = 1;
    private static final int B = 3;
    private static final int PART = 5;
    private static final int LENGTH = 6;
    private static final int LEG = 7;
    private static final int HASH = 8;
    private static final int WORDS = 10;

    private static final Set<String> LAID = Set.of("planned", "installed", "connected");

    private final Finder finder;
    private int[] words = new int[WORDS << 14];
    private int count;

    private PlainCables(Finder finder) {
        this.finder = finder;
    }

    int count() {
        return count;
    }

    int row(int row) {
        return words[row * WORDS];
    }

    /** An end of a row of a part that is or is not a trunk; negative when it is not plain. */
    int a(int row, boolean trunk) {
        return words[row * WORDS + A + (trunk ? 1 : 0)];
    }

    int b(int row, boolean trunk) {
        return words[row * WORDS + B + (trunk ? 1 : 0)];
    }

    /** The part of a row; −1 when the row is not plain, and until its part is {@link #learn learnt}. */
    int part(int row) {
        int own = words[row * WORDS + PART];
        return own < 0 || own >= finder.partOf.size() ? -1 : finder.partOf.get(own);
    }

    /** @param wrong there is something to say at each of its rows */
    void learn(int row, int part, boolean wrong) {
        int own = words[row * WORDS + PART];
        while (finder.partOf.size() <= own) {
            finder.partOf.add(-1);
        }
        if (own >= 0 && !wrong) {
            finder.partOf.set(own, part);
        }
    }

    /** 0 where nothing is said. */
    int millimetres(int row) {
        return words[row * WORDS + LENGTH];
    }

    int leg(int row) {
        return words[row * WORDS + LEG];
    }

    long hash(int row) {
        int at = row * WORDS + HASH;
        return (long) words[at] << Integer.SIZE | (words[at + 1] & 0xffffffffL);
    }

    private int add() {
        if ((count + 1) * WORDS > words.length) {
            words = Arrays.copyOf(words, words.length * 2);
        }
        return count++ * WORDS;
    }

    /** Finds rows for one thread, and remembers what their words mean. */
    static final class Finder {

        private final CableReader.Columns columns;
        private final PortFinder ports;
        private final PlainPorts ends;
        private final Interner devices;
        private final Interner parts = Interner.large();
        private final Words statuses = new Words(text -> LAID.contains(text.toLowerCase(Locale.ROOT)) ? 1 : -1);
        private final Words legs = new Words(Finder::leg);
        private final @Nullable Words lengths;

        /** By the number of a part here, its number in {@link Cables}; only whoever takes the rows knows it. */
        private final IntList partOf = new IntList();

        Finder(CableReader.Columns columns, PortFinder ports, PlainPorts ends, Interner devices) {
            this.columns = columns;
            this.ports = ports;
            this.ends = ends;
            this.devices = devices;
            List<CableLengths.Column> of = columns.lengths();
            lengths = of.isEmpty() ? null : new Words(text -> millimetres(of.getFirst(), text));
        }

        private static int leg(String text) {
            return Cables.digits(text, 0) && Integer.parseInt(text) > 0 ? Integer.parseInt(text) : -1;
        }

        private static int millimetres(CableLengths.Column column, String text) {
            Length length = column.form().reader().apply(text);
            return length == null ? -1 : (int) length.millimetres();
        }

        PlainCables read(Table.Cursor row) {
            PlainCables rows = new PlainCables(this);
            while (row.next()) {
                int at = rows.add();
                rows.words[at] = Math.toIntExact(row.row());
                rows.words[at + PART] = isPlain(row, rows.words, at) ? row.intern(columns.part(), parts) : Fabric.NONE;
            }
            return rows;
        }

        private boolean isPlain(Table.Cursor row, int[] words, int at) {
            boolean said = !row.isEmpty(columns.id())
                    && !row.isEmpty(columns.part())
                    && statuses.of(row, columns.status()) >= 0
                    && columns.lengths().size() < 2;
            if (!said || !end(row, columns.a(), words, at + A) || !end(row, columns.b(), words, at + B)) {
                return false;
            }
            int length = lengths == null
                    ? 0
                    : lengths.of(row, columns.lengths().getFirst().index());
            words[at + LENGTH] = length;
            return length >= 0 && identity(row, words, at);
        }

        private boolean identity(Table.Cursor row, int[] words, int at) {
            int leg = legs.of(row, columns.leg());
            String text = leg == 0 && row.has(columns.id(), '.') ? row.text(columns.id()) : "";
            int dot = Cables.dotOfLeg(text);
            long hash = dot < 0 ? row.hash(columns.id()) : Interner.hash64(text.substring(0, dot));
            words[at + LEG] = dot < 0 ? leg : Integer.parseInt(text.substring(dot + 1));
            words[at + HASH] = (int) (hash >> Integer.SIZE);
            words[at + HASH + 1] = (int) hash;
            return leg >= 0;
        }

        private boolean end(Table.Cursor row, CableReader.EndColumns of, int[] words, int at) {
            if (row.isEmpty(of.port()) || !row.isEmpty(of.face())) {
                return false;
            }
            int device = ports.deviceOf(row.find(of.device(), devices));
            if (device < 0) {
                return false;
            }
            int way = ends.way(device, row, of.port(), "");
            words[at] = ends.end(device, way, false);
            words[at + 1] = ends.end(device, way, true);
            return true;
        }
    }

    /** What cells of a column say, asked once of each text. */
    private static final class Words {

        /** What a text means. */
        interface Meaning {
            int of(String text);
        }

        private final Interner texts = Interner.large();
        private final IntList known = new IntList();
        private final Meaning meaning;

        Words(Meaning meaning) {
            this.meaning = meaning;
        }

        /** 0 for a cell that is absent or empty. */
        int of(Table.Cursor row, int column) {
            if (row.isEmpty(column)) {
                return 0;
            }
            int number = row.intern(column, texts);
            if (number == known.size()) {
                known.add(meaning.of(row.text(column)));
            }
            return known.get(number);
        }
    }
}
