package dev.ferrule.fabric;

import dev.ferrule.catalog.Connector;
import dev.ferrule.chain.PartSpec;
import dev.ferrule.chain.PortWords;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.plant.PortLayout;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.PortType;
import dev.ferrule.shape.Side;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Connects faces and slots: modules first, then transceivers, then cables in the order of their rows. */
final class FabricBuilder {

    final Devices devices;
    final Cables cables;
    final PortFinder ports;
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
    final IntList moduleDevice = new IntList();
    final IntList moduleIndex = new IntList();
    int[] slotFace = {};
    int[] slotJoint = {};
    int[] cageSlot = {};
    private int[] cageMdis = {};
    private final CageOptics optics;
    private final Report report;

    /** Interface of the first plug in a cage. */
    private final Map<Integer, Connector> plugged = new HashMap<>();

    /** What a port is made of: the optic, which of its ports, and the plug that decides the layout. */
    private record Made(int optic, int index, String plug) {}

    private final Map<Made, Integer> made = new HashMap<>();

    /** Item by cable id, for cables of more than two ends. */
    private final Map<Integer, Integer> branched = new HashMap<>();

    private FabricBuilder(Devices devices, Cables cables, PortFinder ports, CageOptics optics, Report report) {
        this.devices = devices;
        this.cables = cables;
        this.ports = ports;
        this.optics = optics;
        this.report = report;
    }

    static Fabric build(Devices devices, Cables cables, PortFinder ports, CageOptics optics, Report report) {
        FabricBuilder builder = new FabricBuilder(devices, cables, ports, optics, report);
        builder.findPlugs();
        builder.makeSlots();
        builder.addModules();
        builder.addPorts();
        for (int cable = 0; cable < cables.count(); cable++) {
            builder.addCable(cable);
        }
        return new Fabric(builder);
    }

    /** Which interface is plugged into which cage decides the layout of a PMD that has several. */
    private void findPlugs() {
        cageMdis = new int[ports.cages()];
        for (int cable = 0; cable < cables.count(); cable++) {
            PartSpec part = cables.part(cable);
            if (part != null && part.item() != null) {
                plug(cables.a.get(cable), part.item().faces().getFirst());
                plug(cables.b.get(cable), part.item().faces().getLast());
            }
        }
    }

    private void plug(int end, Face face) {
        if (Ends.isCage(end)) {
            int cage = Ends.cageOf(end);
            plugged.putIfAbsent(cage, face.connector());
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
        slotFace = new int[slots * 2];
        Arrays.fill(slotFace, Fabric.NONE);
        slotJoint = new int[slots];
        Arrays.fill(slotJoint, joints.number(Joint.MDI));
        for (int device = 0; device < devices.count(); device++) {
            List<Joint> own = devices.layout(device).joints();
            for (int slot = 0; slot < own.size(); slot++) {
                slotJoint[devices.slotBase(device) + slot] = joints.number(own.get(slot));
            }
        }
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
        Connector plug = plugged.get(cage);
        return made.computeIfAbsent(
                new Made(optic.number(), index, plug == null ? "" : plug.name()),
                key -> portTypes.number(PortWords.port(
                        optic.pmds().get(index),
                        plug == null ? List.of() : List.of(plug),
                        optic.slope(),
                        optic.links(),
                        optic.mdiEach() ? index + 1 : 0)));
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

    private int item(ItemType type, int source) {
        int item = itemType.add(itemTypes.number(type));
        itemFace.add(faceSlot.size());
        itemSource.add(source);
        for (int face = 0; face < type.faces().size(); face++) {
            faceSlot.add(Fabric.NONE);
            faceOwner.add(item);
        }
        return item;
    }

    private void join(int face, int slotSide) {
        faceSlot.set(face, slotSide);
        slotFace[slotSide] = face;
    }

    private void addPorts() {
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
        portFace.add(faceSlot.size());
        portCage.add(cage);
        portMdi.add(ofMdis == 1 || ofMdis == type.mdis().size() ? 0 : firstMdi + 1);
        for (int mdi = 0; mdi < type.mdis().size(); mdi++) {
            faceOwner.add(-1 - port);
            int face = faceSlot.add(Fabric.NONE);
            join(face, (cageSlot[cage] + firstMdi + mdi) * 2 + 1);
        }
    }

    private void addCable(int cable) {
        PartSpec part = cables.part(cable);
        ItemType type = part == null ? null : part.item();
        if (part == null || type == null) {
            notACable(cable, part);
            return;
        }
        int leg = cables.leg.get(cable);
        if (type.faces().size() <= 2) {
            if (part.plugs() > 0 && leg > part.plugs()) {
                noSuchLeg(cable, part.plugs());
            }
            int item = item(type, cable);
            attach(cable, itemFace.get(item), cables.a.get(cable), "a");
            if (type.faces().size() == 2) {
                attach(cable, itemFace.get(item) + 1, cables.b.get(cable), "b");
            }
            return;
        }
        int item = branched.computeIfAbsent(cables.idNumber(cable), id -> item(type, cable));
        int a = face(itemFace.get(item), type, Side.LEFT, leg);
        int b = face(itemFace.get(item), type, Side.RIGHT, leg);
        if (a < 0 && b < 0) {
            noSuchLeg(cable, type.faces().size());
            return;
        }
        attachOnce(cable, a, cables.a.get(cable), "a");
        attachOnce(cable, b, cables.b.get(cable), "b");
    }

    /** The face of a leg on a side: the only one there is, or the one of the leg's number. */
    private static int face(int first, ItemType type, Side side, int leg) {
        int faces = 0;
        int found = -1;
        for (int f = 0; f < type.faces().size(); f++) {
            if (type.faces().get(f).side() == side) {
                faces++;
                if (faces == Math.max(1, leg)) {
                    found = first + f;
                }
            }
        }
        if (faces == 1) {
            for (int f = 0; f < type.faces().size(); f++) {
                if (type.faces().get(f).side() == side) {
                    return first + f;
                }
            }
        }
        return found;
    }

    private void attachOnce(int cable, int face, int end, String side) {
        if (face < 0 || end < 0) {
            return;
        }
        int slotSide = slotSide(cable, end, side);
        if (slotSide < 0 || faceSlot.get(face) == slotSide) {
            return;
        }
        if (faceSlot.get(face) >= 0) {
            report.add(Diagnostic.error(
                    new Code(606),
                    cables.place(cable, side + "_port"),
                    "rows of one cable disagree",
                    cables.name(cable) + ": its " + side
                            + " end is one plug, and goes elsewhere in another row of the cable"));
            return;
        }
        occupy(cable, face, slotSide, side);
    }

    private void attach(int cable, int face, int end, String side) {
        int slotSide = end < 0 ? Fabric.NONE : slotSide(cable, end, side);
        if (slotSide >= 0) {
            occupy(cable, face, slotSide, side);
        }
    }

    private int slotSide(int cable, int end, String side) {
        if (!Ends.isCage(end)) {
            return Ends.slotSide(end);
        }
        int cage = Ends.cageOf(end);
        int mdi = Ends.mdiOf(end);
        if (mdi > cageMdis[cage]) {
            report.add(Diagnostic.error(
                    new Code(603),
                    cables.place(cable, side + "_port"),
                    "there is no such port",
                    cage(cage) + " has " + cageMdis[cage] + (cageMdis[cage] == 1 ? " MDI" : " MDIs") + ", not " + mdi));
            return Fabric.NONE;
        }
        if (mdi == 0 && cageMdis[cage] > 1) {
            report.add(Diagnostic.error(
                    Code.AMBIGUOUS_NAME,
                    cables.place(cable, side + "_port"),
                    "a port has two MDIs",
                    cage(cage) + " has " + cageMdis[cage] + " MDIs; say " + ports.cageName(cage) + ":1 or "
                            + ports.cageName(cage) + ":2"));
            return Fabric.NONE;
        }
        return (cageSlot[cage] + Math.max(0, mdi - 1)) * 2;
    }

    private String cage(int cage) {
        return devices.name(ports.deviceOfCage(cage)) + "/" + ports.cageName(cage);
    }

    private void occupy(int cable, int face, int slotSide, String side) {
        if (slotFace[slotSide] < 0) {
            join(face, slotSide);
            return;
        }
        int other = cableAt(slotFace[slotSide]);
        report.add(new Diagnostic(
                new Code(601),
                Severity.ERROR,
                cables.place(cable, side + "_port"),
                "a port is used twice",
                List.of(
                        cables.name(cable) + " goes to a port that " + (other < 0 ? "a module" : cables.name(other))
                                + " already uses",
                        "mend the port of one of the two"),
                other < 0 ? List.of() : List.of(new Diagnostic.Related(cables.place(other), "the other cable")),
                0));
    }

    private int cableAt(int face) {
        int owner = faceOwner.get(face);
        return owner < 0 ? -1 : Math.max(-1, itemSource.get(owner));
    }

    private void notACable(int cable, @Nullable PartSpec part) {
        if (part != null && !part.active()) {
            report.add(
                    Diagnostic.error(
                            new Code(609),
                            cables.place(cable, "part"),
                            "a part does not fit",
                            "\"" + part.text()
                                    + "\" is an adapter or a module; a row of cables is a cord, a trunk, a harness or an active cable"));
        }
    }

    private void noSuchLeg(int cable, int legs) {
        report.add(Diagnostic.error(
                new Code(609),
                cables.place(cable, "leg"),
                "a part does not fit",
                cables.name(cable) + ": \"" + cables.partText(cable) + "\" has " + legs + " plugs a side, so no leg "
                        + cables.leg.get(cable)));
    }
}
