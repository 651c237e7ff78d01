package dev.ferrule.fabric;

import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.chain.PortWords;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.plant.PortLayout;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.PortType;
import dev.ferrule.shape.Side;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Connects faces and slots: modules first, then transceivers, then cables in the order of their rows. */
final class FabricBuilder {

    final Devices devices;
    final Cables cables;
    final PortFinder ports;
    final ActiveCables active;
    final TypeTable<ItemType> itemTypes = new TypeTable<>();
    final TypeTable<PortType> portTypes = new TypeTable<>();
    final TypeTable<Joint> joints = new TypeTable<>();
    final IntList faceSlot = new IntList();
    final IntList faceOwner = new IntList();
    final IntList itemType = new IntList();
    final IntList itemFace = new IntList();
    final IntList itemSource = new IntList();
    final IntList portType = new IntList();
    final IntList portFace = new IntList();
    final IntList portCage = new IntList();
    final IntList portMdi = new IntList();

    /** Ports whose mode is said. */
    final IntList moduleDevice = new IntList();

    final IntList moduleIndex = new IntList();
    int[] slotFace = {};
    int[] slotJoint = {};
    int[] cageSlot = {};
    int[] cagePort = {};
    int[] cageMdis = {};

    /** Slots behind those of devices and cages are splices. */
    int firstSplice;

    private int splices;
    final CageOptics optics;
    final Report report;

    /** Interface of the first plug in a cage. */
    private @Nullable Connector[] plugged = {};

    /** What a port is made of: the optic, which of its ports, and the connector that decides the layout. */
    private record Made(int optic, int index, String plug) {}

    private final Map<Made, Integer> made = new HashMap<>();

    /** Of types that were met: whether two are equal takes longer than whether they are one. */
    private final IdentityHashMap<ItemType, Integer> numbers = new IdentityHashMap<>();

    /** What was made last, of which there are many in a row. */
    private Made last = new Made(Fabric.NONE, 0, "");

    private int lastMade;

    private FabricBuilder(Devices devices, Cables cables, PortFinder ports, CageOptics optics, Report report) {
        this.devices = devices;
        this.cables = cables;
        this.ports = ports;
        active = ActiveCables.read(cables, ports, optics, report);
        this.optics = optics;
        this.report = report;
    }

    static Fabric build(Devices devices, Cables cables, PortFinder ports, CageOptics optics, Report report) {
        FabricBuilder builder = new FabricBuilder(devices, cables, ports, optics, report);
        builder.findPlugs();
        builder.makeSlots();
        builder.addModules();
        builder.addPorts();
        builder.reserve();
        new Plugging(builder).addCables();
        return new Fabric(builder);
    }

    /** Most cables are one item with two faces. */
    private void reserve() {
        int rows = cables.count();
        itemType.reserve(rows);
        itemFace.reserve(rows);
        itemSource.reserve(rows);
        faceSlot.reserve(2 * rows);
        faceOwner.reserve(2 * rows);
    }

    /** Which interface is plugged into which cage decides the layout of a PMD that has several, unless the module does. */
    private void findPlugs() {
        cageMdis = new int[ports.cages()];
        plugged = new Connector[ports.cages()];
        BitSet several = new BitSet();
        for (int cable = 0; cable < cables.count(); cable++) {
            plug(cables.a.get(cable), cables.face(cable, Side.LEFT), several);
            plug(cables.b.get(cable), cables.face(cable, Side.RIGHT), several);
            int pieces = cables.segments.none() ? 1 : cables.pieces(cable).size();
            splices += Math.max(0, pieces - 1);
        }
        for (int cage = 0; cage < plugged.length; cage++) {
            if (!several.get(cage) && asksForAnMdi(cage)) {
                plugged[cage] = null;
            }
        }
    }

    /** A plug that is alone and names no MDI does not make two of a port that has one by its first layout: it misfits. */
    private boolean asksForAnMdi(int cage) {
        Connector plug = plugged[cage];
        Optics.Optic optic = optics.of(cage);
        if (plug == null || optic == null) {
            return false;
        }
        for (Pmd pmd : optic.pmds()) {
            if (PortWords.mdis(pmd, List.of(plug)) > 1 && PortWords.mdis(pmd, List.of()) == 1) {
                return true;
            }
        }
        return false;
    }

    /** @param several by cage: more than one cable goes there, or one names its MDI */
    private void plug(int end, @Nullable Face face, BitSet several) {
        if (face != null && Ends.isCage(end)) {
            int cage = Ends.cageOf(end);
            if (plugged[cage] != null || Ends.mdiOf(end) > 0) {
                several.set(cage);
            }
            if (plugged[cage] == null) {
                plugged[cage] = face.connector();
            }
            cageMdis[cage] = Math.max(cageMdis[cage], Math.max(1, Ends.mdiOf(end)));
        }
    }

    private void makeSlots() {
        int slots = devices.slots();
        cageSlot = new int[cageMdis.length];
        for (int cage = 0; cage < cageMdis.length; cage++) {
            cageSlot[cage] = slots;
            int made = optics.of(cage) == null ? cageMdis[cage] : mdis(cage);
            cageMdis[cage] = made;
            slots += made;
        }
        firstSplice = slots;
        slots += splices;
        slotFace = new int[slots * 2];
        Arrays.fill(slotFace, Fabric.NONE);
        slotJoint = new int[slots];
        Arrays.fill(slotJoint, joints.number(Joint.MDI));
        Arrays.fill(slotJoint, firstSplice, slots, joints.number(Joint.SPLICE));
        for (int device = 0; device < devices.count(); device++) {
            List<Joint> own = devices.layout(device).joints();
            for (int slot = 0; slot < own.size(); slot++) {
                slotJoint[devices.slotBase(device) + slot] = joints.number(own.get(slot));
            }
        }
    }

    /** The row of optics that fills a cage, for diagnostics; none when it is empty. */
    List<Diagnostic.Related> optics(int cage) {
        OpticsRow row = optics.row(cage);
        return row == null ? List.of() : List.of(new Diagnostic.Related(row.row(), "the transceiver there"));
    }

    private int mdis(int cage) {
        int mdis = 0;
        Optics.Optic optic = optics.of(cage);
        if (optic != null) {
            for (int i = 0; i < optic.pmds().size(); i++) {
                mdis += portTypes.value(type(cage, optic, i)).mdis().size();
            }
        }
        return mdis;
    }

    /** Number of a port's type; found by what it is made of, since comparing whole PMDs costs more. */
    private int type(int cage, Optics.Optic optic, int index) {
        Connector plug = optic.connector() == null ? plugged[cage] : optic.connector();
        String name = plug == null ? "" : plug.name();
        if (last.optic != optic.number() || last.index != index || !last.plug.equals(name)) {
            last = new Made(optic.number(), index, name);
            lastMade = made.computeIfAbsent(
                    last,
                    key -> portTypes.number(PortWords.port(
                            optic.pmds().get(index),
                            plug == null ? List.of() : List.of(plug),
                            optic.slope(),
                            optic.links(),
                            optic.modeSaid(),
                            optic.mdiEach() ? index + 1 : 0)));
        }
        return lastMade;
    }

    private void addModules() {
        for (int device = 0; device < devices.count(); device++) {
            List<PortLayout.Module> modules = devices.layout(device).modules();
            for (int m = 0; m < modules.size(); m++) {
                moduleDevice.add(device);
                moduleIndex.add(m);
                int item = item(modules.get(m).type(), -moduleDevice.size());
                for (int face = 0; face < modules.get(m).slots().size(); face++) {
                    int slot = devices.slotBase(device) + modules.get(m).slots().get(face);
                    join(itemFace.get(item) + face, slot * 2 + 1);
                }
            }
        }
    }

    int item(ItemType type, int source) {
        int item = itemType.add(numbers.computeIfAbsent(type, itemTypes::number));
        itemFace.add(faceSlot.size());
        itemSource.add(source);
        for (int face = 0; face < type.faces().size(); face++) {
            faceSlot.add(Fabric.NONE);
            faceOwner.add(item);
        }
        return item;
    }

    /** The connector of an item's face. */
    Connector connector(int face) {
        int item = faceOwner.get(face);
        return itemTypes
                .value(itemType.get(item))
                .faces()
                .get(face - itemFace.get(item))
                .connector();
    }

    void unplug(int face) {
        if (faceSlot.get(face) >= 0) {
            slotFace[faceSlot.get(face)] = Fabric.NONE;
            faceSlot.set(face, Fabric.NONE);
        }
    }

    void join(int face, int slotSide) {
        faceSlot.set(face, slotSide);
        slotFace[slotSide] = face;
    }

    private void addPorts() {
        faceSlot.reserve(cageMdis.length);
        faceOwner.reserve(cageMdis.length);
        portType.reserve(cageMdis.length);
        portFace.reserve(cageMdis.length);
        portCage.reserve(cageMdis.length);
        portMdi.reserve(cageMdis.length);
        cagePort = new int[cageMdis.length];
        Arrays.fill(cagePort, Fabric.NONE);
        for (int cage = 0; cage < cageMdis.length; cage++) {
            Optics.Optic optic = optics.of(cage);
            int mdi = 0;
            for (int i = 0; optic != null && i < optic.pmds().size(); i++) {
                int type = type(cage, optic, i);
                port(cage, type, mdi, cageMdis[cage]);
                mdi += portTypes.value(type).mdis().size();
            }
        }
    }

    private void port(int cage, int typeNumber, int firstMdi, int ofMdis) {
        PortType type = portTypes.value(typeNumber);
        int port = portType.add(typeNumber);
        cagePort[cage] = cagePort[cage] < 0 ? port : cagePort[cage];
        portFace.add(faceSlot.size());
        portCage.add(cage);
        portMdi.add(ofMdis == 1 || ofMdis == type.mdis().size() ? 0 : firstMdi + 1);
        for (int mdi = 0; mdi < type.mdis().size(); mdi++) {
            faceOwner.add(-1 - port);
            int face = faceSlot.add(Fabric.NONE);
            join(face, (cageSlot[cage] + firstMdi + mdi) * 2 + 1);
        }
    }
}
