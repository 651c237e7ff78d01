package dev.ferrule.plan;

/**
 * A port of a panel.
 *
 * @param module of its slot, counted through the plan: two ports of one module share it
 */
record PanelPort(String panel, int unit, int slot, int port) {

    String address() {
        return slot + "/" + port;
    }
}
