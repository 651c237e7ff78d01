package dev.ferrule.fabric;

import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Lane;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.Side;
import java.util.Arrays;
import java.util.List;

/**
 * The quick way to a channel that is one line: from a port with one MDI all lanes take the same way, through items that
 * each is passed once, to one other such port, whose lanes come back the same way, or to a place that is left open. It is
 * written as words that are equal exactly where the shapes are, so that only the first of its kind is put in order by
 * {@link ChannelOrder}.
 *
 * <pre>
 * port type   port type, or how it ends   (joint   item type * 2 + turned   face in * 2^16 + face out)*   joint
 * </pre>
 */
final class SinglePath {

    /** Nothing is behind the adapter of the last plug; that plug is nowhere; nothing is plugged into the port. */
    private static final int OPEN = -1;

    private static final int DANGLING = -2;
    private static final int UNPLUGGED = -3;

    /** Longer ways are left to those who take their time. */
    private static final int MOST_ITEMS = 64;

    private static final int WORDS_OF_ITEM = 3;
    private static final int FACES = 16;

    private final Fabric fabric;

    /** By number of its type: an item with two faces, each position of one joined to one of the other. */
    private final boolean[] straight;

    /** By number of its type, which faces of an item are at its right. */
    private final boolean[][] atRight;

    /** By number of a port's type, the positions of its lanes; none where it has several MDIs. */
    private final int[][] lanes;

    private final Passing passing;

    /** Where the lanes are; 0 for one that ended inside an item. */
    private int[] positions = new int[16];

    /** Items on the way; the first {@link #count} count. */
    final int[] items = new int[MOST_ITEMS];

    private final int[] back = new int[MOST_ITEMS + 1];
    int count;

    /** Slots on the way; the first {@link #pairs} count. */
    final int[] slots = new int[MOST_ITEMS + 1];

    int pairs;

    /** The way in words; the first {@link #length} count. */
    final int[] words = new int[WORDS_OF_ITEM * (MOST_ITEMS + 1)];

    int length;

    /** The port at the far end; NONE when there is none. */
    int far;

    SinglePath(Fabric fabric) {
        this.fabric = fabric;
        passing = new Passing(fabric);
        straight = new boolean[fabric.itemTypes.size()];
        atRight = new boolean[straight.length][];
        for (int type = 0; type < straight.length; type++) {
            List<Face> faces = fabric.itemTypes.value(type).faces();
            straight[type] = straight(fabric.itemTypes.value(type));
            atRight[type] = new boolean[faces.size()];
            for (int face = 0; face < faces.size(); face++) {
                atRight[type][face] = faces.get(face).side() == Side.RIGHT;
            }
        }
        lanes = new int[fabric.portTypes.size()][];
        for (int type = 0; type < lanes.length; type++) {
            List<Lane> all = fabric.portTypes.get(type).layout().lanes();
            lanes[type] = new int[fabric.portTypes.get(type).mdis().size() == 1 ? all.size() : 0];
            for (int lane = 0; lane < lanes[type].length; lane++) {
                lanes[type][lane] = all.get(lane).position();
            }
        }
    }

    private static boolean straight(ItemType type) {
        boolean straight = type.faces().size() == 2
                && type.kind().cable()
                && type.faces().get(0).side() != type.faces().get(1).side()
                && type.leadsTo(0) == 1
                && type.leadsTo(1) == 0;
        for (int position = 0; straight && position < type.positions(); position++) {
            straight = type.far(position) >= 0;
        }
        return straight;
    }

    /** Goes from a port; false where the way is not so simple, or something on it does not mate. */
    boolean walk(int port) {
        if (lanes[fabric.portType[port]].length == 0) {
            return false;
        }
        return go(port, false) || (go(port, true) && (far < 0 || comesBack(port)));
    }

    /** The lanes of the far port may be at other positions, and then take other ways. */
    private boolean comesBack(int port) {
        int there = far;
        int met = pairs;
        int[] own = Arrays.copyOf(words, length);
        System.arraycopy(slots, 0, back, 0, met);
        boolean same = go(there, true) && far == port && pairs == met;
        for (int pair = 0; same && pair < met; pair++) {
            same = slots[met - 1 - pair] == back[pair];
        }
        System.arraycopy(back, 0, slots, 0, met);
        System.arraycopy(own, 0, words, 0, own.length);
        length = own.length;
        pairs = met;
        far = there;
        return same;
    }

    /** @param lanesToo follows every lane, which need not be where all positions stay together */
    private boolean go(int port, boolean lanesToo) {
        int type = fabric.portType[port];
        far = Fabric.NONE;
        pairs = 0;
        count = 0;
        words[0] = type;
        length = 2;
        if (lanesToo) {
            positions = lanes[type].clone();
        }
        int start = fabric.portFace[port];
        int face = start;
        while (true) {
            int slotSide = fabric.faceSlot[face];
            int next = slotSide < 0 ? Fabric.NONE : fabric.slotFace[slotSide ^ 1];
            if (next < 0) {
                return ends(face == start ? UNPLUGGED : slotSide < 0 ? DANGLING : OPEN, slotSide >> 1);
            }
            if (count == MOST_ITEMS || !passing.passes(face, next, slotSide >> 1)) {
                return false;
            }
            pair(slotSide >> 1);
            if (fabric.isPort(next)) {
                far = fabric.portOf(next);
                words[1] = fabric.portType[far];
                return far != port && lanes[words[1]].length > 0;
            }
            if (lanesToo) {
                face(face, slotSide >> 1);
            }
            face = pass(next, lanesToo);
            if (face < 0) {
                return false;
            }
        }
    }

    private boolean ends(int how, int slot) {
        words[1] = how;
        if (how == OPEN) {
            pair(slot);
        }
        return true;
    }

    private void pair(int slot) {
        slots[pairs++] = slot;
        words[length++] = fabric.slotJoint[slot];
    }

    /** The lanes go on at the positions of the other face. */
    private void face(int face, int slot) {
        Face from = fabric.face(face);
        Joint joint = fabric.joint(slot);
        for (int lane = 0; lane < positions.length; lane++) {
            positions[lane] = positions[lane] == 0 ? 0 : Lit.facing(from, joint, positions[lane]);
        }
    }

    /** The face at which the light leaves an item; NONE where it does not, or parts, or was here before. */
    private int pass(int face, boolean lanesToo) {
        int item = fabric.itemOf(face);
        int number = fabric.itemType[item];
        int entered = face - fabric.itemFace[item];
        int left = !lanesToo && straight[number]
                ? 1 - entered
                : lanesToo ? inside(item, fabric.itemTypes.value(number), entered) : Fabric.NONE;
        if (left < 0) {
            return Fabric.NONE;
        }
        items[count++] = item;
        words[length++] = number * 2 + (atRight[number][entered] ? 1 : 0);
        words[length++] = entered << FACES | left;
        return fabric.itemFace[item] + left;
    }

    private int inside(int item, ItemType type, int entered) {
        int left = Fabric.NONE;
        boolean simple = type.branching().legs() == 0 && type.kind() != ItemType.Kind.LOOPBACK;
        for (int before = 0; before < count; before++) {
            simple &= items[before] != item;
        }
        for (int lane = 0; simple && lane < positions.length; lane++) {
            int out = positions[lane] == 0 ? Fabric.NONE : type.far(type.offset(entered) + positions[lane] - 1);
            int face = out < 0 ? left : type.faceOf(out);
            simple = left < 0 || face == left;
            left = face;
            positions[lane] = out < 0 ? 0 : out - type.offset(face) + 1;
        }
        return simple && left != entered ? left : Fabric.NONE;
    }

    /** Which interfaces pass light to each other in which joint, asked once of each. */
    private static final class Passing {

        private static final byte YES = 1;
        private static final byte NO = 2;

        private final Fabric fabric;
        private final int[][] ofItems;
        private final int[][] ofPorts;
        private final int connectors;

        /** By joint and the numbers of both interfaces. */
        private final byte[] known;

        Passing(Fabric fabric) {
            this.fabric = fabric;
            TypeTable<Connector> numbers = new TypeTable<>();
            ofItems = new int[fabric.itemTypes.size()][];
            for (int type = 0; type < ofItems.length; type++) {
                ofItems[type] = numbers(fabric.itemTypes.value(type).faces(), numbers);
            }
            ofPorts = new int[fabric.portTypes.size()][];
            for (int type = 0; type < ofPorts.length; type++) {
                ofPorts[type] = numbers(fabric.portTypes.get(type).mdis(), numbers);
            }
            connectors = numbers.size();
            known = new byte[fabric.joints.size() * connectors * connectors];
        }

        private static int[] numbers(List<Face> faces, TypeTable<Connector> numbers) {
            return faces.stream()
                    .mapToInt(face -> numbers.number(face.connector()))
                    .toArray();
        }

        boolean passes(int face, int other, int slot) {
            int at = (fabric.slotJoint[slot] * connectors + connector(face)) * connectors + connector(other);
            if (known[at] == 0) {
                known[at] = Lit.passes(fabric.face(face), fabric.face(other), fabric.joint(slot)) ? YES : NO;
            }
            return known[at] == YES;
        }

        private int connector(int face) {
            int owner = fabric.faceOwner[face];
            return owner < 0
                    ? ofPorts[fabric.portType[-1 - owner]][face - fabric.portFace[-1 - owner]]
                    : ofItems[fabric.itemType[owner]][face - fabric.itemFace[owner]];
        }
    }
}
