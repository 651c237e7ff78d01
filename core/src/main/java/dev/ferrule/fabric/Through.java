package dev.ferrule.fabric;

import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which channels pass an item or a slot: the light of every position there is followed to the ports that it comes from, so
 * that nothing is kept for what nobody asks. Where taps or splitters part the light, an index of all channels is made.
 */
public final class Through {

    private final Fabric fabric;
    private final Channels channels;
    private final int[] dark;
    private final boolean branching;

    /** Channels by slot, where light is parted; null until somebody asks. */
    private @Nullable Map<Integer, IntList> index;

    public Through(Fabric fabric, Channels channels) {
        this.fabric = fabric;
        this.channels = channels;
        dark = channels.dark();
        branching = fabric.itemTypes.values().stream()
                .anyMatch(type -> type.branching().legs() > 0);
    }

    /** The numbers of the channels that pass an item, in order. */
    public int[] item(int item) {
        Set<Integer> found = new TreeSet<>();
        for (int face = 0; face < fabric.itemType(item).faces().size(); face++) {
            int slotSide = fabric.faceSlot[fabric.itemFace[item] + face];
            if (slotSide >= 0) {
                around(slotSide >> 1, found);
            }
        }
        return those(found, channel -> {
            boolean passes = false;
            for (int i = 0; i < channel.items(); i++) {
                passes |= channel.item(i) == item;
            }
            return passes;
        });
    }

    /** The numbers of the channels whose light meets at a slot, in order. */
    public int[] slot(int slot) {
        Set<Integer> found = new TreeSet<>();
        around(slot, found);
        return those(found, channel -> {
            boolean passes = false;
            for (int pair = 0; pair < channel.slots(); pair++) {
                passes |= channel.slot(pair) == slot;
            }
            return passes;
        });
    }

    private int[] those(Set<Integer> numbers, Predicate<Channel> wanted) {
        return numbers.stream()
                .filter(number -> wanted.test(channels.get(number)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Channels that may have to do with a slot. */
    private void around(int slot, Set<Integer> found) {
        int at = Arrays.binarySearch(dark, slot);
        if (at >= 0) {
            found.add(channels.count() - dark.length + at);
        }
        if (branching) {
            IntList passing = index().get(slot);
            for (int i = 0; passing != null && i < passing.size(); i++) {
                found.add(passing.get(i));
            }
            return;
        }
        for (int side = 0; side < 2; side++) {
            int face = fabric.slotFace[slot * 2 + side];
            for (int position = 1; face >= 0 && position <= positions(face); position++) {
                int port = follow(face, position);
                if (port >= 0) {
                    found.add(channels.numberOfPort(port));
                }
            }
        }
    }

    private int positions(int face) {
        return fabric.isPort(face) ? 1 : fabric.face(face).connector().positions();
    }

    /** The port that a fibre leads to which begins at a face and goes into what the face belongs to; NONE for none. */
    private int follow(int first, int startPosition) {
        int face = first;
        int position = startPosition;
        do {
            if (fabric.isPort(face)) {
                return fabric.portOf(face);
            }
            int item = fabric.itemOf(face);
            ItemType type = fabric.itemType(item);
            int far = type.far(type.offset(face - fabric.itemFace[item]) + position - 1);
            if (far < 0) {
                return Fabric.NONE;
            }
            int out = fabric.itemFace[item] + type.faceOf(far);
            int next = fabric.mate(out);
            if (next < 0) {
                return Fabric.NONE;
            }
            Face from = fabric.face(out);
            int slot = fabric.faceSlot[out] >> 1;
            if (!Lit.passes(from, fabric.face(next), fabric.joint(slot))) {
                return fabric.isPort(next) ? fabric.portOf(next) : Fabric.NONE;
            }
            position = Lit.facing(from, fabric.joint(slot), far - type.offset(type.faceOf(far)) + 1);
            face = next;
        } while (face != first || position != startPosition);
        return Fabric.NONE;
    }

    private Map<Integer, IntList> index() {
        if (index == null) {
            index = new HashMap<>();
            for (int number = 0; number < channels.count(); number++) {
                Channel channel = channels.get(number);
                for (int pair = 0; pair < channel.slots(); pair++) {
                    index.computeIfAbsent(channel.slot(pair), slot -> new IntList(1))
                            .add(number);
                }
            }
        }
        return index;
    }
}
