package dev.ferrule.plan;

import dev.ferrule.diag.Place;

/**
 * Where things stand; lengths in mm.
 *
 * @param rows of racks; 0 where as many as it takes
 * @param nodesPerRack 0 where as many as fit
 * @param nodePowerW power of a rack, 0 where it does not limit
 * @param endOfRow switches at the end of their unit's racks, else in the middle
 * @param fillPercent of a tray's cross section
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
        boolean endOfRow,
        boolean spinesWithLeaves,
        Place place) {}
