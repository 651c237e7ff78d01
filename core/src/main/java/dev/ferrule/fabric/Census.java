package dev.ferrule.fabric;

import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.PortType;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How many of each kind a plant has. What is bought and changed as one ({@link Fabric#assetName}) is one, found without
 * a name for every item.
 */
public final class Census {

    private final Fabric fabric;
    private final Map<ItemType, Integer> assets = new LinkedHashMap<>();
    private final Map<Joint, Integer> adapters = new LinkedHashMap<>();
    private final Map<PortType, Integer> ports = new LinkedHashMap<>();

    public Census(Fabric fabric) {
        this.fabric = fabric;
        int[] ofType = new int[fabric.itemTypes.size()];
        Once once = new Once();
        for (int item = 0; item < fabric.items(); item++) {
            ofType[fabric.itemType[item]] += once.add(item) ? 1 : 0;
        }
        for (int type = 0; type < ofType.length; type++) {
            assets.put(fabric.itemTypes.value(type), ofType[type]);
        }
        int[] ofJoint = new int[fabric.joints.size()];
        for (int slot = 0; slot < fabric.slots(); slot++) {
            ofJoint[fabric.slotJoint[slot]] += fabric.slotFace[slot * 2] >= 0 ? 1 : 0;
        }
        for (int joint = 0; joint < ofJoint.length; joint++) {
            if (fabric.joints.value(joint).adapter() != null) {
                adapters.put(fabric.joints.value(joint), ofJoint[joint]);
            }
        }
        int[] ofPort = new int[fabric.portTypes.size()];
        for (int type : fabric.portType) {
            ofPort[type]++;
        }
        for (int type = 0; type < ofPort.length; type++) {
            ports.put(fabric.portTypes.get(type), ofPort[type]);
        }
    }

    /** Cables, pieces of spliced cables and modules by their type. */
    public Map<ItemType, Integer> assets() {
        return Map.copyOf(assets);
    }

    /** Loose adapters with a plug at their front. */
    public Map<Joint, Integer> adapters() {
        return Map.copyOf(adapters);
    }

    public Map<PortType, Integer> ports() {
        return Map.copyOf(ports);
    }

    /** Tells the first item of an asset from the others, when items come in order. */
    private final class Once {

        private final BitSet ids = new BitSet();
        private final Set<String> segments = new HashSet<>();
        private final Set<String> modules = new HashSet<>();
        private int device = Fabric.NONE;

        boolean add(int item) {
            int cable = fabric.cableOf(item);
            if (cable < 0) {
                return module(item);
            }
            if (fabric.isSegment(item)) {
                return segments.add(fabric.assetName(item));
            }
            int id = fabric.cables.idNumber(cable);
            boolean first = !ids.get(id);
            ids.set(id);
            return first;
        }

        private boolean module(int item) {
            if (fabric.deviceOfModule(item) != device) {
                device = fabric.deviceOfModule(item);
                modules.clear();
            }
            return modules.add(fabric.assetName(item));
        }
    }
}
