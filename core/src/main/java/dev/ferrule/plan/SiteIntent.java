package dev.ferrule.plan;

import dev.ferrule.diag.Place;

/**
 * Where things stand; lengths in mm.
 *
 * @param rows of racks; 0 where as many as it takes
 * @param nodesPerRack 0 where as many as fit
 * @param endOfRow switches at the end of their unit's racks, else in the middle
 * @param fillPercent of a tray's cross section
 * @param crossEvery over every so many racks of a row there is a cross tray
 * @param spareUnits of a rack of switches or panels, that stay free
 * @param spinesWithLeaves spines stand in the racks of the leaves
 */
public record SiteIntent(
        int rows,
        int racksPerRow,
        int rackUnits,
        int nodesPerRack,
        int switchesPerRack,
        long rackWidth,
        long rowPitch,
        long trayHeight,
        int fillPercent,
        long trayWidth,
        long trayDepth,
        int crossEvery,
        int spareUnits,
        Panel panel,
        boolean endOfRow,
        boolean spinesWithLeaves,
        Place place) {

    /**
     * A panel of one unit.
     *
     * @param filled ports that are counted on, where it is not known yet which plates it gets
     */
    public record Panel(int slots, int ports, int filled) {}
}
