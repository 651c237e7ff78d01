package dev.ferrule.plan;

import dev.ferrule.catalog.MachineModel;

/**
 * One node or switch of a plan.
 *
 * @param id dense, in the order in which devices are listed
 * @param role {@code node}, {@code leaf}, {@code spine}, {@code core}, {@code extra}
 * @param fabric empty of nodes, which are in several
 * @param unit of nodes and leaves; −1 of what serves all
 * @param group the pod of a spine, the group of a core, the plane-local number of a leaf
 */
record Machine(int id, String name, String role, MachineModel model, String fabric, int unit, int group, int plane) {

    /** No two machines of a plan have one number. */
    @Override
    public int hashCode() {
        return id;
    }

    boolean isSwitch() {
        return role.equals("leaf") || role.equals("spine") || role.equals("core");
    }
}
