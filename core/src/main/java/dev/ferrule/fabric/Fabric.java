package dev.ferrule.fabric;

import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.plant.PortLayout;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.PortType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A compiled plant. Two faces meet in a port slot; light goes from a face to its slot, from the slot to the face on its
 * other side ({@code mate}), and inside an item from position to position ({@code far}, which is the item's type).
 *
 * <pre>
 * faceSlot[face]        slot * 2 + side, or NONE
 * slotFace[slot*2+side] face, or NONE                     mate(face) = slotFace[faceSlot[face] ^ 1]
 * faceOwner[face]       item, or −1 − port
 * itemFace[item]        first face; likewise portFace
 * </pre>
 *
 * Nothing is stored per fibre.
 */
public final class Fabric {

    public static final int NONE = -1;

    final Devices devices;
    final Cables cables;
    final PortFinder ports;
    private final ActiveCables active;
    final CageOptics optics;
    final TypeTable<ItemType> itemTypes;
    final List<PortType> portTypes;
    final TypeTable<Joint> joints;
    final int[] slotFace;
    final int[] slotJoint;
    final int[] faceSlot;
    final int[] faceOwner;
    final int[] itemType;
    final int[] itemFace;

    /** Cable row of an item, or −1 − index of its module. */
    final int[] itemSource;

    final int[] portType;
    final int[] portFace;
    final int[] portCage;

    /** First MDI of the port in its cage, from 1; 0 when the cage has one only. */
    final int[] portMdi;

    final int[] cageSlot;

    /** The first port of a cage, or NONE. */
    private final int[] cagePort;

    /** Slots from here on are splices. */
    final int firstSplice;

    private final int[] moduleDevice;

    private final Overlay overlay;

    private final int[] moduleIndex;

    private final Moves moves;

    private final AssetNames assets = new AssetNames(this);

    Fabric(FabricBuilder from) {
        devices = from.devices;
        cables = from.cables;
        ports = from.ports;
        active = from.active;
        optics = from.optics;
        itemTypes = from.itemTypes;
        portTypes = from.portTypes.values();
        joints = from.joints;
        slotFace = from.slotFace;
        slotJoint = from.slotJoint;
        faceSlot = from.faceSlot.sealed();
        faceOwner = from.faceOwner.sealed();
        itemType = from.itemType.sealed();
        itemFace = from.itemFace.sealed();
        itemSource = from.itemSource.sealed();
        portType = from.portType.sealed();
        portFace = from.portFace.sealed();
        portCage = from.portCage.sealed();
        portMdi = from.portMdi.sealed();
        cageSlot = from.cageSlot;
        cagePort = from.cagePort;
        firstSplice = from.firstSplice;
        moduleDevice = from.moduleDevice.sealed();
        moduleIndex = from.moduleIndex.sealed();
        overlay = Overlay.NONE;
        moves = Moves.NONE;
    }

    private Fabric(Fabric base, Overlay overlay, Moves moves) {
        devices = base.devices;
        cables = base.cables;
        ports = base.ports;
        active = base.active;
        optics = base.optics;
        itemTypes = base.itemTypes;
        portTypes = base.portTypes;
        joints = base.joints;
        slotFace = base.slotFace;
        slotJoint = base.slotJoint;
        faceSlot = base.faceSlot;
        faceOwner = base.faceOwner;
        itemType = base.itemType;
        itemFace = base.itemFace;
        itemSource = base.itemSource;
        portType = base.portType;
        portFace = base.portFace;
        portCage = base.portCage;
        portMdi = base.portMdi;
        cageSlot = base.cageSlot;
        cagePort = base.cagePort;
        firstSplice = base.firstSplice;
        moduleDevice = base.moduleDevice;
        moduleIndex = base.moduleIndex;
        this.overlay = overlay;
        this.moves = moves;
    }

    public Devices devices() {
        return devices;
    }

    public Cables cables() {
        return cables;
    }

    public int items() {
        return itemType.length;
    }

    public int portCount() {
        return portType.length;
    }

    public int slots() {
        return slotJoint.length;
    }

    public ItemType itemType(int item) {
        return itemTypes.value(typeNumber(item));
    }

    int typeNumber(int item) {
        return overlay.type(item, itemType[item]);
    }

    int jointNumber(int slot) {
        return overlay.joint(slot, slotJoint[slot]);
    }

    /** The same plant with one item of another type and the same faces. */
    public Fabric with(int item, ItemType type) {
        return with(Map.of(item, type), Map.of());
    }

    /** The same plant with some items of other types and some slots of other joints; nothing is copied. */
    public Fabric with(Map<Integer, ItemType> items, Map<Integer, Joint> slots) {
        return new Fabric(this, Overlay.of(items, slots, itemTypes, joints), moves);
    }

    /** The same plant with the plugs of some sides of slots exchanged for those of others, pair by pair. */
    public Fabric exchanged(List<Integer> slotSides, List<Integer> others) {
        return new Fabric(this, overlay, moves.exchanged(this, slotSides, others));
    }

    /** The side of the slot that a face is plugged into, as slot × 2 + side; NONE when it is nowhere. */
    public int slotOf(int face) {
        return moves.slotOf(face, faceSlot);
    }

    int faceIn(int slotSide) {
        return moves.faceIn(slotSide, slotFace);
    }

    /** The first face of an item; the others follow it. */
    public int firstFace(int item) {
        return itemFace[item];
    }

    public PortType portType(int port) {
        return portTypes.get(portType[port]);
    }

    public Joint joint(int slot) {
        return joints.value(jointNumber(slot));
    }

    /** The face that a face touches, or NONE. */
    public int mate(int face) {
        int slotSide = slotOf(face);
        return slotSide < 0 ? NONE : faceIn(slotSide ^ 1);
    }

    /** The face on side 0 or 1 of a slot; NONE when nothing is there. */
    public int faceAt(int slot, int side) {
        return faceIn(slot * 2 + side);
    }

    /** Where a face of an item is plugged in: {@code PP07/1/3}; empty when it is nowhere. */
    public String plugged(int item, int face) {
        int slotSide = slotOf(itemFace[item] + face);
        return slotSide < 0 ? "" : slotName(slotSide >> 1);
    }

    /** The port of a panel that a face is plugged into with nothing behind it; empty when there is no such port. */
    public String openAt(int item, int face) {
        int slotSide = faceSlot[itemFace[item] + face];
        boolean open = slotSide >= 0 && slotSide >> 1 < devices.slots() && slotFace[slotSide ^ 1] < 0;
        return open ? slotName(slotSide >> 1) : "";
    }

    public boolean isPort(int face) {
        return faceOwner[face] < 0;
    }

    public int portOf(int face) {
        return -1 - faceOwner[face];
    }

    public int itemOf(int face) {
        return faceOwner[face];
    }

    public Face face(int face) {
        return isPort(face)
                ? portType(portOf(face)).mdis().get(face - portFace[portOf(face)])
                : itemType(itemOf(face)).faces().get(face - itemFace[itemOf(face)]);
    }

    /** The cable row of an item; NONE when it is a module. */
    public int cableOf(int item) {
        return itemSource[item] >= 0 ? itemSource[item] : NONE;
    }

    /** {@code leaf07/Ethernet1/3}, {@code leaf07/Ethernet1/3:2}. */
    public String portName(int port) {
        return endName(endOf(port));
    }

    /** Where a port is, as a number that active cables and links know too. */
    public int endOf(int port) {
        return Ends.cage(portCage[port], portMdi[port]);
    }

    /** The first port behind those in the same cage as this one; ports are in the order of their cages. */
    public int nextCage(int port) {
        int next = port;
        while (next < portCage.length && portCage[next] == portCage[port]) {
            next++;
        }
        return next;
    }

    /** The name of such a place. */
    public String endName(int end) {
        return ports.endName(end);
    }

    /** {@code leaf07/Ethernet1/3:2:4}: the share behind the MDI. */
    public String endName(LinkEnd at) {
        return endName(at.end()) + (at.share() == 0 ? "" : ":" + at.share());
    }

    /** The port at such a place; NONE when there is no transceiver. */
    public int portAt(int end) {
        return Ends.cageOf(end) < cageSlot.length ? portAt(Ends.cageOf(end), Ends.mdiOf(end)) : NONE;
    }

    /** How many links an end can carry. */
    public int capacity(LinkEnd at) {
        int port = portAt(at.end());
        if (port < 0) {
            return active.cableAt(at.end()) < 0 ? 1 : Integer.MAX_VALUE;
        }
        return at.share() > 0 ? 1 : portType(port).links();
    }

    /** Whether the module at an end is of a form that its cage does not take. */
    public boolean misfits(LinkEnd at) {
        return at.exists() && (optics.misfits(Ends.cageOf(at.end())) || active.misfits(Ends.cageOf(at.end())));
    }

    public boolean anyMisfits() {
        return optics.anyMisfits() || active.anyMisfits();
    }

    public ActiveCables active() {
        return active;
    }

    public int deviceAt(LinkEnd at) {
        return ports.deviceOfCage(Ends.cageOf(at.end()));
    }

    public int deviceOfPort(int port) {
        return ports.deviceOfCage(portCage[port]);
    }

    /** {@code cord C-114}, {@code trunk T-014.03}, {@code PP07 slot 1 (SEQ)}. */
    public String itemName(int item) {
        int cable = cableOf(item);
        if (cable >= 0) {
            return itemType(item).kind().word() + " " + cables.name(cable) + segmentName(item);
        }
        return moduleName(item, module(item).slotName());
    }

    /** Equal for items whose {@link #assetName} is, and made with less. */
    public Object assetKey(int item) {
        return assets.key(item);
    }

    String moduleName(int item, String slot) {
        String where = slot.isEmpty() ? "" : " slot " + slot;
        return devices.name(deviceOfModule(item)) + where + " (" + module(item).name() + ")";
    }

    /** Identifies what is bought and changed as one: a cable with all its legs, or a module with all its units. */
    public String assetName(int item) {
        return assets.of(item);
    }

    /** {@code " segment duct"}; empty for a cable of one piece. */
    String segmentName(int item) {
        int segment = segment(item);
        return segment == 0 ? "" : " segment " + cables.segment(cableOf(item), segment - 1);
    }

    /** The row of {@code splices} for the splice before a piece of a cable; null where none says it. */
    public @Nullable Place splicePlace(int item) {
        int segment = segment(item);
        return segment == 0 || cableOf(item) < 0 ? null : cables.splicePlace(cableOf(item), segment - 1);
    }

    /** Which piece of a spliced cable it is, from 1; 0 when the cable is one piece. Pieces are items in a row. */
    int segment(int item) {
        int first = item;
        while (first > 0 && itemSource[first - 1] == itemSource[item]) {
            first--;
        }
        boolean last = item + 1 == itemSource.length || itemSource[item + 1] != itemSource[item];
        return first == item && last ? 0 : item - first + 1;
    }

    /** Whether it is a piece of a spliced cable. */
    boolean isSegment(int item) {
        return segment(item) > 0;
    }

    /** Whether it is the slot of a transceiver's cage, filled or empty. */
    public boolean isCage(int slot) {
        return slot >= devices.slots() && !isSplice(slot);
    }

    public boolean isSplice(int slot) {
        return slot >= firstSplice;
    }

    public Place itemPlace(int item) {
        int cable = cableOf(item);
        int segment = cable < 0 ? 0 : segment(item);
        if (segment > 0) {
            return cables.segmentPlace(cable, segment - 1);
        }
        return cable >= 0 ? cables.place(cable) : devices.place(deviceOfModule(item));
    }

    /** The slot of a module in its device; empty when the device is the module, or the item is a cable. */
    public String moduleSlot(int item) {
        return cableOf(item) >= 0 ? "" : module(item).slotName();
    }

    /** What was told of the file of a module that maps its ports only in part; null for all other items. */
    public @Nullable Diagnostic partial(int item) {
        return cableOf(item) >= 0 ? null : module(item).partial();
    }

    public Place portPlace(int port) {
        return devices.place(deviceOfPort(port));
    }

    /** The number of what fills a port's cage; NONE for nothing. */
    int opticOf(int port) {
        Optics.Optic optic = optics.of(portCage[port]);
        return optic == null ? NONE : optic.number();
    }

    /** The number of the layout of a module's device; with {@link #indexOfModule} it tells all that is said of the module. */
    int layoutOfModule(int item) {
        return devices.layoutNumber(moduleDevice[-1 - itemSource[item]]);
    }

    int indexOfModule(int item) {
        return moduleIndex[-1 - itemSource[item]];
    }

    /** The row of optics that says which transceiver a port is. */
    public OpticsRow opticsOf(int port) {
        return Objects.requireNonNull(optics.row(portCage[port]));
    }

    /** The device whose slot it is; for the slots of cages too. */
    public int deviceOfSlot(int slot) {
        if (slot < devices.slots()) {
            return devices.deviceOfSlot(slot);
        }
        return ports.deviceOfCage(cageOfSlot(slot));
    }

    int cageOfSlot(int slot) {
        int low = 0;
        int high = cageSlot.length;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (cageSlot[middle] <= slot) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** {@code PP07/1/3}, {@code leaf07/Ethernet1/3:2}, {@code splice}. */
    public String slotName(int slot) {
        if (isSplice(slot)) {
            return "splice";
        }
        if (slot >= devices.slots()) {
            return mdiName(slot);
        }
        int device = deviceOfSlot(slot);
        return devices.name(device) + "/" + devices.layout(device).slotName(slot - devices.slotBase(device));
    }

    private String mdiName(int slot) {
        int cage = cageOfSlot(slot);
        return endName(Ends.cage(cage, behindCage(cage) - cageSlot[cage] == 1 ? 0 : slot - cageSlot[cage] + 1));
    }

    /** The slot behind the last one of a cage. */
    int behindCage(int cage) {
        return cage + 1 < cageSlot.length ? cageSlot[cage + 1] : firstSplice;
    }

    /** The slot of a panel, as {@code panels} names it, whose plate or module holds an adapter; empty where none does. */
    String slotRow(int slot) {
        if (slot >= devices.slots()) {
            return "";
        }
        int device = deviceOfSlot(slot);
        return devices.layout(device).slotRow(slot - devices.slotBase(device));
    }

    /** The adapters that are bought and changed as one: those of a panel's slot; of a cage, all of its device. */
    public String plateName(int slot) {
        return assets.plate(slot);
    }

    /** What says which transceiver sits in a port: the row of optics, which may speak of many. */
    public String opticsName(int port) {
        return assets.optics(port);
    }

    /** The port at an MDI of a cage ({@code mdi} 0: the only one); NONE when there is none. */
    private int portAt(int cage, int mdi) {
        int first = cagePort[cage];
        for (int port = first; port >= 0 && port < portCage.length && portCage[port] == cage; port++) {
            boolean here = portMdi[port] == 0 || portMdi[port] == Math.max(1, mdi);
            if (here) {
                return port;
            }
        }
        return NONE;
    }

    /** The device in which a module sits. */
    public int deviceOfModule(int item) {
        return moduleDevice[-1 - itemSource[item]];
    }

    PortLayout.Module module(int item) {
        int index = -1 - itemSource[item];
        return devices.layout(moduleDevice[index]).modules().get(moduleIndex[index]);
    }
}
