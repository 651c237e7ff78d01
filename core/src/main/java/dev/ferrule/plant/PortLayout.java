package dev.ferrule.plant;

import dev.ferrule.catalog.Performance;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The ports of one kind of device, with the modules in its slots: cages for transceivers, adapters, and modules whose
 * faces sit behind adapters. Devices that are built alike share one layout.
 *
 * <p>A <em>port slot</em> is one place where two faces meet. Its two sides are numbered 0 and 1: front and rear of an
 * adapter; outside and inside of a module's port.
 */
public final class PortLayout {

    /** What a port name may mean. */
    public static final int NONE = -1;

    /**
     * A module in a slot.
     *
     * @param name of the kind: {@code SEQ}, or the model of its maker
     * @param slotName the slot, and which of the units that sit in one housing: {@code 1.2}
     * @param row the slot alone, as {@code panels} names it; equal for all units of a housing
     * @param slots by face of the item: the local slot whose inside the face is
     * @param performance what is said of how well it is made
     * @param partial what was told of its file, where that maps its ports only in part; null else
     */
    public record Module(
            ItemType type,
            String name,
            String slotName,
            String row,
            List<Integer> slots,
            Performance performance,
            @Nullable Diagnostic partial) {}

    /** A place for a transceiver. */
    public record Cage(String name, String form) {}

    /**
     * The two ways into a port: local slot × 2 + side, or NONE.
     *
     * @param cage index of the cage; NONE when the port is none
     * @param mdi which MDI of the module in the cage, from 1; 0 when the name does not say
     */
    public record Port(int front, int rear, int cage, int mdi) {}

    private final List<Cage> cages;
    private final List<Joint> joints;
    private final List<String> slotNames;
    private final List<String> slotRows;
    private final List<Module> modules;
    private final Map<String, Port> ports;
    private final boolean anything;
    private final boolean incomplete;

    private PortLayout(Builder builder) {
        cages = List.copyOf(builder.cages);
        joints = List.copyOf(builder.joints);
        slotNames = List.copyOf(builder.slotNames);
        slotRows = List.copyOf(builder.slotRows);
        modules = List.copyOf(builder.modules);
        ports = new HashMap<>(builder.ports);
        anything = builder.anything;
        incomplete = builder.incomplete;
    }

    public List<Cage> cages() {
        return cages;
    }

    /** Joints of the slots that are not cages, in order. */
    public List<Joint> joints() {
        return joints;
    }

    public String slotName(int slot) {
        return slotNames.get(slot);
    }

    /** The slot that {@code panels} names whose plate or module the adapter at a slot belongs to; empty for the device's own. */
    public String slotRow(int slot) {
        return slotRows.get(slot);
    }

    public List<Module> modules() {
        return modules;
    }

    public @Nullable Port port(String name) {
        return ports.get(name);
    }

    public Set<String> portNames() {
        return new TreeSet<>(ports.keySet());
    }

    /** The device has no model: ports are what other files name. */
    public boolean anything() {
        return anything;
    }

    /** Something of it could not be read, which was reported; a port that it lacks may have been part of that. */
    public boolean incomplete() {
        return incomplete;
    }

    /** Builds a layout. */
    public static final class Builder {
        private final List<Cage> cages = new ArrayList<>();
        private final List<Joint> joints = new ArrayList<>();
        private final List<String> slotNames = new ArrayList<>();
        private final List<String> slotRows = new ArrayList<>();
        private final List<Module> modules = new ArrayList<>();
        private final Map<String, Port> ports = new HashMap<>();
        private boolean anything;
        private boolean incomplete;
        private String row = "";

        /** What is added from now on sits in this slot, as {@code panels} names it. */
        public void row(String slot) {
            row = slot;
        }

        /** What was to be added was reported, and is not there. */
        public void incomplete() {
            incomplete = true;
        }

        /** Ports are cages with whatever names other files use. */
        public Builder anything() {
            anything = true;
            return this;
        }

        /** A cage; other names for it or for its MDIs are added by {@link #alias}. */
        public Builder cage(String name, String form) {
            if (!ports.containsKey(name)) {
                cages.add(new Cage(name, form));
                ports.put(name, new Port(NONE, NONE, cages.size() - 1, 0));
            }
            return this;
        }

        /** Another name of a port, or of an MDI of it ({@code mdi} from 1; 0 for the port itself). */
        public Builder alias(String alias, String name, int mdi) {
            Port port = ports.get(name);
            if (port != null) {
                ports.putIfAbsent(alias, new Port(port.front, port.rear, port.cage, mdi));
            }
            return this;
        }

        /** Another name of one side of a port, beside what the name may mean on the other side. */
        public void sideAlias(String alias, String name, boolean rear) {
            Port port = ports.get(name);
            Port known = ports.getOrDefault(alias, new Port(NONE, NONE, NONE, 0));
            boolean free = (rear ? known.rear : known.front) == NONE && known.cage == NONE;
            if (port != null && free) {
                ports.put(
                        alias,
                        rear ? new Port(known.front, port.rear, NONE, 0) : new Port(port.front, known.rear, NONE, 0));
            }
        }

        /** Whether a port has that name already. */
        public boolean has(String name) {
            return ports.containsKey(name);
        }

        /** An adapter that is open on both sides; false when the name is taken. */
        public boolean adapter(String name, Joint joint) {
            if (ports.containsKey(name)) {
                return false;
            }
            int slot = slot(name, joint);
            ports.put(name, new Port(slot * 2, slot * 2 + 1, NONE, 0));
            return true;
        }

        /**
         * A module: the names of its ports by face; faces of one name are its front and its rear.
         *
         * @param rear by face: whether the port is at the rear
         * @param faceJoints by face
         * @param performance see {@link Module}
         * @param partial see {@link Module}
         */
        public void module(
                ItemType type,
                String name,
                String slotName,
                List<String> names,
                boolean[] rear,
                List<Joint> faceJoints,
                Performance performance,
                @Nullable Diagnostic partial) {
            List<Integer> slots = new ArrayList<>();
            for (int face = 0; face < names.size(); face++) {
                int slot = slot(names.get(face), faceJoints.get(face));
                slots.add(slot);
                int outside = slot * 2;
                Port known = ports.getOrDefault(names.get(face), new Port(NONE, NONE, NONE, 0));
                ports.put(
                        names.get(face),
                        rear[face]
                                ? new Port(known.front, outside, known.cage, 0)
                                : new Port(outside, known.rear, known.cage, 0));
            }
            modules.add(new Module(type, name, slotName, row, List.copyOf(slots), performance, partial));
        }

        private int slot(String name, Joint joint) {
            joints.add(joint);
            slotNames.add(name);
            slotRows.add(row);
            return joints.size() - 1;
        }

        public PortLayout build() {
            return new PortLayout(this);
        }
    }
}
