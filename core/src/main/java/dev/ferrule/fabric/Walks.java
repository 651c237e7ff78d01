package dev.ferrule.fabric;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * What the quick way finds from each of some ports in a row: the port at the other end, and numbers for what tells shapes
 * and builds apart. The numbers are of one thread; {@link Channels} gives those that hold for all.
 */
final class Walks {

    /** Ports of one piece of work. */
    static final int PORTS = 1 << 13;

    /** The way from a port is not so simple. */
    static final int NOT_SIMPLE = -2;

    /** The port was met from the other end before. */
    static final int MET = -3;

    final Walker by;
    final int first;

    /** By port of the piece the port at the other end, NONE where the way is open, or one of the above. */
    final int[] far;

    final int[] shape;

    /** NONE where too many are known, or something is spliced. */
    final int[] build;

    private Walks(Walker by, int first, int count) {
        this.by = by;
        this.first = first;
        far = new int[count];
        shape = new int[count];
        build = new int[count];
    }

    /** Walks for one thread. */
    static final class Walker implements IntFunction<Walks> {

        private final Fabric fabric;
        private final boolean[] met;
        private final boolean[] slotMet;
        private final boolean builds;
        private final SinglePath path;
        private final WordTable shapes = new WordTable();
        private final WordTable kinds = new WordTable();
        private int[] words = new int[64];

        /** By number of a shape and of a build here, those that hold for all; only whoever takes the walks knows them. */
        final IntList shapeOf = new IntList();

        final IntList buildOf = new IntList();

        /**
         * @param met ports that need not be walked from; others may be, too, whose walk is not taken then
         * @param slotMet gets the slots that are passed
         */
        Walker(Fabric fabric, boolean[] met, boolean[] slotMet) {
            this.fabric = fabric;
            this.met = met;
            this.slotMet = slotMet;
            builds = fabric.cables.segments.none() && Builds.anyLength(fabric);
            path = new SinglePath(fabric);
        }

        @Override
        public Walks apply(int piece) {
            int first = piece * PORTS;
            Walks walks = new Walks(this, first, Math.min(PORTS, fabric.portCount() - first));
            for (int i = 0; i < walks.far.length; i++) {
                walks.far[i] = MET;
                if (!met[first + i]) {
                    walk(walks, i);
                }
            }
            return walks;
        }

        private void walk(Walks walks, int i) {
            if (!path.walk(walks.first + i)) {
                walks.far[i] = NOT_SIMPLE;
                return;
            }
            walks.far[i] = path.far;
            walks.shape[i] = shapes.number(path.words, path.length);
            walks.build[i] = builds ? build(walks.shape[i], walks.first + i) : Fabric.NONE;
            for (int pair = 0; pair < path.pairs; pair++) {
                slotMet[path.slots[pair]] = true;
            }
        }

        /** Equal numbers are equal builds; the other way round it need not be so. */
        private int build(int shape, int port) {
            int length = 0;
            words[length++] = shape;
            words[length++] = fabric.opticOf(port);
            words[length++] = path.far < 0 ? Fabric.NONE : fabric.opticOf(path.far);
            for (int i = 0; i < path.count; i++) {
                int item = path.items[i];
                int cable = fabric.cableOf(item);
                if (length + 2 > words.length) {
                    words = Arrays.copyOf(words, words.length * 2);
                }
                words[length++] = cable < 0 ? -1 - fabric.layoutOfModule(item) : fabric.cables.part.get(cable);
                words[length++] = cable < 0 ? fabric.indexOfModule(item) : fabric.cables.lengths.get(cable);
            }
            int known = kinds.get(words, length);
            return known >= 0 || kinds.size() >= Builds.MOST_KNOWN ? known : kinds.number(words, length);
        }
    }
}
