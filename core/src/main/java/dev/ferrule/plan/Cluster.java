package dev.ferrule.plan;

import java.util.List;
import java.util.Map;

/** Machines and links of all fabrics, before anything is placed or cabled. */
record Cluster(List<Machine> machines, List<PlannedLink> links, Map<String, FabricSize> sizes) {}
