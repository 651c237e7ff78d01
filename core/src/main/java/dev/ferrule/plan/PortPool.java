package dev.ferrule.plan;

import dev.ferrule.catalog.CageGroup;
import dev.ferrule.catalog.MachineModel;
import java.util.ArrayList;
import java.util.List;

/**
 * The cages of a switch as places for links down and up. A cage serves one direction; those that can serve one alone are
 * taken first, so that the others stay free for what nothing else can carry.
 */
final class PortPool {

    private final MachineModel model;
    private final int speedDown;
    private final int speedUp;
    private final List<Integer> downOrder = new ArrayList<>();
    private final List<Integer> upOrder = new ArrayList<>();

    /** Ports of a switch that has one direction alone. */
    static int ports(MachineModel model, int speed, int reserved) {
        return new PortPool(model, speed, speed, reserved).downs(model.cageCount());
    }

    /** @param reserved ports of the usual rate that stay free, the last ones */
    PortPool(MachineModel model, int speedDown, int speedUp, int reserved) {
        this.model = model;
        this.speedDown = speedDown;
        this.speedUp = speedUp;
        List<Integer> shared = new ArrayList<>();
        List<Integer> ups = new ArrayList<>();
        int left = reserved;
        for (int cage = model.cageCount() - 1; cage >= 0; cage--) {
            CageGroup group = model.group(cage);
            boolean down = group.ports(speedDown) > 0;
            boolean up = group.ports(speedUp) > 0;
            if ((down || up) && left > 0) {
                left -= group.splits().getFirst().links();
            } else if (down && up) {
                shared.addFirst(cage);
            } else if (down) {
                downOrder.addFirst(cage);
            } else if (up) {
                ups.addFirst(cage);
            }
        }
        downOrder.addAll(shared);
        upOrder.addAll(ups);
        upOrder.addAll(shared);
    }

    /** Links down in the first so many cages. */
    private int downs(int cages) {
        int links = 0;
        for (int i = 0; i < Math.min(cages, downOrder.size()); i++) {
            links += model.group(downOrder.get(i)).ports(speedDown);
        }
        return links;
    }

    int mostDown() {
        return downs(downOrder.size());
    }

    int mostUp() {
        int links = 0;
        for (int cage : upOrder) {
            links += model.group(cage).ports(speedUp);
        }
        return links;
    }

    /** Whether so many links go down and so many up. */
    boolean holds(int down, int up) {
        return up(down, up).size() >= up && down <= mostDown();
    }

    /** Places of links down, in order. */
    List<Slot> down(int count) {
        return slots(downOrder, count, speedDown);
    }

    /** Places of links up beside so many down, in order; fewer where there is no room. */
    List<Slot> up(int down, int count) {
        List<Integer> used = new ArrayList<>();
        int links = 0;
        for (int i = 0; i < downOrder.size() && links < down; i++) {
            used.add(downOrder.get(i));
            links += model.group(downOrder.get(i)).ports(speedDown);
        }
        List<Integer> free = new ArrayList<>(upOrder);
        free.removeAll(used);
        return slots(free, count, speedUp);
    }

    private List<Slot> slots(List<Integer> cages, int count, int speed) {
        List<Slot> slots = new ArrayList<>();
        for (int cage : cages) {
            int links = model.group(cage).ports(speed);
            for (int link = 0; link < links && slots.size() < count; link++) {
                slots.add(new Slot(cage, link));
            }
        }
        return slots;
    }

    /** The most links down with which the uplinks that the ratio asks for still fit; 0 when none does. */
    int mostDown(int down, int up) {
        for (int d = mostDown(); d > 0; d--) {
            if (holds(d, uplinks(d, down, up))) {
                return d;
            }
        }
        return 0;
    }

    /** Uplinks for so many links down: bandwidth up is at least bandwidth down × up / down. */
    int uplinks(int links, int down, int up) {
        long needed = (long) links * speedDown * up;
        long each = (long) speedUp * down;
        return (int) ((needed + each - 1) / each);
    }
}
